use super::difference::difference;
use super::{Drift, ENDING, ExportError};
use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::Value;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

type Files = BTreeMap<String, String>;

pub(super) fn write(folder: &Path, files: &Files) -> Result<(), ExportError> {
    fs::create_dir_all(folder).map_err(at(folder))?;
    for name in present(folder)?.iter().filter(|name| !files.contains_key(*name)) {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(at(&path))?;
    }
    for (name, text) in files {
        let path = folder.join(name);
        // A file that nothing changes keeps its time, which build tools go by.
        if !fs::read(&path).is_ok_and(|present| present == text.as_bytes()) {
            fs::write(&path, text).map_err(at(&path))?;
        }
    }
    Ok(())
}

pub(super) fn check(folder: &Path, files: &Files) -> Result<(), ExportError> {
    let present = present(folder)?;
    let mut drifts = Vec::new();
    for (name, text) in files {
        if !present.contains(name) {
            drifts.push(Drift::Missing(name.clone()));
            continue;
        }
        let path = folder.join(name);
        let found = fs::read(&path).map_err(at(&path))?;
        let found = String::from_utf8_lossy(&found).replace("\r\n", "\n");
        if found != *text {
            drifts.push(Drift::Changed(name.clone(), difference(&found, text)));
        }
    }
    let superfluous = present.into_iter().filter(|name| !files.contains_key(name));
    drifts.extend(superfluous.map(Drift::Superfluous));
    match drifts.is_empty() {
        true => Ok(()),
        false => Err(ExportError::Drifted(folder.to_owned(), drifts)),
    }
}

/// The schemas in the folder.
pub(super) fn read(folder: &Path) -> Result<BTreeMap<String, Value>, ExportError> {
    let schema = |name: String| {
        let path = folder.join(&name);
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        let schema = serde_json::from_str(&text).map_err(|error| at(&path)(error.into()))?;
        Ok((name, schema))
    };
    present(folder)?.into_iter().map(schema).collect()
}

/// The names of the schemas in the folder; none if there is no folder.
fn present(folder: &Path) -> Result<BTreeSet<String>, ExportError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        other => other.map_err(at(folder))?,
    };
    let mut names = BTreeSet::new();
    for entry in entries {
        let name = entry.map_err(at(folder))?.file_name();
        names.extend(name.into_string().ok().filter(|name| name.ends_with(ENDING)));
    }
    Ok(names)
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ExportError {
    let path = path.to_owned();
    move |error| ExportError::Io(path, error)
}
