//! Texts that are thrown together, most of them no patterns at all.

use super::agreement::{compare, judge};
use super::texts::Dice;

const PIECES: &[&str] = &[
    "a",
    "b",
    "k",
    "-",
    "-",
    "[",
    "[",
    "]",
    "]",
    "[^",
    "^",
    "$",
    "(",
    ")",
    "(?:",
    "(?<n>",
    "|",
    "*",
    "+",
    "?",
    "{",
    "}",
    "{2}",
    "{0}",
    "{,2}",
    "{1,3}",
    "{2,}",
    "{1, 2}",
    ".",
    "\\d",
    "\\s",
    "\\w",
    "\\W",
    "\\S",
    "\\-",
    "\\",
    "\\x41",
    "\\x4",
    "\\u0042",
    "\\u{42}",
    "\\u{1F600}",
    "\\uD83D",
    "\\p{Lu}",
    "\\P{N}",
    "\\pL",
    "&&",
    "--",
    "~~",
    "&",
    "~",
    "!!",
    "!",
    "/",
    "\\/",
    "\\b",
    "\\B",
    "\\0",
    "\\1",
    "\\cA",
    "\\n",
    "\n",
    "1",
    "é",
    "😀",
    " ",
    "#",
    ",",
    ":",
    "[:digit:]",
    "\\]",
    "\\[",
    "\\^",
    "\\_",
    "(?i)",
    "(?=",
];

#[test]
fn what_is_accepted_means_the_same_to_the_judge_and_nothing_panics() {
    let mut dice = Dice(0x9E37_79B9);
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..12_000 {
        let source: String = (0..=dice.below(8)).map(|_| PIECES[dice.below(PIECES.len())]).collect();
        match crate::pattern::compile(&source) {
            Ok(_) => {
                accepted += 1;
                compare(&source, round + 1, 60);
            }
            Err(mistakes) => {
                refused += 1;
                assert!(!mistakes.is_empty(), "{source:?}");
                for mistake in mistakes {
                    let shown = source.get(mistake.range.clone());
                    assert!(shown.is_some_and(|shown| !shown.is_empty()), "{source:?}: {mistake:?}");
                    assert!(!mistake.message.contains('\n') && !mistake.help.contains('\n'), "{mistake:?}");
                }
            }
        }
    }
    println!("{accepted} accepted, {refused} refused");
    assert!(accepted > 2_000 && refused > 2_000, "{accepted} accepted, {refused} refused");
}

#[test]
fn what_only_the_judge_accepts_is_refused_for_a_reason() {
    // Each is a pattern to ECMA-262 under its `u` flag, and is refused here because others read it differently, or because it
    // could take more than linear time.
    for source in [
        r"(?=a)",
        r"(?<!a)",
        r"(a)\1",
        r"\b",
        r"[\b]",
        r"\cJ",
        "[]",
        "[^]",
        r"[a&&b]",
        r"[+--]",
        r"\uD83D\uDE00",
        "[[]",
    ] {
        judge(source, "u");
        assert!(crate::pattern::compile(source).is_err(), "{source}");
    }
}
