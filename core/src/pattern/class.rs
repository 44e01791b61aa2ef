//! Sets of characters.

use core::cmp::Ordering;

/// A set of characters: one bit for each ASCII character, and what lies beyond ASCII.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    ascii: [u64; 2],
    beyond: Beyond,
}

/// The characters of a class that are not ASCII.
#[derive(Clone, Copy, Debug)]
pub enum Beyond {
    /// None of them.
    None,
    /// All of them.
    All,
    /// Those in these ranges, both ends included, which are sorted and apart from each other.
    Ranges(&'static [(char, char)]),
}

impl Class {
    /// The bits of U+0000 to U+003F, of U+0040 to U+007F, and the rest.
    pub const fn new(low: u64, high: u64, beyond: Beyond) -> Self {
        Self { ascii: [low, high], beyond }
    }

    /// Whether every character is in the class.
    pub(super) fn is_full(&self) -> bool {
        matches!(self.beyond, Beyond::All) && self.ascii == [u64::MAX; 2]
    }

    #[inline]
    pub(super) fn contains(&self, character: char) -> bool {
        match u8::try_from(character) {
            Ok(byte) if byte < 128 => self.ascii[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1,
            _ => self.contains_beyond(character),
        }
    }

    #[cold]
    fn contains_beyond(&self, character: char) -> bool {
        match self.beyond {
            Beyond::None => false,
            Beyond::All => true,
            Beyond::Ranges(ranges) => {
                let place = ranges.binary_search_by(|&(first, last)| {
                    if character < first {
                        Ordering::Greater
                    } else if character > last {
                        Ordering::Less
                    } else {
                        Ordering::Equal
                    }
                });
                place.is_ok()
            }
        }
    }
}
