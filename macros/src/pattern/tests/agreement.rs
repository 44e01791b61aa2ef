//! Every form of every pattern says what `regress`, an engine of ECMA-262, says, under both of its Unicode flags.

use super::pattern::Matcher;
use super::texts::{Dice, texts};
use super::{chosen, corpus, forms};
use regress::Regex;

const TEXTS_EACH: usize = 1500;

pub(super) fn judge(source: &str, flag: &str) -> Regex {
    Regex::with_flags(source, flag).unwrap_or_else(|error| panic!("{source} under {flag}: {error}"))
}

/// Under `v`, `regress` refuses any two punctuators in a class where ECMA-262 refuses the same one twice. The tests of
/// what is exported see to the latter.
fn for_regress(exported: &str) -> String {
    const PUNCTUATORS: &str = "&!#$%*+,.:;<=>?@^`~";
    let mut text = String::new();
    let (mut is_class, mut before) = (false, ' ');
    for character in exported.chars() {
        let is_escaped = before == '\\';
        let is_negation = character == '^' && before == '[';
        if is_class && !is_negation && PUNCTUATORS.contains(before) && PUNCTUATORS.contains(character) {
            text.extend(format!("\\x{:02X}", u32::from(character)).chars());
        } else {
            text.push(character);
        }
        match character {
            '[' if !is_escaped => is_class = true,
            ']' if !is_escaped => is_class = false,
            _ => {}
        }
        before = if is_escaped { ' ' } else { character };
    }
    text
}

/// Whether the text has a character that only one of the two Unicode versions has assigned.
fn is_newer(text: &str, unassigned: &(Matcher, Regex)) -> bool {
    text.chars().filter(|character| !character.is_ascii()).any(|character| {
        let text = character.to_string();
        unassigned.0.is_match(&text) != unassigned.1.find(&text).is_some()
    })
}

/// Compares all forms with the judge on many texts; tells how many texts matched and how many did not.
pub(super) fn compare(source: &str, seed: u64, count: usize) -> (usize, usize) {
    let exported = crate::pattern::compile(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}")).exported;
    let (plain, sets) = (judge(source, "u"), judge(&for_regress(&exported), "v"));
    let exported_plain = judge(&exported, "u");
    let mut matchers = forms(source);
    matchers.push(("chosen", chosen(source)));
    let (mut matched, mut refused) = (0, 0);
    let unassigned = (chosen(r"\p{Cn}"), judge(r"\p{Cn}", "u"));
    let has_property = source.to_ascii_lowercase().contains(r"\p");
    for text in texts(source, &mut Dice(seed), count) {
        if has_property && is_newer(&text, &unassigned) {
            continue;
        }
        let expected = plain.find(&text).is_some();
        assert_eq!(sets.find(&text).is_some(), expected, "{exported} under v on {text:?}");
        assert_eq!(exported_plain.find(&text).is_some(), expected, "{exported} under u on {text:?}");
        for (form, matcher) in &matchers {
            assert_eq!(matcher.is_match(&text), expected, "{source} as {form} on {text:?}");
        }
        if expected { matched += 1 } else { refused += 1 }
    }
    (matched, refused)
}

#[test]
fn every_form_of_every_real_pattern_agrees_with_the_judge() {
    let (mut patterns, mut matched, mut refused) = (0, 0, 0);
    for (seed, source) in corpus().enumerate() {
        let (yes, no) = compare(source, seed as u64 * 2 + 1, TEXTS_EACH);
        assert!(yes > 0, "no text was made that {source} matches");
        patterns += 1;
        matched += yes;
        refused += no;
    }
    println!("{patterns} patterns, {matched} texts matched, {refused} did not");
    assert!(patterns >= 200, "{patterns} patterns");
    assert!(matched > 50_000 && refused > 50_000, "{matched} matched, {refused} did not");
}

#[test]
fn patterns_that_nothing_matches_agree_with_the_judge() {
    for source in [r"[^\s\S]", r"^[^\s\S]?a[^\s\S]$", r"a^", r"$a", r"a^b|c$d", r"^\p{Cs}$", r"(a^)+b"] {
        let (matched, _) = compare(source, 9, 300);
        assert_eq!(matched, 0, "{source}");
    }
}
