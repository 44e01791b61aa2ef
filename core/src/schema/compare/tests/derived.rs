//! Versions of types, as their derives describe them.

#![allow(dead_code, reason = "the types are only described")]

use super::judged;
use crate::JsonSchema;
use crate::schema::{self, Compatibility};
use crate::start_import::{StartImportRequest, StartImportResponse};
use serde_json::json;
use std::string::ToString;

mod v1 {
    use super::JsonSchema;
    use std::string::String;
    use std::vec::Vec;

    #[derive(JsonSchema)]
    pub struct Order {
        #[len(min = 1, max = 5)]
        pub lines: Vec<Line>,
        pub priority: Priority,
        #[serde(alias = "comment")]
        pub note: Option<String>,
        pub delivery: Delivery,
    }

    #[derive(JsonSchema)]
    pub struct Line {
        #[range(min = 1)]
        pub count: u16,
        #[pattern("^[A-Z]{3}[0-9]+$")]
        pub article: String,
    }

    #[derive(JsonSchema)]
    pub enum Priority {
        Low,
        High,
    }

    #[derive(JsonSchema)]
    #[serde(tag = "by")]
    pub enum Delivery {
        Post { street: String },
        Pigeon,
    }
}

mod v2 {
    use super::JsonSchema;
    use super::v1::Priority;
    use std::string::String;
    use std::vec::Vec;

    #[derive(JsonSchema)]
    pub struct Order {
        #[len(min = 1, max = 9)]
        pub lines: Vec<Line>,
        pub priority: Option<Priority>,
        #[serde(alias = "comment")]
        pub note: Option<String>,
        pub delivery: Delivery,
    }

    #[derive(JsonSchema)]
    pub struct Line {
        pub count: u32,
        #[pattern("^[A-Z]{3}[0-9]+$")]
        pub article: String,
    }

    #[derive(JsonSchema)]
    #[serde(tag = "by")]
    pub enum Delivery {
        Pigeon,
        Post {
            #[len(max = 1000)]
            street: Option<String>,
        },
        Ship,
    }
}

#[test]
fn a_wider_version_takes_old_requests_but_for_the_one_rule_that_is_new() {
    let [old, new] = [schema::of::<v1::Order>().to_value(), schema::of::<v2::Order>().to_value()];
    let [requests, responses] = judged(&old, &new);
    let Compatibility::Broken { place, witness } = requests else { panic!("{requests}") };
    assert_eq!(place, "/delivery/street");
    assert_eq!(witness["delivery"]["street"].as_str().map(str::len), Some(1001));
    assert!(matches!(responses, Compatibility::Broken { .. }), "{responses}");

    let mut new = new;
    let street = new.pointer_mut("/$defs/Delivery/oneOf/1/properties/street").unwrap();
    street.as_object_mut().unwrap().remove("maxLength");
    let [requests, _] = judged(&old, &new);
    assert_eq!(requests, Compatibility::Compatible);
}

#[test]
fn each_schema_is_compatible_with_itself() {
    let schemas = [
        schema::of::<StartImportRequest>(),
        schema::of::<StartImportResponse>(),
        schema::of::<v1::Order>(),
        schema::of::<v2::Order>(),
    ];
    for schema in schemas {
        let mut annotated = schema.clone();
        annotated.insert("description".into(), "Another one.".into());
        assert!(schema::compare(&schema, &annotated).requests.is_compatible());
        assert!(schema::compare(&annotated, &schema).requests.is_compatible());
    }
}

#[test]
fn a_tighter_start_import_request_is_shown_with_a_whole_document() {
    let old = schema::of::<StartImportRequest>().to_value();
    let mut new = old.clone();
    new["properties"]["clientToken"]["maxLength"] = json!(63);
    let [requests, responses] = judged(&old, &new);
    let Compatibility::Broken { place, witness } = requests else { panic!("{requests}") };
    assert_eq!(place, "/clientToken");
    assert!(crate::from_json::<StartImportRequest>(witness.to_string().as_bytes()).is_ok());
    assert_eq!(responses, Compatibility::Compatible);
}

mod flattened {
    use crate::JsonSchema;
    use std::collections::BTreeMap;
    use std::string::String;

    #[derive(JsonSchema)]
    #[serde(tag = "kind")]
    pub enum Shape {
        Dot { x: i32 },
        Line { from: i32, to: i32 },
    }

    #[derive(JsonSchema)]
    #[serde(untagged)]
    pub enum Either {
        One { one: u8 },
        Other { other: Option<u8> },
    }

    #[derive(JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Denying {
        #[serde(flatten)]
        pub shape: Shape,
        pub colour: Option<String>,
    }

    #[derive(JsonSchema)]
    pub struct BesideMap {
        #[serde(flatten)]
        pub shape: Option<Shape>,
        #[serde(flatten)]
        pub either: Either,
        #[serde(flatten)]
        pub rest: BTreeMap<String, i64>,
    }
}

#[test]
fn what_is_flattened_is_compatible_with_itself() {
    for schema in [schema::of::<flattened::Denying>(), schema::of::<flattened::BesideMap>()] {
        let change = schema::compare(&schema, &schema);
        assert!(change.requests.is_compatible() && change.responses.is_compatible(), "{change}");
    }
    let change = schema::compare(&schema::of::<flattened::BesideMap>(), &schema::of::<flattened::Denying>());
    assert!(matches!(change.requests, Compatibility::Broken { .. }), "{change}");
}

mod within_themselves {
    use crate::JsonSchema;
    use std::boxed::Box;
    use std::collections::BTreeMap;
    use std::string::String;
    use std::vec::Vec;

    #[derive(JsonSchema)]
    pub struct Flat {
        pub a: u8,
    }

    #[derive(JsonSchema)]
    #[serde(tag = "t")]
    pub enum Tagged {
        Leaf {
            v: u8,
        },
        Node {
            #[serde(flatten)]
            kids: BTreeMap<String, Tagged>,
        },
        List {
            next: Option<Box<Tagged>>,
        },
        Either(Box<Untagged>),
    }

    #[derive(JsonSchema)]
    #[serde(untagged)]
    pub enum Untagged {
        Tagged(Tagged),
        List(Vec<Untagged>),
        Members { a: Option<Box<Untagged>>, b: u8 },
    }
}

#[test]
fn what_is_within_itself_is_judged_once() {
    let change = schema::compare(&schema::of::<within_themselves::Flat>(), &schema::of::<within_themselves::Tagged>());
    assert_eq!(
        change.to_string(),
        "requests: broken at /t: no longer accepted is {\"a\":0}\n\
         responses: broken at /a: no longer accepted is {\"t\":\"Leaf\",\"v\":0}",
    );
}

mod renamed {
    use crate::JsonSchema;

    #[derive(JsonSchema)]
    pub struct Before {
        pub a: u8,
    }

    #[derive(JsonSchema)]
    pub struct After {
        #[serde(alias = "a")]
        pub b: u8,
    }
}

#[test]
fn a_new_name_beside_the_old_one_is_compatible_unless_it_was_sent_as_something_else() {
    let (before, after) = (schema::of::<renamed::Before>(), schema::of::<renamed::After>());
    let Compatibility::Broken { witness, .. } = schema::compare(&before, &after).requests else { panic!() };
    assert_eq!(witness, serde_json::json!({ "a": 0, "b": "" }));
    let change = schema::Comparing::new().no_unknown_fields().compare(&before, &after);
    assert!(change.requests.is_compatible(), "{change}");
}
