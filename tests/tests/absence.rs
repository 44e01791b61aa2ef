//! Absent, null and there: what `Option` and `Option<Option<T>>` tell apart.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use vetted::Vetted;

#[derive(Vetted, Debug, PartialEq)]
struct Patch {
    #[len(max = 3)]
    name: Option<Option<String>>,
    count: Box<Option<Option<u8>>>,
    plain: Option<u8>,
}

fn read(json: &str) -> Patch {
    vetted::from_json::<Patch>(json.as_bytes()).unwrap().into_inner()
}

#[test]
fn absence_is_the_outer_none_and_null_the_inner() {
    assert_eq!(read("{}"), Patch { name: None, count: Box::new(None), plain: None });
    assert_eq!(
        read(r#"{"name": null, "count": null, "plain": null}"#),
        Patch { name: Some(None), count: Box::new(Some(None)), plain: None }
    );
    assert_eq!(
        read(r#"{"name": "abc", "count": 1, "plain": 2}"#),
        Patch { name: Some(Some("abc".into())), count: Box::new(Some(Some(1))), plain: Some(2) }
    );
}

#[test]
fn rules_reach_through_both() {
    let report = vetted::from_json::<Patch>(br#"{"name": "abcd"}"#).unwrap_err();
    assert_eq!(report.to_string(), "/name: must have a length of at most 3, has 4 [len]");
}

#[test]
fn the_schema_takes_null_once() {
    let schema = vetted::schema::of::<Patch>();
    let name = &schema.as_value()["properties"]["name"];
    assert_eq!(*name, serde_json::json!({ "type": ["string", "null"], "maxLength": 3 }));
    assert!(schema.get("required").is_none());
}
