//! What can be asked of a value: its length, its number, its text, its parts.
//!
//! Constraints are written against these capabilities and not against types, so that a type of your own takes part by
//! implementing one:
//!
//! ```
//! use vetted::value::Length;
//! use vetted::Validate;
//!
//! /// Dots and dashes.
//! #[derive(Validate)]
//! struct Morse(Vec<bool>);
//!
//! impl Length for Morse {
//!     const KEYWORDS: [&'static str; 2] = ["minItems", "maxItems"];
//!
//!     fn length(&self) -> usize {
//!         self.0.len()
//!     }
//! }
//!
//! #[derive(Validate)]
//! struct Telegram {
//!     #[len(max = 2)]
//!     text: Morse,
//! }
//!
//! let report = Telegram { text: Morse(vec![true; 3]) }.validate().unwrap_err();
//! assert_eq!(report.to_string(), "/text: must have a length of at most 2, has 3 [len]");
//! ```

mod choice;
mod distinct;
mod length;
mod number;
mod optional;
mod ordered;
mod text;

pub use choice::Choice;
pub use distinct::Distinct;
pub use length::Length;
pub(crate) use length::characters;
pub use number::{AsInteger, Compare, Integer, Number};
pub use optional::Optional;
pub(crate) use ordered::{Notation, Ordered};
pub use text::Text;
