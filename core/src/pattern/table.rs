//! A deterministic automaton.

use super::Alphabet;

/// The states of a deterministic automaton, a row each, one cell for each group of characters.
///
/// A state is named by the index of its row's first cell, so that a step is one addition and one look-up. The first row is
/// the state from which nothing matches any more, the second the one in which the pattern has been found. Reading stops
/// at either. After them come the states in which the text may not end, and last those in which it may.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    alphabet: Alphabet,
    cells: &'static [u16],
    start: u16,
    found: u16,
    accepting: u16,
}

impl Table {
    /// The groups, the rows, the state in which reading starts, the second row, and the first in which the text may end.
    pub const fn new(alphabet: Alphabet, cells: &'static [u16], start: u16, found: u16, accepting: u16) -> Self {
        Self { alphabet, cells, start, found, accepting }
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        let mut state = self.start;
        for character in text.chars() {
            let cell = usize::from(state) + self.alphabet.group(character);
            state = self.cells.get(cell).copied().unwrap_or(0);
            if state <= self.found {
                return state == self.found;
            }
        }
        state == self.found || state >= self.accepting
    }
}
