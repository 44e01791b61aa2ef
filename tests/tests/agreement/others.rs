//! Flattened fields of types that stand for others, or that are other crates'; and types that share a name.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Serialize, Deserialize, schemars::JsonSchema)]
struct Foreign {
    f: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    g: Option<u8>,
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
struct Newtype(Rc<Inner>);

#[derive(Validate, Parse, JsonSchema, Serialize)]
#[serde(transparent)]
struct Transparent(Option<Inner>);

#[derive(Validate, Parse, JsonSchema, Serialize)]
#[serde(transparent)]
struct TransparentMap(#[keys(len(max = 2))] BTreeMap<String, u8>);

#[derive(Validate, Parse, JsonSchema, Serialize, Clone)]
#[serde(from = "Inner", into = "Inner")]
struct Converted(u8);

impl From<Inner> for Converted {
    fn from(inner: Inner) -> Self {
        Converted(inner.i)
    }
}

impl From<Converted> for Inner {
    fn from(converted: Converted) -> Self {
        Inner { i: converted.0 }
    }
}

#[derive(Validate, Parse, JsonSchema, Serialize)]
struct Of<T> {
    of: T,
}

mod one {
    #[derive(vetted::Validate, vetted::Parse, vetted::JsonSchema, serde::Serialize)]
    pub struct Same {
        pub a: u8,
    }
}

mod two {
    #[derive(vetted::Validate, vetted::Parse, vetted::JsonSchema, serde::Serialize)]
    pub struct Same {
        pub b: bool,
    }
}

types! {
    struct Inner { i: u8 }
    struct FlatForeign { x: u8, #[serde(flatten)] #[opaque] of: Foreign }
    #[serde(deny_unknown_fields)]
    struct FlatForeignDenying { x: u8, #[serde(flatten)] #[opaque] of: Foreign }
    struct FlatForeignBesideMap { #[serde(flatten)] #[opaque] of: Foreign, #[serde(flatten)] rest: BTreeMap<String, bool> }
    struct FlatForeignOption { x: u8, #[serde(flatten)] #[opaque] of: Option<Foreign> }
    #[serde(deny_unknown_fields)]
    struct FlatNewtype { x: u8, #[serde(flatten)] of: Newtype }
    struct FlatNewtypeBesideMap { #[serde(flatten)] of: Option<Newtype>, #[serde(flatten)] rest: BTreeMap<String, bool> }
    #[serde(deny_unknown_fields)]
    struct FlatTransparent { x: u8, #[serde(flatten)] of: Transparent }
    struct FlatTransparentMap { long: u8, #[serde(flatten)] of: TransparentMap }
    struct FlatConverted { x: u8, #[serde(flatten)] of: Converted }
    struct FlatRead { x: u8, #[serde(flatten, skip_serializing)] of: Inner }
    #[serde(deny_unknown_fields)]
    struct FlatWritten { x: u8, #[serde(flatten, skip_deserializing)] of: Option<Inner> }
    struct SameName { one: one::Same, two: two::Same, of_one: Of<one::Same>, of_two: Vec<Of<two::Same>> }
}

#[test]
fn types_of_functions_are_told_apart_by_them() {
    fn one() -> PhantomData<impl vetted::JsonSchema> {
        #[derive(JsonSchema)]
        #[allow(dead_code, reason = "only described")]
        struct Within {
            a: u8,
        }
        PhantomData::<Within>
    }
    fn two() -> PhantomData<impl vetted::JsonSchema> {
        #[derive(JsonSchema)]
        #[allow(dead_code, reason = "only described")]
        struct Within {
            b: u8,
        }
        PhantomData::<Within>
    }
    fn both<A: vetted::JsonSchema, B: vetted::JsonSchema>(_: PhantomData<A>, _: PhantomData<B>) -> vetted::Schema {
        vetted::schema::of::<(A, B)>()
    }
    let schema = both(one(), two());
    assert_eq!(schema.as_value()["$defs"]["Within"]["required"], serde_json::json!(["a"]));
    assert_eq!(schema.as_value()["$defs"]["Within2"]["required"], serde_json::json!(["b"]));
}
