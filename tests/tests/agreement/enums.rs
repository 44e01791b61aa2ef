//! Enums of every shape, with rules inside.

use serde::Serialize;
use std::collections::BTreeMap;
use vetted::Vetted;

#[derive(Vetted, Serialize)]
struct Point {
    #[range(min = 0)]
    x: i8,
    y: Option<i8>,
}

#[derive(Vetted, Serialize)]
#[serde(deny_unknown_fields)]
struct StrictPoint {
    #[range(max = 9)]
    x: u8,
}

#[derive(Vetted, Serialize)]
struct Unit;

types! {
    enum Plain { A, B, #[serde(rename = "c d")] C, #[serde(alias = "é")] D }
    enum Described {
        /// One.
        A,
        B,
    }
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    enum Renamed { FirstOne, SecondOne { some_field: u8 } }
    enum External { Unit, New(#[len(max = 2)] String), Pair(u8, bool), Named { #[range(max = 3)] a: u8, b: Option<Point> }, Boxed(Box<Point>) }
    #[serde(deny_unknown_fields)]
    enum ExternalStrict { Named { a: u8 }, New(Point) }
    #[serde(tag = "t")]
    enum Internal { Unit, New(Point), Named { #[pattern("^a")] a: String, #[serde(alias = "bb")] b: Option<u8> } }
    #[serde(tag = "t")]
    enum InternalOfStructs { Plain(Point), Strict(StrictPoint), Boxed(Box<StrictPoint>), Nothing(()), Unit(Unit), Map(BTreeMap<String, u8>) }
    #[serde(tag = "of")]
    enum InternalOfNames { Plain(Plain), Described(Described) }
    #[serde(tag = "of")]
    enum InternalOfExternal { Open(External), Strict(ExternalStrict) }
    #[serde(tag = "of")]
    enum InternalOfOthers { Internal(Internal), Strict(InternalStrict), Adjacent(Adjacent), AdjacentStrict(AdjacentStrict), Untagged(Overlapping) }
    #[serde(tag = "t", deny_unknown_fields)]
    enum InternalStrict { Unit, Named { #[one_of("x")] a: String } }
    #[serde(tag = "t", content = "c")]
    enum Adjacent { Unit, New(#[range(min = 5)] u8), Pair(u8, Point), Named { a: Option<u8> }, Maybe(Option<u8>) }
    #[serde(tag = "t", content = "c", deny_unknown_fields)]
    enum AdjacentStrict { Unit, New(Vec<u8>), Named { #[len(max = 1)] a: String } }
    #[serde(untagged)]
    enum Untagged { Small(#[range(max = 3)] u8), Text(#[len(min = 1)] String), Point(Point), List(Vec<u8>), Null }
    #[serde(untagged)]
    enum Overlapping { A { a: u8 }, B { a: u16, b: Option<u8> }, C { #[len(max = 1)] c: String } }
    #[serde(tag = "t")]
    enum WithOther { A { a: u8 }, #[serde(other)] #[serde(skip_serializing)] Rest }
    enum Tree { Leaf(#[range(max = 9)] u8), Branch(#[len(max = 2)] Vec<Tree>), Named { left: Box<Tree>, right: Option<Box<Tree>> } }
    enum Single { Only }
}
