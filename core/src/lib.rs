//! One declaration of what a request must look like; everything else follows from it and can't drift from it: the check
//! on a value, the one-pass read of JSON that reports every violation at once, the JSON Schema, and the error that an HTTP
//! client receives.
//!
//! ```
//! use vetted::Vetted;
//!
//! #[derive(Vetted, Debug)]
//! #[serde(rename_all = "camelCase")]
//! struct CreateUser {
//!     #[len(min = 1, max = 64)]
//!     display_name: String,
//!     #[each(pattern("^[a-z]+$"))]
//!     groups: Vec<String>,
//!     age: Option<u8>,
//! }
//!
//! let report = vetted::from_json::<CreateUser>(br#"{ "groups": ["admin", "Root", 5], "age": -1 }"#).unwrap_err();
//! assert_eq!(
//!     report.to_string(),
//!     "/groups/1: must match the pattern ^[a-z]+$ [pattern]\n\
//!      /groups/2: must be a string, is a number [type]\n\
//!      /age: must be 0 to 255 [range]\n\
//!      /displayName: must be there and not null [required]",
//! );
//!
//! let schema = vetted::schema::of::<CreateUser>();
//! assert_eq!(schema.as_value()["properties"]["displayName"]["maxLength"], 64);
//! ```
//!
//! Where to go next:
//!
//! * [`guide`]: from a first struct to errors over HTTP, and for people who come from other crates;
//! * [`derive(Vetted)`](macro@Vetted), and its parts [`derive(Validate)`](macro@Validate), [`derive(Parse)`](macro@Parse) and
//!   [`derive(JsonSchema)`](macro@JsonSchema): the attributes;
//! * [`types`]: the types of `std` and of other crates that need no derive;
//! * [`report`]: the codes of violations, and the forms in which they are told;
//! * [`start_import`]: a whole operation, declared.
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// The derives name this crate from outside.
#[allow(unused_extern_crates, reason = "it is used by what the derives generate")]
extern crate self as vetted;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod constraint;
#[cfg(any(doc, doctest))]
pub mod guide;
mod macros;
mod parse;
pub mod pattern;
mod proof;
pub mod report;
mod rules;
pub mod schema;
#[cfg(feature = "start-import")]
pub mod start_import;
mod table;
#[cfg(feature = "testing")]
pub mod testing;
pub mod types;
mod validate;
pub mod value;

pub use constraint::Constraint;
pub use parse::{Parse, from_json, from_json_with, parse, parse_with};
pub use proof::Vetted;
pub use report::{Limits, Report, Reporter, Violation};
pub use schema::JsonSchema;
pub use schemars::Schema;
pub use validate::Validate;
pub use vetted_macros::{JsonSchema, Parse, Validate, Vetted};

/// The examples of the derives are run here, where there is something for them to derive.
#[cfg(doctest)]
#[doc = include_str!("../../macros/src/docs/vetted.md")]
#[doc = include_str!("../../macros/src/docs/validate.md")]
#[doc = include_str!("../../macros/src/docs/parse.md")]
#[doc = include_str!("../../macros/src/docs/json_schema.md")]
#[doc = include_str!("../../macros/src/docs/attributes.md")]
mod examples_of_the_derives {}
