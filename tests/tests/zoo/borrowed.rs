//! What is read without a copy.

use std::borrow::Cow;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Debug, Validate, Parse, JsonSchema)]
struct Borrowed<'a> {
    text: &'a str,
    maybe: Option<&'a str>,
    #[serde(borrow)]
    kept: Cow<'a, str>,
    /// serde copies here, since nothing says that it must not; we borrow where we can.
    plain: Cow<'a, str>,
    list: Vec<&'a str>,
    nested: Nested<'a>,
    choice: Choice<'a>,
}

#[derive(Debug, Validate, Parse, JsonSchema)]
struct Nested<'a> {
    #[len(max = 10)]
    text: &'a str,
}

#[derive(Debug, Validate, Parse, JsonSchema)]
#[serde(tag = "t")]
enum Choice<'a> {
    One { text: &'a str },
}

const DOCUMENT: &str = r#"{"text":"a","maybe":"b","kept":"c","plain":"d","list":["e"],"nested":{"text":"f"},
    "choice":{"text":"g","t":"One"}}"#;

#[track_caller]
fn assert_within(text: &str, document: &str) {
    assert!(document.as_bytes().as_ptr_range().contains(&text.as_ptr()), "{text} is a copy");
}

#[test]
fn texts_are_parts_of_the_document() {
    for read in [
        vetted::from_json::<Borrowed<'_>>(DOCUMENT.as_bytes()),
        vetted::parse(&mut serde_json::Deserializer::from_str(DOCUMENT)),
    ] {
        let value = read.unwrap().into_inner();
        let Choice::One { text } = value.choice;
        for text in [value.text, value.maybe.unwrap(), value.list[0], value.nested.text, text] {
            assert_within(text, DOCUMENT);
        }
        for text in [value.kept, value.plain] {
            assert!(matches!(text, Cow::Borrowed(_)));
            assert_within(&text, DOCUMENT);
        }
    }
}

#[test]
fn a_text_with_escapes_is_a_copy_or_a_violation() {
    let report = vetted::from_json::<Nested<'_>>(br#"{"text":"a\n"}"#).unwrap_err();
    assert_eq!(report.to_string(), "/text: must be a string without escapes, is one with escapes [type]");
    let owned = vetted::from_json::<Cow<'_, str>>(br#""a\n""#).unwrap().into_inner();
    assert!(matches!(owned, Cow::Owned(text) if text == "a\n"));
}

#[test]
fn raw_identifiers_have_plain_names() {
    #[derive(Validate, Parse, JsonSchema)]
    struct Raw {
        r#type: u8,
    }
    let read = vetted::from_json::<Raw>(br#"{"type":1}"#).unwrap();
    assert_eq!(read.r#type, 1);
    assert!(vetted::schema::of::<Raw>().as_value()["properties"]["type"].is_object());
}

#[test]
fn an_option_of_an_option_tells_absent_from_null_by_the_usual_function() {
    #[derive(Validate, Parse, JsonSchema, Debug, PartialEq)]
    struct Patch {
        #[serde(default, deserialize_with = "double")]
        name: Option<Option<String>>,
    }
    fn double<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
        serde::Deserialize::deserialize(deserializer).map(Some)
    }
    for (document, expected) in [("{}", None), (r#"{"name":null}"#, Some(None)), (r#"{"name":"a"}"#, Some(Some("a")))] {
        let read = vetted::from_json::<Patch>(document.as_bytes()).unwrap();
        assert_eq!(read.name, expected.map(|name| name.map(str::to_owned)), "{document}");
    }
}
