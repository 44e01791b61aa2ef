//! Type parameters, bounds, lifetimes, constants, recursion, aliases.

#![allow(dead_code)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use vetted::{JsonSchema, Parse, Validate, Vetted};

#[derive(Vetted)]
struct Page<T, U: Ord = u8>
where
    T: Clone,
{
    #[len(max = 3)]
    items: Vec<T>,
    next: Option<U>,
}

#[derive(Validate, Parse, JsonSchema)]
struct Borrowed<'a> {
    #[len(max = 3)]
    name: &'a str,
    #[pattern("^[a-z]*$")]
    title: Cow<'a, str>,
}

#[derive(Vetted)]
struct Limited<const MOST: usize> {
    #[len(max = MOST)]
    name: String,
}

#[derive(Validate, Parse, JsonSchema)]
struct Tree {
    children: Vec<Tree>,
    parent: Option<Box<Tree>>,
    named: BTreeMap<String, Tree>,
}

type Maybe<T> = Option<T>;
type Names = Vec<Maybe<String>>;

#[derive(Vetted)]
struct Aliases {
    #[required]
    #[len(max = 3)]
    name: Maybe<String>,
    #[each(len(max = 3))]
    names: Names,
}

trait Api {
    type Id;
}

struct Users;

impl Api for Users {
    type Id = u32;
}

#[derive(Validate, Parse, JsonSchema)]
struct Of<A: Api> {
    id: A::Id,
}

/// What an identifier is of has no derives.
struct Something;

#[derive(Vetted)]
struct Id<T> {
    number: u32,
    #[serde(skip)]
    of: PhantomData<T>,
}

fn main() {
    assert!(vetted::from_json::<Page<u8>>(br#"{ "items": [1] }"#).is_ok());
    assert!(vetted::from_json::<Borrowed<'_>>(br#"{ "name": "a", "title": "b" }"#).is_ok());
    assert!(vetted::from_json::<Limited<2>>(br#"{ "name": "abc" }"#).is_err());
    assert!(vetted::from_json::<Aliases>(br#"{ "names": [] }"#).is_err());
    assert!(vetted::from_json::<Tree>(br#"{ "children": [], "named": {} }"#).is_ok());
    assert!(vetted::from_json::<Id<Something>>(br#"{ "number": 1 }"#).is_ok());
    assert!(vetted::from_json::<Tree>(br#"{ "children": 1 }"#).is_err());
    vetted::schema::of::<Tree>();
}
