//! Whole numbers as the names of members.

use crate::Schema;
use crate::parse::number::{Number, Whole};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt::Write;
use schemars::json_schema;
use serde_json::Value;

/// As many names are written out; more of them are left to a pattern.
const MOST_NAMES: u128 = 1000;

/// A type of integers.
pub(super) trait Bounded {
    /// The least of them.
    const LEAST: Whole;
    /// The greatest of them.
    const GREATEST: Whole;
}

macro_rules! bounded {
    ($($ty:ident)*) => { $(
        impl Bounded for $ty {
            #[allow(
                unused_comparisons,
                clippy::cast_lossless,
                clippy::cast_possible_wrap,
                reason = "it is asked of every type"
            )]
            const LEAST: Whole =
                if $ty::MIN == 0 { Whole::Unsigned(0) } else { Whole::Negative($ty::MIN as i128) };
            #[allow(clippy::cast_lossless, clippy::cast_sign_loss, reason = "the greatest is not negative")]
            const GREATEST: Whole = Whole::Unsigned($ty::MAX as u128);
        }
    )* };
}

bounded! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

/// The schema of the names of those integers that a schema of numbers allows.
///
/// What is a multiple of something is said only where the names are few enough to be written out.
pub(super) fn names<N: Bounded>(numbers: &Schema) -> Schema {
    let (min, max) = bounds::<N>(numbers);
    let factor = numbers.get("multipleOf").and_then(whole);
    let without_zero = numbers.get("not").and_then(|not| not.get("const")).is_some_and(|zero| *zero == 0);
    let is_allowed = |number: &Whole| {
        compare(*number, min).is_ge()
            && compare(*number, max).is_le()
            && !(without_zero && magnitude(*number) == 0)
            && factor.is_none_or(|factor| magnitude(*number).checked_rem(magnitude(factor)) == Some(0))
    };
    if let Some(Value::Array(allowed)) = numbers.get("enum") {
        return written_out(allowed.iter().filter_map(whole).filter(is_allowed));
    }
    match factor.and_then(|factor| multiples(min, max, magnitude(factor))) {
        Some(multiples) => written_out(multiples.into_iter().filter(is_allowed)),
        None => json_schema!({ "pattern": decimal(min, max, !without_zero) }),
    }
}

fn written_out(names: impl Iterator<Item = Whole>) -> Schema {
    let names: Vec<Value> = names.map(|name| notation(name).into()).collect();
    json_schema!({ "enum": names })
}

/// The bounds that a schema of numbers has, within those of the type.
fn bounds<N: Bounded>(numbers: &Schema) -> (Whole, Whole) {
    let bound = |keyword: &str| numbers.get(keyword).and_then(whole);
    let lower = [bound("minimum"), bound("exclusiveMinimum").and_then(|above| next(above, true))];
    let upper = [bound("maximum"), bound("exclusiveMaximum").and_then(|below| next(below, false))];
    let min = lower.into_iter().flatten().fold(N::LEAST, |one, other| later(one, other, Ordering::Greater));
    let max = upper.into_iter().flatten().fold(N::GREATEST, |one, other| later(one, other, Ordering::Less));
    (min, max)
}

/// The whole number that a JSON number is; none that is past every type.
fn whole(value: &Value) -> Option<Whole> {
    let number = match (value.as_u64(), value.as_i64()) {
        (Some(number), _) => Number::Unsigned(number),
        (_, Some(number)) => Number::Negative(number),
        _ => Number::Float(value.as_f64()?),
    };
    number.whole().filter(|number| *number != Whole::Huge)
}

fn magnitude(number: Whole) -> u128 {
    match number {
        Whole::Unsigned(number) => number,
        Whole::Negative(number) => number.unsigned_abs(),
        Whole::Huge => u128::MAX,
    }
}

fn compare(one: Whole, other: Whole) -> Ordering {
    match (one, other) {
        (Whole::Negative(one), Whole::Negative(other)) => one.cmp(&other),
        (Whole::Negative(_), _) => Ordering::Less,
        (_, Whole::Negative(_)) => Ordering::Greater,
        _ => magnitude(one).cmp(&magnitude(other)),
    }
}

fn later(one: Whole, other: Whole, ordering: Ordering) -> Whole {
    if compare(other, one) == ordering { other } else { one }
}

/// The number after it, or before it.
fn next(number: Whole, after: bool) -> Option<Whole> {
    match (number, after) {
        (Whole::Unsigned(number), true) => number.checked_add(1).map(Whole::Unsigned),
        (Whole::Unsigned(0), false) => Some(Whole::Negative(-1)),
        (Whole::Unsigned(number), false) => Some(Whole::Unsigned(number - 1)),
        (Whole::Negative(-1), true) => Some(Whole::Unsigned(0)),
        (Whole::Negative(number), true) => number.checked_add(1).map(Whole::Negative),
        (Whole::Negative(number), false) => number.checked_sub(1).map(Whole::Negative),
        (Whole::Huge, _) => None,
    }
}

/// The numbers in a range that divide by a factor, unless they are too many.
fn multiples(min: Whole, max: Whole, factor: u128) -> Option<Vec<Whole>> {
    let (negatives, naturals) = halves(min, max);
    let count = |half: Option<(u128, u128)>| half.map_or(0, |(_, to)| to / factor.max(1));
    if count(negatives) > MOST_NAMES || count(naturals) > MOST_NAMES {
        return None;
    }
    let within = |half: Option<(u128, u128)>| {
        let (from, to) = half.unwrap_or((1, 0));
        (0..=count(half)).map(move |times| times * factor).filter(move |number| (from..=to).contains(number))
    };
    let negative = |number: u128| 0i128.checked_sub_unsigned(number).map(Whole::Negative);
    Some(within(negatives).filter_map(negative).chain(within(naturals).map(Whole::Unsigned)).collect())
}

