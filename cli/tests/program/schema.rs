//! The schemas that are printed.

use crate::support::run;
use serde_json::Value;

fn schema(arguments: &[&str]) -> Value {
    let run = run(&[&["schema"], arguments].concat());
    assert_eq!((run.err.as_str(), run.code), ("", 0));
    assert!(run.out.ends_with("}\n"));
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn it_is_of_the_request_in_the_latest_dialect_unless_told_otherwise() {
    let schema = schema(&[]);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["required"], serde_json::json!(["s3BucketSource"]));
    assert_eq!(schema["properties"]["clientToken"]["maxLength"], 64);
    assert_eq!(schema, self::schema(&["--as", "StartImportRequest", "--dialect", "2020-12"]));
}

#[test]
fn each_dialect_has_its_own_words() {
    let of = |dialect| schema(&["--as", "ImportTaskSummaryWaves", "--dialect", dialect]);
    assert_eq!(of("2019-09")["$schema"], "https://json-schema.org/draft/2019-09/schema");
    assert_eq!(of("draft-07")["$schema"], "http://json-schema.org/draft-07/schema#");
    assert_eq!(of("openapi-3.0")["properties"]["createdCount"]["nullable"], true);
    assert_eq!(of("draft-07")["properties"]["createdCount"]["type"], serde_json::json!(["integer", "null"]));
}

#[test]
fn each_type_has_one() {
    let run = run(&["schema", "--as", "nothing"]);
    let (_, names) = run.err.split_once("[possible values: ").unwrap();
    let names: Vec<&str> = names.split(']').next().unwrap().split(", ").collect();
    assert_eq!(names.len(), 19);
    for name in names {
        assert!(schema(&["--as", name]).is_object(), "{name}");
    }
}
