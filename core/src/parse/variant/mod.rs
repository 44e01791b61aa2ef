//! Enums, in each of serde's representations.

mod adjacent;
mod external;
mod internal;
mod untagged;

pub use adjacent::adjacent;
pub use external::external;
pub use internal::internal;
pub use untagged::untagged;

use super::mismatch;
use super::recording::Take;
use super::source::{Input, Object};
use crate::report::{self, At, Violation};
use crate::table::Variants;

/// How what is in a variant is read.
pub enum Content<'de, T> {
    /// There is nothing in it.
    Unit(fn() -> T),
    /// There is a value, or several.
    Value(fn(Input<'_, 'de>, &mut At<'_>) -> Option<T>),
}

/// Reads the name of a variant, and says which it is.
fn variant(variants: &Variants, input: &Input<'_, '_>, at: &mut At<'_>) -> Option<usize> {
    let Input::Text(name) = input else {
        return mismatch(input, "a string", at);
    };
    find(variants, name.as_str(), at)
}

/// The variant of that name.
fn find(variants: &Variants, name: &str, at: &mut At<'_>) -> Option<usize> {
    let known = variants.find(name);
    if known.is_none() {
        at.violated(unknown_variant(variants, name));
    }
    known.map(|(index, _)| index)
}

fn unknown_variant(variants: &Variants, name: &str) -> Violation {
    report::unknown_variant(variants.names, report::nearest(name, variants.names.iter().copied()))
}

/// Reads the tag, whose name has been read, and says which variant it is.
fn read_tag<'de>(
    tag: &'static str,
    variants: &Variants,
    object: &mut dyn Object<'de>,
    at: &mut At<'_>,
) -> Option<usize> {
    let mut index = None;
    let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| index = variant(variants, &input, at));
    object.value(&mut slot, &mut at.name(tag));
    index
}
