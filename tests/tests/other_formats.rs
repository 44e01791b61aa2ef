//! One type, read from JSON, YAML, TOML, CBOR and `MessagePack`: the same values, and the same violations at the same pointers.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vetted::{Parse, Report, Validate, Vetted};
use vetted_tests::pointers;

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
struct Request {
    #[len(max = 8)]
    name: String,
    count: u16,
    share: f64,
    #[each(range(max = 9))]
    digits: Vec<u8>,
    by_number: BTreeMap<u8, bool>,
    point: Point,
    external: Vec<External>,
    internal: Internal,
    adjacent: Adjacent,
    untagged: Vec<Untagged>,
    maybe: Option<String>,
    #[serde(flatten)]
    more: More,
}

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
struct More {
    extra: bool,
}

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
#[serde(deny_unknown_fields)]
struct Point {
    x: i8,
    y: i8,
}

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
enum External {
    Unit,
    Newtype(u8),
    Tuple(u8, bool),
    Struct { a: u8 },
}

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
#[serde(tag = "t")]
enum Internal {
    Unit,
    Struct { a: u8 },
}

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Newtype(u8),
}

#[derive(Debug, PartialEq, Clone, Serialize, Deserialize, Validate, Parse)]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Text(String),
    Point(Point),
}

fn sample() -> Request {
    Request {
        name: "a".to_owned(),
        count: 300,
        share: 0.5,
        digits: vec![1, 2],
        by_number: BTreeMap::from([(7, true)]),
        point: Point { x: -1, y: 2 },
        external: vec![External::Newtype(1), External::Tuple(1, true), External::Struct { a: 1 }, External::Unit],
        internal: Internal::Struct { a: 1 },
        adjacent: Adjacent::Newtype(1),
        untagged: vec![Untagged::Number(1), Untagged::Text("t".to_owned()), Untagged::Point(Point { x: 1, y: 1 })],
        maybe: None,
        more: More { extra: true },
    }
}

/// A document with a mistake in most of its parts, as each format would write it.
fn wrong() -> serde_json::Value {
    serde_json::json!({
        "adjacent": { "c": "x", "t": "Newtype" },
        "by_number": { "256": true, "7": "x" },
        "count": -1,
        "digits": [1, 10, "x"],
        "external": ["Units", { "Newtype": 256 }, { "Tuple": [1] }],
        "extra": 1,
        "internal": { "a": "x", "t": "Struct" },
        "name": "far too long",
        "point": { "x": 200, "z": 1 },
        "untagged": [{ "x": 1, "y": "y" }],
    })
}

const FOUND: &[&str] = &[
    "/adjacent/c type",
    "/by_number key",
    "/by_number/7 type",
    "/count range",
    "/digits/1 range",
    "/digits/2 type",
    "/external/0 unknown_variant",
    "/external/1/Newtype range",
    "/external/2/Tuple len",
    "/extra type",
    "/internal/a type",
    "/name len",
    "/point/x range",
    "/point/y required",
    "/point/z unknown_field",
    "/share required",
    "/untagged/0/y type",
];

/// What was found, whatever the order of the format.
fn assert_found(format: &str, report: &Report) {
    let mut found = pointers(report);
    found.sort();
    let expected: Vec<String> = FOUND.iter().map(|one| (*one).to_owned()).collect();
    let found: Vec<String> = found.iter().map(|one| one.replace("/by_number range", "/by_number key")).collect();
    assert_eq!(found, expected, "{format}: {report}");
}

fn yaml(document: &impl Serialize) -> String {
    serde_norway::to_string(document).unwrap()
}

fn cbor(document: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(document, &mut bytes).unwrap();
    bytes
}

fn from_yaml<T: for<'de> Parse<'de>>(yaml: &str) -> Result<Vetted<T>, Report> {
    vetted::parse(serde_norway::Deserializer::from_str(yaml))
}

fn from_toml<T: for<'de> Parse<'de>>(toml: &str) -> Result<Vetted<T>, Report> {
    vetted::parse(toml::Deserializer::parse(toml).unwrap())
}

/// `ciborium` hands its deserializer to nobody but types that implement `Deserialize`.
struct Outcome<T>(Result<Vetted<T>, Report>);

impl<'de, T: Parse<'de>> Deserialize<'de> for Outcome<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Outcome(vetted::parse(deserializer)))
    }
}

fn from_cbor<T: for<'de> Parse<'de>>(cbor: &[u8]) -> Result<Vetted<T>, Report> {
    ciborium::from_reader::<Outcome<T>, _>(cbor).unwrap().0
}

fn from_message_pack<T: for<'de> Parse<'de>>(bytes: &[u8]) -> Result<Vetted<T>, Report> {
    vetted::parse(&mut rmp_serde::Deserializer::new(bytes))
}

#[test]
fn every_format_leads_to_the_same_value() {
    let sample = sample();
    let json = serde_json::to_vec(&sample).unwrap();
    assert_eq!(*vetted::from_json::<Request>(&json).unwrap(), sample);
    assert_eq!(*from_yaml::<Request>(&yaml(&sample)).unwrap(), sample);
    assert_eq!(*from_toml::<Request>(&toml::to_string(&sample).unwrap()).unwrap(), sample);
    assert_eq!(*from_cbor::<Request>(&cbor(&sample)).unwrap(), sample);
    let bytes = rmp_serde::to_vec_named(&sample).unwrap();
    assert_eq!(*from_message_pack::<Request>(&bytes).unwrap(), sample);
}

