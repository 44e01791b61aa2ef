//! Enums of each representation, flattened into structs of each kind.

use serde::Serialize;
use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate, Vetted};
use vetted_tests::tally::Tally;

macro_rules! declare {
    ($($(#[$attribute:meta])* $kind:ident $name:ident $(<$of:ident>)? { $($body:tt)* })*) => {
        $(
            #[derive(Vetted, Serialize)]
            $(#[$attribute])*
            $kind $name $(<$of>)? { $($body)* }
        )*
    };
}

declare! {
    struct Point { a: u8, #[serde(alias = "bb")] b: Option<u8> }

    enum External { A(u8), B { a: u8 }, U }
    #[serde(deny_unknown_fields)]
    enum ExternalStrict { A(u8), B { a: u8 } }
    enum ExternalOther { A(u8), #[serde(other, skip_serializing)] Rest }
    enum ExternalElse { A(u8), U, #[serde(untagged)] Else { a: u8 } }
    enum Names { U, V }
    #[serde(tag = "t")]
    enum Internal { A { a: u8 }, B(Point), U }
    #[serde(tag = "t")]
    enum InternalOfMaps { A(BTreeMap<String, u8>), B }
    #[serde(tag = "t", deny_unknown_fields)]
    enum InternalStrict { A { a: u8 }, U }
    #[serde(tag = "t")]
    enum InternalOther { A { a: u8 }, #[serde(other, skip_serializing)] Rest }
    #[serde(tag = "t")]
    enum InternalElse { A { a: u8 }, #[serde(untagged)] Else { b: u8 } }
    #[serde(tag = "t", content = "c")]
    enum Adjacent { A(u8), B { a: u8 }, U }
    #[serde(tag = "t", content = "c", deny_unknown_fields)]
    enum AdjacentStrict { A(u8), U }
    #[serde(tag = "t", content = "c")]
    enum AdjacentOther { A(u8), #[serde(other, skip_serializing)] Rest }
    #[serde(tag = "t", content = "c")]
    enum AdjacentOption { A(Option<u8>) }
    #[serde(tag = "t", content = "c")]
    enum AdjacentElse { A(u8), #[serde(untagged)] Else { a: u8 } }
    #[serde(untagged)]
    enum Untagged { A { a: u8 }, B { b: u8, #[serde(skip_serializing_if = "Option::is_none")] c: Option<u8> } }
    #[serde(untagged)]
    enum UntaggedLoose { A { a: u8 }, B { #[serde(skip_serializing_if = "Option::is_none")] b: Option<u8> } }
    #[serde(untagged, deny_unknown_fields)]
    enum UntaggedStrict { A { a: u8 }, B { a: u8, b: u8 } }

    struct Alone<E> { #[serde(flatten)] e: E }
    struct Beside<E> { x: u8, #[serde(alias = "z")] y: Option<u8>, #[serde(flatten)] e: E }
    #[serde(deny_unknown_fields)]
    struct Denying<E> { x: Option<u8>, #[serde(flatten)] e: E }
    struct BesideMap<E> { #[serde(flatten)] e: E, #[serde(flatten)] rest: BTreeMap<String, u8> }
    struct BesideTexts<E> { x: Option<u8>, #[serde(flatten)] e: E, #[serde(flatten)] rest: BTreeMap<String, String> }
    struct Pair { p: u8, #[serde(alias = "qq")] q: Option<u8> }
    struct BesidePair<E> { #[serde(flatten)] e: E, #[serde(flatten)] pair: Option<Pair> }
    struct MapBefore<E> { #[serde(flatten)] rest: BTreeMap<String, Option<u8>>, #[serde(flatten)] e: E, #[serde(flatten)] pair: Pair }
    struct BetweenMaps<E> { #[serde(flatten)] one: BTreeMap<String, Option<u8>>, #[serde(flatten)] e: E, #[serde(flatten)] two: BTreeMap<String, u16> }
    #[serde(deny_unknown_fields)]
    struct DenyingMap<E> { #[serde(flatten)] e: E, #[serde(flatten)] rest: BTreeMap<String, u8> }
    struct Within<E> { w: u8, #[serde(flatten)] inner: E }
    #[serde(deny_unknown_fields)]
    struct DenyingWithin<E> { w: Option<u8>, #[serde(flatten)] inner: E }
    #[serde(tag = "t2", content = "c2")]
    enum Second { A(u8), U }
    struct Two<E> { #[serde(flatten)] one: E, #[serde(flatten)] two: Option<Second> }
    #[serde(deny_unknown_fields)]
    struct DenyingTwo<E> { #[serde(flatten)] one: Second, #[serde(flatten)] two: E }
    struct Own<E> { a: Option<u8>, #[serde(alias = "U", alias = "B")] t: Option<String>, #[serde(flatten)] e: E }
    #[serde(tag = "k")]
    enum Tagged<E> { In(E), Beside { x: u8, #[serde(flatten)] e: E } }
    #[serde(untagged)]
    enum Or<E> { Beside { x: u8, #[serde(flatten)] e: E }, Nothing {} }
}

trait Judged: Validate + JsonSchema + Serialize + for<'de> Parse<'de> {}

impl<T: Validate + JsonSchema + Serialize + for<'de> Parse<'de>> Judged for T {}

fn shapes<E: Judged>(tally: &mut Tally) {
    tally.both::<Alone<E>>();
    tally.both::<Alone<Option<E>>>();
    tally.both::<Beside<E>>();
    tally.both::<Beside<Option<E>>>();
    tally.both::<BesideMap<E>>();
    tally.both::<BesideMap<Option<E>>>();
    // What a map has taken is written twice.
    tally.read::<BesidePair<E>>();
    tally.both::<Tagged<E>>();
    tally.both::<Or<E>>();
    tally.both::<Two<E>>();
    tally.both::<Within<Beside<E>>>();
    tally.both::<Within<Option<Beside<E>>>>();
    tally.both::<Within<BesideMap<E>>>();
    tally.both::<Within<Option<BesideMap<E>>>>();
    tally.both::<Within<Two<Option<BesideMap<E>>>>>();
    tally.both::<Denying<Option<E>>>();
    tally.both::<DenyingWithin<Option<Denying<E>>>>();
    tally.both::<DenyingWithin<Two<Option<E>>>>();
    tally.both::<DenyingWithin<Two<Option<BesideMap<E>>>>>();
}

/// What is not looked at by a map.
fn beside_texts<E: Judged>(tally: &mut Tally) {
    tally.both::<BesideTexts<E>>();
    tally.both::<BesideTexts<Option<E>>>();
}

/// What may be numbers and is looked at by maps.
fn among_maps<E: Judged>(tally: &mut Tally) {
    tally.read::<MapBefore<E>>();
    tally.read::<MapBefore<Option<E>>>();
    tally.read::<BetweenMaps<E>>();
}

/// Where an enum only looks at properties, none of them is known.
fn denying<E: Judged>(tally: &mut Tally) {
    tally.both::<Denying<E>>();
    tally.both::<DenyingMap<E>>();
    tally.both::<DenyingTwo<E>>();
    tally.both::<Within<Denying<E>>>();
    tally.both::<DenyingWithin<Alone<E>>>();
    tally.both::<DenyingWithin<BesideMap<E>>>();
}

/// Where the names of the properties are others' too.
fn owned<E: Judged>(tally: &mut Tally) {
    tally.both::<Own<E>>();
    tally.both::<Own<Option<E>>>();
}

macro_rules! flattened {
    ($($of:ident: $($name:ident)*;)*) => {
        pub fn all(tally: &mut Tally) {
            $( $( $of::<$name>(tally); )* )*
        }
    };
}

flattened! {
    shapes: Point External ExternalStrict ExternalOther ExternalElse Names Internal InternalOfMaps InternalStrict InternalOther
        InternalElse Adjacent AdjacentStrict AdjacentOther AdjacentOption AdjacentElse Untagged UntaggedLoose UntaggedStrict;
    denying: Point External ExternalStrict ExternalOther Names Internal InternalOfMaps InternalStrict InternalOther Adjacent
        AdjacentStrict AdjacentOther AdjacentOption UntaggedLoose;
    beside_texts: Point External ExternalStrict ExternalOther Names Internal InternalOfMaps InternalStrict InternalOther Adjacent
        AdjacentStrict AdjacentOther AdjacentOption UntaggedLoose;
    among_maps: Point External ExternalOther Names Untagged UntaggedLoose;
    owned: External ExternalStrict ExternalOther ExternalElse Untagged UntaggedLoose;
}
