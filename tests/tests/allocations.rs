//! Reading a valid document allocates what the value itself takes, and nothing else.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use allocation_counter::{AllocationInfo, measure};
use std::collections::BTreeMap;
use std::hint::black_box;
use vetted::{Parse, Validate};

#[derive(Parse, Validate)]
#[serde(rename_all = "camelCase")]
struct Point {
    #[range(min = -180.0, max = 180.0)]
    longitude: f64,
    latitude: Option<f64>,
    #[range(max = 9)]
    zoom_level: u8,
    is_exact: bool,
    kind: Kind,
}

#[derive(Parse, Validate)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Place,
}

#[derive(Parse, Validate)]
struct Route {
    #[len(min = 1, max = 64)]
    #[pattern("^[A-Za-z ]+$")]
    name: String,
    #[len(max = 8)]
    points: Vec<Point>,
    #[keys(len(max = 3))]
    #[values(len(min = 1))]
    names: BTreeMap<String, String>,
}

const POINT: &str = r#"{
    "longitude": 8.54, "latitude": null, "zoomLevel": 7e0, "isExact": true, "kind": "place", "other": [[{}, "x"]]
}"#;

const ROUTE: &str = r#"{
    "name": "Along the lake",
    "points": [
        { "longitude": 8.54, "latitude": 47.4, "zoomLevel": 7, "isExact": true, "kind": "place" },
        { "longitude": 8.6, "zoomLevel": 7, "isExact": false, "kind": "place" }
    ],
    "names": { "en": "Along the lake", "de": "Am See" }
}"#;

fn point(longitude: f64, latitude: Option<f64>) -> Point {
    Point { longitude, latitude, zoom_level: 7, is_exact: true, kind: Kind::Place }
}

/// The same value as in [`ROUTE`], made one element after the other.
#[allow(clippy::vec_init_then_push, reason = "how many there will be is not known where a document is read either")]
fn route() -> Route {
    let mut points = Vec::new();
    points.push(point(8.54, Some(47.4)));
    points.push(point(8.6, None));
    let mut names = BTreeMap::new();
    names.insert("en".to_owned(), "Along the lake".to_owned());
    names.insert("de".to_owned(), "Am See".to_owned());
    Route { name: "Along the lake".to_owned(), points, names }
}

fn cost<T>(make: impl Fn() -> T) -> (u64, u64) {
    let AllocationInfo { count_total, bytes_total, .. } = measure(|| {
        black_box(make());
    });
    (count_total, bytes_total)
}

#[test]
fn the_counter_counts() {
    assert_eq!(cost(|| vec![0u8; 5]), (1, 5));
}

#[test]
fn a_type_without_a_heap_is_read_without_one() {
    assert_eq!(cost(|| vetted::from_json::<Point>(POINT.as_bytes()).unwrap()), (0, 0));
}

#[test]
fn another_source_adds_a_tape_and_nothing_else() {
    // Twelve events fit into the tape's first allocation. To pass over what is nested, serde_json's reader would take a buffer.
    let json = r#"{ "longitude": 8.54, "zoomLevel": 7e0, "isExact": true, "kind": "place", "other": 1 }"#;
    assert_eq!(cost(|| vetted::parse::<Point, _>(&mut serde_json::Deserializer::from_str(json)).unwrap()).0, 1);
}

#[test]
fn text_is_borrowed_from_the_document_where_the_type_borrows() {
    #[derive(Parse)]
    #[allow(dead_code, reason = "it is only made")]
    struct Name<'a> {
        #[pattern("^[a-z]+$")]
        first: &'a str,
        last: std::borrow::Cow<'a, str>,
    }
    assert_eq!(cost(|| vetted::from_json::<Name<'_>>(br#"{"first": "ada", "last": "Lovelace"}"#).unwrap()), (0, 0));
}

#[test]
fn a_value_costs_what_it_costs_to_make_it_by_hand() {
    assert_eq!(cost(|| vetted::from_json::<Route>(ROUTE.as_bytes()).unwrap()), cost(route));
}

#[test]
fn a_valid_value_is_checked_without_an_allocation() {
    let route = route();
    assert_eq!(cost(|| route.validate().unwrap()), (0, 0));
}

#[test]
fn a_text_with_escapes_costs_what_one_without_does() {
    let read = |json: &'static str| cost(move || vetted::from_json::<Vec<String>>(json.as_bytes()).unwrap()).0;
    assert_eq!(read(r#"["abcd", "efgh", "ijkl"]"#), 4);
    assert_eq!(read(r#"["\u0061bcd", "efg\n", "ijk\t"]"#), 4);
}

#[test]
fn a_hostile_document_costs_no_more_than_its_report() {
    let unknown = format!("{{{}\"longitude\": 1}}", r#""a": [1, {"b": "c"}], "#.repeat(100_000));
    let (count, bytes) = cost(|| vetted::from_json::<Point>(unknown.as_bytes()).map(drop).unwrap_err());
    assert!(count < 100 && bytes < 10_000, "{count} allocations, {bytes} bytes");
}