#[test]
fn every_format_leads_to_the_same_violations_all_of_them() {
    let wrong = wrong();
    assert_found("JSON", &vetted::from_json::<Request>(wrong.to_string().as_bytes()).unwrap_err());
    assert_found("YAML", &from_yaml::<Request>(&yaml(&wrong)).unwrap_err());
    assert_found("TOML", &from_toml::<Request>(&toml::to_string(&wrong).unwrap()).unwrap_err());
    assert_found("CBOR", &from_cbor::<Request>(&cbor(&wrong)).unwrap_err());
    let bytes = rmp_serde::to_vec_named(&wrong).unwrap();
    assert_found("MessagePack", &from_message_pack::<Request>(&bytes).unwrap_err());
}

#[test]
fn vetted_values_are_read_by_each_format_s_own_functions_with_the_whole_report_in_the_error() {
    let wrong = wrong();
    let texts = [
        serde_json::from_value::<Vetted<Request>>(wrong.clone()).unwrap_err().to_string(),
        serde_norway::from_str::<Vetted<Request>>(&yaml(&wrong)).unwrap_err().to_string(),
        toml::from_str::<Vetted<Request>>(&toml::to_string(&wrong).unwrap()).unwrap_err().to_string(),
        ciborium::from_reader::<Vetted<Request>, _>(&*cbor(&wrong)).unwrap_err().to_string(),
        rmp_serde::from_slice::<Vetted<Request>>(&rmp_serde::to_vec_named(&wrong).unwrap()).unwrap_err().to_string(),
    ];
    for text in texts {
        for pointer in FOUND.iter().filter_map(|found| found.split(' ').next()) {
            assert!(text.contains(pointer), "{pointer} is not in {text}");
        }
    }
    let sample = sample();
    assert_eq!(*serde_norway::from_str::<Vetted<Request>>(&yaml(&sample)).unwrap(), sample);
    assert_eq!(*toml::from_str::<Vetted<Request>>(&toml::to_string(&sample).unwrap()).unwrap(), sample);
    assert_eq!(*ciborium::from_reader::<Vetted<Request>, _>(&*cbor(&sample)).unwrap(), sample);
}

#[test]
fn dates_of_toml_are_texts() {
    #[derive(Debug, Parse, Validate)]
    struct Dated {
        on: String,
        #[len(max = 10)]
        at: String,
    }
    let toml = "on = 1979-05-27\nat = 1979-05-27T07:32:00Z\n";
    let report = from_toml::<Dated>(toml).unwrap_err();
    assert_eq!(pointers(&report), ["/at len"]);
    let read = from_toml::<Dated>("on = 1979-05-27\nat = 07:32:00\n").unwrap();
    assert_eq!((read.on.as_str(), read.at.as_str()), ("1979-05-27", "07:32:00"));
}

#[test]
fn bytes_are_lists_of_numbers_or_what_a_type_of_serde_s_makes_of_them() {
    #[derive(Debug, Parse, Validate, Serialize)]
    struct Bytes {
        list: Vec<u8>,
        #[opaque]
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    }
    #[derive(Serialize)]
    struct Written {
        list: serde_bytes::ByteBuf,
        bytes: serde_bytes::ByteBuf,
    }
    let written = Written { list: serde_bytes::ByteBuf::from([1, 2]), bytes: serde_bytes::ByteBuf::from([3, 255]) };
    for read in [
        from_cbor::<Bytes>(&cbor(&written)),
        from_message_pack(&rmp_serde::to_vec_named(&written).unwrap()),
        vetted::from_json(&serde_json::to_vec(&written).unwrap()),
    ] {
        let read = read.unwrap();
        assert_eq!((&*read.list, &*read.bytes), (&[1, 2][..], &[3, 255][..]));
    }
}

#[test]
fn a_slice_of_bytes_is_borrowed_where_the_format_has_bytes() {
    #[derive(Debug, Parse, Validate)]
    struct Borrowed<'a> {
        bytes: &'a [u8],
        text: &'a str,
    }
    #[derive(Serialize)]
    struct Written {
        bytes: serde_bytes::ByteBuf,
        text: &'static str,
    }
    let written = Written { bytes: serde_bytes::ByteBuf::from([1, 2]), text: "abc" };
    let document = rmp_serde::to_vec_named(&written).unwrap();
    let read = vetted::parse::<Borrowed<'_>, _>(&mut rmp_serde::Deserializer::from_read_ref(&document)).unwrap();
    assert_eq!((read.bytes, read.text), (&[1, 2][..], "abc"));
    for start in [read.bytes.as_ptr(), read.text.as_ptr()] {
        assert!(document.as_ptr_range().contains(&start), "it is a copy");
    }
}

#[test]
fn integers_of_128_bits_are_exact() {
    for number in [i128::from(u64::MAX) + 1, -170_141_183_460_469_231_731_687_303_715_884_105_728] {
        let json = number.to_string();
        assert_eq!(*vetted::from_json::<i128>(json.as_bytes()).unwrap(), number);
        assert_eq!(*from_yaml::<i128>(&json).unwrap(), number);
        assert_eq!(*from_cbor::<i128>(&cbor(&number)).unwrap(), number);
    }
    assert!(vetted::from_json::<u64>((i128::from(u64::MAX) + 1).to_string().as_bytes()).is_err());
    assert!(from_yaml::<u64>(&(i128::from(u64::MAX) + 1).to_string()).is_err());
}
