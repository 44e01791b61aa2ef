//! The files that are checked.

use std::fmt::{self, Display};
use std::io::{self, Read};
use std::path::Path;

/// Where a document comes from.
#[derive(Clone, Copy)]
pub enum Input<'p> {
    Standard,
    File(&'p Path),
}

impl<'p> Input<'p> {
    /// What an argument means: `-` is standard input.
    pub fn new(path: &'p Path) -> Self {
        if path.as_os_str() == "-" { Input::Standard } else { Input::File(path) }
    }

    pub fn is_standard(self) -> bool {
        matches!(self, Input::Standard)
    }

    /// All of its bytes.
    pub fn read(self) -> io::Result<Vec<u8>> {
        match self {
            Input::Standard => {
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes)?;
                Ok(bytes)
            }
            // Systems disagree on how a folder fails, and on whether it does before it is read.
            Input::File(path) if path.is_dir() => Err(io::Error::other("it is a folder")),
            Input::File(path) => std::fs::read(path),
        }
    }
}

impl Display for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Input::Standard => f.write_str("<stdin>"),
            Input::File(path) => path.display().fmt(f),
        }
    }
}
