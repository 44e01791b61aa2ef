//! A crate without the standard library that uses all of `vetted`.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use vetted::report::Reporter;
use vetted::{JsonSchema, Parse, Report, Schema, Validate, Vetted, Violation};

/// A type with each derive.
#[derive(Vetted)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    /// A text.
    #[len(max = 3)]
    #[pattern("^[a-z]+$")]
    pub name: String,
    /// A list.
    #[each(range(max = 3))]
    pub counts: Vec<u8>,
    /// A choice.
    pub order: Option<Order>,
}

/// An enum.
#[derive(Validate, Parse, JsonSchema)]
pub enum Order {
    /// Up.
    Ascending,
    /// Down.
    Descending,
}

/// An enum with its tag inside, beside others of its properties.
#[derive(Vetted)]
#[serde(tag = "type")]
pub enum Inside<'a, T> {
    /// An object.
    Object {
        /// A map.
        #[keys(format(uuid))]
        #[values(each(multiple_of(5)))]
        shares: BTreeMap<Cow<'a, str>, Vec<u64>>,
        /// What is read by `serde` alone.
        #[opaque]
        #[check(is_even)]
        count: u32,
        /// Of any type.
        #[serde(flatten)]
        content: T,
    },
}

fn is_even(count: &u32, reporter: &mut Reporter<'_>) {
    if count % 2 == 1 {
        reporter.report(Violation::new("even", "must be even"));
    }
}

/// An enum with its tag beside, or without one.
#[derive(Validate, Parse, JsonSchema)]
#[serde(tag = "type", content = "content")]
pub enum Beside {
    /// A number.
    Small(Small),
    /// Whatever fits.
    #[serde(untagged)]
    Other(#[len(max = 3)] [u8; 3], Option<Box<Beside>>),
}

/// Made from another type.
#[derive(Vetted)]
#[serde(try_from = "u8")]
pub struct Small(pub u8);

impl TryFrom<u8> for Small {
    type Error = &'static str;

    fn try_from(value: u8) -> Result<Self, &'static str> {
        if value < 10 { Ok(Small(value)) } else { Err("must be small") }
    }
}

/// Describes them.
pub fn schemas() -> [Schema; 2] {
    [vetted::schema::of::<Inside<'_, Request>>(), vetted::schema::of::<Beside>()]
}

/// Reads one.
pub fn read(json: &[u8]) -> Result<Vetted<Request>, Report> {
    vetted::from_json(json)
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
