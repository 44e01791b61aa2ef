//! What is generated for the types in `expansions/`, beside them: read it to see how the derives work.
//!
//! `VETTED_BLESS=1 cargo test -p vetted-macros expansions` writes it anew.

use super::{Derive, derive};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::fs;
use std::path::Path;
use syn::{Attribute, File, Item};

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
            let derives = [Derive::Validate, Derive::Parse, Derive::JsonSchema];
            let names = ["Validate", "Parse", "JsonSchema"];
            found.extend(
                names.iter().zip(derives).filter(|(name, _)| meta.path.is_ident(name)).map(|(_, derive)| derive),
            );
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
