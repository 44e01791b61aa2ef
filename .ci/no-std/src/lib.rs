//! A crate without the standard library that uses all of `vetted`.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

use alloc::string::String;
use alloc::vec::Vec;
use vetted::{JsonSchema, Parse, Report, Validate, Vetted};

/// A type with each derive.
#[derive(Validate, Parse, JsonSchema)]
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

/// Reads one.
pub fn read(json: &[u8]) -> Result<Vetted<Request>, Report> {
    vetted::from_json(json)
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
