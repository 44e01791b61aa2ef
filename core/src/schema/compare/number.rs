use core::cmp::Ordering;
use serde_json::{Map, Value};
use std::string::String;

/// Past this, floats are not turned into integers: it is past all that `u64` and `i64` reach.
const MOST: f64 = 1e30;

/// A number of a document, which is compared without rounding.
#[derive(Clone, Copy, Debug)]
pub(super) enum Number {
    Integer(i128),
    /// It has a fraction, or is past the others.
    Float(f64),
}

impl Number {
    pub(super) fn of(number: &serde_json::Number) -> Number {
        let integer = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
        match (integer, number.as_f64()) {
            (Some(integer), _) => Number::Integer(integer),
            #[allow(clippy::cast_possible_truncation, reason = "it has no fraction and is in range")]
            (None, Some(float)) if float.fract() == 0.0 && float.abs() <= MOST => Number::Integer(float as i128),
            (None, float) => Number::Float(float.unwrap_or(f64::NAN)),
        }
    }

    pub(super) fn from(value: &Value) -> Option<Number> {
        match value {
            Value::Number(number) => Some(Number::of(number)),
            _ => None,
        }
    }

    pub(super) fn is_integer(self) -> bool {
        match self {
            Number::Integer(_) => true,
            Number::Float(float) => float.fract() == 0.0,
        }
    }

    pub(super) fn compare(self, other: Number) -> Option<Ordering> {
        match (self, other) {
            (Number::Integer(one), Number::Integer(other)) => Some(one.cmp(&other)),
            (Number::Float(one), Number::Float(other)) => one.partial_cmp(&other),
            (Number::Integer(one), Number::Float(other)) => mixed(one, other),
            (Number::Float(one), Number::Integer(other)) => mixed(other, one).map(Ordering::reverse),
        }
    }

    /// As a value of a document.
    pub(super) fn value(self) -> Option<Value> {
        match self {
            Number::Integer(integer) => {
                i64::try_from(integer).map(Value::from).or_else(|_| u64::try_from(integer).map(Value::from)).ok()
            }
            Number::Float(float) => serde_json::Number::from_f64(float).map(Value::Number),
        }
    }
}

fn mixed(integer: i128, float: f64) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    if float.abs() >= MOST {
        return Some(if float.is_sign_positive() { Ordering::Less } else { Ordering::Greater });
    }
    // A `Float` within the range has a fraction, so that the two are never equal.
    #[allow(clippy::cast_possible_truncation, reason = "it is in range")]
    let floor = float.floor() as i128;
    Some(if integer <= floor { Ordering::Less } else { Ordering::Greater })
}

/// One end of what a number may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    pub(super) at: Number,
    pub(super) is_exclusive: bool,
}

impl Bound {
    /// Whether this leaves no more than the other does, from below or from above.
    pub(super) fn is_within(self, other: Bound, is_lower: bool) -> bool {
        let inner = if is_lower { Ordering::Greater } else { Ordering::Less };
        match self.at.compare(other.at) {
            Some(Ordering::Equal) => self.is_exclusive || !other.is_exclusive,
            ordering => ordering == Some(inner),
        }
    }

    /// The same for integers, without exclusion.
    pub(super) fn of_integers(self, is_lower: bool) -> Bound {
        let at = match self.at {
            Number::Integer(integer) if self.is_exclusive => {
                Number::Integer(if is_lower { integer.saturating_add(1) } else { integer.saturating_sub(1) })
            }
            Number::Float(float) if float.abs() <= MOST =>
            {
                #[allow(clippy::cast_possible_truncation, reason = "it is in range")]
                Number::Integer(if is_lower { float.ceil() as i128 } else { float.floor() as i128 })
            }
            _ => return self,
        };
        Bound { at, is_exclusive: false }
    }

    pub(super) fn admits(self, number: Number, is_lower: bool) -> Option<bool> {
        let inner = if is_lower { Ordering::Greater } else { Ordering::Less };
        let ordering = number.compare(self.at)?;
        Some(ordering == inner || (ordering.is_eq() && !self.is_exclusive))
    }

    /// What `minimum` or `maximum` of a schema says, with draft-04's flag.
    pub(super) fn inclusive(schema: &Map<String, Value>, is_lower: bool) -> Option<Bound> {
        let [inclusive, exclusive] = names(is_lower);
        let is_exclusive = schema.get(exclusive) == Some(&Value::Bool(true));
        schema.get(inclusive).and_then(Number::from).map(|at| Bound { at, is_exclusive })
    }

    /// What `exclusiveMinimum` or `exclusiveMaximum` says, if it is a number.
    pub(super) fn exclusive(schema: &Map<String, Value>, is_lower: bool) -> Option<Bound> {
        let [_, exclusive] = names(is_lower);
        schema.get(exclusive).and_then(Number::from).map(|at| Bound { at, is_exclusive: true })
    }

    /// Both.
    pub(super) fn all(schema: &Map<String, Value>, is_lower: bool) -> impl Iterator<Item = Bound> {
        [Bound::inclusive(schema, is_lower), Bound::exclusive(schema, is_lower)].into_iter().flatten()
    }
}

fn names(is_lower: bool) -> [&'static str; 2] {
    if is_lower { ["minimum", "exclusiveMinimum"] } else { ["maximum", "exclusiveMaximum"] }
}

/// Whether a number is a multiple of another; `None` where validators disagree.
pub(super) fn is_multiple(number: Number, of: Number) -> Option<bool> {
    match (number, of) {
        (Number::Integer(number), Number::Integer(of)) => number.checked_rem(of).map(|rest| rest == 0),
        (Number::Float(float), Number::Integer(_)) if float.fract() != 0.0 => Some(false),
        _ => None,
    }
}

/// Whether two values are equal to JSON Schema, to which `1` and `1.0` are.
pub(super) fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            Number::of(one).compare(Number::of(other)) == Some(Ordering::Equal)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_same = |(name, value): (&String, &Value)| other.get(name).is_some_and(|other| equal(value, other));
            one.len() == other.len() && one.iter().all(is_same)
        }
        _ => one == other,
    }
}

/// A count as a keyword such as `minLength` has it.
pub(super) fn count(value: &Value) -> Option<u64> {
    match Number::from(value)? {
        Number::Integer(count) => u64::try_from(count).ok(),
        Number::Float(_) => None,
    }
}
