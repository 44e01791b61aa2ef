//! Sets of characters.

use core::cmp::Ordering;

/// A set of characters.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// Whether a byte is an ASCII character of the set: one look-up, and no byte of another character is in it.
    bytes: [bool; 256],
    beyond: Beyond,
    is_full: bool,
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
        let mut bytes = [false; 256];
        let mut bit = 0;
        while bit < 64 {
            bytes[bit] = low >> bit & 1 == 1;
            bytes[64 + bit] = high >> bit & 1 == 1;
            bit += 1;
        }
        let is_full = low == u64::MAX && high == u64::MAX && matches!(beyond, Beyond::All);
        Self { bytes, beyond, is_full }
    }

    /// Whether every character is in the class.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    /// Whether the byte is an ASCII character of the class.
    #[inline]
    pub(super) fn has_ascii(&self, byte: u8) -> bool {
        self.bytes[usize::from(byte)]
    }

    /// Whether all of the bytes are ASCII characters of the class.
    #[inline]
    pub(super) fn has_all_ascii(&self, bytes: &[u8]) -> bool {
        // Eight look-ups and one branch: most texts that are checked are right to their end.
        let (chunks, rest) = bytes.as_chunks::<8>();
        chunks.iter().all(|chunk| chunk.iter().fold(true, |all, byte| all & self.has_ascii(*byte)))
            && rest.iter().all(|byte| self.has_ascii(*byte))
    }

    pub(super) fn contains(&self, character: char) -> bool {
        match u8::try_from(character) {
            Ok(byte) if byte.is_ascii() => self.has_ascii(byte),
            _ => self.contains_beyond(character),
        }
    }

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
