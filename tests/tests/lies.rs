//! What is said of a type whose schema lies: on which document, who accepts it, who doesn't, and by which rule.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde::Serialize;
use serde_json::{Value, json};
use std::any::type_name;
use std::borrow::Cow;
use vetted::schema::Dialect;
use vetted::testing::Testing;
use vetted::{JsonSchema, Parse, Schema};

/// What is read.
#[derive(Parse, JsonSchema, Serialize)]
struct Page {
    #[range(min = 1, max = 100)]
    size: u8,
    #[pattern("^[a-z]+$")]
    name: Option<String>,
    #[one_of("a", "b")]
    order: String,
    #[len(max = 3)]
    tags: Vec<String>,
}

/// The truth about it.
fn truth() -> Value {
    vetted::schema::of::<Page>().to_value()
}

/// Declares types that say of a `Page` what is not true.
macro_rules! lies {
    ($($name:ident: $lie:expr;)*) => { $(
        struct $name;

        impl JsonSchema for $name {
            type Rules<'r> = <bool as JsonSchema>::Rules<'r>;

            fn name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn describe(_: &Self::Rules<'_>, generator: &mut schemars::SchemaGenerator) -> Schema {
                let mut schema = truth();
                let lie: fn(&mut Value, bool) = $lie;
                lie(&mut schema, generator.contract().is_serialize());
                schema.try_into().unwrap()
            }
        }
    )* };
}

lies! {
    Honest: |_, _| {};
    Bound: |schema, _| schema["properties"]["size"]["maximum"] = json!(99);
    WiderBound: |schema, _| schema["properties"]["size"]["maximum"] = json!(101);
    Pattern: |schema, _| schema["properties"]["name"]["pattern"] = json!("^[a-y]+$");
    WiderPattern: |schema, _| schema["properties"]["name"]["pattern"] = json!("^[a-z0]+$");
    Required: |schema, _| schema["required"] = json!(["size", "order", "tags", "name"]);
    NotRequired: |schema, _| schema["required"] = json!(["size", "order"]);
    EnumValue: |schema, _| schema["properties"]["order"]["enum"] = json!(["a"]);
    OneMoreEnumValue: |schema, _| schema["properties"]["order"]["enum"] = json!(["a", "b", "c"]);
    Closed: |schema, _| schema["additionalProperties"] = json!(false);
    Length: |schema, _| schema["properties"]["tags"]["maxItems"] = json!(4);
    Unique: |schema, _| schema["properties"]["tags"]["uniqueItems"] = json!(true);
    Null: |schema, _| schema["properties"]["name"]["type"] = json!("string");
    Default: |schema, _| schema["properties"]["size"]["default"] = json!(0);
    Example: |schema, _| schema["examples"] = json!([{ "size": 1, "order": "up", "tags": [] }]);
    Written: |schema, is_written| {
        if is_written {
            schema["properties"]["tags"]["items"]["maxLength"] = json!(1);
        }
    };
    Never: |schema, _| schema["maxProperties"] = json!(0);
}

fn found<T: JsonSchema>(testing: &Testing) -> Result<(), String> {
    testing.agree_with::<T>(|json| vetted::from_json::<Page>(json).map(drop))?;
    testing.writes_valid_with::<T>(|json| Some(serde_json::to_string(&vetted::from_json::<Page>(json).ok()?)))?;
    Ok(())
}

/// Asserts what is said of a lie, whatever the documents are.
fn said<T: JsonSchema>(expected: &str) {
    for seed in 1..=20 {
        let complaint = found::<T>(&Testing::new().seed(seed)).unwrap_err();
        // The schema is the last line.
        let (said, schema) = complaint.rsplit_once('\n').unwrap();
        assert!(schema.starts_with("    {"), "{schema}");
        assert_eq!(said.replace(&format!("seed {seed}"), "seed 1"), expected, "seed {seed}");
    }
}

#[test]
fn nothing_is_said_of_the_truth() {
    for seed in 1..=20 {
        assert_eq!(found::<Honest>(&Testing::new().seed(seed)), Ok(()));
    }
}

/// Asserts that a document is found which the schema rejects and the reader accepts.
fn accepted<T: JsonSchema>(document: &str, verdict: &str) {
    said::<T>(&format!(
        "`{}` and its schema disagree on this document (seed 1):\n    {document}\n\
         vetted accepts it.\n\
         jsonschema rejects it:\n    {verdict}\n\
         by the schema in Draft2020_12:",
        type_name::<T>(),
    ));
}

/// Asserts that a document is found which the reader rejects and the schema accepts.
fn rejected<T: JsonSchema>(document: &str, report: &str) {
    said::<T>(&format!(
        "`{}` and its schema disagree on this document (seed 1):\n    {document}\n\
         vetted rejects it:\n    {report}\n\
         jsonschema accepts it, by the schema in Draft2020_12:",
        type_name::<T>(),
    ));
}

