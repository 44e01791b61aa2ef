//! What is said: the violations of a document or a value, where each is, and the forms in which people and programs
//! get to read them.
//!
//! | code | what is wrong | parameters |
//! | --- | --- | --- |
//! | `required` | absent, or null where a value must be | |
//! | `type` | another type of value | `expected`, `found` |
//! | `unknown_field` | a field that the type doesn't have | `suggestion` |
//! | `duplicate_field` | a field that was there before | |
//! | `unknown_variant` | none of the names that an enum has | `values`, `suggestion` |
//! | `syntax` | not the format that it should be | |
//! | `depth` | nested too deep | `max` |
//!
//! and a code for each [constraint kind](crate::constraint). They never change.

mod attempt;
mod aws;
mod built_in;
mod collector;
mod frame;
mod inline_param;
mod limits;
mod nearest;
mod param;
mod pointer;
mod problem;
#[allow(clippy::module_inception, reason = "the type has the name of what the folder is about")]
mod report;
mod reporter;
mod violation;

pub(crate) use attempt::Attempt;
pub use aws::{AwsField, AwsForm};
pub(crate) use built_in::*;
pub use collector::Collector;
pub(crate) use collector::Mark;
pub use frame::Frame;
pub(crate) use inline_param::InlineParam;
pub use limits::Limits;
pub(crate) use nearest::nearest;
pub use param::{Param, Params};
pub use pointer::Pointer;
pub use problem::Problem;
pub use report::{Iter, Located, Report};
pub use reporter::Reporter;
pub use violation::{RuleWords, Violation};
pub(crate) use violation::{Values, Wording};
