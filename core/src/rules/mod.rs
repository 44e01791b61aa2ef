//! Rules: constraints put on a value, on its elements, on its keys. Static data.
//!
//! A set of rules is a list of constraints, and a [`Quick`] that is folded from the list when the program is compiled. A value
//! that the `Quick` accepts keeps all rules, and that is all that a good value costs. Any other is judged by each constraint, in
//! the order of declaration.

mod checks;
pub(crate) mod fit;
mod none;
mod quick;
mod rule;
mod set;

pub use none::{NoParts, Nobody};
pub(crate) use quick::Quick;
pub(crate) use rule::Fast;
pub use rule::Rule;
pub(crate) use set::check_presence;
pub use set::{Nullable, RuleSet, Rules, ValueRules};
