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

/// A byte that is not ASCII stands where a character is read: bytes are not characters there.
struct NotAscii;

impl Sequence {
    /// The parts, in the order of the text. The steps of the tail have a fixed count.
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
        self.is_match_of_bytes(text.as_bytes()).unwrap_or_else(|NotAscii| self.is_match_of_characters(text))
    }

    /// The way for texts whose bytes are characters where classes are read, which are nearly all.
    fn is_match_of_bytes(&self, text: &[u8]) -> Result<bool, NotAscii> {
        let mut bytes = text;
        if !self.prefix.is_empty() {
            match bytes.strip_prefix(self.prefix.as_bytes()) {
                Some(rest) => bytes = rest,
                None => return Ok(false),
            }
        }
        if !self.suffix.is_empty() {
            match bytes.strip_suffix(self.suffix.as_bytes()) {
                Some(rest) => bytes = rest,
                None => return Ok(false),
            }
        }
        for step in self.head {
            match step.after(bytes)? {
                Some(rest) => bytes = rest,
                None => return Ok(false),
            }
        }
        for step in self.tail.iter().rev() {
            match step.before(bytes)? {
                Some(rest) => bytes = rest,
                None => return Ok(false),
            }
        }
        self.middle.is_all(bytes)
    }

    #[cold]
    fn is_match_of_characters(&self, text: &str) -> bool {
        let Some(text) = text.strip_prefix(self.prefix) else { return false };
        let Some(text) = text.strip_suffix(self.suffix) else { return false };
        let mut characters = text.chars();
        self.head.iter().all(|step| step.take(&mut characters))
            && self.tail.iter().rev().all(|step| step.take_back(&mut characters))
            && (self.middle.takes_anything() || self.middle.take(&mut characters) && characters.as_str().is_empty())
    }
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

    /// What is left of the bytes after the step's, if it has enough.
    #[inline]
    fn after<'a>(&self, bytes: &'a [u8]) -> Result<Option<&'a [u8]>, NotAscii> {
        if self.least == self.most {
            let Some((own, rest)) = bytes.split_at_checked(self.least) else { return Ok(None) };
            return Ok(self.has_all(own)?.then_some(rest));
        }
        let reach = bytes.get(..self.most).unwrap_or(bytes);
        let count = match reach.iter().position(|byte| !self.class.has_ascii(*byte)) {
            Some(at) if !reach[at].is_ascii() => return Err(NotAscii),
            Some(at) => at,
            None => reach.len(),
        };
        Ok(if count < self.least { None } else { bytes.get(count..) })
    }

    /// What is left of the bytes before the step's, whose count is fixed.
    #[inline]
    fn before<'a>(&self, bytes: &'a [u8]) -> Result<Option<&'a [u8]>, NotAscii> {
        let Some(start) = bytes.len().checked_sub(self.least) else { return Ok(None) };
        let (rest, own) = bytes.split_at(start);
        Ok(self.has_all(own)?.then_some(rest))
    }

    /// Whether all of the bytes are the step's, and as many as it wants.
    #[inline]
    fn is_all(&self, bytes: &[u8]) -> Result<bool, NotAscii> {
        if bytes.len() < self.least {
            return Ok(false);
        }
        if self.takes_anything() {
            return Ok(true);
        }
        // There may be fewer characters than bytes.
        if bytes.len() > self.most {
            return Err(NotAscii);
        }
        self.has_all(bytes)
    }

    #[inline]
    fn has_all(&self, bytes: &[u8]) -> Result<bool, NotAscii> {
        if self.class.has_all_ascii(bytes) {
            Ok(true)
        } else if bytes.is_ascii() {
            Ok(false)
        } else {
            Err(NotAscii)
        }
    }

    #[inline]
    fn takes_anything(&self) -> bool {
        self.class.is_full() && self.least == 0 && self.most == usize::MAX
    }

    /// Takes what is the step's from the characters, and tells whether it was enough.
    fn take(&self, characters: &mut Chars<'_>) -> bool {
        let mut count = 0;
        while count < self.most {
            let mut ahead = characters.clone();
            match ahead.next() {
                Some(character) if self.class.contains(character) => *characters = ahead,
                _ => break,
            }
            count += 1;
        }
        count >= self.least
    }

    /// The same from the back, for a step whose count is fixed.
    fn take_back(&self, characters: &mut Chars<'_>) -> bool {
        (0..self.least).all(|_| characters.next_back().is_some_and(|character| self.class.contains(character)))
    }
}
