//! What is generated for the types in `expansions/`, beside them: read it to see how the derives work.
//!
//! `VETTED_BLESS=1 cargo test -p vetted-macros expansions` writes it anew.

use super::{Derive, derive};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use syn::{Attribute, File, Item};

const DERIVES: [Derive; 4] = [Derive::Validate, Derive::Parse, Derive::JsonSchema, Derive::Vetted];

/// The type without its derives, and them.
fn taken_apart(mut item: Item) -> (TokenStream, Vec<Derive>) {
    let attributes: &mut Vec<Attribute> = match &mut item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        other => panic!("{} is no type", other.to_token_stream()),
    };
    let (derives, others): (Vec<_>, Vec<_>) =
        attributes.drain(..).partition(|attribute| attribute.path().is_ident("derive"));
    *attributes = others;
    let mut found = Vec::new();
    for attribute in derives {
        let read = attribute.parse_nested_meta(|meta| {
            found.extend(DERIVES.into_iter().filter(|derive| meta.path.is_ident(&format!("{derive:?}"))));
            Ok(())
        });
        read.expect("it is a list of derives");
    }
    (item.into_token_stream(), found)
}

fn expanded(source: &str) -> String {
    let file: File = syn::parse_str(source).expect("it is a file of types");
    let items = file.items.into_iter().map(taken_apart);
    let all: TokenStream =
        items.flat_map(|(item, derives)| derives.into_iter().map(move |one| derive(item.clone(), one))).collect();
    prettyplease::unparse(&syn::parse2(all).expect("what is generated is Rust"))
}

#[test]
fn the_expansions_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions");
    let files = fs::read_dir(&folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let sources: Vec<_> = files.filter(|file| !file.to_string_lossy().ends_with(".expanded.rs")).collect();
    assert!(sources.len() >= 5, "{sources:?}");
    for source in sources {
        let now = expanded(&fs::read_to_string(&source).expect("it can be read"));
        let golden = source.with_extension("expanded.rs");
        if std::env::var_os("VETTED_BLESS").is_some() {
            fs::write(&golden, &now).expect("it can be written");
        }
        let then = fs::read_to_string(&golden).unwrap_or_default();
        assert!(then == now, "{} has changed; see `VETTED_BLESS`:\n{now}", golden.display());
    }
}

/// The words and literals of a program, each with the line and the column where it stands.
fn places(tokens: TokenStream, found: &mut BTreeSet<(String, usize, usize)>) {
    for token in tokens {
        let start = token.span().start();
        match token {
            TokenTree::Group(group) => places(group.stream(), found),
            TokenTree::Punct(_) => {}
            word => drop(found.insert((word.to_string(), start.line, start.column))),
        }
    }
}

/// What an editor completes, renames and explains is what stands in the generated code with the place where it was written.
#[test]
fn what_stands_in_an_attribute_keeps_its_place() {
    const SOURCE: &str = r#"
        #[check(is_fair)]
        struct Request {
            #[len(min = LEAST, max = limits::MOST)]
            #[each(len(exactly = 12), range(above = 0.5, below = f64::from(TWO)), check(Odd { most: 3 }))]
            names: Vec<String>,
            #[serde(default = "one", deserialize_with = "hex::read")]
            #[multiple_of(5 * STEP)]
            count: u8,
            #[one_of("asc", DESCENDING, message = "up")]
            #[required]
            order: Option<crate::Order>,
        }
    "#;
    // Not `range`: that is a constant of the type of numbers.
    const WRITTEN: &str = "check is_fair len min LEAST max limits MOST each exactly 12 above 0.5 below f64 from TWO Odd \
        most 3 multiple_of 5 STEP one_of \"asc\" DESCENDING \"up\" required";
    let input: TokenStream = SOURCE.parse().expect("it is Rust");
    let mut in_source = BTreeSet::new();
    places(input.clone(), &mut in_source);
    for one in DERIVES {
        let mut generated = BTreeSet::new();
        places(derive(input.clone(), one), &mut generated);
        let kept: BTreeSet<_> = in_source.intersection(&generated).map(|(word, ..)| word.as_str()).collect();
        for word in WRITTEN.split_whitespace() {
            assert!(kept.contains(word), "{word} has lost its place");
        }
    }
}

fn generated(source: &str) -> String {
    let tokens = derive(source.parse().expect("it is Rust"), Derive::Vetted);
    tokens.to_string().split_whitespace().collect()
}

#[test]
fn the_name_of_the_type_takes_the_place_of_self_in_statics() {
    let list = generated("struct List { #[len(max = Self::MOST)] next: Vec<Self> }");
    assert!(list.contains("__v::RulesOf<Vec<List>>") && list.contains(".max(List::MOST)"), "{list}");
    let generic = generated("struct List<T> { #[len(max = Self::MOST)] next: Vec<Self>, value: T }");
    assert!(generic.contains("<Vec<Self>as__v::Validate>") && generic.contains(".max(Self::MOST)"), "{generic}");
}

#[test]
fn a_pattern_is_emitted_once_however_often_it_is_written() {
    let names =
        generated("struct Names { #[pattern(\"^a\")] one: String, #[each(pattern(\"^a\"))] others: Vec<String> }");
    assert_eq!(names.matches("__v::Pattern::new(").count(), 1, "{names}");
    assert_eq!(names.matches("(&__P0)").count(), 2, "{names}");
}

#[test]
fn a_name_that_json_escapes_is_no_key_to_compare_with() {
    let names = generated(r#"struct Names { #[serde(rename = "a\"b")] one: u8, #[serde(rename = "é")] other: u8 }"#);
    assert!(
        names.contains(r#"__v::Field::escaped("a\"b")"#) && names.contains(r#"__v::Field::new("\"é\":")"#),
        "{names}"
    );
}
