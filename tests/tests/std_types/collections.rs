use crate::agreement::{Difference, judges, judges_by};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::net::IpAddr;
use std::rc::Rc;
use std::sync::Arc;

macro_rules! lists {
    ($($ty:ty)*) => { $(
        judges::<$ty>()
            .accept(&["[]", "[1]", "[1, 2, 1]"])
            .refuse(&["null", "{}", "\"\"", "[null]", "[1, \"2\"]", "[256]", "[[1]]"])
            .differ(Difference::IntegralFloat, &["[1.0, 2e0]"]);
    )* };
}

#[test]
fn lists() {
    lists! {
        Vec<u8> VecDeque<u8> LinkedList<u8> Box<[u8]> Rc<[u8]> Arc<[u8]> Cow<'static, [u8]>
    }
    judges_by::<BinaryHeap<u8>, _>(BinaryHeap::into_sorted_vec).accept(&["[]", "[3, 1, 2, 1]"]).refuse(&["[-1]"]);
}

#[test]
fn sets_refuse_what_is_there_twice() {
    macro_rules! sets {
        ($($set:ident)*) => { $(
            judges::<$set<i8>>()
                .accept(&["[]", "[1]", "[1, 2, -1]"])
                .refuse(&["null", "{}", "[null]", "[128]", "[1, 1, \"2\"]"])
                .differ(Difference::DuplicateElement, &["[1, 1]", "[2, 1, 2]"]);
            judges::<$set<String>>()
                .accept(&["[\"a\", \"A\"]"])
                .differ(Difference::DuplicateElement, &["[\"a\", \"\\u0061\"]"]);
            judges::<$set<IpAddr>>()
                .accept(&["[\"::1\", \"::2\"]"])
                .differ(Difference::SameValueInOtherWords, &["[\"::1\", \"0::1\"]"]);
            let report = vetted::from_json::<$set<i8>>(b"[1, 1.0]").unwrap_err();
            assert_eq!(report.to_string(), "must not have the same element twice [unique]");
        )* };
    }
    sets! { BTreeSet HashSet }
}

#[test]
fn arrays_have_their_length() {
    judges::<[u8; 3]>().accept(&["[1, 2, 3]"]).refuse(&[
        "[]",
        "[1, 2]",
        "[1, 2, 3, 4]",
        "[1, 2, null]",
        "null",
        "{}",
        "\"abc\"",
    ]);
    judges::<[u8; 1]>().accept(&["[1]"]).refuse(&["[]", "1", "[1, 1]"]);
    judges::<[String; 0]>().accept(&["[]"]).refuse(&["[\"a\"]", "null"]);
    judges::<[Option<bool>; 32]>().refuse(&["[]"]);
    judges::<[[i8; 2]; 2]>().accept(&["[[1, 2], [3, 4]]"]).refuse(&["[[1, 2], [3]]", "[[1, 2]]"]);
}

#[test]
fn an_array_may_have_any_length() {
    let document = serde_json::to_string(&vec![0; 100]).unwrap();
    let array = vetted::from_json::<[u8; 100]>(document.as_bytes()).unwrap();
    assert_eq!(*array, [0; 100]);
    assert!(vetted::from_json::<[u8; 101]>(document.as_bytes()).is_err());
}

#[test]
fn the_length_is_judged_before_the_elements() {
    let report = vetted::from_json::<[u8; 2]>(br#"["a", "b", "c"]"#).unwrap_err();
    assert_eq!(report.to_string(), "must have a length of 2, has 3 [len]");
    let report = vetted::from_json::<[u8; 2]>(br#"["a", 256]"#).unwrap_err();
    assert_eq!(report.to_string(), "/0: must be an integer, is a string [type]\n/1: must be 0 to 255 [range]");
    let report = vetted::from_json::<(u8, bool)>(br#"["a", "b", "c"]"#).unwrap_err();
    assert_eq!(report.to_string(), "must have a length of 2, has 3 [len]");
    let report = vetted::from_json::<(u8, bool)>(br#"["a", null]"#).unwrap_err();
    assert_eq!(
        report.to_string(),
        "/0: must be an integer, is a string [type]\n/1: must be there and not null [required]"
    );
}

type Long = (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8);

#[test]
fn tuples_have_a_type_for_each_place() {
    judges::<(u8,)>().accept(&["[1]"]).refuse(&["[]", "1", "[1, 2]", "[\"a\"]"]);
    judges::<(u8, String, Option<bool>)>().accept(&["[1, \"a\", true]", "[1, \"a\", null]"]).refuse(&[
        "[1, \"a\"]",
        "[1, \"a\", null, null]",
        "[\"a\", 1, null]",
        "{}",
        "null",
    ]);
    judges_by::<Long, _>(|long| long.15)
        .accept(&["[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]"])
        .refuse(&["[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]", "[0]"]);
    judges::<Vec<(String, [f64; 2])>>().accept(&["[[\"a\", [0.5, 1]]]"]).refuse(&["[[\"a\", [0.5]]]"]);
}

#[test]
fn maps() {
    judges::<BTreeMap<String, u8>>()
        .accept(&["{}", "{\"\": 1, \"ä\": 2}"])
        .refuse(&["null", "[]", "{\"a\": null}", "{\"a\": 256}"])
        .differ(Difference::DuplicateKey, &["{\"a\": 1, \"a\": 2}"]);
    judges::<HashMap<String, Vec<bool>>>().accept(&["{\"a\": [true]}"]).refuse(&["{\"a\": true}"]);
}

#[test]
fn bytes_of_a_format_that_has_them_are_lists_of_numbers() {
    use serde::de::value::{BytesDeserializer, Error};
    let bytes = || BytesDeserializer::<Error>::new(&[1, 2, 255]);
    assert_eq!(*vetted::parse::<Vec<u8>, _>(bytes()).unwrap(), [1, 2, 255]);
    assert_eq!(*vetted::parse::<[u16; 3], _>(bytes()).unwrap(), [1, 2, 255]);
    assert_eq!(**vetted::parse::<Cow<'_, [u8]>, _>(bytes()).unwrap(), [1, 2, 255]);
    assert_eq!(vetted::parse::<Vec<i8>, _>(bytes()).unwrap_err().to_string(), "/2: must be -128 to 127 [range]");
    let borrowed = serde::de::value::BorrowedBytesDeserializer::<Error>::new(&[1, 2]);
    assert_eq!(**vetted::parse::<&[u8], _>(borrowed).unwrap(), [1, 2]);
}

#[test]
fn bytes_are_borrowed_from_a_text_as_serde_does() {
    let document = br#""abc""#;
    assert_eq!(**vetted::from_json::<&[u8]>(document).unwrap(), *serde_json::from_slice::<&[u8]>(document).unwrap());
    for document in ["[1, 2]", "1", "{}", "null"] {
        assert!(vetted::from_json::<&[u8]>(document.as_bytes()).is_err());
        assert!(serde_json::from_slice::<&[u8]>(document.as_bytes()).is_err());
    }
    // What is borrowed must stand in the document as it is, which no schema can say.
    let escaped = br#""
""#;
    assert!(vetted::from_json::<&[u8]>(escaped).is_err());
    assert!(vetted::from_json::<&str>(escaped).is_err() && serde_json::from_slice::<&str>(escaped).is_err());
    assert_eq!(vetted::schema::of::<&[u8]>().as_value()["type"], "string");
    assert_eq!(vetted::schema::of::<Box<[u8]>>().as_value()["type"], "array");
    assert_eq!(vetted::schema::of::<&[u16]>().as_value()["type"], "array");
}
