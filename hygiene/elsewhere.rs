//! A type of each shape, where `vetted` is found as `crate::library`.

use crate::library::report::{Reporter, Violation};
use crate::library::{JsonSchema, Parse, Validate, Vetted};
use std::collections::BTreeMap;

/// An object.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[vetted(crate = crate::library)]
#[serde(rename_all = "camelCase")]
#[check(is_fair)]
pub struct Ruled<'a, T> {
    /// A text.
    #[len(max = 3, message = "a short name")]
    #[pattern("^[a-z]+$")]
    pub first_name: &'a str,
    /// A list.
    #[unique]
    #[each(range(max = 3))]
    pub counts: Vec<u8>,
    /// A map.
    #[keys(format(email))]
    #[values(each(multiple_of(5)))]
    #[serde(default)]
    pub shares: BTreeMap<String, Vec<u8>>,
    /// What only `serde` and `schemars` know.
    #[opaque]
    #[range(max = 3)]
    pub opaque: u32,
    /// Of any type.
    pub content: Option<T>,
}

fn is_fair<T>(value: &Ruled<'_, T>, reporter: &mut Reporter<'_>) {
    if value.counts.len() > 3 {
        reporter.report(Violation::new("fair", "must be fair"));
    }
}

/// All that an enum can hold.
#[derive(Vetted, Debug)]
#[vetted(crate = crate::library)]
pub enum Content {
    /// Nothing.
    Nothing,
    /// Two numbers.
    Pair(u8, #[range(max = 3)] u8),
    /// An object.
    Object {
        /// A name.
        #[one_of("a", "b")]
        name: String,
    },
}

/// An enum with its tag inside.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[vetted(crate = crate::library)]
#[serde(tag = "type", content = "content")]
pub enum Beside {
    /// A text.
    Text(#[len(max = 3)] String),
}

/// An enum without tags.
#[derive(Vetted, Debug)]
#[vetted(crate = crate::library)]
#[serde(untagged)]
pub enum Without {
    /// A list.
    List(Vec<Name>),
    /// Another one.
    Beside(Beside),
}

/// What stands for a text.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[vetted(crate = crate::library)]
#[serde(from = "String")]
pub struct Name(pub String);

impl From<String> for Name {
    fn from(name: String) -> Self {
        Name(name)
    }
}

#[test]
fn what_is_derived_works() {
    let read = |json: &str| {
        crate::library::from_json::<Ruled<'_, Content>>(json.as_bytes()).map(drop).map_err(|report| report.to_string())
    };
    let json =
        r#"{ "firstName": "abc", "counts": [1], "shares": { "a@b.c": [5] }, "opaque": 1, "content": "Nothing" }"#;
    assert_eq!(read(json), Ok(()));
    let json = r#"{ "firstName": "abcd", "counts": [4], "opaque": 4, "content": { "Pair": [1, 4] } }"#;
    let expected = "/firstName: a short name [len]\n/counts/0: must be at most 3 [range]\n\
        /opaque: must be at most 3 [range]\n/content/Pair/1: must be at most 3 [range]";
    assert_eq!(read(json), Err(expected.to_owned()));
    assert!(crate::library::from_json::<Without>(br#"["a"]"#).is_ok());
    assert!(crate::library::from_json::<Without>(br#"{ "type": "Text", "content": "abcd" }"#).is_err());
    let schema = crate::library::schema::of::<Ruled<'_, Without>>();
    assert_eq!(schema.as_value()["properties"]["firstName"]["maxLength"], 3);
}

#[test]
fn the_name_of_the_crate_leads_to_it() {
    assert!(crate::library::from_json::<crate::Request>(br#"{ "name": "abc" }"#).is_ok());
    assert!(crate::library::from_json::<crate::Request>(br#"{ "name": "ABC" }"#).is_err());
}
