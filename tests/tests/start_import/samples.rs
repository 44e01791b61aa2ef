//! The samples are what they are said to be, and reading and writing a good one loses nothing.

use crate::judge::{Contract, violations};
use serde_json::Value;
use std::path::{Path, PathBuf};
use vetted::start_import::{
    ConflictException, ServiceQuotaExceededException, StartImportRequest, StartImportResponse, ValidationException,
};

fn samples(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples").join(folder);
    let mut samples: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    samples.sort();
    assert!(!samples.is_empty());
    samples
}

/// The same document without what is null.
fn without_nulls(document: &Value) -> Value {
    match document {
        Value::Object(properties) => {
            let kept = properties.iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

fn round_trip<T: Contract>(json: &str) {
    let mut document: Value = serde_json::from_str(json).unwrap();
    assert_eq!(violations::<T>(&document), [""; 0]);
    let value = vetted::from_json::<T>(json.as_bytes()).unwrap();
    let written = serde_json::to_string(&value).unwrap();
    assert_eq!(vetted::from_json::<T>(written.as_bytes()).unwrap(), value);
    // The one property that the contract doesn't know.
    document.as_object_mut().unwrap().remove("dryRun");
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), without_nulls(&document));
}

#[test]
fn good_samples_come_back_as_they_were() {
    for path in samples("good") {
        let json = std::fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        match name.split(['-', '.']).next().unwrap() {
            "request" => round_trip::<StartImportRequest>(&json),
            "response" => round_trip::<StartImportResponse>(&json),
            "ConflictException" => round_trip::<ConflictException>(&json),
            "ServiceQuotaExceededException" => round_trip::<ServiceQuotaExceededException>(&json),
            "ValidationException" => round_trip::<ValidationException>(&json),
            other => panic!("{other}: no such type"),
        }
    }
}

#[test]
fn each_sample_has_its_line_in_the_readme() {
    let readme = include_str!("../../../samples/README.md");
    for folder in ["good", "bad"] {
        for path in samples(folder) {
            let name = path.file_name().unwrap().to_str().unwrap();
            assert!(readme.contains(&format!("| `{folder}/{name}` | ")), "{folder}/{name}");
        }
    }
}
