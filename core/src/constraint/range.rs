use super::Constraint;
use crate::Schema;
use crate::report::{InlineParam, Param, Reporter, Values, Violation, Wording};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::{Compare, Notation, Number};
use core::cmp::Ordering;
use core::fmt::{self, Formatter};

/// `#[range(min = 1, max = 10)]`, `#[range(above = 0.0, below = 1.0)]`: between which bounds a number is.
///
/// `min` and `max` are allowed themselves, `above` and `below` are not. NaN is in no range.
pub const fn range<N: Number>() -> Range<N> {
    Range::ALL
}

/// What [`range`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Range<N> {
    min: Option<N>,
    max: Option<N>,
    above: Option<N>,
    below: Option<N>,
}

impl<N> Range<N> {
    pub(crate) const ALL: Self = Range { min: None, max: None, above: None, below: None };
}

impl<N: Number> Range<N> {
    /// At least that.
    #[must_use]
    pub const fn min(self, min: N) -> Self {
        Range { min: Some(min), ..self }
    }

    /// At most that.
    #[must_use]
    pub const fn max(self, max: N) -> Self {
        Range { max: Some(max), ..self }
    }

    /// More than that.
    #[must_use]
    pub const fn above(self, above: N) -> Self {
        Range { above: Some(above), ..self }
    }

    /// Less than that.
    #[must_use]
    pub const fn below(self, below: N) -> Self {
        Range { below: Some(below), ..self }
    }

    // Written so that NaN, which compares with nothing, is out.
    fn holds<V: Compare<Bound = N> + ?Sized>(&self, value: &V) -> bool {
        let is = |bound: &Option<N>, as_it_must_be: fn(Ordering) -> bool| {
            bound.as_ref().is_none_or(|bound| value.compare(bound).is_some_and(as_it_must_be))
        };
        is(&self.min, Ordering::is_ge)
            && is(&self.max, Ordering::is_le)
            && is(&self.above, Ordering::is_gt)
            && is(&self.below, Ordering::is_lt)
    }
}

/// What the derives call: the rule that a value is in the range.
macro_rules! rules {
    ($($ty:ident)*) => { $(
        impl Range<$ty> {
            /// The rule.
            #[doc(hidden)]
            pub const fn on<V: Compare<Bound = $ty> + ?Sized>(&self) -> Rule<'_, V> {
                Rule::new(self, self.fast())
            }

            /// The notations of the numbers in the range; of floats, maybe without a zero.
            const fn fast<'r>(&self) -> Fast<'r> {
                let mut low = Notation::<$ty>::LEAST;
                let mut high = Notation::<$ty>::GREATEST;
                if let Some(min) = self.min {
                    low = Notation::<$ty>::of(min);
                }
                if let Some(max) = self.max {
                    high = Notation::<$ty>::of(max);
                }
                if let Some(above) = self.above {
                    match Notation::<$ty>::above(above) {
                        Some(least) if least > low => low = least,
                        Some(_) => {}
                        None => return Fast::Unknown,
                    }
                }
                if let Some(below) = self.below {
                    match Notation::<$ty>::below(below) {
                        Some(greatest) if greatest < high => high = greatest,
                        Some(_) => {}
                        None => return Fast::Unknown,
                    }
                }
                Fast::Range { low, high }
            }
        }
    )* };
}

rules! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize f64 }

/// Numbers of 128 bits have no notation that is cheap to compare.
macro_rules! rules_of_128_bits {
    ($($ty:ident)*) => { $(
        impl Range<$ty> {
            /// The rule.
            #[doc(hidden)]
            pub const fn on<V: Compare<Bound = $ty> + ?Sized>(&self) -> Rule<'_, V> {
                Rule::new(self, Fast::Unknown)
            }
        }
    )* };
}

rules_of_128_bits! { u128 i128 }

/// What the derives call: bounds that are written as whole numbers, each of which is one of the type.
macro_rules! whole_bounds {
    ($($ty:ident)*) => { $(
        impl Range<$ty> {
            whole_bounds! { @each $ty: whole_min min, whole_max max, whole_above above, whole_below below }
        }
    )* };
    (@each $ty:ident: $($name:ident $bound:ident),*) => { $(
        /// The bound, written as a whole number.
        #[doc(hidden)]
        #[must_use]
        #[track_caller]
        pub const fn $name(self, bound: i128) -> Self {
            self.$bound(whole::$ty(bound))
        }
    )* };
}

