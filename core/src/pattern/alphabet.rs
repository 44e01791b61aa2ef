//! Characters that a pattern does not tell apart.

/// The number of each character's group: a pattern treats all characters of a group alike.
#[derive(Clone, Copy, Debug)]
pub struct Alphabet {
    ascii: &'static [u8; 128],
    /// The first character of each run beyond ASCII, and the run's group. The first run starts at U+0080.
    beyond: &'static [(char, u8)],
}

impl Alphabet {
    /// The group of each ASCII character, and the runs beyond.
    pub const fn new(ascii: &'static [u8; 128], beyond: &'static [(char, u8)]) -> Self {
        Self { ascii, beyond }
    }

    /// The group of the character that starts at a byte of the text, and where the next one starts.
    #[inline]
    pub(super) fn group(&self, text: &str, at: usize, byte: u8) -> (usize, usize) {
        match self.ascii.get(usize::from(byte)) {
            Some(group) => (usize::from(*group), at + 1),
            None => self.group_beyond(text, at),
        }
    }

    #[inline(never)]
    fn group_beyond(&self, text: &str, at: usize) -> (usize, usize) {
        let character = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
        let next = self.beyond.partition_point(|&(first, _)| first <= character);
        let group = self.beyond[..next].last().map_or(0, |&(_, group)| group);
        (usize::from(group), at + character.len_utf8())
    }
}
