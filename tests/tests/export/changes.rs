//! An export says whether clients of what stands in a folder can go on.

use crate::folder::Folder;
use serde_json::{Value, json};
use vetted::JsonSchema;
use vetted::schema::{Compatibility, Dialect, Export};

/// What both versions have in them.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Unit {
    of: String,
}

mod v1 {
    use super::{JsonSchema, Unit};

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Order {
        #[len(max = 5)]
        pub lines: Vec<Line>,
    }

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Line {
        pub count: u8,
        pub unit: Unit,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub price: Option<Unit>,
    }

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Other {
        pub line: Line,
    }
}

/// Wider: what was read can be read, and not all that is written was written before.
mod wider {
    use super::{JsonSchema, Unit};

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Order {
        #[len(max = 6)]
        pub lines: Vec<Line>,
    }

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Line {
        pub count: u16,
        pub unit: Unit,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub price: Option<Unit>,
        #[serde(default)]
        pub note: String,
    }

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Other {
        pub line: Line,
    }
}

const DIALECTS: [Dialect; 4] = [Dialect::Draft2020_12, Dialect::Draft2019_09, Dialect::Draft07, Dialect::OpenApi30];

fn of_v1(dialect: Dialect) -> Export {
    Export::new().dialect(dialect).add::<v1::Order>().add_written::<v1::Order>().add::<v1::Other>()
}

fn of_wider(dialect: Dialect) -> Export {
    Export::new().dialect(dialect).add::<wider::Order>().add_written::<wider::Order>().add::<wider::Other>()
}

/// What becomes of the order that is read, of the one that is written, and of the other type.
fn changes(test: &str, old: &Export, new: &Export) -> [Compatibility; 3] {
    let folder = Folder::new(test);
    old.write(&folder.0).unwrap();
    let changes = new.compare(&folder.0).unwrap();
    let names = ["Order.schema.json", "Order.written.schema.json", "Other.schema.json"];
    assert_eq!(changes.keys().collect::<Vec<_>>(), names);
    names.map(|name| changes[name].clone())
}

fn only_wider_takes(order: &Value) -> bool {
    let lines = order["lines"].as_array().unwrap();
    lines.len() == 6 || lines.iter().any(|line| line["count"].as_u64() > Some(255))
}

#[test]
fn what_has_not_changed_is_compatible_in_each_dialect() {
    for dialect in DIALECTS {
        let export = of_v1(dialect).base("https://example.com/");
        for export in [export.clone(), export.self_contained()] {
            let changes = changes("unchanged", &export, &export);
            assert!(changes.iter().all(Compatibility::is_compatible), "{dialect:?} {changes:?}");
        }
    }
}

#[test]
fn a_wider_type_reads_what_was_read_and_writes_what_old_clients_refuse() {
    for dialect in DIALECTS {
        let [read, written, other] = changes("wider", &of_v1(dialect), &of_wider(dialect));
        assert_eq!([&read, &other], [&Compatibility::Compatible; 2], "{dialect:?}");
        let Compatibility::Broken { place, witness } = written else { panic!("{dialect:?} {written}") };
        assert!(place == "/lines" || place == "/lines/*/count", "{place}");
        assert!(only_wider_takes(&witness), "{dialect:?} {witness}");
    }
}

#[test]
fn a_narrower_type_refuses_an_old_request_which_is_shown_and_writes_what_was_written() {
    for dialect in DIALECTS {
        let [read, written, other] = changes("narrower", &of_wider(dialect), &of_v1(dialect));
        let Compatibility::Broken { witness, .. } = &read else { panic!("{dialect:?} {read}") };
        assert!(only_wider_takes(witness), "{dialect:?} {witness}");
        let Compatibility::Broken { place, witness } = &other else { panic!("{dialect:?} {other}") };
        assert_eq!(place, "/line/count");
        assert_eq!(*witness, json!({ "line": { "count": 65535, "unit": { "of": "" } } }));
        assert!(!written.is_compatible() && written.to_string().contains("note"), "{dialect:?} {written}");
    }
}

#[test]
fn a_type_that_is_new_or_gone_is_not_compared() {
    let folder = Folder::new("new");
    Export::new().add::<v1::Order>().write(&folder.0).unwrap();
    assert!(Export::new().add::<v1::Other>().compare(&folder.0).unwrap().is_empty());
    assert!(Export::new().add::<v1::Order>().compare(folder.0.join("absent")).unwrap().is_empty());
}

#[test]
fn a_file_that_is_no_json_is_an_error_with_its_path() {
    let folder = Folder::new("no-json");
    std::fs::create_dir_all(&folder.0).unwrap();
    std::fs::write(folder.0.join("Order.schema.json"), "{").unwrap();
    let error = Export::new().add::<v1::Order>().compare(&folder.0).unwrap_err().to_string();
    assert!(error.contains("Order.schema.json: EOF"), "{error}");
}
