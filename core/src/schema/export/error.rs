use super::BLESS;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt::{self, Display};
use std::io;
use std::path::PathBuf;

/// Why an export could not be written, or was not found as it should be.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExportError {
    /// Two types have a file of this name, or one that of the shared definitions.
    SameName(String),
    /// The file system refused.
    Io(PathBuf, io::Error),
    /// The folder is not what the types say.
    Drifted(PathBuf, Vec<Drift>),
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Drift {
    /// It is not there.
    Missing(String),
    /// It is there, but belongs to no type.
    Superfluous(String),
    /// It differs: its name, and the differing lines as a unified diff shows them.
    Changed(String, String),
}

impl Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExportError::SameName(name) => write!(
                f,
                "two schemas would be written to `{name}`: rename one of the types, or export it to a folder of its own"
            ),
            ExportError::Io(path, error) => write!(f, "{}: {error}", path.display()),
            ExportError::Drifted(folder, drifts) => {
                writeln!(f, "the schemas in {} are not those of the types:", folder.display())?;
                for drift in drifts {
                    writeln!(f, "{drift}")?;
                }
                write!(f, "To write them as the types are now, run this again with {BLESS}=1 in the environment.")
            }
        }
    }
}

impl Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Drift::Missing(name) => write!(f, "{name} is missing"),
            Drift::Superfluous(name) => write!(f, "{name} belongs to none of them"),
            Drift::Changed(name, lines) => {
                write!(f, "{name} has drifted (- in the folder, + as it should be)\n{lines}")
            }
        }
    }
}

impl Error for ExportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ExportError::Io(_, error) => Some(error),
            _ => None,
        }
    }
}
