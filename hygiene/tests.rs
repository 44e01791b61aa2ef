use super::types::{Beside, Content, Example, Name, Order, Page, Ruled, Tuple, Unit, Without};
use vetted::{JsonSchema, Parse, Validate};

fn of<T: for<'de> Parse<'de> + Validate + JsonSchema>(accepted: &[&str], rejected: &[(&str, &str)]) {
    for json in accepted {
        let read = vetted::from_json::<T>(json.as_bytes());
        assert!(read.is_ok_and(|value| value.validate().is_ok()), "{}", json);
    }
    for (json, expected) in rejected {
        let report = vetted::from_json::<T>(json.as_bytes()).err().map(|report| report.to_string());
        assert_eq!(report.as_deref(), Some(*expected), "{}", json);
    }
    assert!(vetted::schema::of::<T>().as_object().is_some_and(|schema| schema.contains_key("title")));
}

#[test]
fn what_is_derived_works() {
    let ruled =
        |json: &str| vetted::from_json::<Ruled<'_>>(json.as_bytes()).map(drop).map_err(|report| report.to_string());
    let json = r#"{ "type": "abc", "async": 5, "dyn": "asc", "addresses": ["a@b"], "opaque": 2, "final": "nothing" }"#;
    assert_eq!(ruled(json), Ok(()));
    let json =
        r#"{ "type": "abcd", "async": 6, "dyn": "up", "emails": [1], "opaque": 1, "final": { "pair": [1, 4] } }"#;
    let expected = "/type: a short name [len]\n/async: must be a multiple of 5 [multiple_of]\n\
        /dyn: must be one of: asc, desc [order]\n/emails/0: must be a string, is a number [type]\n\
        /opaque: must be even [even]\n/final/pair/1: must be at most 3 [range]";
    assert_eq!(ruled(json), Err(expected.to_owned()));

    of::<Content>(&[r#""nothing""#, r#"{ "text": "abc" }"#, r#"{ "object": { "fn": "" } }"#], &[]);
    of::<Beside>(
        &[r#"{ "type": "Text", "content": "abc" }"#],
        &[(r#"{ "type": "Text" }"#, "/content: must be there and not null [required]")],
    );
    of::<Without>(&[r#""abc""#, "3"], &[]);
    of::<Order>(
        &[r#""ASCENDING""#, r#""UP""#],
        &[(r#""asc""#, "must be one of: ASCENDING, DESCENDING [unknown_variant]")],
    );
    of::<Page<Order, 1>>(
        &[r#"{ "items": ["UP"], "before": [], "type": "Nothing" }"#],
        &[(
            r#"{ "items": ["UP", "UP"], "before": [], "type": "Nothing" }"#,
            "/items: must have a length of at most 1, has 2 [len]",
        )],
    );
    of::<Name>(&[r#""abc""#], &[(r#""abcd""#, "must have a length of at most 3, has 4 [len]")]);
    of::<Tuple>(&[r#"[1, "abc", 9]"#], &[(r#"[1, "abc", 10]"#, "/2: must be small [check]")]);
    of::<Unit>(&["null"], &[]);
    of::<Example>(
        &[r#"{ "match": "abc" }"#, "{}"],
        &[(r#"{ "match": "abcd" }"#, "/match: must have a length of at most 3, has 4 [len]")],
    );
}

#[test]
fn types_within_functions_are_like_others() {
    /// Within a function.
    #[derive(Validate, Parse, JsonSchema, Debug)]
    struct Inner {
        #[range(max = 3)]
        count: u8,
    }

    let read = vetted::from_json::<Inner>(br#"{ "count": 3 }"#);
    assert_eq!(read.map(|inner| inner.count), Ok(3));
    of::<Inner>(&[], &[(r#"{ "count": 4 }"#, "/count: must be at most 3 [range]")]);
}
