use crate::folder::Folder;
use std::error::Error;
use std::fs;
use std::process::Command;
use std::time::{Duration, SystemTime};
use vetted::schema::{BLESS, Drift, Export, ExportError};
use vetted::start_import::{StartImportRequest, StartImportResponse};

fn export() -> Export {
    Export::new().add::<StartImportRequest>().add::<StartImportResponse>()
}

fn drifts(folder: &Folder) -> (Vec<Drift>, String) {
    let error = export().check(&folder.0).unwrap_err();
    let text = error.to_string();
    match error {
        ExportError::Drifted(_, drifts) => (drifts, text),
        other => panic!("{other}"),
    }
}

#[test]
fn what_was_written_is_found_as_it_should_be() {
    let folder = Folder::new("written");
    export().write(&folder.0).unwrap();
    export().check(&folder.0).unwrap();
    let file = folder.0.join("StartImportRequest.schema.json");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.ends_with("}\n"));
    fs::write(&file, text.replace('\n', "\r\n")).unwrap();
    export().check(&folder.0).unwrap();
}

#[test]
fn a_folder_that_is_not_there_lacks_all_files() {
    let folder = Folder::new("absent");
    let names = ["StartImportRequest", "StartImportResponse", "definitions"];
    assert_eq!(drifts(&folder).0, names.map(|name| Drift::Missing(format!("{name}.schema.json"))));
}

#[test]
fn a_changed_file_is_shown_line_by_line_with_how_to_bless_it() {
    let folder = Folder::new("changed");
    export().write(&folder.0).unwrap();
    let file = folder.0.join("StartImportRequest.schema.json");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("\"maxLength\": 64", "\"maxLength\": 63")).unwrap();
    let (drifts, text) = drifts(&folder);
    assert!(matches!(&*drifts, [Drift::Changed(name, _)] if name == "StartImportRequest.schema.json"), "{drifts:?}");
    assert!(text.contains("\n-      \"maxLength\": 63,\n+      \"maxLength\": 64,\n"), "{text}");
    assert!(text.contains("VETTED_BLESS=1"), "{text}");
}

#[test]
fn a_file_of_no_type_is_one_too_many_and_writing_removes_it() {
    let folder = Folder::new("superfluous");
    export().write(&folder.0).unwrap();
    fs::write(folder.0.join("Old.schema.json"), "{}").unwrap();
    fs::write(folder.0.join("README.md"), "").unwrap();
    assert_eq!(drifts(&folder).0, [Drift::Superfluous("Old.schema.json".into())]);
    export().write(&folder.0).unwrap();
    export().check(&folder.0).unwrap();
    assert!(folder.0.join("README.md").exists());
}

#[test]
fn two_types_of_one_name_are_refused() {
    let error = export().add::<StartImportRequest>().files().unwrap_err();
    assert!(error.to_string().starts_with("two schemas would be written to `StartImportRequest.schema.json`"));
}

#[test]
fn a_type_is_not_called_as_the_shared_definitions_are() {
    #[derive(vetted::JsonSchema)]
    #[serde(rename = "definitions")]
    #[allow(dead_code, reason = "only described")]
    struct Definitions {
        a: bool,
    }
    let export = Export::new().add::<Definitions>();
    assert!(matches!(export.files(), Err(ExportError::SameName(name)) if name == "definitions.schema.json"));
    assert_eq!(export.self_contained().files().unwrap().len(), 1);
}

#[test]
fn writing_mends_what_has_changed_and_leaves_alone_what_has_not() {
    let folder = Folder::new("mended");
    export().write(&folder.0).unwrap();
    let [changed, same] =
        ["StartImportRequest", "definitions"].map(|name| folder.0.join(format!("{name}.schema.json")));
    fs::write(&changed, "{}").unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    fs::File::options().write(true).open(&same).unwrap().set_modified(long_ago).unwrap();
    export().write(&folder.0).unwrap();
    export().check(&folder.0).unwrap();
    assert_eq!(fs::metadata(&same).unwrap().modified().unwrap(), long_ago);
}

#[test]
fn what_the_file_system_refuses_is_an_error_with_its_path_and_cause() {
    let folder = Folder::new("refused");
    fs::write(&folder.0, "").unwrap();
    for error in [export().check(&folder.0).unwrap_err(), export().write(&folder.0).unwrap_err()] {
        assert!(matches!(&error, ExportError::Io(path, _) if *path == folder.0), "{error:?}");
        let cause = error.source().unwrap().to_string();
        assert_eq!(error.to_string(), format!("{}: {cause}", folder.0.display()));
    }
    fs::remove_file(&folder.0).unwrap();
    assert!(export().check(&folder.0).unwrap_err().source().is_none());
}

/// The test [`with_bless_in_the_environment_a_check_writes`] runs it in a process of its own, with the name of its folder.
#[test]
fn check_a_given_folder() {
    if let Some(folder) = std::env::var_os("VETTED_TEST_FOLDER") {
        export().check(folder).unwrap();
    }
}

#[test]
fn with_bless_in_the_environment_a_check_writes() {
    let folder = Folder::new("blessed");
    let checks = |bless: &str| {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "drift::check_a_given_folder"])
            .envs([(BLESS, bless.as_ref()), ("VETTED_TEST_FOLDER", folder.0.as_os_str())])
            .output()
            .unwrap()
            .status
            .success()
    };
    assert!(!checks("0") && !folder.0.exists());
    assert!(checks("1") && checks("0"));
    export().check(&folder.0).unwrap();
}
