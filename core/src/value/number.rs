use crate::report::Param;
use serde_json::Value;

/// A value that is a number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "this is for numbers, and `{Self}` isn't one",
    note = "it applies to the integer and float types, also within `Option` and `Box`; for the length of a text or list, write `#[len(min = …, max = …)]`, for the elements of a list, `#[each(…)]`"
)]
pub trait Number: Copy + PartialOrd + Into<Param> + Sync {
    /// The number as JSON: exact, unless it is past what a JSON number of this build can hold.
    fn json(self) -> Value;
}

/// A value that is a whole number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer",
    label = "this is for integers, and `{Self}` isn't one",
    note = "validators disagree about fractions, so that only integers can be judged alike everywhere"
)]
pub trait Integer: Number + Eq {
    /// Whether the number divides evenly by `factor`. Nothing is a multiple of 0.
    fn is_multiple_of(self, factor: Self) -> bool;
}

macro_rules! integers {
    ($($ty:ty)*) => { $(
        impl Number for $ty {
            fn json(self) -> Value {
                self.into()
            }
        }

        integers! { @divide $ty }
    )* };
    (@wide $($ty:ty)*) => { $(
        impl Number for $ty {
            fn json(self) -> Value {
                // Past 64 bits, serde_json's numbers are floats.
                #[allow(clippy::cast_precision_loss)]
                let nearest = || (self as f64).into();
                match (u64::try_from(self), i64::try_from(self)) {
                    (Ok(number), _) => number.into(),
                    (_, Ok(number)) => number.into(),
                    _ => nearest(),
                }
            }
        }

        integers! { @divide $ty }
    )* };
    (@divide $ty:ty) => {
        impl Integer for $ty {
            fn is_multiple_of(self, factor: Self) -> bool {
                // The lowest number by -1 has no remainder that fits the type, and is a multiple.
                factor != 0 && self.checked_rem(factor).unwrap_or(0) == 0
            }
        }
    };
}

integers! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }
integers! { @wide u128 i128 }

/// Floats are judged as `f64`, `f32` too: as it is written, before it is narrowed.
impl Number for f64 {
    fn json(self) -> Value {
        self.into()
    }
}
