//! The derives of the `vetted` crate, which re-exports them: depend on that one.
//!
//! ```text
//! tokens ─syntax→ attributes as written ─model→ what they mean ─emit→ tables and thin calls
//! ```

mod emit;
mod errors;
#[macro_use]
mod grammar;
mod model;
mod pattern;
mod syntax;

use emit::Derive;
use proc_macro::TokenStream;

derive!(Vetted, derive_vetted, "docs/vetted.md");
derive!(Validate, derive_validate, "docs/validate.md");
derive!(Parse, derive_parse, "docs/parse.md");
derive!(JsonSchema, derive_json_schema, "docs/json_schema.md");

/// The inner half of `vetted::pattern!`.
#[doc(hidden)]
#[proc_macro]
pub fn pattern(input: TokenStream) -> TokenStream {
    emit::pattern(input.into()).into()
}
