//! The derives stand beside serde's, and read the same attributes.

use serde::{Deserialize, Serialize};
use vetted::{JsonSchema, Parse, Validate};

#[derive(Serialize, Deserialize, Validate, Parse, JsonSchema, PartialEq, Debug)]
#[serde(rename_all = "camelCase")]
struct Request {
    #[len(max = 3)]
    #[serde(alias = "name", skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(default = "one", rename = "n")]
    count: u8,
}

fn one() -> u8 {
    1
}

fn main() {
    let json = br#"{ "name": "Ada" }"#;
    let request = vetted::from_json::<Request>(json).unwrap().into_inner();
    assert_eq!(request, serde_json::from_slice(json).unwrap());
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"firstName":"Ada","n":1}"#);
}
