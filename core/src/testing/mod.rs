//! Shows on many documents that a type's schema and its reader agree, and makes documents to test your handlers with.
//!
//! ```
//! use vetted::{JsonSchema, Parse};
//!
//! #[derive(Parse, JsonSchema)]
//! struct Page {
//!     #[range(min = 1, max = 100)]
//!     size: u32,
//!     #[pattern("^[a-z]+$")]
//!     order: Option<String>,
//! }
//!
//! // In a test of yours:
//! vetted::testing::assert_agrees::<Page>();
//! ```
//!
//! With the feature `proptest` the module of that name has the documents as strategies, which shrink.
//!
//! The documents are made from the exported schema: at, just inside and just outside of every bound, for each presence,
//! each type, each variant, each pattern. What the reader's reports speak of is tried too: the schema may be silent on it.
//! What the reader says of each is compared with what the crate `jsonschema` says
//! by the exported schema in every [`Dialect`]. Where the two may differ:
//!
//! * A number that a validator can't see as it is written, because it is past 64 bits and no `f64`, is not judged.
//! * Of members with the same name validators see only the last, so that such a document may be rejected by the reader
//!   alone. The other way round it may not.
//! * OpenAPI 3.0 has no `propertyNames`, no `patternProperties` and no `prefixItems`: a schema that needs them accepts more
//!   there.
//! * A check that is a function is not in the schema: say so by [`Testing::run_time_check`].

mod agree;
mod asked;
mod compared;
mod disagreement;
mod document;
mod documents;
mod facets;
mod grow;
mod judge;
mod mutate;
mod number;
mod pattern;
#[cfg(feature = "proptest")]
pub mod proptest;
mod random;
mod shown;
mod simpler;
mod text;
mod translate;

pub use agree::{Agreed, Testing};
pub use disagreement::Disagreement;
pub use documents::{almost_valid_documents, documents, valid_documents};
pub use judge::{MakeJudge, Verdicts};
pub use random::Random;

use crate::schema::Dialect;
use crate::{JsonSchema, Parse};
use serde::Serialize;

/// Asserts that the schema of `T` accepts exactly what [`from_json`](crate::from_json) accepts, on 2000 documents in
/// every dialect, and that each `default` and example in it is valid. [`Testing`] has more to choose.
///
/// # Panics
///
/// If they don't agree, with the document, who accepts it and who doesn't, by which rule, and the seed.
#[track_caller]
pub fn assert_agrees<T: JsonSchema + for<'de> Parse<'de>>() {
    Testing::new().assert_agrees::<T>();
}

/// Asserts that what valid values of `T` serialise to is valid by the schema of what is written,
/// [`of_written`](crate::schema::of_written).
///
/// # Panics
///
/// If it isn't, with the document that was read, what was written, and the rule that it breaks.
#[track_caller]
pub fn assert_writes_valid<T: JsonSchema + Serialize + for<'de> Parse<'de>>() {
    Testing::new().assert_writes_valid::<T>();
}

const DIALECTS: [Dialect; 4] = [Dialect::Draft2020_12, Dialect::Draft2019_09, Dialect::Draft07, Dialect::OpenApi30];
