//! How much is reported never decides what is accepted: each limit gives the same verdict, and the first so many violations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use vetted::{Limits, Parse, Report, Vetted};

#[derive(Vetted, Debug)]
#[serde(untagged)]
enum Number {
    Small(#[range(max = 5)] u32),
    Word(#[len(max = 2)] String),
    Pair { a: u8, b: u8 },
    List(#[len(max = 2)] Vec<Number>),
}

#[derive(Vetted, Debug)]
#[serde(tag = "kind", deny_unknown_fields)]
enum Event {
    Open {
        #[len(min = 1)]
        name: String,
    },
    Close,
}

#[derive(Vetted, Debug)]
struct Page {
    #[unique]
    #[each(len(max = 3))]
    names: Vec<String>,
    numbers: Vec<Number>,
    sizes: BTreeMap<String, BTreeSet<u8>>,
    event: Option<Event>,
    #[serde(flatten)]
    rest: Option<Rest>,
}

#[derive(Vetted, Debug)]
struct Rest {
    #[range(min = 1)]
    first: u8,
    second: bool,
}

const DOCUMENTS: &[&str] = &[
    r#"{"names":["a","b"],"numbers":[1,"ab",{"a":1,"b":2},[1,[2]]],"sizes":{"x":[1,2]},"event":{"kind":"Open","name":"n"},"first":1,"second":true}"#,
    r#"{"names":["long","long","a"],"numbers":[9,"abc",{"a":-1},[1,2,3],null],"sizes":{"x":[1,1,256]},"event":{"name":"","x":1,"kind":"Open"}}"#,
    r#"{"names":[1,2],"numbers":[[[["abc"]]],9,9,9],"sizes":{"":[-1],"y":5,"y":[]},"event":{"kind":"Shut"},"first":0}"#,
    r#"[[9,"abc",1],{"a":1},{"b":1},[[[[["abc"],9],9],9],9]]"#,
];

/// Documents that have one thing less, more or other than those above.
fn documents() -> Vec<String> {
    let mut documents: Vec<String> = DOCUMENTS.iter().map(|document| (*document).to_owned()).collect();
    for document in DOCUMENTS {
        for start in 0..document.len() {
            documents.push(format!("{}{}", &document[..start], &document[start + 1..]));
            documents.push(format!("{}9{}", &document[..start], &document[start..]));
        }
    }
    documents
}

fn told(report: &Report) -> Vec<String> {
    report.iter().map(|violation| violation.to_string()).collect()
}

fn each_limit_gives_the_same_verdict<T: for<'de> Parse<'de> + Debug>() {
    for document in documents() {
        let all = vetted::from_json_with::<T>(document.as_bytes(), Limits::default().violations(usize::MAX));
        let all = all.map_err(|report| told(&report));
        let bytes = (0..6).map(|exponent| Limits::default().report_bytes((4 << exponent) - 4));
        let limits = (0..20).map(|violations| Limits::default().violations(violations)).chain(bytes);
        for limits in limits {
            let limited = vetted::from_json_with::<T>(document.as_bytes(), limits);
            assert_eq!(limited.is_ok(), all.is_ok(), "{limits:?} of {document}: {all:?}");
            let (Err(all), Err(report)) = (&all, limited) else { continue };
            let told = told(&report);
            assert!(all.starts_with(&told), "{limits:?} of {document}: {told:#?} of {all:#?}");
            assert_eq!(report.is_cut(), told.len() < all.len(), "{limits:?} of {document}: {all:#?}");
        }
    }
}

#[test]
fn each_limit_gives_the_same_verdict_on_a_struct() {
    each_limit_gives_the_same_verdict::<Page>();
}

#[test]
fn each_limit_gives_the_same_verdict_on_a_list_of_untagged_enums() {
    each_limit_gives_the_same_verdict::<Vec<Number>>();
}

#[test]
fn a_list_of_which_an_element_fits_nothing_is_refused_without_a_report_too() {
    let limits = Limits::default().violations(0);
    let report = vetted::from_json_with::<Vec<Number>>(br#"[9, "abc", 1]"#, limits).unwrap_err();
    assert_eq!((report.len(), report.is_cut()), (0, true));
}
