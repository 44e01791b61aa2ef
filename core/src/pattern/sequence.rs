//! Classes of characters in a row.

use super::Class;
use core::str::Chars;

/// `prefix head middle tail suffix`, from the start of the text to its end.
///
/// The head is read from the front and the tail from the back, and what is left between them is the middle's, so that no
/// choice is ever open: the compiler of patterns only makes one of these where this says the same as the pattern.
#[derive(Clone, Copy, Debug)]
pub struct Sequence {
    prefix: &'static str,
    head: &'static [Step],
    middle: Step,
    tail: &'static [Step],
    suffix: &'static str,
}

/// At least `least` and at most `most` characters of a class, and as many of them as there are.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    class: Class,
    least: usize,
    most: usize,
}

impl Step {
    /// A class and how many of it.
    pub const fn new(class: Class, least: usize, most: usize) -> Self {
        Self { class, least, most }
    }

    /// A class and how many of it at least.
    pub const fn endless(class: Class, least: usize) -> Self {
        Self::new(class, least, usize::MAX)
    }

    /// Takes what is the step's from the characters, and tells whether it was enough.
    fn take(&self, characters: &mut Chars<'_>) -> bool {
        let mut count = 0;
        while count < self.most {
            let before = characters.clone();
            match characters.next() {
                Some(character) if self.class.contains(character) => count += 1,
                Some(_) => {
                    *characters = before;
                    break;
                }
                None => break,
            }
        }
        count >= self.least
    }

    /// The same from the back, for a step whose count is fixed.
    fn take_back(&self, characters: &mut Chars<'_>) -> bool {
        (0..self.least).all(|_| characters.next_back().is_some_and(|character| self.class.contains(character)))
    }

    /// Whether the whole of the text is the step's.
    fn is_whole(&self, text: &str) -> bool {
        if self.least == 0 && self.most == usize::MAX && self.class.is_full() {
            return true;
        }
        // A character has at most four bytes: a text that is hopelessly long need not be read.
        if text.len() < self.least || text.len() / 4 > self.most {
            return false;
        }
        let mut count = 0;
        for character in text.chars() {
            if !self.class.contains(character) {
                return false;
            }
            count += 1;
        }
        self.least <= count && count <= self.most
    }
}

impl Sequence {
    /// The parts, in the order of the text.
    pub const fn new(
        prefix: &'static str,
        head: &'static [Step],
        middle: Step,
        tail: &'static [Step],
        suffix: &'static str,
    ) -> Self {
        Self { prefix, head, middle, tail, suffix }
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        let Some(text) = text.strip_prefix(self.prefix) else { return false };
        let Some(text) = text.strip_suffix(self.suffix) else { return false };
        let mut characters = text.chars();
        self.head.iter().all(|step| step.take(&mut characters))
            && self.tail.iter().rev().all(|step| step.take_back(&mut characters))
            && self.middle.is_whole(characters.as_str())
    }
}
