//! A deterministic automaton.

use super::Alphabet;

/// The states of a deterministic automaton, a row each, one cell for each group of characters.
///
/// A state is named by the index of its row's first cell, so that a step is one addition and one look-up. First come the
/// states in which the text may not end, then those in which it may. Two states have no row, so that a look-up fails there and
/// reading stops: [`Table::FOUND`] and [`Table::DEAD`].
#[derive(Clone, Copy, Debug)]
pub struct Table {
    alphabet: Alphabet,
    cells: &'static [u16],
    start: u16,
    accepting: u16,
}

impl Table {
    /// The pattern has been found, whatever follows.
    pub const FOUND: u16 = u16::MAX;
    /// Nothing that follows could make the pattern match.
    pub const DEAD: u16 = u16::MAX - 1;

    /// The groups, the rows, the state in which reading starts, and the first in which the text may end.
    pub const fn new(alphabet: Alphabet, cells: &'static [u16], start: u16, accepting: u16) -> Self {
        Self { alphabet, cells, start, accepting }
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        let mut state = self.start;
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            let (group, next) = self.alphabet.group(text, at, byte);
            match self.cells.get(usize::from(state) + group) {
                Some(cell) => state = *cell,
                None => break,
            }
            at = next;
        }
        state >= self.accepting && state != Self::DEAD
    }
}
