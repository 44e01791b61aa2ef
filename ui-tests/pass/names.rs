//! Raw identifiers, names that the derives use themselves, and types within functions.

use vetted::{JsonSchema, Parse, Validate, Vetted};

#[derive(Vetted)]
struct Request {
    #[len(max = 3)]
    r#type: String,
    #[serde(rename = "fn")]
    r#fn: u8,
    rules: u8,
    cursor: u8,
    frame: u8,
    collector: u8,
    value: u8,
    generator: u8,
    table: u8,
}

#[derive(Validate, Parse, JsonSchema)]
#[allow(non_camel_case_types)]
enum r#enum {
    r#fn,
    Self_,
}

fn main() {
    #[derive(Vetted)]
    struct Request {
        #[range(max = 3)]
        count: u8,
        outer: super_::Outer,
        order: r#enum,
    }

    mod super_ {
        #[derive(vetted::Validate, vetted::Parse, vetted::JsonSchema)]
        pub struct Outer {
            pub r#type: String,
        }
    }

    let read = vetted::from_json::<Request>(br#"{ "count": 1, "outer": { "type": "" }, "order": "fn" }"#).unwrap();
    let Request { count, outer, order: r#enum::r#fn } = read.into_inner() else { panic!("another order was read") };
    assert_eq!((count, outer.r#type.as_str()), (1, ""));
    let _ = (r#enum::Self_, vetted::from_json::<self::Request>(b"{}").is_err());
}
