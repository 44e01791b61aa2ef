//! Each kind of the catalog keeps its word: its own examples are judged by the reader, by the check on a value and by
//! the exported schema, and the three agree.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use vetted::JsonSchema;
use vetted::constraint::{CATALOG, Example, Kind};
use vetted_tests::violations;

/// Each kind with each of its examples, and the documents made from some of its values.
fn for_each_document(values: impl Fn(&Example) -> Vec<Value>, judge: impl Fn(&Kind, &Example, &Value)) {
    for kind in CATALOG {
        for example in kind.examples {
            for value in values(example) {
                judge(kind, example, &json!({ "value": value }));
            }
        }
    }
}

fn schema_accepts(example: &Example, document: &Value) -> bool {
    jsonschema::validator_for((example.schema)().as_value()).unwrap().is_valid(document)
}

/// The code of what an example's rule finds: a rule on parts speaks in the words of the rules in it.
fn code(usage: &str) -> &str {
    let parts = ["each(", "keys(", "values("];
    let innermost = parts.iter().find_map(|part| usage.strip_prefix(part));
    innermost.map_or_else(|| usage.split(['(', ' ']).next().unwrap(), code)
}

#[test]
fn what_a_kind_accepts_is_accepted_by_the_reader_the_check_and_the_schema() {
    for_each_document(
        |example| (example.accepts)(),
        |_, example, document| {
            let text = document.to_string();
            let Example { usage, on, .. } = example;
            assert_eq!((example.read)(text.as_bytes()), Ok(()), "reading with #[{usage}] {on}: {document}");
            assert_eq!((example.check)(text.as_bytes()), Some(Ok(())), "checking #[{usage}] {on}: {document}");
            assert!(schema_accepts(example, document), "the schema of #[{usage}] {on}: {document}");
        },
    );
}

#[test]
fn what_a_kind_rejects_is_rejected_by_the_reader_the_check_and_the_schema() {
    for_each_document(
        |example| (example.rejects)(),
        |_, example, document| {
            let text = document.to_string();
            let Example { usage, on, .. } = example;
            let read = (example.read)(text.as_bytes()).unwrap_err();
            let checked = (example.check)(text.as_bytes()).unwrap().unwrap_err();
            assert_eq!(violations(&read), violations(&checked), "#[{usage}] {on}: {document}");
            assert!(read.iter().all(|one| one.code() == code(usage)), "#[{usage}] {on}: {document}: {read}");
            assert!(!schema_accepts(example, document), "the schema of #[{usage}] {on}: {document}");
        },
    );
}

/// Each length in which a bound may be missing.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Lengths {
    #[len(min = 1)]
    a: Vec<u8>,
    #[len(max = 2)]
    b: String,
    #[len(exactly = 3)]
    c: BTreeMap<String, bool>,
    #[format(uuid)]
    d: String,
}

#[test]
fn a_length_that_is_not_bounded_is_not_in_the_schema() {
    let schema = vetted::schema::of::<Lengths>();
    let lengths = |name: &str| {
        let property = schema.as_value()["properties"][name].as_object().unwrap();
        let lengths = property.iter().filter(|(keyword, _)| keyword.starts_with("min") || keyword.starts_with("max"));
        lengths.map(|(keyword, bound)| (keyword.clone(), bound.clone())).collect::<Value>()
    };
    assert_eq!(
        ["a", "b", "c", "d"].map(lengths),
        [
            json!({ "minItems": 1 }),
            json!({ "maxLength": 2 }),
            json!({ "minProperties": 3, "maxProperties": 3 }),
            json!({})
        ]
    );
}

#[test]
fn each_kind_has_examples_of_both_and_of_itself() {
    for kind in CATALOG {
        assert!(!kind.examples.is_empty(), "{} has no example", kind.name);
        for example in kind.examples {
            assert!(example.usage.starts_with(kind.name), "#[{}] is no example of {}", example.usage, kind.name);
            assert!(!(example.accepts)().is_empty(), "#[{}] accepts nothing", example.usage);
            assert!(!(example.rejects)().is_empty(), "#[{}] rejects nothing", example.usage);
        }
    }
}

#[test]
fn each_kind_has_a_case_that_shows_what_the_compiler_says_where_it_does_not_fit() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui-tests/constraint");
    for kind in CATALOG {
        for ending in ["rs", "stderr"] {
            let file = folder.join(kind.name).with_extension(ending);
            assert!(
                file.is_file(),
                "{} is missing: put `{}` on a type that it does not fit",
                file.display(),
                kind.name
            );
        }
    }
}
