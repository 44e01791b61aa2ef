use crate::constraint::Range;
use crate::report::Param;
use core::cmp::Ordering;
use serde_json::Value;

/// A number of which rules are made: an integer, or a float.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "this is not a number",
    note = "write an integer or a float"
)]
pub trait Number: Copy + PartialOrd + Into<Param> + Sync + Sealed {
    /// A range of such numbers.
    #[doc(hidden)]
    type Range;

    /// The range of all of them.
    #[doc(hidden)]
    const RANGE: Self::Range;

    /// The number as JSON: exact, unless it is past what a JSON number of this build can hold.
    fn json(self) -> Value;
}

/// Only the primitive types are numbers of which rules are made.
pub trait Sealed {}

/// A whole number of which rules are made.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer",
    label = "this is not an integer",
    note = "validators disagree about fractions, so that only integers can be judged alike everywhere"
)]
pub trait Integer: Number + Eq {
    /// Whether the number divides evenly by `factor`. Nothing is a multiple of 0.
    fn is_multiple_of(self, factor: Self) -> bool;
}

/// A value that can be compared with bounds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be compared with bounds",
    label = "`range` doesn't apply to `{Self}`",
    note = "`range` is for numbers: an integer takes bounds of its own type, a float takes whole bounds too; for the length of a text or list, write `#[len(min = …, max = …)]`, for the elements of a list, `#[each(…)]`"
)]
pub trait Compare {
    /// What the bounds are.
    type Bound: Number;

    /// How the value compares with a bound; `None` for NaN.
    fn compare(&self, bound: &Self::Bound) -> Option<Ordering>;
}

/// A value that is an integer of the type `N`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer like `{N}`",
    label = "this is for integers, and `{Self}` isn't one of that type",
    note = "for a text, `one_of` takes texts: `#[one_of(\"1\", \"2\")]`; for the elements of a list, write `#[each(…)]`; for floats, validators disagree, so that only integers can be judged alike everywhere"
)]
pub trait AsInteger<N> {
    /// The integer.
    fn as_integer(&self) -> N;
}

#[diagnostic::do_not_recommend]
impl<N: Integer> AsInteger<N> for N {
    fn as_integer(&self) -> N {
        *self
    }
}

/// The number as it is, if it has no more than the 64 bits that a number of `serde_json` has.
fn exact<N: Copy + TryInto<u64> + TryInto<i64>>(number: N) -> Option<Value> {
    let unsigned: Option<u64> = number.try_into().ok();
    let signed: Option<i64> = number.try_into().ok();
    unsigned.map(Value::from).or(signed.map(Value::from))
}

macro_rules! numbers {
    ($($ty:ident)*) => { $(
        impl Sealed for $ty {}

        #[diagnostic::do_not_recommend]
        impl Compare for $ty {
            type Bound = $ty;

            fn compare(&self, bound: &$ty) -> Option<Ordering> {
                self.partial_cmp(bound)
            }
        }
    )* };
}

numbers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f64 }

macro_rules! integers {
    ($($ty:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Number for $ty {
            type Range = Range<$ty>;

            const RANGE: Range<$ty> = Range::ALL;

            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "a float is the next best thing")]
            fn json(self) -> Value {
                exact(self).unwrap_or_else(|| (self as f64).into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl Integer for $ty {
            fn is_multiple_of(self, factor: Self) -> bool {
                // The lowest number by -1 has no remainder that fits the type, and is a multiple.
                factor != 0 && self.checked_rem(factor).unwrap_or(0) == 0
            }
        }
    )* };
}

integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

/// Floats are judged as `f64`, `f32` too: as it is written, before it is narrowed.
#[diagnostic::do_not_recommend]
impl Number for f64 {
    type Range = Range<f64>;

    const RANGE: Range<f64> = Range::ALL;

    fn json(self) -> Value {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn whole_numbers_are_exact_as_far_as_json_holds_them() {
        assert_eq!([5_u8.json(), u64::MAX.json(), i64::MIN.json()], [json!(5), json!(u64::MAX), json!(i64::MIN)]);
        assert_eq!([5_i128.json(), u128::from(u64::MAX).json()], [json!(5), json!(u64::MAX)]);
        assert_eq!(u128::MAX.json(), json!(340_282_366_920_938_463_463_374_607_431_768_211_455.0));
    }

    #[test]
    fn nothing_is_a_multiple_of_0_and_everything_of_its_negative_unit() {
        assert!(!Integer::is_multiple_of(0, 0) && !Integer::is_multiple_of(6_u8, 0));
        assert!(Integer::is_multiple_of(i8::MIN, -1) && Integer::is_multiple_of(0_i8, 3));
        assert!(Integer::is_multiple_of(-6, 3) && !Integer::is_multiple_of(-7, 3));
    }
}
