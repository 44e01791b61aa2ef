//! The promise: the exported schema accepts exactly what the reader accepts, for every type here, in all four dialects,
//! by the verdicts of two independent validators; and what is written is valid by the schema of what is written.
//!
//! `VETTED_DOCUMENTS=100000 cargo test --release -p vetted-tests --test agreement` reads so many documents of each type,
//! and `VETTED_SEED=7` others.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::box_collection, clippy::zero_sized_map_values, reason = "the types are odd on purpose")]

mod constrained;
mod enums;
mod plain;

use serde::Serialize;
use std::fmt::Write;
use vetted::testing::{Agreed, Testing};
use vetted::{JsonSchema, Parse};
use vetted_tests::judges;

/// Collects what is found of each type.
pub struct Tally {
    testing: Testing,
    agreed: Agreed,
    types: usize,
    complaints: String,
}

impl Tally {
    fn new() -> Self {
        Tally { testing: judges::testing(), agreed: Agreed::default(), types: 0, complaints: String::new() }
    }

    /// Judges a type that is read and written.
    pub fn both<T: JsonSchema + Serialize + for<'de> Parse<'de>>(&mut self) {
        self.read::<T>();
        if let Err(complaint) = self.testing.writes_valid::<T>() {
            writeln!(self.complaints, "written: {complaint}\n").unwrap();
        }
    }

    /// Judges a type that is read.
    pub fn read<T: JsonSchema + for<'de> Parse<'de>>(&mut self) {
        self.types += 1;
        match self.testing.agree::<T>() {
            Ok(agreed) => {
                self.agreed.documents += agreed.documents;
                self.agreed.accepted += agreed.accepted;
                self.agreed.verdicts += agreed.verdicts;
                self.agreed.excepted += agreed.excepted;
            }
            Err(complaint) => writeln!(self.complaints, "{complaint}\n").unwrap(),
        }
    }

    fn finish(self) {
        println!("{} types: {:?}", self.types, self.agreed);
        assert!(self.complaints.is_empty(), "{}", self.complaints);
        assert!(self.agreed.accepted > self.agreed.documents / 20, "too few are valid: {:?}", self.agreed);
    }
}

macro_rules! topics {
    ($($topic:ident)*) => { $(
        #[test]
        fn $topic() {
            let mut tally = Tally::new();
            $topic::all(&mut tally);
            tally.finish();
        }
    )* };
}

topics! { constrained enums plain }
