//! Enums, in each of serde's representations.
//!
//! A type gives its names and a function that reads what is in the variant of an index, with the cursor before it. Of a variant
//! without content there is nothing to read.

mod adjacent;
mod external;
mod internal;
mod untagged;

pub use adjacent::adjacent;
pub use external::external;
pub use internal::internal;
pub use untagged::untagged;

use super::Cursor;
use crate::report::{self, Frame};
use crate::table::Variants;

/// Reads what is in the variant of that index.
pub type ReadVariant<'de, T> = fn(&mut Cursor<'de>, &Frame<'_>, usize) -> Option<T>;

impl Cursor<'_> {
    /// Reads the name of a variant, and says which it is.
    #[inline(never)]
    pub(super) fn variant(&mut self, variants: &'static Variants, frame: &Frame<'_>) -> Option<usize> {
        let offset = self.offset();
        if let Some(name) = self.plain_text() {
            return self.find_variant(variants, name, offset, frame);
        }
        let name = self.text(frame)?;
        self.find_variant(variants, name.as_str(), offset, frame)
    }

    /// The variant of that name.
    fn find_variant(
        &mut self,
        variants: &'static Variants,
        name: &str,
        offset: usize,
        frame: &Frame<'_>,
    ) -> Option<usize> {
        let known = variants.find(name);
        if known.is_none() {
            self.report_unknown_variant(variants, name, offset, frame);
        }
        known
    }

    #[cold]
    #[inline(never)]
    fn report_unknown_variant(&mut self, variants: &'static Variants, name: &str, offset: usize, frame: &Frame<'_>) {
        match self.collector.is_keeping() {
            true => {
                let suggestion = report::nearest(name, variants.names.iter().copied());
                self.collector.report(frame, offset, report::unknown_variant(variants.names, suggestion));
            }
            false => self.collector.count(frame, report::UNKNOWN_VARIANT.code),
        }
    }
}
