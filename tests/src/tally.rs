//! What is found of many types, and its sum.

use serde::Serialize;
use std::io::Write;
use vetted::testing::{Agreed, Testing};
use vetted::{JsonSchema, Parse};

/// Collects what is found of each type.
pub struct Tally {
    /// How each type is judged.
    pub testing: Testing,
    agreed: Agreed,
    types: usize,
    complaints: Vec<String>,
}

impl Tally {
    /// Nothing yet.
    pub fn new(testing: Testing) -> Self {
        Tally { testing, agreed: Agreed::default(), types: 0, complaints: Vec::new() }
    }

    /// Judges a type that is read and written.
    pub fn both<T: JsonSchema + Serialize + for<'de> Parse<'de>>(&mut self) {
        self.read::<T>();
        let written = self.testing.writes_valid::<T>();
        self.add_written(written);
    }

    /// Judges a type that is read.
    pub fn read<T: JsonSchema + for<'de> Parse<'de>>(&mut self) {
        self.types += 1;
        let read = self.testing.agree::<T>();
        self.add(read);
    }

    /// Adds what was found of a type in another way, read and written.
    pub fn add_both(&mut self, [read, written]: [Result<Agreed, String>; 2]) {
        self.types += 1;
        self.add(read);
        self.add_written(written);
    }

    /// The documents are those that were read, and not counted twice.
    fn add_written(&mut self, outcome: Result<Agreed, String>) {
        self.add(outcome.map(|mut written| {
            (written.documents, written.accepted) = (0, 0);
            written
        }));
    }

    fn add(&mut self, outcome: Result<Agreed, String>) {
        match outcome {
            Ok(agreed) => {
                self.agreed.documents += agreed.documents;
                self.agreed.accepted += agreed.accepted;
                self.agreed.verdicts += agreed.verdicts;
                self.agreed.excepted += agreed.excepted;
            }
            Err(complaint) => self.complaints.push(complaint),
        }
    }

    /// Says the sum, also where the output of a test that passes is not shown.
    ///
    /// # Panics
    ///
    /// If something was found, or hardly any document was valid.
    pub fn finish(self) {
        let Agreed { documents, accepted, verdicts, excepted, .. } = self.agreed;
        let sum = format!("{documents} documents, {accepted} of them valid; {verdicts} verdicts, {excepted} excepted");
        let _ = writeln!(std::io::stderr(), "{} types: {sum}", self.types);
        assert!(self.complaints.is_empty(), "{}", self.complaints.join("\n\n"));
        assert!(accepted > documents / 20, "too few are valid: {sum}");
    }
}
