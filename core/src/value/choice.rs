use super::{AsInteger, Integer, Text};
use crate::report::{InlineParam, Param};
use serde_json::Value;

/// A value that can be one of some values of the type `C`: a text of texts, an integer of integers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be one of values like `{C}`",
    label = "`one_of` with such values doesn't apply to `{Self}`",
    note = "`one_of` is for texts, `#[one_of(\"asc\", \"desc\")]`, and for integers, `#[one_of(1, 2)]`; for the elements of a list, write `#[each(…)]`; validators disagree about floats"
)]
pub trait Choice<C> {
    /// Whether the value is among those.
    fn is_among(&self, allowed: &[C]) -> bool;

    /// All of those, as a parameter of a violation.
    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only types of this crate implement it")]
    fn params(allowed: &'static [C]) -> InlineParam;

    /// One of those, as JSON.
    fn json(allowed: &C) -> Value;
}

#[diagnostic::do_not_recommend]
impl<V: Text + ?Sized> Choice<&'static str> for V {
    fn is_among(&self, allowed: &[&'static str]) -> bool {
        allowed.contains(&self.text())
    }

    #[allow(private_interfaces, reason = "only types of this crate implement it")]
    fn params(allowed: &'static [&'static str]) -> InlineParam {
        allowed.into()
    }

    fn json(allowed: &&'static str) -> Value {
        (*allowed).into()
    }
}

#[diagnostic::do_not_recommend]
impl<N: Integer, V: AsInteger<N> + ?Sized> Choice<N> for V {
    fn is_among(&self, allowed: &[N]) -> bool {
        allowed.contains(&self.as_integer())
    }

    #[allow(private_interfaces, reason = "only types of this crate implement it")]
    fn params(allowed: &'static [N]) -> InlineParam {
        allowed.iter().copied().collect::<Param>().into()
    }

    fn json(allowed: &N) -> Value {
        allowed.json()
    }
}
