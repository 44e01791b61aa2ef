//! Enums of every shape, with rules inside.

use serde::Serialize;
use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};
use vetted_tests::tally::Tally;

macro_rules! types {
    ($($(#[$attribute:meta])* $name:ident { $($body:tt)* })*) => {
        $(
            #[derive(Validate, Parse, JsonSchema, Serialize)]
            $(#[$attribute])*
            enum $name { $($body)* }
        )*

        pub fn all(tally: &mut Tally) {
            $( tally.both::<$name>(); )*
        }
    };
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
struct Point {
    #[range(min = 0)]
    x: i8,
    y: Option<i8>,
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
struct StrictPoint {
    #[range(max = 9)]
    x: u8,
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
struct Unit;

types! {
    Plain { A, B, #[serde(rename = "c d")] C, #[serde(alias = "é")] D }
    Described {
        /// One.
        A,
        B,
    }
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    Renamed { FirstOne, SecondOne { some_field: u8 } }
    External { Unit, New(#[len(max = 2)] String), Pair(u8, bool), Named { #[range(max = 3)] a: u8, b: Option<Point> }, Boxed(Box<Point>) }
    #[serde(deny_unknown_fields)]
    ExternalStrict { Named { a: u8 }, New(Point) }
    #[serde(tag = "t")]
    Internal { Unit, New(Point), Named { #[pattern("^a")] a: String, #[serde(alias = "bb")] b: Option<u8> } }
    #[serde(tag = "t")]
    InternalOfStructs { Plain(Point), Strict(StrictPoint), Boxed(Box<StrictPoint>), Nothing(()), Unit(Unit), Map(BTreeMap<String, u8>) }
    #[serde(tag = "of")]
    InternalOfNames { Plain(Plain), Described(Described) }
    #[serde(tag = "of")]
    InternalOfExternal { Open(External), Strict(ExternalStrict) }
    #[serde(tag = "of")]
    InternalOfOthers { Internal(Internal), Strict(InternalStrict), Adjacent(Adjacent), AdjacentStrict(AdjacentStrict), Untagged(Overlapping) }
    #[serde(tag = "t", deny_unknown_fields)]
    InternalStrict { Unit, Named { #[one_of("x")] a: String } }
    #[serde(tag = "t", content = "c")]
    Adjacent { Unit, New(#[range(min = 5)] u8), Pair(u8, Point), Named { a: Option<u8> }, Maybe(Option<u8>) }
    #[serde(tag = "t", content = "c", deny_unknown_fields)]
    AdjacentStrict { Unit, New(Vec<u8>), Named { #[len(max = 1)] a: String } }
    #[serde(untagged)]
    Untagged { Small(#[range(max = 3)] u8), Text(#[len(min = 1)] String), Point(Point), List(Vec<u8>), Null }
    #[serde(untagged)]
    Overlapping { A { a: u8 }, B { a: u16, b: Option<u8> }, C { #[len(max = 1)] c: String } }
    #[serde(tag = "t")]
    WithOther { A { a: u8 }, #[serde(other)] #[serde(skip_serializing)] Rest }
    Tree { Leaf(#[range(max = 9)] u8), Branch(#[len(max = 2)] Vec<Tree>), Named { left: Box<Tree>, right: Option<Box<Tree>> } }
    Single { Only }
}
