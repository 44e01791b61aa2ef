//! The matcher of patterns.
//!
//! A pattern is worked out when the program is compiled: `vetted-macros` turns its text into one of three forms, all of
//! them static data, and what is here runs that data. Nothing is built when the program runs, nothing is allocated,
//! and the time is linear in the length of the text.

mod alphabet;
mod class;
mod sequence;
mod table;
mod threads;

#[cfg(test)]
mod tests;

pub use alphabet::Alphabet;
pub use class::{Beyond, Class};
pub use sequence::{Sequence, Step};
pub use table::Table;
pub use threads::{Threads, Word};

/// The most places in a pattern that [`Threads`] can follow at once.
///
/// They are kept as a set of bits on the stack: two sets of 512 bytes.
pub const MOST_PLACES: usize = 4096;

/// A pattern, ready to run.
#[derive(Clone, Copy, Debug)]
pub enum Matcher {
    /// Classes of characters in a row: the loop that one would write by hand.
    Sequence(&'static Sequence),
    /// A deterministic automaton: one look-up a character.
    Table(&'static Table),
    /// A nondeterministic automaton, for what would be too large as a table.
    Threads(&'static Threads),
}

impl Matcher {
    /// Whether the pattern is found in the text, as ECMA-262's `RegExp.prototype.test` would find it under the `u` flag.
    pub fn is_match(&self, text: &str) -> bool {
        match self {
            Self::Sequence(sequence) => sequence.is_match(text),
            Self::Table(table) => table.is_match(text),
            Self::Threads(threads) => threads.is_match(text),
        }
    }
}
