//! Texts at, just inside and just outside of lengths, and around patterns.

use super::facets::Facets;
use super::pattern::Sampler;
use super::random::Random;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde_json::Value;

/// Longer texts are not made.
const LONGEST: usize = 3000;

/// Characters of 1, 2, 3 and 4 bytes, a letter with its accent apart, and a family of several.
const ALPHABETS: [&str; 6] = ["a", "é", "€", "𝒜", "e\u{301}", "👩\u{200d}👧"];

const ODD: [&str; 22] = [
    "",
    " ",
    "a",
    "A",
    "0",
    "-",
    ".",
    "\n",
    "a\n",
    "\u{0}",
    "\t",
    "\r",
    "\u{2028}",
    "\u{85}",
    "\u{a0}",
    "\u{feff}",
    "ſ",
    "K",
    "٣",
    "null",
    "\u{10ffff}",
    "\"\\/",
];

/// A text of so many characters.
fn of_length(length: usize, alphabet: &str) -> String {
    alphabet.chars().cycle().take(length.min(LONGEST)).collect()
}

fn lengths(facets: &Facets<'_>) -> Vec<usize> {
    let bounds = facets.all("minLength").chain(facets.all("maxLength")).filter_map(Value::as_u64);
    let mut lengths: Vec<usize> = bounds
        .filter_map(|bound| usize::try_from(bound).ok())
        .flat_map(|bound| [bound.saturating_sub(1), bound, bound.saturating_add(1)])
        .filter(|length| *length <= LONGEST)
        .collect();
    lengths.sort_unstable();
    lengths.dedup();
    lengths
}

/// Texts around all bounds and patterns that the facets have.
pub(super) fn candidates(facets: &Facets<'_>, random: &mut Random) -> Vec<String> {
    let mut all: Vec<String> = ODD.map(ToOwned::to_owned).to_vec();
    let lengths = lengths(facets);
    for length in &lengths {
        all.extend(ALPHABETS.map(|alphabet| of_length(*length, alphabet)));
    }
    for pattern in facets.texts("pattern") {
        let sampler = Sampler::new(pattern);
        for most in [0, 1, 2, 5, 20, 70, 300] {
            let text = sampler.sample(most, random);
            all.extend([mutated(&text, random), mutated(&text, random), format!("{text}\n"), format!("x{text}")]);
            all.extend([text.to_uppercase(), text]);
        }
        for length in &lengths {
            all.extend(sampler.of_length(*length, random));
        }
    }
    for text in facets.texts("enum").chain(facets.texts("const")).chain(excluded(facets)) {
        all.extend([text.to_owned(), text.to_uppercase(), text.to_lowercase(), format!("{text} ")]);
        all.push(mutated(text, random));
    }
    all
}

/// The texts that must not be.
fn excluded<'s>(facets: &Facets<'s>) -> impl Iterator<Item = &'s str> {
    facets.all("not").filter_map(|not| not.get("enum")?.as_array()).flatten().filter_map(Value::as_str)
}

/// A text that differs at one place.
pub(super) fn mutated(text: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let index = random.below(characters.len() + 1);
    let other = random.choose(&['a', 'Z', '0', '-', ' ', '\n', '.', 'é', '٣', '𝒜', '\u{2028}', '_', '/']).copied();
    match (random.below(4), index < characters.len()) {
        (0, true) => drop(characters.remove(index)),
        (1, true) => characters.extend_from_within(index..=index),
        (2, true) => characters.splice(index..=index, other).for_each(drop),
        _ => characters.splice(index..index, other).for_each(drop),
    }
    characters.into_iter().collect()
}

/// A text that the facets allow, if one is found.
pub(super) fn valid(facets: &Facets<'_>, random: &mut Random) -> String {
    let min = facets.length("minLength", true).unwrap_or(0);
    let max = facets.length("maxLength", false).unwrap_or(usize::MAX);
    let samplers: Vec<Sampler> = facets.texts("pattern").map(Sampler::new).collect();
    if samplers.is_empty() {
        let longest = max.min(min.saturating_add(3));
        let length = match random.below(4) {
            0 => min,
            1 if max <= LONGEST => max,
            _ => min + random.below(longest.saturating_sub(min) + 1),
        };
        let alphabet = if random.once_in(2) { "abc" } else { random.choose(&ALPHABETS).copied().unwrap_or("a") };
        return of_length(length, alphabet);
    }
    if samplers.len() > 1 && !random.once_in(3) {
        // One text after another often is one in which all are found.
        let text: String = samplers.iter().map(|sampler| sampler.sample(random.below(6), random)).collect();
        if (min..=max).contains(&text.chars().count()) {
            return text;
        }
    }
    for most in [1, 2, 5, 10, 30, 100, 300] {
        let sampler = random.choose(&samplers);
        let text = sampler.map(|sampler| sampler.sample(most, random)).unwrap_or_default();
        if (min..=max).contains(&text.chars().count()) && !(most < 5 && random.once_in(2)) {
            return text;
        }
    }
    let sampler = random.choose(&samplers);
    let length = if random.once_in(2) || max > LONGEST { min } else { max };
    sampler.and_then(|sampler| sampler.of_length(length, random)).unwrap_or_else(|| min.to_string())
}
