//! `\p{…}`, in the spelling that ECMA-262 knows, with the characters that `regex-syntax` has for it.
//!
//! Engines follow Unicode, so that a character that was assigned lately may be in a set for one and not for another. Here the
//! sets are those of the Unicode version of `regex-syntax` when the program was compiled.

use super::meaning::{Characters, all_but, characters};
use super::names::{BINARY, CATEGORIES, SCRIPTS};
use regex_syntax::ast::{ClassUnicode, ClassUnicodeKind, ClassUnicodeOpKind};
use regex_syntax::hir::{Class, HirKind};

/// A message and what to write instead.
type Refusal = (String, String);

pub(super) fn of(class: &ClassUnicode, written: &str) -> Result<Characters, Refusal> {
    let letter = if class.negated { 'P' } else { 'p' };
    let unknown = || format!("ECMA-262 does not know `{written}`");
    let spelled = match &class.kind {
        ClassUnicodeKind::OneLetter(name) => {
            return Err((unknown(), format!("write `\\{letter}{{{name}}}`")));
        }
        ClassUnicodeKind::Named(name) => bare(name),
        ClassUnicodeKind::NamedValue { name, value, .. } => with_value(name, value),
    };
    let Some(spelled) = spelled else {
        return Err((
            unknown(),
            "write a property such as `\\p{L}`, `\\p{Lu}`, `\\p{Alphabetic}` or `\\p{Script=Greek}`".to_owned(),
        ));
    };
    if let ClassUnicodeKind::NamedValue { op: ClassUnicodeOpKind::NotEqual, .. } = class.kind {
        let opposite = if class.negated { 'p' } else { 'P' };
        return Err((unknown(), format!("write `\\{opposite}{{{spelled}}}`")));
    }
    let right = format!("\\{letter}{{{spelled}}}");
    if right != written {
        return Err((unknown(), format!("write `{right}`")));
    }
    let set = look_up(&spelled).ok_or_else(|| {
        (format!("the characters of `{written}` are not known here"), "write them out in a class".to_owned())
    })?;
    Ok(if class.negated { all_but(set) } else { set })
}

/// A property without a value, as ECMA-262 spells it.
fn bare(name: &str) -> Option<String> {
    if let Some(known) = find(CATEGORIES, name).or_else(|| find(BINARY, name)) {
        return Some(known.to_owned());
    }
    find(SCRIPTS, name).map(|script| format!("Script={script}"))
}

fn with_value(name: &str, value: &str) -> Option<String> {
    let property = find("General_Category gc Script sc Script_Extensions scx", name)?;
    let values = if matches!(property, "General_Category" | "gc") { CATEGORIES } else { SCRIPTS };
    find(values, value).map(|value| format!("{property}={value}"))
}

/// The name as it is in the list, or one that others take it for.
fn find<'a>(names: &'a str, name: &str) -> Option<&'a str> {
    let loose = |name: &str| name.replace(['_', '-', ' '], "").to_ascii_lowercase();
    let names = || names.split_whitespace();
    names().find(|known| *known == name).or_else(|| names().find(|known| loose(known) == loose(name)))
}

fn look_up(spelled: &str) -> Option<Characters> {
    // No text has a surrogate, and `regex-syntax` has no table of them.
    if matches!(spelled.rsplit('=').next(), Some("Cs" | "Surrogate")) {
        return Some(Characters::empty());
    }
    match regex_syntax::parse(&format!("\\p{{{spelled}}}")).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(set)) => Some(set),
        // A set of one character comes back as that character.
        HirKind::Literal(literal) => {
            let character = std::str::from_utf8(&literal.0).ok()?.chars().next()?;
            Some(characters([(character, character)]))
        }
        _ => None,
    }
}
