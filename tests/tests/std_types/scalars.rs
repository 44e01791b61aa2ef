use crate::agreement::{Difference, judges};
use std::ffi::{CStr, CString};
use std::marker::PhantomData;
use std::num::{NonZero, Saturating, Wrapping};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const OTHERS: &[&str] = &["true", "[]", "{}", "[1]", "{\"a\": 1}"];

#[test]
fn booleans() {
    judges::<bool>().accept(&["true", " false "]).refuse(&["null", "0", "1", "\"true\"", "[]"]);
}

macro_rules! integers {
    ($($ty:ident: $min:literal $below:literal, $max:literal $above:literal;)*) => { $(
        judges::<$ty>()
            .accept(&["0", "7", $min, $max])
            .refuse(&["null", "0.5", "\"1\"", "1e-1", $below, $above])
            .refuse(OTHERS)
            .differ(Difference::IntegralFloat, &["1.0", "1e2", "0.0", "100e-2"]);
        judges::<NonZero<$ty>>()
            .accept(&["1", "7", $max])
            .refuse(&["null", "0", "0.5", "\"1\"", $below, $above])
            .refuse(OTHERS)
            .differ(Difference::IntegralFloat, &["1.0", "1e2"]);
        judges::<Wrapping<$ty>>().accept(&["0", $min, $max]).refuse(&["null", $below, $above]);
        judges::<Option<NonZero<$ty>>>().accept(&["null", "1", $max]).refuse(&["0", $above]);
    )* };
}

#[test]
fn integers_to_their_bounds() {
    integers! {
        u8: "0" "-1", "255" "256";
        u16: "0" "-1", "65535" "65536";
        u32: "0" "-1", "4294967295" "4294967296";
        u64: "0" "-1", "18446744073709551615" "18446744073709551616";
        usize: "0" "-1", "18446744073709551615" "18446744073709551616";
        u128: "0" "-1", "18446744073709551616" "1e40";
        i8: "-128" "-129", "127" "128";
        i16: "-32768" "-32769", "32767" "32768";
        i32: "-2147483648" "-2147483649", "2147483647" "2147483648";
        i64: "-9223372036854775808" "-9223372036854780000", "9223372036854775807" "9223372036854775808";
        isize: "-9223372036854775808" "-9223372036854780000", "9223372036854775807" "9223372036854775808";
        i128: "-18446744073709551616" "-1e40", "18446744073709551616" "1e40";
    }
    judges::<i64>().differ(Difference::PastF64, &["-9223372036854775809"]).differ(Difference::IntegralFloat, &["-0"]);
    judges::<i128>()
        .accept(&["-0", "170141183460469231731687303715884105727", "-170141183460469231731687303715884105728"])
        .differ(Difference::PastF64, &["170141183460469231731687303715884105728"]);
    judges::<u128>()
        .accept(&["340282366920938463463374607431768211455"])
        .differ(Difference::PastF64, &["340282366920938463463374607431768211456"]);
}

#[test]
fn zero_is_what_nonzero_refuses_whatever_its_form() {
    for zero in ["0", "-0", "0.0", "0e5"] {
        judges::<NonZero<i32>>().refuse(&[zero]);
        judges::<NonZero<u64>>().refuse(&[zero]);
    }
    judges::<NonZero<i8>>().accept(&["-1", "-128"]);
    let zero = vetted::from_json::<NonZero<i8>>(b"0").unwrap_err();
    assert_eq!(zero.to_string(), "must be an integer other than zero, is zero [type]");
    let zero = vetted::from_json::<NonZero<u8>>(b"0").unwrap_err();
    assert_eq!(zero.to_string(), "must be 1 to 255 [range]");
}

#[test]
fn a_number_that_saturates_is_not_clamped() {
    judges::<Saturating<u8>>()
        .accept(&["0", "255"])
        .refuse(&["null", "\"1\""])
        .differ(Difference::Clamped, &["256", "-1"]);
}

#[test]
fn floats() {
    judges::<f64>().accept(&["0", "-0.0", "1e300", "0.1", "18446744073709551616"]).refuse(&["null", "\"1\""]);
    judges::<f32>().accept(&["0", "0.1", "-3.4e38"]).refuse(&["null", "\"1\""]);
}

#[test]
fn characters_are_texts_of_one_scalar_value() {
    judges::<char>()
        .accept(&["\"a\"", "\"ä\"", "\"𝒜\"", "\"\\u0000\"", "\"\\ud835\\udc9c\"", "\"\\n\""])
        .refuse(&["\"\"", "\"ab\"", "\"e\\u0301\"", "null", "1"])
        .refuse(OTHERS);
    let report = vetted::from_json::<char>(b"\"abc\"").unwrap_err();
    assert_eq!(report.to_string(), "must have a length of 1, has 3 [len]");
}

#[test]
fn unit_is_null() {
    judges::<()>().accept(&["null"]).refuse(&["0", "\"\"", "[]", "{}", "false"]);
    judges::<PhantomData<String>>().accept(&["null"]).refuse(&["0", "\"\"", "[]", "{}"]);
    judges::<Option<()>>().accept(&["null"]).refuse(&["0"]);
}

#[test]
fn texts() {
    judges::<String>().accept(&["\"\"", "\"a\\u0000b\""]).refuse(&["null", "1"]).refuse(OTHERS);
    judges::<Box<str>>().accept(&["\"a\""]).refuse(&["null"]);
    judges::<Arc<str>>().accept(&["\"a\""]).refuse(&["null"]);
}

#[test]
fn paths_are_texts() {
    judges::<PathBuf>().accept(&["\"\"", "\"/a/ä\"", "\"\\u0000\""]).refuse(&["null", "1"]).refuse(OTHERS);
    judges::<Box<Path>>().accept(&["\"a\""]).refuse(&["null"]);
}

#[test]
fn c_strings_are_texts_or_bytes_without_a_zero() {
    judges::<CString>()
        .accept(&["\"\"", "\"ä\"", "[]", "[1, 255]"])
        .refuse(&["null", "1", "\"a\\u0000\"", "[0]", "[1, 256]", "[\"a\"]", "{}"])
        .differ(Difference::IntegralFloat, &["[1.0]"]);
    judges::<Box<CStr>>().accept(&["\"a\"", "[97]"]).refuse(&["\"\\u0000\"", "[1, 0]"]);
    // A validator can't be asked about this one, since it is no text.
    judges::<CString>().differ(Difference::LoneSurrogate, &["\"\\ud800\""]);
}