whole_bounds! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f64 }

/// Numbers that are written as whole ones.
mod whole {
    #![allow(
        unused_comparisons,
        clippy::cast_sign_loss,
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::cast_precision_loss,
        clippy::cast_lossless,
        reason = "whether it is the same number is what is asked"
    )]

    macro_rules! integers {
        ($($ty:ident)*) => { $(
            #[track_caller]
            pub(super) const fn $ty(bound: i128) -> $ty {
                let number = bound as $ty;
                let is_same = number as i128 == bound && (number >= 0) == (bound >= 0);
                assert!(is_same, concat!("`range`: a bound is no `", stringify!($ty), "`"));
                number
            }
        )* };
    }

    integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

    #[track_caller]
    pub(super) const fn f64(bound: i128) -> f64 {
        let number = bound as f64;
        assert!(number as i128 == bound, "`range`: a bound is no `f64`");
        number
    }
}

impl<N: Number, V: Compare<Bound = N> + ?Sized> Constraint<V> for Range<N> {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !self.holds(value) {
            let bounds = [self.min, self.max, self.above, self.below];
            reporter.report_with(&WORDING, || out_of_range(bounds.map(|bound| bound.map(Into::into))));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        let bounds = [
            ("minimum", self.min),
            ("maximum", self.max),
            ("exclusiveMinimum", self.above),
            ("exclusiveMaximum", self.below),
        ];
        for (keyword, bound) in bounds {
            if let Some(bound) = bound {
                narrow(schema, keyword, bound.json());
            }
        }
    }
}

/// A number that is out of the bounds `min`, `max`, `above` and `below`.
#[cold]
fn out_of_range(bounds: [Option<Param>; 4]) -> Violation {
    Violation::of_kind(&WORDING, bounds.map(|bound| bound.map_or(InlineParam::Absent, Into::into)))
}

/// A number that is not between two bounds.
#[cold]
pub(crate) fn not_between(min: impl Into<Param>, max: impl Into<Param>) -> Violation {
    out_of_range([Some(min.into()), Some(max.into()), None, None])
}

static WORDING: Wording =
    Wording { code: "range", params: &["min", "max", "above", "below"], text, member_must: Some(member_must) };

fn text(values: &Values<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("must be ")?;
    if let (Some(min), Some(max)) = (values.get("min"), values.get("max")) {
        return write!(f, "{min} to {max}");
    }
    let bounds = [("min", "at least"), ("above", "above"), ("max", "at most"), ("below", "below")];
    each_bound(values, &bounds, f)
}

fn member_must(values: &Values<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("be ")?;
    if let (Some(min), Some(max)) = (values.get("min"), values.get("max")) {
        return write!(f, "between {min} and {max}, inclusive");
    }
    let bounds = [
        ("min", "greater than or equal to"),
        ("above", "greater than"),
        ("max", "less than or equal to"),
        ("below", "less than"),
    ];
    each_bound(values, &bounds, f)
}

fn each_bound(values: &Values<'_>, bounds: &[(&str, &str)], f: &mut Formatter<'_>) -> fmt::Result {
    let mut separator = "";
    for (name, words) in bounds {
        if let Some(bound) = values.get(name) {
            write!(f, "{separator}{words} {bound}")?;
            separator = " and ";
        }
    }
    Ok(())
}

kind! {
    range on "every integer and float type", schema "`minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`";
    #[range(min = 1, max = 10)] u8, accepts [1, 10, 2.0], rejects [0, 11];
    #[range(above = -1, below = 1)] i64, accepts [0], rejects [-1, 1];
    #[range(min = 0.1, below = 0.5)] f32, accepts [0.1, 0.25], rejects [0.09, 0.5];
    #[range(max = 1.5)] Option<f64>, accepts [null, 1.5, -1e300], rejects [1.6];
    #[range(min = 1, below = 3)] f64, accepts [1, 1.0, 2.5], rejects [0.5, 3];
}
