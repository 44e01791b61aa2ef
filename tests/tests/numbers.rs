//! Numbers are what they are worth, however they are written, and keep every bit.

#![allow(clippy::unwrap_used, clippy::float_cmp, reason = "a test fails by panicking, and floats must be exact")]

use serde_json::Value;
use std::fmt::Debug;
use vetted::{JsonSchema, Parse};
use vetted_tests::{schema_accepts, violations};

fn read<T: for<'de> Parse<'de>>(json: &str) -> Result<T, Vec<String>> {
    vetted::from_json::<T>(json.as_bytes()).map(vetted::Vetted::into_inner).map_err(|report| violations(&report))
}

/// The whole number after or before another, in decimal digits, since no type holds all of them.
fn next(number: &str, up: bool) -> String {
    match (number.strip_prefix('-'), up) {
        (Some(magnitude), _) => format!("-{}", next(magnitude, !up)),
        (None, false) if number == "0" => "-1".into(),
        (None, up) => {
            let (kept, last) = number.split_at(number.len() - 1);
            match (last, up) {
                ("9", true) => format!("{}0", next(kept, true)),
                ("0", false) => format!("{}9", next(kept, false)),
                (digit, _) => {
                    let digit: u8 = digit.parse().unwrap();
                    format!("{kept}{}", if up { digit + 1 } else { digit - 1 })
                }
            }
        }
    }
}

fn integer_type<T>(min: T, max: T)
where
    T: for<'de> Parse<'de> + JsonSchema + ToString + PartialEq + Debug + Copy,
{
    for bound in [min, max] {
        let digits = bound.to_string();
        for end in ["", ".0", "e0", ".00E+00", "0e-1"] {
            let written = if digits == "0" && end == "0e-1" { "0e-1".into() } else { format!("{digits}{end}") };
            assert_eq!(read::<T>(&written), Ok(bound), "{written}");
        }
    }
    let range = format!("must be {} to {} [range]", min.to_string(), max.to_string());
    for outside in [next(&min.to_string(), false), next(&max.to_string(), true)] {
        for written in [outside.clone(), format!("{outside}.0"), format!("{outside}e0"), format!("{outside}0e-1")] {
            let said = read::<T>(&written).unwrap_err();
            assert!(said[0].starts_with(&range) && said.len() == 1, "{written}: {said:?}");
        }
    }
    for written in ["1", "1.0", "1e0", "10e-1", "0.1e1", "100E-2", "1.0e+0", "1.000"] {
        assert_eq!(read::<T>(written).unwrap().to_string(), "1", "{written}");
    }
    for written in ["0", "-0", "0.0", "-0.0", "0e5", "0e99999999999999999999", "0e-99999999999999999999", "-0e0"] {
        assert_eq!(read::<T>(written).unwrap().to_string(), "0", "{written}");
    }
    for written in ["1e400", "1e99999999999999999999", "12345678901234567890123456789012345678901"] {
        assert!(read::<T>(written).unwrap_err()[0].starts_with(&range), "{written}");
        assert!(read::<T>(&format!("-{written}")).unwrap_err()[0].starts_with(&range), "-{written}");
    }
    for written in ["0.5", "1.5", "1e-1", "15e-1", "1e-400", "1e-99999999999999999999", "-0.1"] {
        let said = read::<T>(written).unwrap_err();
        assert!(said[0].starts_with("must be an integer, is a number with a fraction [type]"), "{written}: {said:?}");
    }
    // A validator sees the bounds as 64-bit numbers or floats.
    for inside in [min, max] {
        let document: Value = serde_json::from_str(&inside.to_string()).unwrap();
        assert!(schema_accepts::<T>(&document), "{inside:?}");
    }
    assert!(!schema_accepts::<T>(&serde_json::json!(1e39)) && !schema_accepts::<T>(&serde_json::json!(-1e39)));
}

#[test]
fn every_integer_type_has_its_bounds_however_they_are_written() {
    integer_type(u8::MIN, u8::MAX);
    integer_type(u16::MIN, u16::MAX);
    integer_type(u32::MIN, u32::MAX);
    integer_type(u64::MIN, u64::MAX);
    integer_type(u128::MIN, u128::MAX);
    integer_type(usize::MIN, usize::MAX);
    integer_type(i8::MIN, i8::MAX);
    integer_type(i16::MIN, i16::MAX);
    integer_type(i32::MIN, i32::MAX);
    integer_type(i64::MIN, i64::MAX);
    integer_type(i128::MIN, i128::MAX);
    integer_type(isize::MIN, isize::MAX);
}

#[test]
fn bounds_just_outside_are_refused_by_the_schema_too() {
    macro_rules! refused {
        ($($ty:ty)*) => { $(
            for outside in [i128::from(<$ty>::MIN) - 1, i128::from(<$ty>::MAX) + 1] {
                let document: Value = serde_json::from_str(&outside.to_string()).unwrap();
                assert!(!schema_accepts::<$ty>(&document), "{outside}");
            }
        )* };
    }
    refused! { u8 u16 u32 i8 i16 i32 }
}

