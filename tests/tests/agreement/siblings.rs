//! Properties that stand among those of others: what is said of all properties of one must not be said of the others'.

use serde::Serialize;
use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

/// A map that stands for itself.
#[derive(Validate, Parse, JsonSchema, Serialize)]
struct Whole(#[len(min = 1, max = 2)] BTreeMap<String, u8>);

types! {
    struct Aliased { #[serde(alias = "b")] a: u8 }
    struct OptionOfAliased { #[serde(flatten)] s: Option<Aliased> }
    struct OptionOfAliasedBeside { #[serde(flatten)] s: Option<Aliased>, x: Option<u8> }
    struct Inner { q: u8, r: Option<u8> }
    struct Middle { b: u8, #[serde(flatten)] i: Option<Inner> }
    struct OptionInOption { #[serde(flatten)] s: Option<Middle> }
    struct NumbersAsNames { #[serde(flatten)] m: BTreeMap<u8, u8>, abc: u8 }
    struct RulesOnNames { #[serde(flatten)] #[keys(len(max = 2))] m: BTreeMap<String, u8>, abc: Option<u8> }
    struct OptionOfNames { #[serde(flatten)] #[keys(len(max = 2))] m: Option<BTreeMap<String, u8>>, abc: u8 }
    struct Named { #[len(max = 1)] #[keys(len(min = 2))] m: BTreeMap<String, u8> }
    #[serde(tag = "t")]
    enum TagAmongNumbers { A(BTreeMap<u8, u8>), B { #[serde(flatten)] m: BTreeMap<u8, bool> } }
    #[serde(tag = "t")]
    enum TagAmongNames { A(#[keys(len(min = 2))] BTreeMap<String, u8>), B(Whole), C(Named) }
    #[serde(tag = "t")]
    enum TagIsCounted { A(#[len(min = 1, max = 1)] BTreeMap<String, u8>), B(#[len(max = 0)] BTreeMap<String, u8>) }
    #[serde(tag = "k")]
    enum Internal { U, A { a: u8 } }
    struct InternalBesideMap { #[serde(flatten)] e: Internal, #[serde(flatten)] m: BTreeMap<String, i8> }
    enum External { A(u8), B(u8) }
    struct ExternalBesideMap { #[serde(flatten)] e: External, #[serde(flatten)] m: BTreeMap<String, String> }
    struct HasTag { #[serde(skip_serializing)] t: Option<u8>, x: u8 }
    struct NeedsTag { #[serde(skip_serializing)] t: u8 }
    #[serde(tag = "t")]
    enum TagIsTheirs { A(HasTag), B(NeedsTag), C(Vec<u8>), D }
    #[serde(tag = "t")]
    enum TagOfTag { A(Box<Internal>), B }
    #[serde(tag = "t")]
    enum TagOfOption { A(Option<BTreeMap<String, u8>>), B(Option<NeedsTag>), C(Option<Inner>), D(Option<String>) }
    struct TwoMaps { #[serde(flatten)] one: BTreeMap<String, i8>, #[serde(flatten)] two: BTreeMap<String, u8> }
    enum State { On, #[serde(alias = "out")] Off, #[serde(other, skip_serializing)] Unknown }
    #[serde(tag = "t")]
    enum StateBesideTag { A(State), B { #[serde(flatten)] state: State } }
}
