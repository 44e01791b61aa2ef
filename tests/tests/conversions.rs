//! Types that are read from, or written as, other types.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema, Clone, Debug)]
#[serde(into = "String")]
struct Written<T: Clone> {
    #[len(max = 1)]
    text: String,
    inner: T,
}

impl<T: Clone> From<Written<T>> for String {
    fn from(written: Written<T>) -> Self {
        written.text
    }
}

#[test]
fn what_is_written_as_another_type_is_read_and_checked_by_its_own_fields() {
    let violation = "/inner/text: must have a length of at most 1, has 2 [len]";
    let inner = Written { text: "ab".to_owned(), inner: 0_u8 };
    assert_eq!(Written { text: String::new(), inner }.validate().unwrap_err().to_string(), violation);
    let json = br#"{ "text": "", "inner": { "text": "ab", "inner": 0 } }"#;
    assert_eq!(vetted::from_json::<Written<Written<u8>>>(json).unwrap_err().to_string(), violation);
    assert_eq!(vetted::schema::of::<Written<u8>>().as_value()["properties"]["text"]["maxLength"], 1);
}
