//! One report has every violation of a document: each at its pointer, with its code and its parameters, in the order of the
//! document, and without a word of what the document says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use vetted::report::Param;
use vetted::{Parse, Report, Validate};

#[derive(Parse, Validate, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Purchase {
    #[len(max = 8)]
    order_id: String,
    #[serde(rename = "ship/to~")]
    ship_to: Address,
    lines: Vec<Line>,
    #[keys(len(max = 6))]
    labels: BTreeMap<String, Label>,
    priority: Priority,
    note: Option<String>,
    #[required]
    contact: Option<String>,
    #[each(each(range(max = 9)))]
    grid: Vec<Vec<u8>>,
}

#[derive(Parse, Validate, Debug)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Address {
    #[pattern("^[0-9]{5}$")]
    zip: String,
    country: String,
}

#[derive(Parse, Validate, Debug)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Line {
    #[range(min = 1, max = 99)]
    count: u8,
    #[multiple_of(5)]
    cents: Option<i64>,
    #[one_of("S", "M", "L")]
    size: Option<String>,
}

#[derive(Parse, Validate, Debug)]
struct Label(#[len(min = 1)] String);

#[derive(Parse, Validate, Debug)]
#[serde(rename_all = "lowercase")]
enum Priority {
    Low,
    High,
}

/// Every value that could be repeated has `SECRET` or 77 in it.
const DOCUMENT: &str = r#"{
    "orderId": "SECRET-TOO-LONG",
    "ship/to~": { "zip": "SECRET", "street": "SECRET" },
    "lines": [
        { "count": 1 },
        { "count": 77777 },
        { "count": "SECRET", "cents": 777, "size": "SECRET" },
        null,
        "SECRET"
    ],
    "labels": { "SECRETS": "x", "b~/": "", "c": 77 },
    "priority": "SECRET",
    "SECRETS": 77,
    "note": null,
    "orderId": "SECRET",
    "grid": [[1], [10, 2.77], 77.7]
}"#;

fn report() -> Report {
    vetted::from_json::<Purchase>(DOCUMENT.as_bytes()).unwrap_err()
}

#[test]
fn every_violation_is_in_one_report_in_the_order_of_the_document() {
    let said: Vec<String> = report().iter().map(|violation| violation.to_string()).collect();
    assert_eq!(
        said,
        [
            "/orderId: must have a length of at most 8, has 15 [len]",
            "/ship~1to~0/zip: must match the pattern ^[0-9]{5}$ [pattern]",
            "/ship~1to~0/country: must be there and not null [required]",
            "/lines/1/count: must be 0 to 255 [range]",
            "/lines/2/count: must be an integer, is a string [type]",
            "/lines/2/cents: must be a multiple of 5 [multiple_of]",
            "/lines/2/size: must be one of: S, M, L [one_of]",
            "/lines/3: must be there and not null [required]",
            "/lines/4: must be an object, is a string [type]",
            "/labels: must have a length of at most 6, has 7 [len]",
            "/labels/b~0~1: must have a length of at least 1, has 0 [len]",
            "/labels/c: must be a string, is a number [type]",
            "/priority: must be one of: low, high [unknown_variant]",
            "/SECRETS: is not a known field [unknown_field]",
            "/orderId: must not be there more than once [duplicate_field]",
            "/grid/1/0: must be at most 9 [range]",
            "/grid/1/1: must be an integer, is a number with a fraction [type]",
            "/grid/2: must be an array, is a number [type]",
            "/contact: must be there and not null [required]",
        ]
    );
}

#[test]
fn parameters_are_typed() {
    let report = report();
    let params = |pointer: &str, code: &str| -> Vec<(&str, Param)> {
        let violation = report.iter().find(|one| one.pointer() == pointer && one.code() == code).unwrap();
        violation.params().iter().map(|(name, param)| (name, param.clone())).collect()
    };
    let text = |text: &'static str| Param::from(text);
    let number = Param::Integer;
    assert_eq!(params("/orderId", "len"), [("max", number(8)), ("length", number(15))]);
    assert_eq!(params("/ship~1to~0/zip", "pattern"), [("pattern", text("^[0-9]{5}$"))]);
    assert_eq!(params("/lines/1/count", "range"), [("min", number(0)), ("max", number(255))]);
    assert_eq!(params("/lines/2/count", "type"), [("expected", text("an integer")), ("found", text("a string"))]);
    assert_eq!(params("/lines/2/cents", "multiple_of"), [("factor", number(5))]);
    assert_eq!(params("/lines/2/size", "one_of"), [("values", ["S", "M", "L"].into_iter().collect())]);
    assert_eq!(params("/priority", "unknown_variant"), [("values", ["low", "high"].into_iter().collect())]);
    assert_eq!(params("/contact", "required"), []);
}

#[test]
fn each_violation_has_the_offset_at_which_it_stands() {
    let report = report();
    let at = |index: usize| {
        let offset = report.iter().nth(index).and_then(|violation| violation.offset()).unwrap();
        DOCUMENT[offset..].chars().take(10).collect::<String>()
    };
    assert_eq!(at(0), "\"SECRET-TO");
    assert_eq!(at(2), "{ \"zip\": \"", "a missing field is missed where its object begins");
    assert_eq!(at(3), "77777 },\n ");
    assert_eq!(at(9), "\"SECRETS\":", "a key is wrong where it stands");
    assert_eq!(at(13), "\"SECRETS\":", "an unknown field is wrong where its name stands");
    assert_eq!(at(14), "\"orderId\":", "a duplicate field is wrong where its name stands again");
    assert_eq!(at(18), "{\n    \"ord");
}

/// Names that the sender has made up are part of a pointer, which says where the violation is. Values are nowhere.
#[test]
fn no_value_of_the_input_is_repeated() {
    let report = report();
    let forms = [
        report.to_string(),
        serde_json::to_string(&report).unwrap(),
        serde_json::to_string(&report.problem()).unwrap(),
        serde_json::to_string(&report.aws()).unwrap(),
        report.aws().to_string(),
        format!("{report:?}"),
        serde_json::from_str::<vetted::Vetted<Purchase>>(DOCUMENT).unwrap_err().to_string(),
    ];
    for form in forms {
        let without_pointer = form.replace("/SECRETS", "");
        for value in ["SECRET", "TOO-LONG", "777", "77.7", "2.77"] {
            assert!(!without_pointer.contains(value), "{value} is in {form}");
        }
    }
}

#[test]
fn a_value_is_judged_in_the_order_of_declaration() {
    let line = || Line { count: 0, cents: Some(3), size: Some("XL".into()) };
    let order = Purchase {
        order_id: "123456789".into(),
        ship_to: Address { zip: "1".into(), country: String::new() },
        lines: vec![line()],
        labels: BTreeMap::from([("a long name".into(), Label(String::new()))]),
        priority: Priority::High,
        note: None,
        contact: None,
        grid: vec![vec![], vec![1, 10]],
    };
    assert_eq!(
        vetted_tests::pointers(&order.validate().unwrap_err()),
        [
            "/orderId len",
            "/ship~1to~0/zip pattern",
            "/lines/0/count range",
            "/lines/0/cents multiple_of",
            "/lines/0/size one_of",
            "/labels len",
            "/labels/a long name len",
            "/contact required",
            "/grid/1/1 range",
        ]
    );
}
