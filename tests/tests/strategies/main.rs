//! The strategies of `vetted::testing::proptest`: what they make, and what is left of it when a test fails.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod made;
mod shrunk;
mod types;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use std::fmt::Debug;

/// A runner whose documents are the same on each run.
fn runner(seed: u8) -> TestRunner {
    let config = Config { failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]))
}

/// What is left of a value for which a test fails.
fn shrunk<S: Strategy>(seed: u8, strategy: &S, fails: impl Fn(&S::Value) -> bool) -> S::Value
where
    S::Value: Debug,
{
    let result = runner(seed).run(strategy, |value| match fails(&value) {
        true => Err(TestCaseError::fail("as it should")),
        false => Ok(()),
    });
    match result {
        Err(TestError::Fail(_, value)) => value,
        other => panic!("{other:?}"),
    }
}
