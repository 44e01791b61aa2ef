/// A number with a notation in 64 bits that keeps the order: a greater number has a greater notation. It lets a range be two
/// comparisons, whatever the type. Zeros of floats have two notations, and numbers of 128 bits have none.
pub(crate) trait Ordered: Copy {
    /// The notation.
    fn ordered(self) -> u64;
}

/// The ends of a range in the same notation, worked out when the program is compiled.
pub(crate) struct Notation<N>(core::marker::PhantomData<N>);

macro_rules! integers {
    ($($ty:ident by $notation:expr;)*) => { $(
        impl Ordered for $ty {
            #[inline]
            fn ordered(self) -> u64 {
                Notation::<$ty>::of(self)
            }
        }

        #[allow(
            clippy::cast_sign_loss,
            clippy::cast_lossless,
            clippy::cast_possible_wrap,
            reason = "the bits are what is wanted"
        )]
        impl Notation<$ty> {
            pub(crate) const LEAST: u64 = Self::of($ty::MIN);
            pub(crate) const GREATEST: u64 = Self::of($ty::MAX);

            #[inline]
            pub(crate) const fn of(number: $ty) -> u64 {
                let notation: u64 = number as _;
                notation ^ $notation
            }

            /// The least notation of what is above a number.
            pub(crate) const fn above(number: $ty) -> Option<u64> {
                Self::of(number).checked_add(1)
            }

            /// The greatest notation of what is below a number.
            pub(crate) const fn below(number: $ty) -> Option<u64> {
                Self::of(number).checked_sub(1)
            }
        }
    )* };
}

/// The sign, which is turned over, so that negative numbers come first.
const SIGN: u64 = 1 << 63;

integers! {
    u8 by 0; u16 by 0; u32 by 0; u64 by 0; usize by 0;
    i8 by SIGN; i16 by SIGN; i32 by SIGN; i64 by SIGN; isize by SIGN;
}

impl Ordered for f64 {
    #[inline]
    fn ordered(self) -> u64 {
        Notation::<f64>::of(self)
    }
}

impl Notation<f64> {
    /// NaN is beyond both ends.
    pub(crate) const LEAST: u64 = Self::of(f64::NEG_INFINITY);
    pub(crate) const GREATEST: u64 = Self::of(f64::INFINITY);

    #[inline]
    pub(crate) const fn of(number: f64) -> u64 {
        let bits = number.to_bits();
        if bits & SIGN == 0 { bits | SIGN } else { !bits }
    }

    /// The least notation of what is above a number: above either zero, that of the first positive number.
    pub(crate) const fn above(number: f64) -> Option<u64> {
        Self::of(if number == 0.0 { 0.0 } else { number }).checked_add(1)
    }

    /// The greatest notation of what is below a number: below either zero, that of the first negative number.
    pub(crate) const fn below(number: f64) -> Option<u64> {
        Self::of(if number == 0.0 { -0.0 } else { number }).checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greater_number_has_a_greater_notation() {
        assert!([i64::MIN, -1, 0, 1, i64::MAX].map(Ordered::ordered).is_sorted());
        assert!([i8::MIN, -1, 0, 1, i8::MAX].map(Ordered::ordered).is_sorted());
        assert!([0, 1, u64::MAX].map(Ordered::ordered).is_sorted());
        let floats =
            [f64::NEG_INFINITY, f64::MIN, -1.0, -f64::MIN_POSITIVE, -0.0, 0.0, 5e-324, 1.0, f64::MAX, f64::INFINITY];
        assert!(floats.map(Ordered::ordered).is_sorted());
    }

    #[test]
    fn neither_zero_is_above_or_below_zero() {
        for zero in [0.0, -0.0_f64] {
            for other in [0.0, -0.0_f64] {
                assert!(Notation::<f64>::above(zero).is_some_and(|least| other.ordered() < least));
                assert!(Notation::<f64>::below(zero).is_some_and(|greatest| other.ordered() > greatest));
            }
        }
        assert_eq!((Notation::<u8>::above(255), Notation::<u8>::below(0)), (Some(256), None));
    }

    #[test]
    fn nan_is_beyond_both_ends() {
        for nan in [f64::NAN, -f64::NAN] {
            assert!(!(Notation::<f64>::LEAST..=Notation::<f64>::GREATEST).contains(&nan.ordered()));
        }
    }
}
