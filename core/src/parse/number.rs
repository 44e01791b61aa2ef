//! Numbers, exact: whole ones never pass through a float.

/// A number, as a source hands it over.
#[derive(Clone, Copy, Debug)]
pub enum Number<'a> {
    /// Zero or more.
    Unsigned(u64),
    /// Less than zero.
    Negative(i64),
    /// A whole number of 128 bits.
    Wide(Whole),
    /// A float, from a format that has them in binary.
    Float(f64),
    /// A number in JSON's notation that is none of the short ones above.
    Decimal(&'a str),
}

/// A whole number, of any size. One that does not fit 128 bits is `Huge`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// Zero or more.
    Unsigned(u128),
    /// Less than zero.
    Negative(i128),
    /// Too large, or too far below zero, for any integer type.
    Huge,
}

impl<'a> Number<'a> {
    /// A number in JSON's notation, which has been checked.
    pub(crate) fn of_json(text: &'a str) -> Self {
        // Most are short. -0 is told from 0 by floats, so that it stays as it is.
        match (text.parse::<u64>(), text.parse::<i64>()) {
            (Ok(number), _) => Number::Unsigned(number),
            (_, Ok(number @ ..0)) => Number::Negative(number),
            _ => Number::Decimal(text),
        }
    }

    /// Whether a text is a number in JSON's notation.
    pub(crate) fn is_decimal(text: &str) -> bool {
        let magnitude = text.strip_prefix('-').unwrap_or(text);
        let (mantissa, exponent) = magnitude.split_once(['e', 'E']).unwrap_or((magnitude, "0"));
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let has_no_superfluous_zero = integer == "0" || !integer.starts_with('0');
        is_digits(integer) && is_digits(fraction) && is_digits(exponent) && has_no_superfluous_zero
    }
    /// The whole number that it is, if it is one: `1.0` and `1e2` are, as in [JSON Schema, section 4.2.3].
    ///
    /// [JSON Schema, section 4.2.3]: https://json-schema.org/draft/2020-12/json-schema-core#name-mathematical-integers
    pub fn whole(self) -> Option<Whole> {
        match self {
            Number::Unsigned(number) => Some(Whole::Unsigned(number.into())),
            Number::Negative(number) => Some(Whole::Negative(number.into())),
            Number::Wide(number) => Some(number),
            Number::Float(number) => whole_float(number),
            Number::Decimal(text) => whole_decimal(text),
        }
    }

    /// The nearest `f64`; infinite if it is past what `f64` holds.
    pub fn float(self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "the nearest float is what is asked for")]
        match self {
            Number::Unsigned(number) => number as f64,
            Number::Negative(number) => number as f64,
            Number::Wide(Whole::Unsigned(number)) => number as f64,
            Number::Wide(Whole::Negative(number)) => number as f64,
            Number::Wide(Whole::Huge) => f64::INFINITY,
            Number::Float(number) => number,
            Number::Decimal(text) => text.parse().unwrap_or(f64::NAN),
        }
    }
}

impl Whole {
    fn new(negative: bool, magnitude: u128) -> Self {
        if !negative || magnitude == 0 {
            return Whole::Unsigned(magnitude);
        }
        0i128.checked_sub_unsigned(magnitude).map_or(Whole::Huge, Whole::Negative)
    }

    /// The same number in a type of integers, if it fits.
    pub fn fit<N: TryFrom<u128> + TryFrom<i128>>(self) -> Option<N> {
        match self {
            Whole::Unsigned(number) => N::try_from(number).ok(),
            Whole::Negative(number) => N::try_from(number).ok(),
            Whole::Huge => None,
        }
    }
}

fn whole_float(number: f64) -> Option<Whole> {
    // 2^128, past which no integer type reaches; below it, a float that has no fraction is exact.
    const END: f64 = 340_282_366_920_938_463_463_374_607_431_768_211_456.0;
    if !number.is_finite() {
        return None;
    }
    if number.abs() >= END {
        return Some(Whole::Huge);
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the fraction is what is cut off")]
    let magnitude = number.abs() as u128;
    #[allow(clippy::cast_precision_loss, clippy::float_cmp, reason = "exact if and only if there is no fraction")]
    let is_whole = magnitude as f64 == number.abs();
    is_whole.then(|| Whole::new(number < 0.0, magnitude))
}

/// Reads JSON's notation: `-`, digits, `.` and digits, `e` and a signed exponent.
fn whole_decimal(text: &str) -> Option<Whole> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let is_zero = |digits: &str| digits.bytes().all(|digit| digit == b'0');
    if is_zero(integer) && fraction.is_empty() {
        return Some(Whole::Unsigned(0));
    }
    let point = saturating_exponent(exponent);
    // With `point` places shifted left, what is left of the fraction must be nothing.
    let shift = point.saturating_sub(i64::try_from(fraction.len()).unwrap_or(i64::MAX));
    let digits = integer.bytes().chain(fraction.bytes());
    if shift >= 0 {
        return Some(shifted(negative, digits, shift));
    }
    // The number is whole if all the digits that are shifted out are zeros, which only a bare integer can have.
    let out = usize::try_from(shift.unsigned_abs()).unwrap_or(usize::MAX);
    let kept = integer.len().checked_sub(out).filter(|_| fraction.is_empty())?;
    let (kept, out) = integer.split_at(kept);
    is_zero(out).then(|| shifted(negative, kept.bytes(), 0))
}