#[test]
fn no_bit_is_lost_in_128_bits() {
    assert_eq!(read("340282366920938463463374607431768211455"), Ok(u128::MAX));
    assert_eq!(read("340282366920938463463374607431768211454"), Ok(u128::MAX - 1));
    assert_eq!(read("-170141183460469231731687303715884105727"), Ok(i128::MIN + 1));
    assert_eq!(read("9007199254740993"), Ok(9_007_199_254_740_993_i64));
    assert_eq!(read("9007199254740993.0"), Ok(9_007_199_254_740_993_i64));
    assert_eq!(read("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(read("184467440737095516150e-1"), Ok(u64::MAX));
}

#[test]
fn a_float_is_the_nearest_one() {
    for written in [
        "0.1",
        "1e-7",
        "123456789.123456789",
        "2.2250738585072011e-308",
        "5e-324",
        "1.7976931348623157e308",
        "1",
        "1e2",
        "9007199254740993",
    ] {
        assert_eq!(read::<f64>(written), Ok(written.parse().unwrap()), "{written}");
    }
    assert_eq!(read::<f64>("1e-400"), Ok(0.0));
}

#[test]
fn minus_zero_keeps_its_sign_as_a_float_and_has_none_as_an_integer() {
    for written in ["-0", "-0.0", "-0e0", "-1e-400"] {
        assert!(read::<f64>(written).unwrap().is_sign_negative(), "{written}");
        assert!(read::<f32>(written).unwrap().is_sign_negative(), "{written}");
    }
    assert_eq!(read::<u8>("-0"), Ok(0));
}

#[test]
fn a_number_past_what_a_float_holds_is_out_of_its_range() {
    for written in ["1e400", "-1e400", "1.8e308", "1e99999999999999999999"] {
        let said = read::<f64>(written).unwrap_err();
        assert!(said.len() == 1 && said[0].contains("[range]"), "{written}: {said:?}");
    }
    for written in ["3.5e38", "-3.5e38", "1e39", "1e308", "1e400"] {
        let said = read::<f32>(written).unwrap_err();
        assert!(said.len() == 1 && said[0].contains("[range]"), "{written}: {said:?}");
    }
}

#[derive(Parse, JsonSchema, vetted::Validate, Debug)]
struct Share(#[range(min = 0.1, max = 0.3)] f32);

/// In between, `0.1f32` is 0.10000000149… and `0.3f32` is 0.30000001192….
#[test]
fn an_f32_is_compared_before_it_is_narrowed() {
    for (written, is_valid) in
        [("0.1", true), ("0.3", true), ("0.300000001", false), ("0.0999999999", false), ("0.2", true)]
    {
        assert_eq!(read::<Share>(written).is_ok(), is_valid, "{written}");
        assert_eq!(schema_accepts::<Share>(&serde_json::from_str(written).unwrap()), is_valid, "{written}");
    }
}

#[test]
fn an_f32_that_was_read_stays_valid_and_one_that_was_written_can_be_read() {
    use vetted::Validate;
    for written in ["0.1", "0.3", "0.2"] {
        assert_eq!(read::<Share>(written).unwrap().validate(), Ok(()), "{written}");
    }
    for float in [f32::MAX, f32::MIN, f32::MIN_POSITIVE, 0.1, 16_777_216.0, 1e-45] {
        let written = serde_json::to_string(&float).unwrap();
        assert_eq!(read::<f32>(&written), Ok(float), "{written}");
        assert!(schema_accepts::<f32>(&serde_json::from_str(&written).unwrap()), "{written}");
    }
}

#[test]
fn nan_and_infinity_pass_no_range() {
    use vetted::Validate;
    #[derive(Validate)]
    struct Any(#[range(min = -1e308)] f64);
    assert!(Any(f64::NAN).validate().is_err());
    assert!(Any(1.0).validate().is_ok());
    assert!(Share(f32::NAN).validate().is_err());
    assert!(Share(f32::INFINITY).validate().is_err());
}

#[test]
fn digits_in_quotes_are_no_number() {
    assert!(read::<u8>(r#""1""#).unwrap_err()[0].starts_with("must be an integer, is a string [type]"));
    assert!(read::<f64>(r#""1""#).unwrap_err()[0].starts_with("must be a number, is a string [type]"));
}

#[test]
fn bounds_of_a_rule_are_exact_where_floats_are_not() {
    #[derive(Parse, JsonSchema)]
    struct Id(#[range(max = 9_007_199_254_740_992_u64)] u64);
    assert!(read::<Id>("9007199254740992").is_ok());
    assert!(read::<Id>("9007199254740993").is_err());
    assert!(read::<Id>("9007199254740993.0").is_err());
    let _ = read::<Id>("1").map(|id| id.0);
    assert!(!schema_accepts::<Id>(&serde_json::json!(9_007_199_254_740_993_u64)));
}
