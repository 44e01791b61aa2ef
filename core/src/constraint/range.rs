use super::Constraint;
use crate::Schema;
use crate::report::{At, Params, Violation, Wording};
use crate::schema::narrow;
use crate::value::{Compare, Number};
use core::cmp::Ordering;
use core::fmt::{self, Formatter};

/// `#[range(min = 1, max = 10)]`, `#[range(above = 0.0, below = 1.0)]`: between which bounds a number is.
///
/// `min` and `max` are allowed themselves, `above` and `below` are not. NaN is in no range.
pub const fn range<N: Number>() -> Range<N> {
    Range { min: None, max: None, above: None, below: None }
}

/// What [`range`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Range<N> {
    min: Option<N>,
    max: Option<N>,
    above: Option<N>,
    below: Option<N>,
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
    fn holds<V: Compare<N> + ?Sized>(&self, value: &V) -> bool {
        let is = |bound: &Option<N>, as_it_must_be: fn(Ordering) -> bool| {
            bound.as_ref().is_none_or(|bound| value.compare(bound).is_some_and(as_it_must_be))
        };
        is(&self.min, Ordering::is_ge)
            && is(&self.max, Ordering::is_le)
            && is(&self.above, Ordering::is_gt)
            && is(&self.below, Ordering::is_lt)
    }
}

impl<N: Number, V: Compare<N> + ?Sized> Constraint<V> for Range<N> {
    fn check(&self, value: &V, at: &mut At<'_>) {
        if !self.holds(value) {
            at.violated(
                range_violation()
                    .with_some("min", self.min)
                    .with_some("max", self.max)
                    .with_some("above", self.above)
                    .with_some("below", self.below),
            );
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

/// A number that is out of its bounds, which are its parameters `min`, `max`, `above` and `below`.
pub(crate) fn range_violation() -> Violation {
    Violation::of_kind("range", &WORDING)
}

static WORDING: Wording = Wording { text, member_must };

fn text(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("must be ")?;
    if let (Some(min), Some(max)) = (params.get("min"), params.get("max")) {
        return write!(f, "{min} to {max}");
    }
    let bounds = [("min", "at least"), ("above", "above"), ("max", "at most"), ("below", "below")];
    each_bound(params, &bounds, f)
}

fn member_must(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("be ")?;
    if let (Some(min), Some(max)) = (params.get("min"), params.get("max")) {
        return write!(f, "between {min} and {max}, inclusive");
    }
    let bounds = [
        ("min", "greater than or equal to"),
        ("above", "greater than"),
        ("max", "less than or equal to"),
        ("below", "less than"),
    ];
    each_bound(params, &bounds, f)
}

fn each_bound(params: &Params, bounds: &[(&str, &str)], f: &mut Formatter<'_>) -> fmt::Result {
    let mut separator = "";
    for (name, words) in bounds {
        if let Some(bound) = params.get(name) {
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
