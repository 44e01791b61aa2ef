//! Numbers at, just inside and just outside of bounds, each in several notations.

use super::facets::Facets;
use super::random::Random;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde_json::Value;

/// The limits of the integer types, and some of what lies beyond.
const LIMITS: [i128; 15] = [
    0,
    1,
    -1,
    i8::MAX as i128,
    i8::MIN as i128,
    u8::MAX as i128,
    i16::MAX as i128,
    i16::MIN as i128,
    u16::MAX as i128,
    i32::MAX as i128,
    i32::MIN as i128,
    u32::MAX as i128,
    i64::MAX as i128,
    i64::MIN as i128,
    u64::MAX as i128,
];

/// Numbers in notations that are easily misread.
const ODD: [&str; 16] = [
    "-0",
    "0.0",
    "-0.0",
    "0e0",
    "1e2",
    "1E+2",
    "1e-2",
    "100e-2",
    "0.5",
    "1.5",
    "-1.5",
    "1e19",
    "1e38",
    "3.4028236e38",
    "1e300",
    "-1e300",
];

/// Numbers around all bounds that the facets have, and around the limits of the types.
pub(super) fn candidates(facets: &Facets<'_>) -> Vec<String> {
    let mut all = Vec::new();
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] {
        for bound in facets.all(keyword) {
            around(bound, &mut all);
        }
    }
    for value in facets.all("enum").filter_map(Value::as_array).flatten().chain(facets.all("const")) {
        around(value, &mut all);
    }
    for not in facets.all("not") {
        let listed = not.get("enum").and_then(Value::as_array).into_iter().flatten();
        listed.chain(not.get("const")).for_each(|value| around(value, &mut all));
    }
    for limit in LIMITS {
        all.extend([limit - 1, limit, limit + 1].map(|number| number.to_string()));
    }
    all.extend(ODD.map(ToOwned::to_owned));
    all
}

/// A number, its neighbours, and the same in other notations.
fn around(value: &Value, all: &mut Vec<String>) {
    let whole = value.as_i64().map(i128::from).or(value.as_u64().map(i128::from));
    if let Some(whole) = whole {
        for number in [whole - 1, whole, whole + 1, whole.saturating_mul(2)] {
            let tenfold = number.saturating_mul(10);
            all.extend([format!("{number}"), format!("{number}.0"), format!("{number}e0"), format!("{tenfold}e-1")]);
        }
        all.extend([format!("{whole}.5"), format!("{whole}.25e0")]);
    } else if let Some(float) = value.as_f64() {
        for number in [float, float.next_down(), float.next_up(), -float, float / 2.0] {
            if number.is_finite() {
                all.extend([format!("{number:?}"), format!("{number:e}"), format!("{number}")]);
            }
        }
    }
}

/// A number that the facets allow, if one is at hand.
pub(super) fn valid(facets: &Facets<'_>, must_be_whole: bool, random: &mut Random) -> String {
    let fits = |text: &String| {
        text.parse::<f64>().is_ok_and(|number| {
            let is = |keyword: &str, holds: fn(f64, f64) -> bool| {
                facets.all(keyword).filter_map(Value::as_f64).all(|bound| holds(number, bound))
            };
            is("minimum", |number, bound| number >= bound)
                && is("maximum", |number, bound| number <= bound)
                && is("exclusiveMinimum", |number, bound| number > bound)
                && is("exclusiveMaximum", |number, bound| number < bound)
                && is("multipleOf", |number, factor| number % factor == 0.0)
                && (!must_be_whole || number % 1.0 == 0.0)
        })
    };
    let within = within(facets, random).to_string();
    if random.once_in(3) && fits(&within) {
        return within;
    }
    let all: Vec<String> = candidates(facets).into_iter().filter(fits).collect();
    random.choose(&all).cloned().unwrap_or(within)
}

/// Any whole number, mostly between the bounds if there are two.
fn within(facets: &Facets<'_>, random: &mut Random) -> i128 {
    let bounds = |keywords: [&'static str; 2]| {
        keywords.into_iter().flat_map(|keyword| facets.all(keyword)).filter_map(Value::as_i64).map(i128::from)
    };
    let low = bounds(["minimum", "exclusiveMinimum"]).max().unwrap_or(0);
    let high = bounds(["maximum", "exclusiveMaximum"]).min().unwrap_or(i128::MAX);
    let span = usize::try_from(high.saturating_sub(low)).unwrap_or_default().min(100);
    low + i128::try_from(random.below(span + 1)).unwrap_or_default()
}

/// Whether a validator that keeps numbers in `f64` where they are past 64 bits sees the number that is written.
pub(super) fn is_seen_as_written(text: &str) -> bool {
    if text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok() {
        return true;
    }
    let Ok(float) = text.parse::<f64>() else {
        return false;
    };
    // A notation of infinitely many digits: what is written is not whole, or past the limits.
    if !float.is_finite() {
        return false;
    }
    match (whole_digits(text), float % 1.0 == 0.0) {
        (Some(digits), true) => digits == whole_digits(&format!("{float:.0}")).unwrap_or_default(),
        (written, seen) => written.is_some() == seen,
    }
}

/// The digits of a number without a fraction, in the one way to write it.
fn whole_digits(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i64 = exponent.parse().ok()?;
    let (is_negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |rest| (true, rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut digits = format!("{whole}{fraction}");
    let shift = exponent - i64::try_from(fraction.len()).ok()?;
    if digits.bytes().all(|digit| digit == b'0') {
        return Some("0".to_owned());
    }
    if shift > 400 {
        return None;
    }
    match usize::try_from(shift) {
        Ok(zeros) => digits.extend(core::iter::repeat_n('0', zeros)),
        Err(_) => {
            let cut = digits.len().checked_sub(usize::try_from(shift.unsigned_abs()).ok()?)?;
            let (whole, fraction) = digits.split_at(cut);
            if fraction.bytes().any(|digit| digit != b'0') {
                return None;
            }
            digits = whole.to_owned();
        }
    }
    let digits = digits.trim_start_matches('0');
    Some(if is_negative { format!("-{digits}") } else { digits.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::is_seen_as_written;

    #[test]
    fn what_64_bits_or_a_float_hold_exactly_is_seen_as_written() {
        for text in ["0", "-0", "18446744073709551615", "18446744073709551616", "1e19", "0.1", "100e-2", "-1.50"] {
            assert!(is_seen_as_written(text), "{text}");
        }
        for text in ["18446744073709551617", "9007199254740993.0", "1.00000000000000000001", "1e400"] {
            assert!(!is_seen_as_written(text), "{text}");
        }
    }
}
