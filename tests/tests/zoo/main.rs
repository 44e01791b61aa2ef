//! A zoo of types without constraints: each is declared once and derived twice, with our derives and with serde's and
//! schemars' own. What serde reads, we read, with the same value, and the other way round; the schemas are the same; the
//! exceptions are in [`differences`] and [`corrections`].

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use vetted::Report;
use vetted::testing::Disagreement;
use vetted_tests::tally::Tally;

#[macro_use]
mod declare;
mod borrowed;
mod corrections;
mod differences;
mod document;
mod imports;
mod judge;
mod mutations;

macro_rules! topics {
    ($($topic:ident)*) => {
        $(mod $topic;)*

        $(
            #[test]
            fn $topic() {
                judge::judge(&$topic::all());
            }
        )*

        #[test]
        fn the_reader_and_the_schemas_agree_in_all_dialects() {
            // What a conversion of the user's own refuses is not in the schema.
            let testing = vetted_tests::judges::testing().run_time_check("check").except(borrows);
            let mut tally = Tally::new(testing);
            for pair in [$($topic::all()),*].iter().flatten() {
                tally.add_both((pair.ours.agree)(&tally.testing));
            }
            tally.finish();
        }

        /// The lists are as short as they can be.
        #[test]
        fn each_difference_from_serde_and_schemars_is_met() {
            let met: BTreeSet<&str> = [$(judge::judge(&$topic::all())),*].into_iter().flatten().collect();
            let differences = differences::DIFFERENCES.iter().map(|difference| difference.reason);
            let corrections = corrections::CORRECTIONS.iter().map(|correction| correction.reason);
            for reason in differences.chain(corrections) {
                assert!(met.contains(reason), "nothing shows that {reason}");
            }
        }

        #[test]
        fn there_are_many_types() {
            let all = [$($topic::all().len()),*];
            assert!(all.iter().sum::<usize>() >= 150, "{all:?}");
        }
    };
}

topics! {
    structs external internal adjacent untagged generics recursive fields flatten conversions options
}

/// What is borrowed must stand in the document as it is, which no schema sees.
fn borrows(disagreement: &Disagreement) -> bool {
    let is_escaped = |report: &Report| report.iter().all(|violation| violation.to_string().contains("without escapes"));
    disagreement.report.as_ref().is_some_and(is_escaped)
}
