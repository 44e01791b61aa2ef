//! What is left of a document for which a test fails.

use crate::types::{Choice, CreateUser, Flat, Maps, Patterns, Shape, Tree, Untagged};
use crate::{each_type, runner, shrunk};
use proptest::strategy::{Strategy, ValueTree};
use std::fmt::Debug;
use vetted::testing::proptest::{almost_valid, valid, valid_values};
use vetted::{JsonSchema, Parse, Vetted};

/// Asserts what is left of valid values for which a test fails, whatever it started from.
fn left<T: JsonSchema + for<'de> Parse<'de> + Debug>(fails: fn(&T) -> bool, expected: &str) {
    let fails = |text: &String| fails(&vetted::from_json::<T>(text.as_bytes()).unwrap());
    for seed in 0..10 {
        assert_eq!(shrunk(seed, &valid::<T>(), fails), expected, "seed {seed}");
    }
}

#[test]
fn what_is_not_needed_is_left_out() {
    left::<CreateUser>(|_| true, r#"{"displayName":"a","numbers":[]}"#);
    left::<Tree>(|_| true, r#"{"children":[],"value":0}"#);
    left::<Option<u8>>(Option::is_some, "0");
}

#[test]
fn numbers_stop_at_the_bound() {
    left::<CreateUser>(|user| user.numbers.iter().any(|n| *n > 41), r#"{"displayName":"a","numbers":[42]}"#);
    left::<Tree>(|tree| tree.value < -1000, r#"{"children":[],"value":-1001}"#);
    left::<Option<u8>>(|number| number.is_some_and(|number| number > 200), "201");
}

#[test]
fn lists_and_texts_are_as_short_as_they_can_be() {
    left::<CreateUser>(|user| user.numbers.len() > 2, r#"{"displayName":"a","numbers":[10,10,10]}"#);
    left::<CreateUser>(|user| user.display_name.chars().count() > 4, r#"{"displayName":"aaaaa","numbers":[]}"#);
    left::<CreateUser>(|user| user.login.is_some(), r#"{"displayName":"a","login":"aa","numbers":[]}"#);
}

#[test]
fn patterns_go_on_to_match() {
    left::<Patterns>(|_| true, r#"{"id":"import-aaaaaaaaaaaaaaaaa"}"#);
    left::<Patterns>(|file| file.file.is_some(), r#"{"file":"a.csv","id":"import-aaaaaaaaaaaaaaaaa"}"#);
}

#[test]
fn variants_keep_what_makes_them() {
    left::<Shape>(|shape| matches!(shape, Shape::Polygon { .. }), r#"{"kind":"polygon","points":[[0,0],[0,0],[0,0]]}"#);
    left::<Shape>(|shape| matches!(shape, Shape::Nothing), r#"{"kind":"nothing"}"#);
    left::<Choice>(|choice| matches!(choice, Choice::Named { .. }), r#"{"Named":{"name":""}}"#);
    left::<Choice>(|choice| matches!(choice, Choice::Large(_)), r#"{"Large":0}"#);
    left::<Untagged>(|untagged| matches!(untagged, Untagged::Pair { .. }), r#"{"a":false}"#);
    left::<Untagged>(
        |untagged| matches!(untagged, Untagged::Pair { b: Some(b), .. } if *b > 6),
        r#"{"a":false,"b":7}"#,
    );
}

#[test]
fn a_document_takes_the_place_of_the_one_around_it() {
    fn depth(tree: &Tree) -> usize {
        1 + tree.children.iter().map(depth).max().unwrap_or_default()
    }
    left::<Tree>(|tree| depth(tree) == 2, r#"{"children":[{"children":[],"value":0}],"value":0}"#);
}

#[test]
fn flattened_properties_and_maps_lose_their_properties() {
    for seed in 0..10 {
        let fails = |text: &String| vetted::from_json::<Flat>(text.as_bytes()).unwrap().rest.len() > 1;
        let flat = shrunk(seed, &valid::<Flat>(), fails);
        let flat: serde_json::Value = serde_json::from_str(&flat).unwrap();
        assert_eq!(flat.as_object().unwrap().len(), 4, "{flat}");
        assert_eq!([&flat["id"], &flat["size"], &flat[""], &flat["a"]], [0; 4], "{flat}");

        let fails = |text: &String| !vetted::from_json::<Maps>(text.as_bytes()).unwrap().by_name.is_empty();
        let maps = shrunk(seed, &valid::<Maps>(), fails);
        let maps: serde_json::Value = serde_json::from_str(&maps).unwrap();
        assert_eq!(maps["by_name"].as_object().unwrap().len(), 1, "{maps}");
        assert!(maps["by_name"].as_object().unwrap().values().all(|value| value.as_f64() <= Some(1.0)), "{maps}");
        assert!(maps["by_number"].as_object().unwrap().is_empty(), "{maps}");
        assert!(maps["texts"].as_array().unwrap().is_empty(), "{maps}");
    }
}

#[test]
fn values_shrink_as_documents_do() {
    let values = valid_values::<CreateUser>();
    let user: Vetted<CreateUser> = shrunk(1, &values, |user| user.numbers.iter().any(|number| *number >= 50));
    assert_eq!(
        (user.display_name.as_str(), &user.login, &*user.numbers, user.is_admin),
        ("a", &None, &[50][..], false)
    );
}

#[test]
fn an_almost_valid_document_keeps_one_mistake() {
    let code = |text: &str| {
        vetted::from_json::<CreateUser>(text.as_bytes()).unwrap_err().iter().next().unwrap().code().to_owned()
    };
    for (wanted, expected) in [
        ("range", r#"{"displayName":"a","numbers":[0]}"#),
        ("pattern", r#"{"displayName":"a","login":"","numbers":[]}"#),
        ("len", r#"{"displayName":"","numbers":[]}"#),
    ] {
        for seed in 0..10 {
            let left = shrunk(seed, &almost_valid::<CreateUser>(), |text| code(text) == wanted);
            assert_eq!(left, expected, "seed {seed}");
        }
    }
}

/// Makes documents simpler, in each way of answering, until there is an end.
fn stays_what_it_is<T: JsonSchema + for<'de> Parse<'de>>() {
    let mut runner = runner(9);
    for round in 0_usize..14 {
        let violations = |text: &str| vetted::from_json::<T>(text.as_bytes()).map_or_else(|report| report.len(), |_| 0);
        let end = |tree: &mut dyn ValueTree<Value = String>, expected: usize| {
            let mut steps = 0;
            while if steps % 7 < round % 7 { tree.complicate() } else { tree.simplify() } {
                assert_eq!(violations(&tree.current()), expected, "{}", tree.current());
                steps += 1;
                assert!(steps < 100_000, "{}", tree.current());
            }
            assert_eq!(violations(&tree.current()), expected, "{}", tree.current());
        };
        end(&mut valid::<T>().new_tree(&mut runner).unwrap(), 0);
        end(&mut almost_valid::<T>().new_tree(&mut runner).unwrap(), 1);
    }
}

#[test]
fn shrinking_ends_and_never_leaves_what_was_asked_for() {
    each_type!(stays_what_it_is);
}
