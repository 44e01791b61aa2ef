//! The emitted code compiles and means the pattern.
//!
//! `emitted.txt` is what is emitted for [`PATTERNS`]; `VETTED_BLESS=1 cargo test -p vetted-macros` writes it anew.

use super::pattern::Matcher;
use quote::quote;

/// One of each form, and of each kind of class.
const PATTERNS: &[&str] = &[
    r"^import-[0-9a-zA-Z]{17}$",
    r"^[^\x00]{1,1020}\.csv$",
    r"^[α-ω]{2}\d*[a-f]$",
    r"^(yes|no)$",
    r"é|ß",
    r"[ab]*a[ab]{12}c?$",
];

/// Texts that match, and texts that do not, for each of the patterns.
const TEXTS: &[(&[&str], &[&str])] = &[
    (
        &["import-0123456789abcdefX"],
        &["import-0123456789abcdefXY", "import-0123456789abcdef", "import-0123456789abcdef\u{661}"],
    ),
    (&["a.csv", "é.csv", ".csv.csv"], &[".csv", "a\0.csv", "a.csv\n", "a.csw"]),
    (&["αωa", "βγ123f"], &["αa", "αωg", "aaa", "αω\u{661}a"]),
    (&["yes", "no"], &["", "ye", "yes\n", "yesno", "é"]),
    (&["é", "aßc"], &["", "e", "É", "e\u{301}"]),
    (&["aaaaaaaaaaaaa", "babbbbbbbbbbbbc", "éabbbbbbbbbbbb"], &["abbbbbbbbbbb", "bbbbbbbbbbbbb", "abbbbbbbbbbbbé"]),
];

/// What the emitted code evaluates to; a constant, as in a table of rules.
#[expect(clippy::unreadable_literal, reason = "nobody reads the bits of a class in decimal or otherwise")]
const EMITTED: &[Matcher] = &include!("emitted.txt");

fn emit() -> String {
    let module = quote!(crate::pattern::tests::pattern);
    let lines = PATTERNS.iter().map(|source| {
        let pattern = crate::pattern::compile(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}"));
        format!("    {},\n", pattern.matcher(&module))
    });
    format!("[\n{}]\n", lines.collect::<String>())
}

#[test]
fn the_emitted_code_is_as_it_was_blessed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/pattern/tests/emitted.txt");
    if std::env::var_os("VETTED_BLESS").is_some() {
        std::fs::write(path, emit()).expect("the golden file can be written");
    } else {
        let tight = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(tight(&emit()), tight(include_str!("emitted.txt")), "run with VETTED_BLESS=1 if this is meant");
    }
}

#[test]
fn the_emitted_code_matches_as_the_pattern_does() {
    assert_eq!(EMITTED.len(), PATTERNS.len());
    for ((matcher, source), (right, wrong)) in EMITTED.iter().zip(PATTERNS).zip(TEXTS) {
        for text in *right {
            assert!(matcher.is_match(text), "{source} on {text:?}");
        }
        for text in *wrong {
            assert!(!matcher.is_match(text), "{source} on {text:?}");
        }
    }
}

#[test]
fn each_form_is_chosen_for_some_pattern() {
    let has = |is: fn(&Matcher) -> bool| EMITTED.iter().any(is);
    assert!(has(|matcher| matches!(matcher, Matcher::Sequence(_))));
    assert!(has(|matcher| matches!(matcher, Matcher::Table(_))));
    assert!(has(|matcher| matches!(matcher, Matcher::Threads(_))));
}
