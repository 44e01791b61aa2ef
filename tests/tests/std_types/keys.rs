use crate::agreement::{Difference, judges};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::num::{NonZero, Wrapping};
use std::path::PathBuf;
use vetted::{Validate, Vetted};

/// `{name: 0}` for each of the names.
fn documents<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let document = |name| format!("{{{}: 0}}", serde_json::to_string(name).unwrap());
    names.into_iter().map(document).collect()
}

const NUMBERS: &[&str] = &[
    "0",
    "1",
    "-1",
    "7",
    "10",
    "127",
    "128",
    "-128",
    "-129",
    "255",
    "256",
    "65535",
    "65536",
    "-32768",
    "-32769",
    "2147483647",
    "2147483648",
    "-2147483648",
    "-2147483649",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "170141183460469231731687303715884105727",
    "170141183460469231731687303715884105728",
    "-170141183460469231731687303715884105728",
    "-170141183460469231731687303715884105729",
    "340282366920938463463374607431768211455",
    "340282366920938463463374607431768211456",
    "99999999999999999999999999",
    "",
    " 1",
    "1 ",
    "+1",
    "00",
    "01",
    "-01",
    "1.0",
    "1e2",
    "0x1",
    "--1",
    "-",
    "a",
    "١",
    "1\n",
    "true",
    "null",
];

macro_rules! agree {
    ($($key:ty)*) => { $(
        let written = documents(NUMBERS.iter().copied());
        let accepted = judges::<BTreeMap<$key, u8>>().agree(written.iter().map(String::as_str));
        assert!(accepted > 0, "{}", stringify!($key));
        judges::<BTreeMap<$key, u8>>().accept(&["{}"]).refuse(&["null", "[]"]);
    )* };
}

