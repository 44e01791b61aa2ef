//! Types of every shape with rules of every kind, and a document for each: they have to compile without a word from the
//! compiler, or from `clippy` at its strictest, in each edition.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::TryFrom;
use vetted::report::Reporter;
use vetted::{JsonSchema, Parse, Validate, Vetted, Violation};

const LEAST: usize = 1;

/// All kinds of rules, and names that are words of the language.
#[derive(Vetted, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[check(is_fair)]
pub struct Ruled<'a> {
    /// A text.
    #[len(min = LEAST, max = 3, message = "a short name")]
    #[pattern("^[a-z]+$")]
    pub r#type: &'a str,
    /// A number.
    #[range(min = 0, max = 100)]
    #[multiple_of(5)]
    pub r#async: u8,
    /// A choice.
    #[required]
    #[one_of("asc", "desc", code = "order")]
    pub r#dyn: Option<Cow<'a, str>>,
    /// A list.
    #[unique]
    #[each(len(max = 3), pattern("@"))]
    #[serde(default, alias = "addresses")]
    pub emails: Vec<String>,
    /// A map.
    #[keys(len(max = 3))]
    #[values(each(range(above = 0.0, below = 1.0)))]
    #[serde(default = "BTreeMap::new")]
    pub shares: BTreeMap<String, Vec<f64>>,
    /// What only `serde` and `schemars` know.
    #[opaque]
    #[check(is_even)]
    pub opaque: u32,
    /// A type of its own.
    pub r#final: Option<Box<Content>>,
}

fn is_fair(value: &Ruled<'_>, reporter: &mut Reporter<'_>) {
    if value.emails.len() > 3 {
        reporter.property("emails").report(Violation::new("fair", "must be few"));
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as checks are
fn is_even(value: &u32, reporter: &mut Reporter<'_>) {
    if value % 2 == 1 {
        reporter.report(Violation::new("even", "must be even"));
    }
}

/// All that an enum can hold.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Nothing.
    Nothing,
    /// A text.
    Text(#[len(max = 3)] String),
    /// Two numbers.
    Pair(u8, #[range(max = 3)] u8),
    /// An object.
    Object {
        /// A name.
        #[len(max = 3)]
        r#fn: String,
    },
}

/// An enum with its tag inside.
#[derive(Vetted, Debug)]
#[serde(tag = "type")]
pub enum Inside {
    /// Nothing.
    Nothing,
    /// An object.
    Object {
        /// A name.
        #[len(max = 3)]
        name: String,
    },
}

/// An enum with its tag beside.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[serde(tag = "type", content = "content")]
pub enum Beside {
    /// A text.
    Text(#[len(max = 3)] String),
}

/// An enum without tags.
#[derive(Vetted, Debug)]
#[serde(untagged)]
pub enum Without {
    /// A text.
    Text(#[len(max = 3)] String),
    /// A number.
    Number(#[range(max = 3)] u8),
}

/// One of some names.
#[derive(Validate, Parse, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Order {
    /// Up.
    #[serde(alias = "UP")]
    Ascending,
    /// Down.
    Descending,
}

/// Of any type.
#[derive(Vetted, Debug)]
pub struct Page<T, const MOST: usize>
where
    T: Ord,
{
    /// The items.
    #[len(max = MOST)]
    pub items: Vec<T>,
    /// Those before.
    pub before: BTreeSet<T>,
    /// What stands among the properties.
    #[serde(flatten)]
    pub inside: Inside,
}

/// A value.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[serde(transparent)]
pub struct Name {
    /// The text.
    #[len(max = 3)]
    pub text: String,
}

/// Made from another type.
#[derive(Vetted, Debug)]
#[serde(try_from = "u8")]
pub struct Small(pub u8);

impl TryFrom<u8> for Small {
    type Error = &'static str;

    fn try_from(value: u8) -> Result<Self, &'static str> {
        if value < 10 {
            Ok(Self(value))
        } else {
            Err("must be small")
        }
    }
}

/// A list of fixed length.
#[derive(Validate, Parse, JsonSchema, Debug)]
pub struct Tuple(pub u8, #[len(max = 3)] pub String, pub Small);

/// Null.
#[derive(Vetted, Debug)]
pub struct Unit;

macro_rules! by_example {
    ($name:ident, $field:ident: $ty:ty, $most:expr) => {
        /// Made by a macro.
        #[derive(Validate, Parse, JsonSchema, Debug)]
        pub struct $name {
            /// Its one field.
            #[len(max = $most)]
            pub $field: $ty,
        }
    };
}

by_example!(Example, r#match: Option<String>, 1 + 2);
