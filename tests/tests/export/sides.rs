//! What is read and what is written stand side by side.

use serde_json::{Value, json};
use vetted::JsonSchema;
use vetted::schema::{self, Dialect, Export};

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Order {
    #[serde(default)]
    count: u8,
    line: Line,
    delivery: Delivery,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Line {
    #[serde(alias = "item")]
    article: String,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Delivery {
    #[serde(default)]
    street: String,
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn one_type_has_a_file_for_each_side_and_definitions_are_not_mixed() {
    let files = Export::new().base("https://example.com").add::<Order>().add_written::<Order>().files().unwrap();
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        [
            "Order.schema.json",
            "Order.written.schema.json",
            "definitions.schema.json",
            "definitions.written.schema.json",
        ],
    );
    let [read, written] = ["Order.schema.json", "Order.written.schema.json"].map(|name| parsed(&files[name]));
    assert_eq!(read["required"], json!(["line", "delivery"]));
    assert_eq!(written["required"], json!(["count", "line", "delivery"]));
    assert_eq!(written["$id"], "https://example.com/Order.written.schema.json");
    assert_eq!(read["properties"]["line"]["$ref"], "definitions.schema.json#/$defs/Line");
    assert_eq!(written["properties"]["line"]["$ref"], "definitions.written.schema.json#/$defs/Line");
    let definitions = parsed(&files["definitions.written.schema.json"]);
    assert_eq!(definitions["$defs"]["Delivery"]["required"], json!(["street"]));
}

#[test]
fn a_file_of_one_side_is_not_referred_to_by_the_other() {
    let files = Export::new().add::<Line>().add_written::<Order>().files().unwrap();
    let written = parsed(&files["Order.written.schema.json"]);
    assert_eq!(written["properties"]["line"]["$ref"], "definitions.written.schema.json#/$defs/Line");
}

#[test]
fn two_sides_of_openapi_have_their_components() {
    let files = Export::new()
        .dialect(Dialect::OpenApi30)
        .self_contained()
        .add::<Order>()
        .add_written::<Order>()
        .files()
        .unwrap();
    assert_eq!(files.keys().collect::<Vec<_>>(), ["Order.schema.json", "Order.written.schema.json"]);
    assert_eq!(parsed(&files["Order.schema.json"])["components"]["schemas"]["Delivery"].get("required"), None);
}

#[test]
fn a_file_by_itself_is_what_its_side_says() {
    let files = Export::new().self_contained().add::<Order>().add_written::<Order>().files().unwrap();
    assert_eq!(parsed(&files["Order.schema.json"]), schema::of::<Order>().to_value());
    assert_eq!(parsed(&files["Order.written.schema.json"]), schema::of_written::<Order>().to_value());
}

#[test]
fn a_name_that_looks_like_the_other_side_is_refused() {
    #[derive(JsonSchema)]
    #[serde(rename = "Line.written")]
    #[allow(dead_code, reason = "only described")]
    struct Sly {
        a: u8,
    }

    let error = Export::new().add::<Sly>().add_written::<Line>().files().unwrap_err();
    assert!(error.to_string().starts_with("two schemas would be written to `Line.written.schema.json`"), "{error}");
}