#[test]
fn a_bound_that_is_not_enforced_or_not_said() {
    accepted::<Bound>(
        r#"{"order":"a","size":100,"tags":[]}"#,
        "/size: 100 is greater than the maximum of 99 [/properties/size/maximum]",
    );
    rejected::<WiderBound>(r#"{"order":"a","size":101,"tags":[]}"#, "/size: must be 1 to 100 [range]");
    rejected::<Length>(
        r#"{"order":"a","size":1,"tags":["","","",""]}"#,
        "/tags: must have a length of at most 3, has 4 [len]",
    );
}

#[test]
fn a_pattern_that_is_another_one() {
    accepted::<Pattern>(
        r#"{"name":"z","order":"a","size":1,"tags":[]}"#,
        r#"/name: "z" does not match "^[a-y]+$" [/properties/name/pattern]"#,
    );
    rejected::<WiderPattern>(
        r#"{"name":"0","order":"a","size":1,"tags":[]}"#,
        "/name: must match the pattern ^[a-z]+$ [pattern]",
    );
}

#[test]
fn a_property_that_is_required_on_one_side_only() {
    accepted::<Required>(r#"{"order":"a","size":1,"tags":[]}"#, r#""name" is a required property [/required]"#);
    rejected::<NotRequired>(r#"{"order":"a","size":1}"#, "/tags: must be there and not null [required]");
    accepted::<Null>(
        r#"{"name":null,"order":"a","size":1,"tags":[]}"#,
        r#"/name: null is not of type "string" [/properties/name/type]"#,
    );
}

#[test]
fn a_value_that_is_allowed_on_one_side_only() {
    accepted::<EnumValue>(
        r#"{"order":"b","size":1,"tags":[]}"#,
        r#"/order: "b" is not one of "a" [/properties/order/enum]"#,
    );
    rejected::<OneMoreEnumValue>(r#"{"order":"c","size":1,"tags":[]}"#, "/order: must be one of: a, b [one_of]");
}

#[test]
fn unknown_properties_and_equal_elements_that_only_the_schema_refuses() {
    accepted::<Closed>(
        r#"{"":null,"order":"a","size":1,"tags":[]}"#,
        "Additional properties are not allowed ('' was unexpected) [/additionalProperties]",
    );
    // Which elements these are depends on the seed, since both have to change at once.
    for seed in 1..=20 {
        let complaint = found::<Unique>(&Testing::new().seed(seed)).unwrap_err();
        assert!(complaint.contains(" has non-unique elements [/properties/tags/uniqueItems]\n"), "{complaint}");
    }
}

#[test]
fn a_default_and_an_example_that_are_not_valid() {
    said::<Default>(
        "the schema of `lies::Default` shows a default that it rejects, 0:\n    \
         0 is less than the minimum of 1 [/minimum]\n\
         by the schema at /properties/size:",
    );
    said::<Example>(
        "the schema of `lies::Example` shows an example that it rejects, {\"order\":\"up\",\"size\":1,\"tags\":[]}:\n    \
         /order: \"up\" is not one of \"a\" or \"b\" [/properties/order/enum]\n\
         by the schema:",
    );
}

#[test]
fn what_is_written_and_not_valid() {
    said::<Written>(
        "`lies::Written` is written as what its schema rejects (seed 1). This document:\n    \
         {\"order\":\"a\",\"size\":1,\"tags\":[\"aa\"]}\n\
         is written as:\n    \
         {\"size\":1,\"name\":null,\"order\":\"a\",\"tags\":[\"aa\"]}\n\
         jsonschema rejects it:\n    \
         /tags/0: \"aa\" is longer than 1 character [/properties/tags/items/maxLength]\n\
         by the schema in Draft2020_12:",
    );
}

#[test]
fn a_type_of_which_no_document_is_valid() {
    let never = |_: &[u8]| vetted::from_json::<bool>(b"").map(drop);
    let complaint = Testing::new().agree_with::<Never>(never).unwrap_err();
    assert_eq!(complaint, "none of 2000 documents is valid as `lies::Never`");
}

/// A lie in one field, as users may tell it.
#[derive(Parse, JsonSchema)]
#[allow(dead_code, reason = "only read")]
struct Opaque {
    #[opaque]
    id: Id,
}

#[derive(serde::Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Id(u8);

impl schemars::JsonSchema for Id {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "integer", "minimum": 1, "maximum": 255 })
    }
}

#[test]
#[should_panic(expected = "/id: 0 is less than the minimum of 1 [/$defs/Id/minimum]")]
fn an_assertion_panics_with_it() {
    vetted::testing::assert_agrees::<Opaque>();
}

/// A `1` among them, for which OpenAPI 3.0 has no word.
struct HasOne;

impl vetted::Constraint<[u8]> for HasOne {
    fn check(&self, value: &[u8], reporter: &mut vetted::report::Reporter<'_>) {
        if !value.contains(&1) {
            reporter.report(vetted::Violation::new("has_one", "must have a 1"));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        vetted::schema::narrow(schema, "contains", json!({ "const": 1 }));
    }
}

#[derive(Parse, JsonSchema)]
#[allow(dead_code, reason = "only read")]
struct Numbers {
    #[check(HasOne)]
    numbers: Vec<u8>,
}

#[test]
fn what_a_dialect_has_no_words_for() {
    let agrees = |dialect| Testing::new().dialect(dialect).agree::<Numbers>();
    for dialect in [Dialect::Draft2020_12, Dialect::Draft2019_09, Dialect::Draft07] {
        assert!(agrees(dialect).is_ok(), "{dialect:?}");
    }
    let complaint = agrees(Dialect::OpenApi30).unwrap_err();
    let hint = "OpenAPI 3.0 has no contains in its schemas; judge in another `Testing::dialect`: {";
    assert!(complaint.starts_with(hint), "{complaint}");
}
