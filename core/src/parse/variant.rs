use super::mismatch;
use super::source::Input;
use crate::report::{self, At};
use crate::table::Variants;

/// Reads the name of a variant, and says which it is.
pub fn variant(variants: &Variants, input: &Input<'_, '_>, at: &mut At<'_>) -> Option<usize> {
    let Input::Text(name) = input else {
        return mismatch(input, "a string", at);
    };
    let index = variants.find(name.as_str());
    if index.is_none() {
        at.violated(report::unknown_variant(variants.names, None));
    }
    index
}
