//! What is made is what it is said to be, and nothing is made of a type that has no documents.

use crate::types::{Contradiction, CreateUser, Endless, Flat};
use crate::{each_type, runner};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestError;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Debug;
use vetted::testing::proptest::{almost_valid, valid, valid_values};
use vetted::{JsonSchema, Parse};
use vetted_tests::judges::has_great_number;
use vetted_tests::schema_accepts;

fn made<S: Strategy<Value = String>>(strategy: &S, seed: u8) -> Vec<String> {
    let mut runner = runner(seed);
    (0..200).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

fn are_as_said<T: JsonSchema + for<'de> Parse<'de> + Debug>() {
    let documents = made(&valid::<T>(), 1);
    for document in &documents {
        assert!(vetted::from_json::<T>(document.as_bytes()).is_ok(), "{document}");
        let seen: Value = serde_json::from_str(document).unwrap();
        assert!(has_great_number(&seen) || schema_accepts::<T>(&seen), "{document}");
    }
    let others = made(&almost_valid::<T>(), 1);
    for document in &others {
        let report = vetted::from_json::<T>(document.as_bytes()).unwrap_err();
        assert_eq!(report.len(), 1, "{document}: {report}");
        assert!(serde_json::from_str::<serde::de::IgnoredAny>(document).is_ok(), "{document} is no JSON");
    }
    let several = |documents: Vec<String>| documents.into_iter().collect::<BTreeSet<_>>().len() > 3;
    assert!(several(documents) && several(others));
    let mut runner = runner(2);
    for _ in 0..50 {
        valid_values::<T>().new_tree(&mut runner).unwrap().current();
    }
}

#[test]
fn valid_documents_are_accepted_and_almost_valid_ones_have_one_violation() {
    each_type!(are_as_said);
}

#[test]
fn zero_is_written_as_json_wants_it() {
    are_as_said::<Option<u8>>();
}

#[test]
fn equal_seeds_make_equal_documents() {
    assert_eq!(made(&valid::<Flat>(), 5), made(&valid::<Flat>(), 5));
    assert_ne!(made(&valid::<Flat>(), 5), made(&valid::<Flat>(), 6));
}

#[test]
fn the_mistakes_are_of_all_kinds() {
    let codes: BTreeSet<String> = made(&almost_valid::<CreateUser>(), 3)
        .iter()
        .map(|document| vetted::from_json::<CreateUser>(document.as_bytes()).unwrap_err())
        .flat_map(|report| report.iter().map(|violation| violation.code().to_owned()).collect::<Vec<_>>())
        .collect();
    let expected = ["duplicate_field", "len", "pattern", "range", "required", "type"];
    assert!(expected.iter().all(|code| codes.contains(*code)), "{codes:?}");
}

/// Why a test with a strategy ends before it has begun.
fn aborted<S: Strategy<Value = String>>(strategy: &S) -> String {
    match runner(1).run(strategy, |_| Ok(())) {
        Err(TestError::Abort(reason)) => reason.message().to_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn where_no_document_is_found_the_test_is_aborted_and_says_of_what() {
    assert_eq!(aborted(&valid::<Endless>()), "none of 10000 documents is valid as `strategies::types::Endless`");
    assert!(aborted(&valid::<Contradiction>()).contains("Contradiction"));
    assert_eq!(
        aborted(&almost_valid::<Value>()),
        "none of 10000 documents is almost valid as `serde_json::value::Value`",
    );
}