#[test]
fn integers_stand_as_names_in_their_canonical_notation() {
    agree! {
        u8 u16 u32 u64 usize u128 i8 i16 i32 i64 isize i128
        NonZero<u8> NonZero<u64> NonZero<u128> NonZero<i8> NonZero<i64> NonZero<i128>
        Wrapping<i16> Option<i8> Box<u16> Cow<'static, i32>
    }
    judges::<BTreeMap<i64, u8>>().refuse(&[r#"{ "-0": 0 }"#]);
    judges::<BTreeMap<i128, u8>>().differ(Difference::MinusZero, &[r#"{ "-0": 0 }"#]);
    judges::<BTreeMap<u8, u8>>().differ(Difference::DuplicateKey, &[r#"{ "1": 0, "1": 0 }"#]);
}

#[test]
fn other_names() {
    judges::<HashMap<bool, u8>>().accept(&[r#"{ "true": 1, "false": 2 }"#]).refuse(&[
        r#"{ "True": 1 }"#,
        r#"{ "1": 1 }"#,
        r#"{ "": 1 }"#,
        r#"{ " true": 1 }"#,
    ]);
    judges::<BTreeMap<char, u8>>()
        .accept(&[r#"{ "a": 1, "ä": 2, "𝒜": 3 }"#])
        .refuse(&[r#"{ "": 1 }"#, r#"{ "ab": 1 }"#]);
    judges::<BTreeMap<IpAddr, u8>>()
        .accept(&[r#"{ "::1": 1, "127.0.0.1": 2 }"#])
        .refuse(&[r#"{ "localhost": 1 }"#])
        .differ(Difference::SameValueInOtherWords, &[r#"{ "::1": 1, "0::1": 2 }"#]);
    judges::<BTreeMap<PathBuf, u8>>().accept(&[r#"{ "/a": 1, "": 2 }"#]);
    judges::<BTreeMap<Box<str>, u8>>().accept(&[r#"{ "/a": 1, "": 2 }"#]);
    judges::<BTreeMap<(u8, u8), u8>>().accept(&["{}"]).refuse(&[r#"{ "[1,2]": 1 }"#]);
    judges::<BTreeMap<Vec<u8>, u8>>().accept(&["{}"]).refuse(&[r#"{ "[]": 1 }"#]);
}

/// A map under some rules, judged by the parser, the schema and the check of the value that was read.
macro_rules! ruled {
    ($(#[$($rule:tt)*] $key:ty: $names:expr, of which $count:literal;)*) => { $({
        #[derive(Vetted)]
        struct Ruled {
            #[$($rule)*]
            map: BTreeMap<$key, u8>,
        }
        let schema = vetted::schema::of::<Ruled>();
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        let mut accepted = 0;
        for map in documents($names) {
            let document = format!("{{\"map\": {map}}}");
            let ours = vetted::from_json::<Ruled>(document.as_bytes());
            let instance = serde_json::from_str(&document).unwrap();
            assert_eq!(ours.is_ok(), validator.is_valid(&instance), "{document} {:?} {schema:?}", ours.err());
            if let Ok(map) = serde_json::from_str(&map) {
                assert_eq!(ours.is_ok(), Ruled { map }.validate().is_ok(), "{document}");
            }
            accepted += usize::from(ours.is_ok());
        }
        assert_eq!(accepted, $count, "{}", stringify!($($rule)*));
    })* };
}

#[test]
fn rules_on_keys_are_in_the_schema_as_they_are_checked() {
    let numbers: Vec<String> = (-300..300).map(|number: i32| number.to_string()).collect();
    let numbers = || numbers.iter().map(String::as_str);
    let texts = ["", "a", "ab", "abc", "ä", "B", "𝒜𝒜", "1"];
    ruled! {
        #[keys(range(min = 1, max = 10))] u8: numbers(), of which 10;
        #[keys(range(above = 1, below = 10))] u8: numbers(), of which 8;
        #[keys(range(max = -5))] i8: numbers(), of which 124;
        #[keys(range(above = -3))] i8: numbers(), of which 130;
        #[keys(range(min = -20, below = 19))] i64: numbers(), of which 39;
        #[keys(range(max = 255))] u64: numbers(), of which 256;
        #[keys(range(min = -1, max = 1))] NonZero<i16>: numbers(), of which 2;
        #[keys(range(max = 4))] NonZero<u16>: numbers(), of which 4;
        #[keys(one_of(1, 2, 40))] u8: numbers(), of which 3;
        #[keys(one_of(-1, 2))] i8: numbers(), of which 2;
        #[keys(multiple_of(5))] u8: numbers(), of which 52;
        #[keys(multiple_of(7), range(min = -14, max = 13))] i32: numbers(), of which 4;
        #[keys(len(min = 1, max = 2))] String: texts, of which 6;
        #[keys(len(exactly = 1), pattern("^[a-z]"))] Box<str>: texts, of which 1;
        #[keys(one_of("a", "B", "c"))] String: texts, of which 2;
        #[keys(pattern("^[a-zA-Z]$"))] char: texts, of which 2;
        #[len(max = 0)] u8: numbers(), of which 0;
    }
}

#[test]
fn what_is_said_of_a_type_as_a_whole_holds_of_a_key_too() {
    /// A text of letters.
    #[derive(Vetted, PartialEq, Eq, PartialOrd, Ord)]
    #[check(vetted::constraint::len().max(2))]
    struct Name(String);

    impl vetted::value::Length for Name {
        const KEYWORDS: [&'static str; 2] = ["minLength", "maxLength"];

        fn length(&self) -> usize {
            self.0.chars().count()
        }
    }

    for (document, is_right) in [(r#"{"ab": 0}"#, true), (r#"{"abc": 0}"#, false)] {
        let read = vetted::from_json::<BTreeMap<Name, u8>>(document.as_bytes());
        assert_eq!(read.is_ok(), is_right, "{document}");
        let name = serde_json::from_str::<BTreeMap<String, u8>>(document).unwrap().into_keys().next().unwrap();
        assert_eq!(BTreeMap::from([(Name(name), 0u8)]).validate().is_ok(), is_right, "{document}");
        let schema = vetted::schema::of::<BTreeMap<Name, u8>>();
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        assert_eq!(validator.is_valid(&serde_json::from_str(document).unwrap()), is_right, "{document} {schema:?}");
    }
}
