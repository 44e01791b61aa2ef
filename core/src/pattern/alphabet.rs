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

    #[inline]
    pub(super) fn group(&self, character: char) -> usize {
        let group = match self.ascii.get(character as usize) {
            Some(group) => *group,
            None => self.group_beyond(character),
        };
        usize::from(group)
    }

    #[cold]
    fn group_beyond(&self, character: char) -> u8 {
        let next = self.beyond.partition_point(|&(first, _)| first <= character);
        self.beyond[..next].last().map_or(0, |&(_, group)| group)
    }
}
