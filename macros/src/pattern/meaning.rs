//! What a pattern means.

pub(super) use regex_syntax::hir::ClassUnicode as Characters;
use regex_syntax::hir::ClassUnicodeRange;

/// A pattern, with nothing left of how it was written.
#[derive(Clone, Debug)]
pub(super) enum Meaning {
    /// One character of a set.
    One(Characters),
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// One after the other; none is the empty text.
    Row(Vec<Meaning>),
    /// One of them.
    Choice(Vec<Meaning>),
    /// At least `least` times, and at most `most` times, if there is a most.
    Repeat { what: Box<Meaning>, least: u32, most: Option<u32> },
}

impl Meaning {
    /// How many characters it reads at most if each repetition without a bound is made once more than its least:
    /// the number of places in the automaton.
    pub(super) fn places(&self) -> u64 {
        match self {
            Self::One(_) => 1,
            Self::Start | Self::End => 0,
            Self::Row(parts) | Self::Choice(parts) => {
                parts.iter().fold(0, |sum, part| sum.saturating_add(part.places()))
            }
            Self::Repeat { what, least, most } => {
                let times = most.unwrap_or_else(|| (*least).max(1));
                what.places().saturating_mul(u64::from(times))
            }
        }
    }
}

/// The set of the characters in these ranges, both ends included.
pub(super) fn characters(ranges: impl IntoIterator<Item = (char, char)>) -> Characters {
    Characters::new(ranges.into_iter().map(|(first, last)| ClassUnicodeRange::new(first, last)))
}

/// The set of all characters but these.
pub(super) fn all_but(mut these: Characters) -> Characters {
    these.negate();
    these
}
