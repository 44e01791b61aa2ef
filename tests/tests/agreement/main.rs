//! The promise: the exported schema accepts exactly what the reader accepts, for every type here, in all four dialects,
//! by the verdicts of two independent validators; and what is written is valid by the schema of what is written.
//!
//! `VETTED_DOCUMENTS=100000 cargo test --release -p vetted-tests --test agreement` reads so many documents of each type,
//! and `VETTED_SEED=7` others. How many it were is said at the end.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::box_collection, clippy::zero_sized_map_values, reason = "the types are odd on purpose")]

/// Declares types with all derives, and a function that judges each of them.
macro_rules! types {
    ($($(#[$attribute:meta])* $kind:ident $name:ident { $($body:tt)* })*) => {
        $(
            #[derive(vetted::Validate, vetted::Parse, vetted::JsonSchema, serde::Serialize)]
            $(#[$attribute])*
            $kind $name { $($body)* }
        )*

        pub fn all(tally: &mut vetted_tests::tally::Tally) {
            $( tally.both::<$name>(); )*
        }
    };
}

mod constrained;
mod enums;
mod flattened;
mod others;
mod plain;
mod siblings;

use vetted_tests::judges;
use vetted_tests::tally::Tally;

macro_rules! topics {
    ($($topic:ident)*) => { $(
        #[test]
        fn $topic() {
            let mut tally = Tally::new(judges::testing());
            $topic::all(&mut tally);
            tally.finish();
        }
    )* };
}

topics! { constrained enums flattened others plain siblings }

#[test]
fn start_import() {
    let mut tally = Tally::new(judges::testing());
    tally.read::<vetted::start_import::StartImportRequest>();
    tally.finish();
}
