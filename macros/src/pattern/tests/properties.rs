//! Each Unicode property that ECMA-262 names is the same set here, but for characters that only one Unicode version has.

use super::agreement::judge;
use super::chosen;
use crate::pattern::compile;
use crate::pattern::names::{BINARY, CATEGORIES, SCRIPTS};

fn spellings() -> impl Iterator<Item = String> {
    let bare = CATEGORIES.split_whitespace().chain(BINARY.split_whitespace()).map(str::to_owned);
    let valued = CATEGORIES.split_whitespace().map(|value| format!("General_Category={value}"));
    let scripts = SCRIPTS.split_whitespace();
    bare.chain(valued).chain(scripts.flat_map(|script| [format!("Script={script}"), format!("scx={script}")]))
}

/// What `regex-syntax` has no table for: scripts that Unicode added lately, and what it leaves out.
const UNKNOWN: &str =
    "CWKCF Changes_When_NFKC_Casefolded Berf Beria_Erfe Sidetic Sidt Tai_Yo Tayo Tolong_Siki Tols Unknown Zzzz";

#[test]
fn each_name_is_known_to_both() {
    for name in spellings() {
        let source = format!("\\p{{{name}}}");
        judge(&source, "u");
        let is_known = !UNKNOWN.split_whitespace().any(|unknown| name.rsplit('=').next() == Some(unknown));
        assert_eq!(compile(&source).is_ok(), is_known, "{source}");
    }
}

#[test]
fn properties_have_the_characters_that_the_judge_has() {
    // One of each kind, over all of the characters that have long been assigned.
    for name in [
        "L",
        "Lu",
        "Nd",
        "P",
        "Zs",
        "Alphabetic",
        "White_Space",
        "ASCII",
        "Any",
        "Script=Greek",
        "sc=Cyrl",
        "Hex_Digit",
    ] {
        for letter in ["p", "P"] {
            let source = format!("^\\{letter}{{{name}}}$");
            let (judge, ours) = (judge(&source, "u"), chosen(&source));
            for character in ('\0'..='\u{4FF}').chain('\u{2000}'..='\u{20A0}').chain('\u{FE00}'..='\u{FFFF}') {
                let text = character.to_string();
                assert_eq!(ours.is_match(&text), judge.find(&text).is_some(), "{source} on {text:?}");
            }
        }
    }
}
