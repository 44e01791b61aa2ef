//! A nondeterministic automaton, all of whose places are followed at once.

use super::{Alphabet, MOST_PLACES};

const MOST_WORDS: usize = MOST_PLACES / 64;

/// The places of a pattern at which a character is read, and from each the places that may come next.
///
/// A set of places is words of bits, which are followed 64 at a time: after most places comes only the next one.
#[derive(Clone, Copy, Debug)]
pub struct Threads {
    alphabet: Alphabet,
    words: &'static [Word],
    /// For each group of characters, the set of the places that read it.
    reading: &'static [u64],
    /// The places where the text starts.
    first: &'static [u64],
    /// Where the places start in `next` that come after a place, but for the next one; one more at the end.
    offsets: &'static [u16],
    next: &'static [u16],
    /// Whether the empty text matches.
    empty: bool,
}

/// What holds for 64 places.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// After which of them the pattern has been found, and after which it has if the text ends.
    found: u64,
    ending: u64,
    /// After which of them the next place may come, and after which others may.
    steps: u64,
    jumps: u64,
    /// At which of them a search starts anew after each character.
    anew: u64,
}

impl Word {
    /// The parts, in the order of the fields.
    pub const fn new(found: u64, ending: u64, steps: u64, jumps: u64, anew: u64) -> Self {
        Self { found, ending, steps, jumps, anew }
    }
}

impl Threads {
    /// The parts, in the order of the fields.
    pub const fn new(
        alphabet: Alphabet,
        words: &'static [Word],
        reading: &'static [u64],
        first: &'static [u64],
        (offsets, next): (&'static [u16], &'static [u16]),
        empty: bool,
    ) -> Self {
        Self { alphabet, words, reading, first, offsets, next, empty }
    }

    // The two sets are a kilobyte of stack, which the other forms shall not pay for.
    #[inline(never)]
    pub(super) fn is_match(&self, text: &str) -> bool {
        let mut places = [0; MOST_WORDS];
        let mut jumping = [0; MOST_WORDS];
        places.iter_mut().zip(self.first).for_each(|(word, first)| *word = *first);
        let mut at_end = self.empty;
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            let group;
            (group, at) = self.alphabet.group(text, at, byte);
            let reading = self.reading.get(group * self.words.len()..).unwrap_or_default();
            let (mut found, mut ending, mut left, mut jumps, mut carry) = (0, 0, 0, 0, 0);
            for (((places, jumping), word), reading) in places.iter_mut().zip(&mut jumping).zip(self.words).zip(reading)
            {
                let read = *places & reading;
                found |= read & word.found;
                ending |= read & word.ending;
                let steps = read & word.steps;
                *places = steps << 1 | carry | word.anew;
                carry = steps >> 63;
                *jumping = read & word.jumps;
                jumps |= *jumping;
                left |= *places;
            }
            if found != 0 {
                return true;
            }
            if jumps != 0 {
                self.jump(&jumping, &mut places);
            } else if left == 0 && at < text.len() {
                return false;
            }
            at_end = ending != 0;
        }
        at_end
    }

    /// Adds the places that may come after these other than the next one.
    fn jump(&self, from: &[u64; MOST_WORDS], places: &mut [u64; MOST_WORDS]) {
        for (index, word) in from.iter().enumerate().take(self.words.len()) {
            let mut left = *word;
            while left != 0 {
                let place = index * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                let Some(&[from, to]) = self.offsets.get(place..place + 2) else { continue };
                for &next in self.next.get(usize::from(from)..usize::from(to)).unwrap_or_default() {
                    if let Some(word) = places.get_mut(usize::from(next / 64)) {
                        *word |= 1 << (next % 64);
                    }
                }
            }
        }
    }
}
