//! Large patterns: which form they take, which are refused, and that neither takes long.

use super::forms;
use super::pattern::{MOST_PLACES, Table};
use crate::pattern::{compile, places, table};
use std::time::{Duration, Instant};

fn is_too_large(source: &str) -> bool {
    compile(source).is_err_and(|mistakes| mistakes.iter().any(|mistake| mistake.message == "this pattern is too large"))
}

#[test]
fn the_two_sides_agree_on_limits_and_names() {
    assert_eq!(places::MOST_PLACES, MOST_PLACES);
    assert_eq!((table::NAME_OF_FOUND, table::NAME_OF_DEAD), (Table::FOUND, Table::DEAD));
}

#[test]
fn what_is_too_large_is_refused_soon() {
    for source in [
        "^(a{1000}){1000}",
        "^((((a{1000}){1000}){1000}){1000}){1000}b?c",
        "^(ab?){0,5000}$",
        "^(ab|c){4294967295}$",
        "^(?:a?b?){2000}$",
        "^(?:a|bc){0,4294967295}(?:a|bc){0,4294967295}$",
    ] {
        let start = Instant::now();
        assert!(is_too_large(source), "{source}");
        assert!(start.elapsed() < Duration::from_secs(2), "{source} took {:?}", start.elapsed());
    }
}

#[test]
fn what_only_looks_large_is_not() {
    for source in [
        "^[^x]{1,1000000}$",
        "^[a-z]{5000}-[a-z]{5000}-[a-z]{5000}-[0-9]*$",
        "((){1000000}){1000000}",
        "(?:^|$){100000}a",
        "a{0,100000}b{0,100000}",
        "(ab?){0,5000}",
        "^(?:abc){0}",
    ] {
        let start = Instant::now();
        assert!(compile(source).is_ok(), "{source}");
        assert!(start.elapsed() < Duration::from_secs(2), "{source} took {:?}", start.elapsed());
    }
}

#[test]
fn the_largest_pattern_is_followed_to_its_last_place() {
    let source = format!("^(?:a|bc){{{}}}[^z]?$", (MOST_PLACES - 1) / 3);
    let times = (MOST_PLACES - 1) / 3;
    for (form, matcher) in forms(&source) {
        assert!(matcher.is_match(&"a".repeat(times)), "{form}");
        assert!(matcher.is_match(&("bc".repeat(times) + "é")), "{form}");
        assert!(!matcher.is_match(&"a".repeat(times - 1)), "{form}");
        assert!(!matcher.is_match(&("bc".repeat(times) + "z")), "{form}");
    }
    assert!(is_too_large(&format!("^(?:a|bc){{{}}}$", times + 2)));
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    for depth in [100, 1_000, 100_000] {
        for (open, close) in [("(", ")"), ("(?:", ")*"), ("[", "]"), ("a|(", ")")] {
            let source = open.repeat(depth) + "a" + &close.repeat(depth);
            let _ = compile(&source);
            let _ = compile(&open.repeat(depth));
        }
    }
    assert!(compile(&("(".repeat(200) + "a" + &")".repeat(200))).is_ok());
    let mistakes = compile(&("(".repeat(300) + "a" + &")".repeat(300))).expect_err("nested too deeply");
    assert_eq!(mistakes[0].message, "this pattern is nested too deeply");
}

#[test]
fn time_is_linear_in_the_text() {
    // Each of these takes an engine that backtracks longer than anyone waits.
    let text = "a".repeat(200_000) + "!";
    for source in ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(.*a){12}$", r"^(\w+\s?)*$", "(x+x+)+y"] {
        for (form, matcher) in forms(source) {
            let start = Instant::now();
            assert!(!matcher.is_match(&text), "{source} as {form}");
            assert!(start.elapsed() < Duration::from_secs(5), "{source} as {form} took {:?}", start.elapsed());
        }
    }
}
