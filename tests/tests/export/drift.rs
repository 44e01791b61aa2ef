use crate::folder::Folder;
use std::fs;
use vetted::schema::{Drift, Export, ExportError};
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
