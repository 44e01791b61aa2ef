//! What is made documents of.

#![allow(dead_code, reason = "most is only read from documents")]

use std::collections::{BTreeMap, BTreeSet};
use vetted::{JsonSchema, Parse};

#[derive(Parse, JsonSchema, Debug)]
#[serde(rename_all = "camelCase")]
pub struct CreateUser {
    #[len(min = 1, max = 64)]
    pub display_name: String,
    #[pattern("^[a-z]{2,8}$")]
    pub login: Option<String>,
    #[each(range(min = 10, max = 99))]
    pub numbers: Vec<u8>,
    #[serde(default)]
    pub is_admin: bool,
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Patterns {
    #[pattern("^import-[0-9a-zA-Z]{17}$")]
    #[len(exactly = 24)]
    pub id: String,
    #[pattern(r"^(\S+ )*\S+\.csv$")]
    pub file: Option<String>,
}

#[derive(Parse, JsonSchema, Debug)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Shape {
    Circle {
        #[range(above = 0)]
        radius: f64,
    },
    Polygon {
        #[len(min = 3)]
        points: Vec<(i32, i32)>,
    },
    Nothing,
}

#[derive(Parse, JsonSchema, Debug)]
pub enum Choice {
    Small,
    Large(u8),
    Named { name: String },
}

#[derive(Parse, JsonSchema, Debug)]
#[serde(untagged)]
pub enum Untagged {
    Number(u16),
    Text(#[len(max = 3)] String),
    Pair { a: bool, b: Option<i64> },
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Flat {
    pub id: u64,
    #[serde(flatten)]
    pub page: Page,
    #[serde(flatten)]
    pub rest: BTreeMap<String, i8>,
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Page {
    #[multiple_of(5)]
    pub size: u16,
    #[one_of("asc", "desc")]
    pub order: Option<String>,
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Maps {
    #[keys(pattern("^[A-Z]+$"))]
    #[values(range(min = 0.5))]
    pub by_name: BTreeMap<String, f64>,
    pub by_number: BTreeMap<u8, Option<bool>>,
    pub set: BTreeSet<i16>,
    #[unique]
    pub texts: Vec<String>,
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Tree {
    pub value: i32,
    pub children: Vec<Tree>,
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Endless {
    pub inner: Box<Endless>,
}

#[derive(Parse, JsonSchema, Debug)]
pub struct Contradiction {
    #[pattern("^a$")]
    #[pattern("^b$")]
    pub text: String,
}

/// Does something with each type that has valid documents.
#[macro_export]
macro_rules! each_type {
    ($do:ident) => {
        $do::<$crate::types::CreateUser>();
        $do::<$crate::types::Patterns>();
        $do::<$crate::types::Shape>();
        $do::<$crate::types::Choice>();
        $do::<$crate::types::Untagged>();
        $do::<$crate::types::Flat>();
        $do::<$crate::types::Maps>();
        $do::<$crate::types::Tree>();
        $do::<Option<u8>>();
        $do::<Vec<(bool, char)>>();
        $do::<vetted::start_import::StartImportRequest>();
        $do::<vetted::start_import::StartImportResponse>();
    };
}
