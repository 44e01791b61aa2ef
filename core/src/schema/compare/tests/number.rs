//! Numbers are compared without rounding, however they are written.

use crate::schema::compare::number::{Bound, Number, count, equal, is_multiple};
use serde_json::{Value, json};
use std::vec::Vec;

fn number(value: &Value) -> Number {
    Number::from(value).unwrap()
}

#[test]
fn all_numbers_have_an_order() {
    let ascending = [
        json!(-1e300),
        json!(-1e31),
        json!(-1e30),
        json!(-1e25),
        json!(i64::MIN),
        json!(-9_007_199_254_740_993_i64),
        json!(-9_007_199_254_740_992_i64),
        json!(-1.5),
        json!(-1),
        json!(-0.5),
        json!(0),
        json!(0.5),
        json!(1),
        json!(1.5),
        json!(2),
        json!(i64::MAX),
        json!(u64::MAX - 1),
        json!(u64::MAX),
        json!(1e25),
        json!(1e30),
        json!(1e31),
        json!(1e300),
    ];
    for (index, one) in ascending.iter().enumerate() {
        for (other_index, other) in ascending.iter().enumerate() {
            assert_eq!(number(one).compare(number(other)), Some(index.cmp(&other_index)), "{one} {other}");
            assert_eq!(equal(one, other), index == other_index, "{one} {other}");
        }
        let is_whole = ![json!(-1.5), json!(-0.5), json!(0.5), json!(1.5)].contains(one);
        assert_eq!(number(one).is_integer(), is_whole, "{one}");
    }
    assert!(equal(&json!(1.0), &json!(1)) && equal(&json!(-0.0), &json!(0)));
}

#[test]
fn parts_of_equal_values_are_equal() {
    let one = json!({ "a": [1, { "b": 2.0 }], "c": "1" });
    assert!(equal(&one, &json!({ "c": "1", "a": [1.0, { "b": 2 }] })));
    for other in [
        json!({ "a": [1, { "b": 3 }], "c": "1" }),
        json!({ "a": [1], "c": "1" }),
        json!({ "a": [1, { "b": 2 }, 3], "c": "1" }),
        json!({ "a": [1, { "b": 2 }] }),
        json!({ "a": [1, { "b": 2 }], "c": "1", "d": null }),
        json!({ "a": [1, { "b": 2 }], "d": "1" }),
        json!({ "a": [1, { "b": 2 }], "c": 1 }),
    ] {
        assert!(!equal(&one, &other) && !equal(&other, &one), "{other}");
    }
}

#[test]
fn a_number_is_the_value_it_was_if_a_document_can_hold_it() {
    for value in [json!(0), json!(i64::MIN), json!(u64::MAX), json!(0.5), json!(1e300)] {
        assert_eq!(number(&value).value(), Some(value));
    }
    assert_eq!(number(&json!(2.0)).value(), Some(json!(2)));
    assert_eq!(number(&json!(1e25)).value(), None);
}

#[test]
fn a_multiple_is_one_of_whole_numbers() {
    let said = |one: Value, of: Value| is_multiple(number(&one), number(&of));
    assert_eq!([said(json!(6), json!(3)), said(json!(-6), json!(3.0)), said(json!(0), json!(3))], [Some(true); 3]);
    assert_eq!([said(json!(7), json!(3)), said(json!(1.5), json!(1))], [Some(false); 2]);
    assert_eq!([said(json!(1.5), json!(0.5)), said(json!(6), json!(0)), said(json!(1e300), json!(2))], [None; 3]);
}

#[test]
fn a_count_is_whole_and_not_negative() {
    let counts = [json!(3), json!(3.0), json!(-1), json!(0.5), json!(1e30), json!("3")].map(|value| count(&value));
    assert_eq!(counts, [Some(3), Some(3), None, None, None, None]);
}

/// Bounds from the widest to the narrowest, by the name of the keyword.
fn bounds(is_lower: bool) -> Vec<Bound> {
    let [inclusive, exclusive] =
        if is_lower { ["minimum", "exclusiveMinimum"] } else { ["maximum", "exclusiveMaximum"] };
    let sign = if is_lower { 1.0 } else { -1.0 };
    let at = [0.0, 0.5, 1.0, 1e31];
    let schema = |(keyword, at): (&str, f64)| json!({ keyword: at * sign });
    let schemas = at.iter().flat_map(|at| [(inclusive, *at), (exclusive, *at)]).map(schema);
    schemas.flat_map(|schema| Bound::all(schema.as_object().unwrap(), is_lower).collect::<Vec<_>>()).collect()
}

#[test]
fn the_narrower_bound_is_within_the_wider_one() {
    for is_lower in [true, false] {
        let bounds = bounds(is_lower);
        assert_eq!(bounds.len(), 8);
        for (index, one) in bounds.iter().enumerate() {
            for (other_index, other) in bounds.iter().enumerate() {
                assert_eq!(one.is_within(*other, is_lower), index >= other_index, "{one:?} {other:?}");
            }
        }
    }
}

#[test]
fn a_bound_admits_what_is_within_and_itself_unless_it_is_exclusive() {
    for is_lower in [true, false] {
        let sign = if is_lower { 1.0 } else { -1.0 };
        let admitted = |number: f64| {
            let number = Number::from(&json!(number * sign)).unwrap();
            bounds(is_lower).iter().map(|bound| bound.admits(number, is_lower)).filter(|is| *is == Some(true)).count()
        };
        assert_eq!([-1.0, 0.0, 0.25, 0.5, 0.75, 1.0, 2.0, 1e31, 1e32].map(admitted), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
}

#[test]
fn a_bound_of_integers_is_the_next_integer() {
    for is_lower in [true, false] {
        let whole = |bound: Bound| {
            let bound = bound.of_integers(is_lower);
            (bound.at.value().unwrap(), bound.is_exclusive)
        };
        let sign = if is_lower { 1 } else { -1 };
        let far = 1e31 * f64::from(sign);
        let expected = [0, 1, 1, 1, 1, 2].map(|integer| (json!(integer * sign), false));
        let found: Vec<_> = bounds(is_lower).into_iter().map(whole).collect();
        assert_eq!(found[..6], expected);
        assert_eq!(found[6..], [(json!(far), false), (json!(far), true)]);
    }
}
