//! Each constraint on each kind of type it fits, at every depth.

use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use vetted::{JsonSchema, Parse, Validate};

fn seven() -> u8 {
    7
}

fn not_xyz(text: &str) -> bool {
    text.is_empty()
}

types! {
    struct Lengths {
        #[len(min = 2, max = 4)] a: String,
        #[len(exactly = 3)] b: Option<Box<str>>,
        #[len(min = 1)] c: Vec<u8>,
        #[len(max = 2)] d: BTreeMap<String, bool>,
        #[len(min = 1, max = 3)] e: BTreeSet<u8>,
        #[len(max = 0)] f: Rc<str>,
    }
    struct LongLengths { #[len(min = 60, max = 64)] a: String, #[len(min = 1, max = 1020)] b: Option<String> }
    struct Unsigned { a: u8, b: u16, c: u32, d: u64, e: usize }
    struct Signed { a: i8, b: i16, c: i32, d: i64, e: isize }
    struct Wide { a: u128, b: i128 }
    struct Floats { a: f32, b: f64 }
    struct NonZero { a: std::num::NonZeroU8, b: std::num::NonZeroI64, c: Option<std::num::NonZeroU32> }
    struct IntegerRanges {
        #[range(min = 1, max = 10)] a: u8,
        #[range(above = -1, below = 5)] b: i64,
        #[range(min = 10)] c: Option<u64>,
        #[range(max = 9_007_199_254_740_993)] d: u64,
        #[range(min = -9_007_199_254_740_993)] e: i64,
    }
    struct FloatRanges {
        #[range(min = 0.1, below = 0.5)] a: f32,
        #[range(above = 0.1, max = 0.3)] b: f64,
        #[range(min = -1, max = 1)] c: f64,
        #[range(above = 1e300)] d: Option<f64>,
    }
    struct Multiples { #[multiple_of(5)] a: u16, #[multiple_of(3)] b: i32, #[multiple_of(7)] #[range(min = 8)] c: Option<u8> }
    struct Allowed {
        #[one_of("asc", "desc")] a: String,
        #[one_of(1, 2, 4)] b: u8,
        #[one_of("é", "")] c: Option<String>,
        #[one_of(-1, 0, 9_007_199_254_740_993)] d: i64,
    }
    struct Patterns {
        #[pattern("^[a-z]+$")] a: String,
        #[pattern("b|c")] b: String,
        #[pattern("^[a-zA-Z0-9.\\-_]{1,255}$")] c: Option<String>,
        #[pattern("^[^\\x00]{1,20}\\.csv$")] d: Option<String>,
        #[pattern("^\\d{3}-\\d{4}$")] e: Option<String>,
        #[pattern("^(\\s|\\S)?.$")] f: Option<String>,
        #[pattern("^\\w*$")] #[len(min = 1, max = 3)] g: Option<String>,
    }
    struct SeveralPatterns {
        #[pattern(r"^(?:[A-Z][a-z]*)(?: [A-Z][a-z]*){0,2}$")] a: String,
        #[pattern(r"^\+[1-9]\d{1,14}$")] b: String,
        #[pattern(r"^\p{L}[\p{L}\p{M}' -]*$")] #[len(max = 10)] c: String,
        #[pattern(r"^\w+\s\W$")] d: String,
    }
    struct TwoPatterns { #[pattern("^a")] #[pattern("z$")] #[len(max = 5)] a: String }
    struct Unique { #[unique] a: Vec<u8>, #[unique] #[each(len(max = 1))] b: Vec<String>, #[unique] c: Option<Vec<Vec<u8>>> }
    struct UniqueMany { #[len(min = 20)] #[unique] #[each(range(max = 25))] a: Vec<u8> }
    struct UniqueFloats { #[unique] a: Vec<i64>, #[unique] b: Vec<bool> }
    struct Required { #[required] a: Option<u8>, #[required] #[len(min = 1)] b: Option<String>, c: Option<Option<u8>> }
    struct Each {
        #[each(range(min = 1))] a: Vec<u8>,
        #[each(each(len(max = 1)))] b: Vec<Vec<String>>,
        #[len(max = 2)] #[each(required)] c: Vec<Option<u8>>,
        #[each(pattern("^x"))] d: Option<[String; 2]>,
    }
    struct Keys {
        #[keys(len(min = 1, max = 2))] a: BTreeMap<String, u8>,
        #[keys(pattern("^[a-z]+$"))] #[values(range(max = 3))] b: HashMap<String, u8>,
        #[values(each(one_of("a")))] c: Option<BTreeMap<String, Vec<String>>>,
    }
    struct KeysOfIntegers { a: BTreeMap<u8, u8>, #[keys(range(min = -3, max = 12))] b: BTreeMap<i16, bool>, c: BTreeMap<u64, ()> }
    struct KeysOneOf { #[keys(one_of("a", "b"))] a: BTreeMap<String, u8> }
    struct Tuples { a: (u8, Option<bool>, String), b: [u8; 3], c: (u8,), d: Option<(u8, u8)>, e: () }
    struct Through { #[len(max = 2)] a: Rc<str>, #[range(max = 3)] b: Option<Box<u8>>, #[len(max = 1)] c: Option<Box<Vec<u8>>> }
    struct Nested { a: Multiples, b: Vec<Allowed>, c: Option<Box<Required>>, #[len(min = 1)] d: BTreeMap<String, TwoPatterns> }
    struct Recursive { #[range(max = 3)] a: u8, #[len(max = 2)] b: Vec<Recursive>, c: Option<Box<Recursive>> }
    #[serde(deny_unknown_fields)]
    struct Strict { #[len(max = 2)] a: String, b: Option<u8> }
    #[serde(rename_all = "camelCase")]
    struct Renamed { first_name: String, #[serde(rename = "$ref")] other: u8, #[serde(rename = "a/b~c")] slash: Option<u8> }
    struct Aliased {
        #[serde(alias = "b", alias = "c")] a: u8,
        #[serde(alias = "e")] #[len(max = 1)] d: Option<String>,
        #[serde(alias = "g", default)] f: u8,
    }
    #[serde(deny_unknown_fields)]
    struct AliasedStrict { #[serde(alias = "b")] a: u8 }
    struct Defaulted {
        #[serde(default)] a: u8,
        #[serde(default = "seven")] #[range(min = 3)] b: u8,
        #[serde(default)] #[len(max = 2)] c: Vec<Option<u8>>,
        #[serde(default, skip_serializing_if = "String::is_empty")] d: String,
        #[serde(default, skip_serializing)] e: Option<u8>,

    }
    struct Flattened { #[serde(flatten)] a: Multiples, #[serde(flatten)] b: Option<Strings>, own: u8 }
    #[serde(deny_unknown_fields)]
    struct FlattenedStrict { #[serde(flatten)] a: Multiples, #[serde(flatten)] b: Ways, d: u8 }
    #[serde(deny_unknown_fields)]
    struct FlattenedTwice { #[serde(flatten)] a: Ways, #[serde(flatten)] b: Kinds, e: Option<u8> }
    struct FlattenedNames { a: u8, #[serde(flatten)] order: Order }
    struct FlattenedMap { a: u8, #[serde(flatten)] rest: BTreeMap<String, u8> }
    struct FlattenedOptionalWays { a: u8, #[serde(flatten)] ways: Option<Ways> }
    struct Strings { #[len(min = 1)] x: String, #[serde(skip_serializing_if = "not_xyz")] y: String, z: Option<String> }
    #[serde(transparent)]
    struct Transparent { #[len(max = 3)] inner: Vec<u8> }
    struct Bool { a: bool, b: Option<bool>, c: char, d: () }
    struct AnyJson { a: serde_json::Value, b: Option<serde_json::Map<String, serde_json::Value>> }
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
enum Order {
    Up,
    Down,
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
enum Ways {
    One {
        #[range(max = 3)]
        one: u8,
    },
    Two(Strict),
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
#[serde(tag = "kind")]
enum Kinds {
    Big {
        #[range(min = 100)]
        size: u8,
    },
    Small {
        #[len(max = 1)]
        name: String,
    },
}