/// From which magnitude to which.
type Span = (u128, u128);

/// The magnitudes of the negative numbers in a range, and those of the others.
fn halves(min: Whole, max: Whole) -> (Option<Span>, Option<Span>) {
    let half = |from: u128, to: u128| (from <= to).then_some((from, to));
    match (min, max) {
        (Whole::Negative(_), Whole::Negative(_)) => (half(magnitude(max), magnitude(min)), None),
        (Whole::Negative(_), _) => (half(1, magnitude(min)), half(0, magnitude(max))),
        (_, Whole::Negative(_)) => (None, None),
        _ => (None, half(magnitude(min), magnitude(max))),
    }
}

fn notation(number: Whole) -> String {
    match number {
        Whole::Negative(number) => format!("{number}"),
        other => format!("{}", magnitude(other)),
    }
}

/// The pattern of the whole numbers from `min` to `max` in their canonical notation.
fn decimal(min: Whole, max: Whole, with_zero: bool) -> String {
    let (negatives, naturals) = halves(min, max);
    let mut ways: Vec<String> = Vec::new();
    if let Some((from, to)) = negatives {
        ways.extend(natural(from, to).into_iter().map(|way| format!("-{way}")));
    }
    if let Some((from, to)) = naturals {
        if from == 0 && with_zero {
            ways.push("0".into());
        }
        ways.extend(natural(from.max(1), to));
    }
    match ways.as_slice() {
        // What nothing matches.
        [] => "^[^\\s\\S]$".into(),
        ways => format!("^({})$", ways.join("|")),
    }
}

/// The pattern of the natural numbers up to `max`, with any zeros before them.
pub(super) fn with_leading_zeros(max: u128) -> String {
    format!("0*(?:0|{})", natural(1, max).join("|"))
}

/// Patterns of the numbers from `start`, which is not 0, to `end`: each has a fixed beginning, a digit of a range, and
/// any further digits.
fn natural(mut start: u128, end: u128) -> Vec<String> {
    let mut ways = Vec::new();
    while start <= end {
        let (digits, block) = largest_block(start, end);
        let first = start / block % 10;
        // As many blocks of the same size as there are up to the next 9 and within the end.
        let blocks = (9 - first).min((end - start - (block - 1)) / block);
        let mut way = String::new();
        if start / block >= 10 {
            let _ = write!(way, "{}", start / block / 10);
        }
        let _ = match blocks {
            0 => write!(way, "{first}"),
            more => write!(way, "[{first}-{}]", first + more),
        };
        match digits {
            0 => {}
            1 => way.push_str("[0-9]"),
            more => {
                let _ = write!(way, "[0-9]{{{more}}}");
            }
        }
        ways.push(way);
        match start.checked_add((blocks + 1) * block) {
            Some(next) => start = next,
            None => break,
        }
    }
    ways
}

/// The largest power of ten, with its exponent, so that all numbers with the digits of `start` before it are in range.
fn largest_block(start: u128, end: u128) -> (u32, u128) {
    let fits = |exponent: u32| {
        let block = 10u128.checked_pow(exponent)?;
        let is_aligned = start.is_multiple_of(block) && start >= block;
        (is_aligned && end - start >= block - 1).then_some((exponent, block))
    };
    (0..39).map_while(fits).last().unwrap_or((0, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(min: i128, max: u128) -> String {
        let min = if min < 0 { Whole::Negative(min) } else { Whole::Unsigned(min.unsigned_abs()) };
        decimal(min, Whole::Unsigned(max), true)
    }

    #[test]
    fn bounds_are_digit_by_digit() {
        assert_eq!(pattern(0, 255), "^(0|[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$");
        assert_eq!(pattern(-12, 7), "^(-[1-9]|-1[0-2]|0|[1-7])$");
        assert_eq!(pattern(5, 5), "^(5)$");
        assert_eq!(decimal(Whole::Negative(-12), Whole::Negative(-9), true), "^(-9|-1[0-2])$");
    }

    #[test]
    fn no_bound_is_too_large() {
        assert!(pattern(i128::MIN, i128::MAX.unsigned_abs()).ends_with("72[0-7])$"));
        assert!(pattern(0, u128::MAX).ends_with("21145[0-5])$"));
    }

    #[test]
    fn rules_on_numbers_are_rules_on_names() {
        let of = |schema: Schema| names::<i8>(&schema).to_value();
        assert_eq!(of(json_schema!({ "exclusiveMinimum": -3, "maximum": 1 }))["pattern"], "^(-[1-2]|0|1)$");
        assert_eq!(of(json_schema!({ "minimum": -1, "not": { "const": 0 }, "maximum": 2 }))["pattern"], "^(-1|[1-2])$");
        assert_eq!(of(json_schema!({ "enum": [1, 0, -5, 300], "minimum": -4 }))["enum"], serde_json::json!(["1", "0"]));
        assert_eq!(of(json_schema!({ "multipleOf": 100 }))["enum"], serde_json::json!(["-100", "0", "100"]));
    }

    #[test]
    fn many_multiples_are_not_written_out() {
        let schema = names::<u64>(&json_schema!({ "multipleOf": 3, "maximum": 9999 })).to_value();
        assert_eq!(schema["pattern"], "^(0|[1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-9][0-9]{3})$");
    }
}
