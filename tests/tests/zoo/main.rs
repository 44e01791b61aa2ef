//! A zoo of types without constraints: each is declared once and derived twice, with our derives and with serde's and
//! schemars' own. What serde reads, we read, with the same value, and the other way round; the schemas are the same; the
//! exceptions are in [`differences`] and [`corrections`].

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[macro_use]
mod declare;
mod borrowed;
mod corrections;
mod differences;
mod document;
mod imports;
mod judge;
mod mutations;

use std::collections::BTreeSet;

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
            // A conversion is not in the schema, nor is it that a borrowed text has no escapes.
            let is_escape = |one: &vetted::testing::Disagreement| one.report.as_ref().is_some_and(|report| report.to_string().contains("without escapes"));
            let testing = vetted_tests::judges::testing().run_time_check("check").except(is_escape);
            let pairs = [$($topic::all()),*];
            let outcomes = pairs.iter().flatten().flat_map(|pair| (pair.ours.agree)(&testing));
            let complaints: Vec<String> = outcomes.filter_map(Result::err).collect();
            assert!(complaints.is_empty(), "{}", complaints.join("\n\n"));
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
