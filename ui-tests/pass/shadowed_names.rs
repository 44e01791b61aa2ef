//! What the derives generate means the same whatever the names around it mean.

#![allow(dead_code, non_camel_case_types)]

use ::vetted::{JsonSchema, Parse, Validate, Vetted};

struct Option;
struct Result;
struct Vec;
struct Box;
struct Default;
struct Some;
struct None;
struct Self_;
trait Sized {}
mod core {}
mod std {}
mod alloc {}
mod vetted {}
mod serde {}
mod schemars {}
struct String;
struct Cow;
struct Rules;
struct Reporter;
struct Cursor;
struct Frame;
struct Collector;
struct Table;
struct Field;
enum Ok {}
enum Err {}
trait From {}
trait TryFrom {}
trait Clone {}
trait FnMut {}
trait Deserialize {}

macro_rules! shadowed {
    ($($name:ident)*) => { $(
        #[allow(unused_macros)]
        macro_rules! $name {
            () => {};
        }
    )* };
}

shadowed! { assert concat stringify panic unreachable matches compile_error }

type str = u8;
type bool = u8;
type usize = u8;

#[derive(Vetted)]
#[serde(deny_unknown_fields)]
struct Request {
    #[len(max = 3)]
    #[pattern("^[a-z]+$")]
    name: ::std::string::String,
    #[range(max = 3)]
    #[serde(default)]
    count: u8,
    #[required]
    order: ::std::option::Option<Order>,
    #[each(each(range(max = 9)))]
    #[check(is_fair)]
    grid: ::std::vec::Vec<::std::vec::Vec<u8>>,
}

fn is_fair(_: &[::std::vec::Vec<u8>], _: &mut ::vetted::report::Reporter<'_>) {}

#[derive(Validate, Parse, JsonSchema)]
#[serde(try_from = "u8")]
struct Small(u8);

impl ::std::convert::From<u8> for Small {
    fn from(value: u8) -> Self {
        Small(value)
    }
}

#[derive(Vetted)]
#[serde(tag = "type", content = "content")]
enum Beside {
    Text(#[len(max = 3)] ::std::string::String),
    Small(#[serde(default)] Small),
}

#[derive(Validate, Parse, JsonSchema)]
enum Order {
    Ascending,
    Descending,
}

fn main() {
    let json = br#"{ "name": "a", "order": "Ascending", "grid": [] }"#;
    ::std::assert!(::vetted::from_json::<Request>(json).is_ok());
}
