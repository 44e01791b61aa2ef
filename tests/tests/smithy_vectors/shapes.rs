//! The input shapes of the operations, with their constraint traits as rules.

#![allow(
    dead_code,
    clippy::struct_field_names,
    reason = "a case has a member or two, a value is only made to be judged, and the names are the model's"
)]

use serde::Deserialize;
use std::collections::BTreeMap;
use vetted::{Parse, Validate};

/// `ghi` is internal to the service, so that clients are not told of it.
#[derive(Parse, Validate, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum EnumString {
    Abc,
    Def,
    #[serde(skip)]
    Ghi,
    Jkl,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedEnum {
    string: Option<EnumString>,
    #[one_of("abc", "def")]
    string_with_enum_trait: Option<String>,
    list: Option<Vec<EnumString>>,
    map: Option<BTreeMap<EnumString, EnumString>>,
    union: Option<EnumUnion>,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EnumUnion {
    First(EnumString),
    Second(EnumString),
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedLength {
    #[len(min = 2, max = 8)]
    string: Option<String>,
    #[len(min = 2)]
    min_string: Option<String>,
    #[len(max = 8)]
    max_string: Option<String>,
    #[len(min = 2, max = 8)]
    #[each(len(min = 2, max = 8))]
    list: Option<Vec<String>>,
    #[len(min = 2, max = 8)]
    #[keys(len(min = 2, max = 8))]
    #[values(len(min = 2, max = 8), each(len(min = 2, max = 8)))]
    map: Option<BTreeMap<String, Vec<String>>>,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedLengthOverride {
    #[len(min = 4, max = 6)]
    string: Option<String>,
    #[len(min = 4)]
    min_string: Option<String>,
    #[len(max = 6)]
    max_string: Option<String>,
    #[len(min = 4, max = 6)]
    #[each(len(min = 2, max = 8))]
    list: Option<Vec<String>>,
    #[len(min = 4, max = 6)]
    #[keys(len(min = 2, max = 8))]
    #[values(len(min = 2, max = 8), each(len(min = 2, max = 8)))]
    map: Option<BTreeMap<String, Vec<String>>>,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedPattern {
    #[pattern("^[a-m]+$")]
    string: Option<String>,
    #[pattern("^([0-9]+)+$")]
    evil_string: Option<String>,
    #[each(pattern("^[a-m]+$"))]
    list: Option<Vec<String>>,
    #[keys(pattern("^[a-m]+$"))]
    #[values(pattern("^[a-m]+$"))]
    map: Option<BTreeMap<String, String>>,
    union: Option<PatternUnion>,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PatternUnion {
    First(#[pattern("^[a-m]+$")] String),
    Second(#[pattern("^[a-m]+$")] String),
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedPatternOverride {
    #[pattern("^[g-m]+$")]
    string: Option<String>,
    #[each(pattern("^[g-m]+$"))]
    list: Option<Vec<String>>,
    #[keys(pattern("^[g-m]+$"))]
    #[values(pattern("^[g-m]+$"))]
    map: Option<BTreeMap<String, String>>,
    union: Option<PatternUnionOverride>,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PatternUnionOverride {
    First(#[pattern("^[g-m]+$")] String),
    Second(#[pattern("^[g-m]+$")] String),
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedRange {
    #[range(min = 2, max = 8)]
    byte: Option<i8>,
    #[range(min = 2)]
    min_byte: Option<i8>,
    #[range(max = 8)]
    max_byte: Option<i8>,
    #[range(min = 2, max = 8)]
    short: Option<i16>,
    #[range(min = 2)]
    min_short: Option<i16>,
    #[range(max = 8)]
    max_short: Option<i16>,
    #[range(min = 2, max = 8)]
    integer: Option<i32>,
    #[range(min = 2)]
    min_integer: Option<i32>,
    #[range(max = 8)]
    max_integer: Option<i32>,
    #[range(min = 2, max = 8)]
    long: Option<i64>,
    #[range(min = 2)]
    min_long: Option<i64>,
    #[range(max = 8)]
    max_long: Option<i64>,
    #[range(min = 2.2, max = 8.8)]
    float: Option<f32>,
    #[range(min = 2.2)]
    min_float: Option<f32>,
    #[range(max = 8.8)]
    max_float: Option<f32>,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedRangeOverride {
    #[range(min = 4, max = 6)]
    byte: Option<i8>,
    #[range(min = 4)]
    min_byte: Option<i8>,
    #[range(max = 6)]
    max_byte: Option<i8>,
    #[range(min = 4, max = 6)]
    short: Option<i16>,
    #[range(min = 4)]
    min_short: Option<i16>,
    #[range(max = 6)]
    max_short: Option<i16>,
    #[range(min = 4, max = 6)]
    integer: Option<i32>,
    #[range(min = 4)]
    min_integer: Option<i32>,
    #[range(max = 6)]
    max_integer: Option<i32>,
    #[range(min = 4, max = 6)]
    long: Option<i64>,
    #[range(min = 4)]
    min_long: Option<i64>,
    #[range(max = 6)]
    max_long: Option<i64>,
    #[range(min = 4.4, max = 6.6)]
    float: Option<f32>,
    #[range(min = 4.4)]
    min_float: Option<f32>,
    #[range(max = 6.6)]
    max_float: Option<f32>,
}

#[derive(Parse, Validate, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub enum FooEnum {
    Foo,
    Baz,
    Bar,
    #[serde(rename = "1")]
    One,
    #[serde(rename = "0")]
    Zero,
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MalformedUniqueItems {
    #[unique]
    blob_list: Option<Vec<String>>,
    #[unique]
    boolean_list: Option<Vec<bool>>,
    #[unique]
    string_list: Option<Vec<String>>,
    #[unique]
    byte_list: Option<Vec<i8>>,
    #[unique]
    short_list: Option<Vec<i16>>,
    #[unique]
    integer_list: Option<Vec<i32>>,
    #[unique]
    long_list: Option<Vec<i64>>,
    #[unique]
    date_time_list: Option<Vec<String>>,
    #[unique]
    http_date_list: Option<Vec<String>>,
    #[unique]
    enum_list: Option<Vec<FooEnum>>,
    #[unique]
    list_list: Option<Vec<Vec<String>>>,
    #[unique]
    structure_list: Option<Vec<GreetingStruct>>,
    #[unique]
    union_list: Option<Vec<FooUnion>>,
}

#[derive(Parse, Validate, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct GreetingStruct {
    hi: Option<String>,
}

#[derive(Parse, Validate, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
pub enum FooUnion {
    String(String),
    Integer(i32),
}

#[derive(Parse, Validate, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SensitiveValidation {
    #[pattern("^[a-m]+$")]
    string: Option<String>,
}
