//! The contestants do the same work: they agree on what is valid, and on where the violations are.

use std::collections::BTreeSet;
use vetted_benches::case::{Case, MAIN, OTHER};
use vetted_benches::contestants::{ALL, by_hand, by_hand_stream};

/// The cases with violations.
const BAD: [&str; 8] = [
    "validate/start_import_bad",
    "validate/import_task_bad",
    "validate/batch_bad/20",
    "read/start_import_bad",
    "read/import_task_bad",
    "read/batch_bad/20",
    "read/import_task_five_kinds",
    "read/filter_bad/6",
];

/// Those that check no rule, so that a document of the right shape is valid for them.
const CHECKS_NO_RULE: &str = "serde alone";

/// Those that stop at the first violation.
const STOPS_AT_FIRST: [&str; 2] = ["nutype", "serde alone"];

/// Those that read on after an error of shape, and check what could be read.
const READS_ON: [&str; 4] = ["by hand, stream", "vetted", "deserr", "jsonschema"];

#[test]
fn all_contestants_accept_what_is_valid() {
    let more = ["read/filter/6", "read/batch/1", "read/chain/120", "validate/chain/120", "validate/batch/1"];
    for name in MAIN.iter().chain(&OTHER).chain(&more).filter(|name| !name.contains("bad") && !name.contains("five")) {
        for_each_contestant(name, |contestant, run, _| assert!(run(), "{contestant} refuses {name}"));
    }
}

#[test]
fn all_contestants_that_check_rules_refuse_what_is_not_valid() {
    for name in BAD {
        for_each_contestant(name, |contestant, run, _| {
            if contestant != CHECKS_NO_RULE {
                assert!(!run(), "{contestant} accepts {name}");
            }
        });
    }
}

#[test]
fn all_contestants_that_collect_find_the_same_places() {
    for name in BAD.iter().filter(|name| !name.contains("filter")) {
        let case = Case::named(name).unwrap();
        let reference = if name.starts_with("validate") { by_hand::CONTESTANT } else { by_hand_stream::CONTESTANT };
        let expected = normalized(&((reference.prepare)(&case).unwrap().places)());
        for_each_contestant(name, |contestant, _, places| {
            let of_shape = name.ends_with("five_kinds") && !READS_ON.contains(&contestant);
            if !of_shape && !STOPS_AT_FIRST.contains(&contestant) {
                assert_eq!(normalized(&places()), expected, "{contestant} on {name}");
            }
        });
    }
}

#[test]
fn five_violations_are_five() {
    for name in ["validate/import_task_bad", "read/import_task_five_kinds"] {
        for_each_contestant(name, |contestant, _, places| {
            if ["by hand, stream", "vetted"].contains(&contestant) {
                assert_eq!(places().len(), 5, "{contestant} on {name}");
            }
        });
    }
}

#[test]
fn each_contestant_takes_part() {
    for contestant in ALL {
        let takes_part = MAIN.iter().any(|name| (contestant.prepare)(&Case::named(name).unwrap()).is_some());
        assert!(takes_part, "{}", contestant.name);
    }
}

fn for_each_contestant(name: &str, check: impl Fn(&str, &dyn Fn() -> bool, &dyn Fn() -> Vec<String>)) {
    let case = Case::named(name).unwrap();
    for contestant in ALL {
        if let Some(prepared) = (contestant.prepare)(&case) {
            check(contestant.name, &prepared.run, &prepared.places);
        }
    }
}

/// Each place once, in one notation: the contestants write `a.b[0]`, `/a/b/0` or `$.a.b`, and some the names that the
/// fields have in Rust.
fn normalized(places: &[String]) -> BTreeSet<String> {
    places.iter().map(|place| steps(place).join("/")).collect()
}

fn steps(place: &str) -> Vec<String> {
    let parts = place.split(['/', '.', '[', ']', '$']).filter(|part| !part.is_empty());
    parts.map(|part| part.replace('_', "").to_lowercase()).collect()
}