fn shifted(negative: bool, digits: impl Iterator<Item = u8>, zeros: i64) -> Whole {
    let mut magnitude: u128 = 0;
    let zeros = usize::try_from(zeros).unwrap_or(usize::MAX);
    let digits = digits.map(|digit| u128::from(digit.wrapping_sub(b'0'))).chain(core::iter::repeat_n(0, zeros));
    for digit in digits {
        match magnitude.checked_mul(10).and_then(|tens| tens.checked_add(digit)) {
            Some(more) => magnitude = more,
            None => return Whole::Huge,
        }
    }
    Whole::new(negative, magnitude)
}

fn saturating_exponent(text: &str) -> i64 {
    let overflow = if text.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    text.parse().map_or(overflow, |exponent: i64| exponent.clamp(i64::MIN / 2, i64::MAX / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Option<Whole> {
        Number::Decimal(text).whole()
    }

    #[test]
    fn a_number_without_a_fraction_is_whole_however_it_is_written() {
        for (text, expected) in [
            ("1.0", 1),
            ("1e2", 100),
            ("1E+2", 100),
            ("100e-2", 1),
            ("1.50e1", 15),
            ("0.0", 0),
            ("0e9", 0),
            ("0.00e-5", 0),
            ("1200e-2", 12),
            ("0.5e1", 5),
            ("0e99999999999999999999", 0),
        ] {
            assert_eq!(decimal(text), Some(Whole::Unsigned(expected)), "{text}");
        }
        assert_eq!(decimal("-0"), Some(Whole::Unsigned(0)));
        assert_eq!(decimal("-1.0"), Some(Whole::Negative(-1)));
    }

    #[test]
    fn a_number_with_a_fraction_is_not() {
        for text in ["1.5", "1e-1", "150e-2", "0.1", "1.05e1", "1e-99999999999999999999", "-0.5"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_told_from_other_texts() {
        for text in ["0", "-0", "10", "1.5", "-1.50e+10", "1E5", "0.1e-7"] {
            assert!(Number::is_decimal(text), "{text}");
        }
        for text in
            ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1\u{e9}e-1", "a", "1 ", "0x1", "--1", "1.5.5", "1e1e1"]
        {
            assert!(!Number::is_decimal(text), "{text}");
        }
    }

    #[test]
    fn every_bit_counts() {
        assert_eq!(decimal("340282366920938463463374607431768211455"), Some(Whole::Unsigned(u128::MAX)));
        assert_eq!(decimal("340282366920938463463374607431768211455.0"), Some(Whole::Unsigned(u128::MAX)));
        assert_eq!(decimal("340282366920938463463374607431768211456"), Some(Whole::Huge));
        assert_eq!(decimal("-170141183460469231731687303715884105728"), Some(Whole::Negative(i128::MIN)));
        assert_eq!(decimal("-170141183460469231731687303715884105729"), Some(Whole::Huge));
        assert_eq!(decimal("9007199254740993.0"), Some(Whole::Unsigned(9_007_199_254_740_993)));
        assert_eq!(decimal("1e99999999999999999999"), Some(Whole::Huge));
    }

    #[test]
    fn floats_are_whole_where_they_are_exact() {
        assert_eq!(Number::Float(-0.0).whole(), Some(Whole::Unsigned(0)));
        assert_eq!(Number::Float(-3.0).whole(), Some(Whole::Negative(-3)));
        assert_eq!(Number::Float(0.5).whole(), None);
        assert_eq!(Number::Float(f64::NAN).whole(), None);
        assert_eq!(Number::Float(f64::INFINITY).whole(), None);
        assert_eq!(Number::Float(1e300).whole(), Some(Whole::Huge));
    }
}
