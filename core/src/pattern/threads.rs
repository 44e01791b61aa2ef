//! A nondeterministic automaton, all of whose places are followed at once.

use super::{Alphabet, MOST_PLACES};

const WORDS: usize = MOST_PLACES / 64;

/// The places of a pattern at which a character is read, and from each the places that may come next.
#[derive(Clone, Copy, Debug)]
pub struct Threads {
    alphabet: Alphabet,
    /// How many words a set of places has.
    words: usize,
    /// For each group of characters, the set of the places that read it.
    reading: &'static [u64],
    /// Where the places that come after a place start in `next`; one more at the end.
    offsets: &'static [u16],
    next: &'static [u16],
    /// The places where the text starts, and those where a search starts anew after each character.
    first: &'static [u16],
    anew: &'static [u16],
    /// The set of the places after which the pattern has been found, and of those after which it has if the text ends.
    found: &'static [u64],
    ending: &'static [u64],
    /// Whether the empty text matches.
    empty: bool,
}

impl Threads {
    /// The parts, in the order of the fields.
    pub const fn new(
        alphabet: Alphabet,
        reading: &'static [u64],
        (offsets, next): (&'static [u16], &'static [u16]),
        (first, anew): (&'static [u16], &'static [u16]),
        (found, ending): (&'static [u64], &'static [u64]),
        empty: bool,
    ) -> Self {
        Self { alphabet, words: found.len(), reading, offsets, next, first, anew, found, ending, empty }
    }

    // The two sets are a kilobyte of stack, which the other forms shall not pay for.
    #[inline(never)]
    pub(super) fn is_match(&self, text: &str) -> bool {
        let mut places = Places::default();
        let mut read = Places::default();
        places.extend(self.first);
        let mut at_end = self.empty;
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            let group;
            (group, at) = self.alphabet.group(text, at, byte);
            let reading = self.reading.get(group * self.words..).unwrap_or_default();
            let (mut found, mut ending, mut any) = (0, 0, 0);
            for (word, (place, reads)) in read.0.iter_mut().zip(places.0.iter().zip(reading)).take(self.words) {
                *word = place & reads;
                any |= *word;
            }
            for (word, (f, e)) in read.0.iter().zip(self.found.iter().zip(self.ending)) {
                found |= word & f;
                ending |= word & e;
            }
            if found != 0 {
                return true;
            }
            if any == 0 && self.anew.is_empty() {
                return false;
            }
            at_end = ending != 0;
            places = self.after(&read);
        }
        at_end
    }

    /// The places that may come after the ones that have read a character.
    fn after(&self, read: &Places) -> Places {
        let mut places = Places::default();
        for (index, word) in read.0.iter().enumerate().take(self.words) {
            let mut left = *word;
            while left != 0 {
                let place = index * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                if let Some(&[from, to]) = self.offsets.get(place..place + 2) {
                    places.extend(self.next.get(usize::from(from)..usize::from(to)).unwrap_or_default());
                }
            }
        }
        places.extend(self.anew);
        places
    }
}

/// A set of places.
struct Places([u64; WORDS]);

impl Default for Places {
    fn default() -> Self {
        Self([0; WORDS])
    }
}

impl Places {
    fn extend(&mut self, places: &[u16]) {
        for &place in places {
            if let Some(word) = self.0.get_mut(usize::from(place / 64)) {
                *word |= 1 << (place % 64);
            }
        }
    }
}
