//! The types that are more than a rule on a type of `std`.

#![allow(dead_code, reason = "only read from documents")]

use serde_json::Value;
use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse};

/// Any JSON of which the elements have an order.
#[derive(Parse, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(untagged)]
pub enum Ordered {
    Null,
    Boolean(bool),
    Integer(i64),
    Text(String),
    List(Vec<Ordered>),
    Object(BTreeMap<String, Ordered>),
}

#[derive(Parse, JsonSchema)]
#[serde(untagged)]
pub enum IntegerOrText {
    Integer(i64),
    Text(String),
}

#[derive(Parse, JsonSchema)]
#[serde(untagged)]
pub enum ListOrObject {
    List(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

#[derive(Parse, JsonSchema)]
pub struct OneOfInMembers {
    #[one_of("foo")]
    foo: Option<String>,
    #[one_of("bar")]
    bar: String,
}

#[derive(Parse, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConstantMembers {
    #[one_of("bar")]
    foo: String,
    #[one_of("bax")]
    baz: String,
}

#[derive(Parse, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConstantMember {
    #[one_of("bar")]
    foo: String,
}

#[derive(Parse, JsonSchema)]
pub struct Foo<T> {
    foo: T,
}

#[derive(Parse, JsonSchema)]
pub struct FooOrNot<T> {
    foo: Option<T>,
}

#[derive(Parse, JsonSchema)]
pub struct Bar {
    bar: i64,
}

#[derive(Parse, JsonSchema)]
pub struct FlattenedFoo<T> {
    #[serde(flatten)]
    foo: Foo<String>,
    #[serde(flatten)]
    other: T,
}

#[derive(Parse, JsonSchema)]
pub struct FlattenedBar {
    baz: (),
    #[serde(flatten)]
    bar: Bar,
}

pub type Item = (Foo<Value>, Foo<Value>);

#[derive(Parse, JsonSchema)]
pub struct FooRequired {
    foo: Value,
    bar: Option<Value>,
}

#[derive(Parse, JsonSchema)]
pub struct Escaped<T> {
    #[serde(rename = "foo\nbar")]
    newline: T,
    #[serde(rename = "foo\"bar")]
    quote: T,
    #[serde(rename = "foo\\bar")]
    backslash: T,
    #[serde(rename = "foo\rbar")]
    carriage_return: T,
    #[serde(rename = "foo\tbar")]
    tab: T,
    #[serde(rename = "foo\u{c}bar")]
    form_feed: T,
}

#[derive(Parse, JsonSchema)]
pub struct JavaScript {
    __proto__: Value,
    #[serde(rename = "toString")]
    to_string: Value,
    constructor: Value,
}

#[derive(Parse, JsonSchema)]
pub struct JavaScriptOrNot {
    __proto__: Option<f64>,
    #[serde(rename = "toString")]
    to_string: Option<Length>,
    constructor: Option<f64>,
}

#[derive(Parse, JsonSchema)]
pub struct Length {
    length: Option<String>,
}

#[derive(Parse, JsonSchema)]
pub struct NumberAndText {
    foo: Option<i64>,
    bar: Option<String>,
}

#[derive(Parse, JsonSchema)]
pub struct FooBar {
    foo: Option<Value>,
    bar: Option<Value>,
}

#[derive(Parse, JsonSchema)]
pub struct FooBarAndFlags {
    foo: Option<Value>,
    bar: Option<Value>,
    #[serde(flatten)]
    rest: BTreeMap<String, bool>,
}

#[derive(Parse, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EitherOf<A, B> {
    Bar(A),
    Foo(B),
}

#[derive(Parse, JsonSchema)]
#[serde(untagged)]
pub enum AnyOf {
    Bar { bar: i64 },
    Foo { foo: String },
}

#[derive(Parse, JsonSchema)]
pub struct BarOrBaz {
    foo: Value,
    #[serde(alias = "baz")]
    bar: Value,
}

#[derive(Parse, JsonSchema)]
pub struct DefaultFoo {
    #[serde(default)]
    foo: i64,
}

#[derive(Parse, JsonSchema)]
pub struct DefaultBar {
    #[serde(default)]
    #[len(min = 4)]
    bar: String,
}

fn five() -> f64 {
    5.0
}

#[derive(Parse, JsonSchema)]
pub struct DefaultAlpha {
    #[serde(default = "five")]
    #[range(max = 3.0)]
    alpha: f64,
}

#[derive(Parse, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum WithinItself {
    Object { foo: Option<Box<WithinItself>> },
    Boolean(bool),
}

#[derive(Parse, JsonSchema)]
pub struct Reference {
    #[serde(rename = "$ref")]
    reference: Option<String>,
}

#[derive(Parse, JsonSchema)]
pub struct Tree {
    meta: String,
    nodes: Vec<Node>,
}

#[derive(Parse, JsonSchema)]
pub struct Node {
    value: f64,
    subtree: Option<Box<Tree>>,
}
