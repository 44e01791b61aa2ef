//! Which form a pattern takes.

use super::chosen;
use super::pattern::Matcher;
use crate::pattern::{compile, syntax, trim};

fn form(source: &str) -> &'static str {
    match chosen(source) {
        Matcher::Sequence(_) => "sequence",
        Matcher::Table(_) => "table",
        Matcher::Threads(_) => "threads",
    }
}

#[test]
fn classes_in_a_row_with_no_choice_left_open_are_a_sequence() {
    for source in [
        r"^[a-zA-Z0-9.\-_]{1,255}$",
        r"^[^\x00]{1,1020}\.csv$",
        r"^\d{12}$",
        r"^import-[0-9a-zA-Z]{17}$",
        // Nothing of a step is also of the next.
        r"^[a-z]+-\d+$",
        r"^\w{2,}[.:]?\s*$",
        // One step overlaps with a later one, and all after it have a fixed count.
        r"^[a-z]+[a-f]{2}x$",
        r"^(?:a|[b-d])*$",
        // What may come before or after is one more step.
        r"^mailto:",
        r"\.csv$",
        r"",
        r"a*",
        r"(^|a)$|^b?",
    ] {
        assert_eq!(form(source), "sequence", "{source}");
    }
}

#[test]
fn open_choices_are_a_table() {
    for source in [
        r"^[a-z]+[a-f]+$",
        r"^a?[ab]{1,2}b?$",
        r"foo",
        r"^(yes|no)$",
        r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        r"^[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?Z$",
        // Smaller than nine classes would be.
        r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    ] {
        assert_eq!(form(source), "table", "{source}");
    }
}

#[test]
fn a_table_that_would_be_too_large_becomes_threads() {
    assert_eq!(form("(a|b)*a(a|b){6}c?$"), "table");
    assert_eq!(form("(a|b)*a(a|b){20}c?$"), "threads");
}

#[test]
fn what_a_search_need_not_read_is_trimmed() {
    let trimmed = |source: &str| {
        let (meaning, _) = syntax::read(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}"));
        trim::trim(meaning).places()
    };
    for (source, places) in [
        ("a{2,5}b{3,9}", 5),
        ("a*b+c?", 1),
        ("(a*b|c{4,})x{0,9}", 5),
        ("^a{2,5}b{3,9}", 8),
        ("a{2,5}b{3,9}$", 11),
        ("^a{2,5}$", 5),
        ("((a?)+)", 0),
        ("(^a*)b", 2),
        ("(?:a{2,5}b)+c", 4),
        ("c(?:ba{2,5})+", 4),
    ] {
        assert_eq!(trimmed(source), places, "{source}");
    }
}

#[test]
fn a_table_has_no_more_rows_than_it_needs() {
    // Four states, named by how much of `abb` has been read; two characters differ, and all others are one more group.
    let pattern = compile("^(a|b)*abb?$").expect("a pattern");
    let crate::pattern::Form::Table(table) = pattern.form else { panic!("{pattern:?}") };
    assert_eq!((table.cells.len(), table.alphabet.sets.len()), (4 * 3, 3));
}
