//! What is refused, where, and what to write instead.
//!
//! `refusals.txt` has a pattern, then what is said of it, for each; `VETTED_BLESS=1 cargo test -p vetted-macros` writes it anew.

use crate::pattern::{Mistake, compile};

fn render(source: &str) -> String {
    let mistakes = compile(source).err().unwrap_or_default();
    let lines = mistakes.iter().map(|Mistake { message, help, range }| {
        let indent = " ".repeat(source[..range.start].chars().count());
        let marks = "^".repeat(source[range.clone()].chars().count());
        format!("{indent}{marks} {message}\n{indent}{} {help}\n", " ".repeat(marks.len()))
    });
    format!("{source}\n{}", lines.collect::<String>())
}

#[test]
fn what_is_refused_is_told_as_it_was_blessed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/pattern/tests/refusals.txt");
    let blessed = include_str!("refusals.txt");
    let sources: Vec<&str> = blessed.split("\n\n").filter_map(|case| case.lines().next()).collect();
    let rendered: Vec<String> = sources.iter().map(|source| render(source)).collect();
    let rendered = rendered.join("\n");
    if std::env::var_os("VETTED_BLESS").is_some() {
        std::fs::write(path, rendered).expect("the golden file can be written");
    } else {
        assert!(rendered == blessed, "run with VETTED_BLESS=1 if this is meant:\n{rendered}");
    }
    for source in sources {
        assert!(compile(source).is_err(), "{source}");
    }
}

#[test]
fn all_mistakes_of_a_pattern_that_parses_are_told_in_the_order_of_the_text() {
    let mistakes = compile(r"(?i)(?P<x>\_)[[:alpha:]]\z").expect_err("four mistakes");
    let ranges: Vec<_> = mistakes.into_iter().map(|mistake| mistake.range).collect();
    assert_eq!(ranges, [0..4, 4..8, 10..12, 14..23, 24..26]);
}

#[test]
fn what_is_said_stays_on_its_line() {
    let say = |source: &str| {
        let mistake = compile(source).expect_err("an escape that nobody knows").swap_remove(0);
        (mistake.message, mistake.help, mistake.range)
    };
    let expected = |shown: &str, instead: &str| {
        (format!("ECMA-262 knows no escape `\\{shown}`"), format!("write `{instead}`"), 0..2)
    };
    assert_eq!(say("\\\n"), expected(r"\n", r"\x0A"));
    assert_eq!(say("\\\u{1}"), expected(r"\u{1}", r"\x01"));
}

#[test]
fn the_exported_text_is_the_text_where_both_flags_read_it_alike() {
    for source in [
        r"^[a-zA-Z0-9.\-_]{1,255}$",
        r"^[^\x00]{1,1020}\.csv$",
        r"[\p{L}\p{Script=Greek}\d\s\w\D\S\W]",
        r"(?<name>a)|(?:b)*?c+?d{1,2}?",
        r"[\(\)\[\]\{\}\/\-\|\^\$\\\.\*\+\?]",
        r"[^^][!a!][\0\t\n\v\f\r\x41\u0042\u{43}]",
        r"[\^^\..\*\\*]",
        r"/-&&--~~!!",
    ] {
        assert_eq!(compile(source).map(|pattern| pattern.exported), Ok(source.to_owned()));
    }
}

#[test]
fn the_exported_text_escapes_what_the_sets_flag_reserves() {
    for (source, exported) in [
        (r"[a-z-]", r"[a-z\-]"),
        (r"[-a]", r"[\-a]"),
        (r"[\w.-]", r"[\w.\-]"),
        (r"[a-z-9]", r"[a-z\-9]"),
        (r"[(){}/|]+[()]", r"[\(\)\{\}\/\|]+[\(\)]"),
        (r"[!-/]", r"[!-\/]"),
        (r"[A-[:]", r"[A-\[:]"),
        (r"[!-&&]", r"[!-&\x26]"),
        (r"[!!!]", r"[!\x21\x21]"),
        (
            r"[##$$%%**++,,..::;;<<==>>??@@``]",
            r"[#\x23$\x24%\x25*\x2A+\x2B,\x2C.\x2E:\x3A;\x3B<\x3C=\x3D>\x3E?\x3F@\x40`\x60]",
        ),
        (r"[a^^]", r"[a^\x5E]"),
        (r"[^^^]", r"[^^\x5E]"),
        (r"[\\\\!!]", r"[\\\\!\x21]"),
    ] {
        assert_eq!(compile(source).map(|pattern| pattern.exported), Ok(exported.to_owned()), "{source}");
    }
}
