//! `Vetted<T>`: made by parsing or validating only, looked at like the value, handed on in parts that stay proven.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde::Serialize;
use std::borrow::Borrow;
use std::collections::HashSet;
use std::fmt::{self, Display};
use vetted::{Parse, Validate, Vetted};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Validate, Parse)]
struct Page {
    #[range(min = 1, max = 100)]
    size: u32,
    #[len(min = 1)]
    name: String,
}

impl Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.size, self.name)
    }
}

fn page(size: u32) -> Page {
    Page { size, name: "a".to_owned() }
}

#[test]
fn validating_makes_one_and_what_breaks_a_rule_makes_none() {
    assert_eq!(*page(1).vetted().unwrap(), page(1));
    assert_eq!(page(0).vetted().unwrap_err().to_string(), "/size: must be 1 to 100 [range]");
}

#[test]
fn it_looks_like_the_value() {
    let vetted = page(7).vetted().unwrap();
    assert_eq!(vetted.size, 7);
    assert_eq!(vetted.to_string(), "7 of a");
    assert_eq!(format!("{vetted:?}"), r#"Vetted(Page { size: 7, name: "a" })"#);
    let (by_as_ref, by_borrow): (&Page, &Page) = (vetted.as_ref(), vetted.borrow());
    assert_eq!(by_as_ref, by_borrow);
    assert_eq!(vetted.clone(), vetted);
    assert_eq!(vetted.into_inner(), page(7));
}

#[test]
fn it_is_found_in_a_set_by_the_value() {
    let set = HashSet::from([page(1).vetted().unwrap()]);
    assert!(set.contains(&page(1)));
}

#[test]
fn it_is_written_as_the_value_and_read_with_the_whole_report_in_the_error() {
    let vetted = page(1).vetted().unwrap();
    let json = serde_json::to_string(&vetted).unwrap();
    assert_eq!(json, r#"{"size":1,"name":"a"}"#);
    assert_eq!(serde_json::from_str::<Vetted<Page>>(&json).unwrap(), vetted);
    let error = serde_json::from_str::<Vetted<Page>>(r#"{"size":0,"name":""}"#).unwrap_err().to_string();
    assert!(error.contains("/size: must be 1 to 100") && error.contains("/name: must have a length"), "{error}");
}

#[test]
fn elements_of_a_vetted_list_are_vetted() {
    fn only_vetted(page: &Vetted<&Page>) -> u32 {
        page.size
    }
    let pages = vec![page(1), page(2)].vetted().unwrap();
    assert_eq!((&pages).into_iter().map(|page| only_vetted(&page)).sum::<u32>(), 3);
    let owned: Vec<Vetted<Page>> = pages.into_iter().collect();
    assert_eq!(owned[1].size, 2);
}

#[test]
fn what_is_in_an_option_a_box_or_a_reference_is_vetted() {
    let some: Option<Vetted<Page>> = Some(page(1)).vetted().unwrap().transpose();
    assert_eq!(some.unwrap().size, 1);
    let boxed: Vetted<Page> = Box::new(page(2)).vetted().unwrap().unboxed();
    assert_eq!(boxed.by_ref().size, 2);
}
