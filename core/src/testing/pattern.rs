//! Texts in which a pattern is found.

use super::random::Random;
use alloc::string::String;
use alloc::vec::Vec;
use regex_syntax::hir::{Class, Hir, HirKind, Literal};

/// Makes texts of a pattern.
pub(super) struct Sampler {
    hir: Option<Hir>,
}

impl Sampler {
    /// What a pattern of a schema says, or of nothing if it can't be read.
    pub(super) fn new(pattern: &str) -> Self {
        Sampler { hir: regex_syntax::parse(&with_classes_of_ecma(pattern)).ok() }
    }

    /// A text, in which what may be repeated is repeated up to so many times.
    pub(super) fn sample(&self, most: usize, random: &mut Random) -> String {
        let mut text = String::new();
        if let Some(hir) = &self.hir {
            write(hir, most, random, &mut text);
        }
        text
    }

    /// A text of a length, if one is found.
    pub(super) fn of_length(&self, length: usize, random: &mut Random) -> Option<String> {
        let attempts = (0..40).map(|attempt| match attempt % 4 {
            0 => length,
            1 => length + random.below(4),
            2 => length.saturating_sub(random.below(8)),
            _ => random.below(length + 1),
        });
        let attempts: Vec<usize> = attempts.collect();
        let mut texts = attempts.into_iter().map(|most| self.sample(most, random));
        texts.find(|text| text.chars().count() == length)
    }
}

/// Says in full what the classes are that ECMA-262 has of fewer characters, or others, than `regex-syntax`. One class may stand
/// within another there.
fn with_classes_of_ecma(pattern: &str) -> String {
    const SPACES: &str =
        r"\t\n\x0b\x0c\r \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
    let mut text = String::with_capacity(pattern.len());
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        let escaped = if character == '\\' { characters.next() } else { None };
        let class = escaped.and_then(|escaped| match escaped.to_ascii_lowercase() {
            'd' => Some("0-9"),
            'w' => Some("0-9A-Za-z_"),
            's' => Some(SPACES),
            _ => None,
        });
        match (class, escaped) {
            (Some(class), Some('D' | 'W' | 'S')) => text.extend(["[^", class, "]"]),
            (Some(class), _) => text.extend(["[", class, "]"]),
            (None, _) => text.extend(core::iter::once(character).chain(escaped)),
        }
    }
    text
}

fn write(hir: &Hir, most: usize, random: &mut Random, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(Literal(bytes)) => text.push_str(&String::from_utf8_lossy(bytes)),
        HirKind::Class(class) => text.extend(character(class, random)),
        HirKind::Repetition(repetition) => {
            let min = usize::try_from(repetition.min).unwrap_or_default();
            let max = repetition.max.and_then(|max| usize::try_from(max).ok()).unwrap_or(usize::MAX);
            let most = most.max(min).min(max);
            // At the bounds more often than between them.
            let times = match random.below(3) {
                0 => min + random.below(most - min + 1),
                _ => most,
            };
            for _ in 0..times {
                write(&repetition.sub, 2.min(most), random, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, most, random, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, most, random, text)),
        HirKind::Alternation(ways) => {
            if let Some(way) = random.choose(ways) {
                write(way, most, random, text);
            }
        }
    }
}

/// A character of a class: mostly an end of one of its ranges, or one in the first range.
fn character(class: &Class, random: &mut Random) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => class.iter().map(|range| (range.start().into(), range.end().into())).collect(),
    };
    let (start, end) = *random.choose(&ranges)?;
    let span = usize::try_from(u32::from(end) - u32::from(start)).unwrap_or_default();
    match random.below(6) {
        0 => Some(start),
        1 => Some(end),
        2 if (start..=end).contains(&'a') => Some('a'),
        _ => {
            let code = u32::from(start) + u32::try_from(random.below(span.min(200) + 1)).unwrap_or_default();
            char::from_u32(code).or(Some(start))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_those_of_ecma() {
        let mut random = Random::new(1);
        for _ in 0..500 {
            let digits = Sampler::new(r"^[x\d]\d{2}\\$").sample(3, &mut random);
            let (end, start) = (digits.strip_suffix('\\'), digits.starts_with('x'));
            let end = end.map(|digits| &digits[usize::from(start)..]);
            assert!(end.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_digit())), "{digits}");
            let word = Sampler::new(r"^\w+\W$").sample(3, &mut random);
            let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
            let last = word.chars().next_back().unwrap();
            assert!(!is_word(last) && word[..word.len() - last.len_utf8()].chars().all(is_word), "{word}");
            assert_ne!(Sampler::new(r"^\s$").sample(3, &mut random), "\u{85}");
        }
    }
}
