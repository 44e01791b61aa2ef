//! What was written: the attributes of a type, each with the place where it stands.

pub mod literal;
mod own_name;
pub mod pattern;
pub mod rule;
pub mod serde;
pub mod ty;
mod wording;
pub mod words;

use crate::errors::Errors;
use crate::grammar::Kind;
pub use own_name::input;
use rule::Rule;
use syn::{Attribute, LitStr, Meta, Path, parse_quote};
use wording::with_help;

/// The rules among some attributes.
pub fn rules(attributes: &[Attribute], errors: &mut Errors) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for attribute in attributes {
        let Some(kind) = attribute.path().get_ident().and_then(|name| Kind::find(&name.to_string())) else {
            continue;
        };
        match Rule::of_attribute(kind, attribute) {
            Ok(rule) => rule::add(&mut rules, rule, errors),
            Err(error) => errors.push(error),
        }
    }
    rules
}

/// Refuses our attributes where they have no meaning: `what` is what they stand on.
pub fn refuse_misplaced(attributes: &[Attribute], names: &[&str], what: &str, errors: &mut Errors) {
    for attribute in attributes {
        let Some(name) = attribute.path().get_ident().map(ToString::to_string) else { continue };
        if names.contains(&name.as_str()) || (names.contains(&"rules") && Kind::find(&name).is_some()) {
            let help = match name.as_str() {
                "vetted" => "put it on the type",
                _ => "put it on a field that is read or written",
            };
            errors.at(attribute.path(), format_args!("`{name}` has no meaning on {what}"), help);
        }
    }
}

/// Whether a field's type knows `serde` and `schemars` and not us.
pub fn is_opaque(attributes: &[Attribute], errors: &mut Errors) -> bool {
    let mut marks = attributes.iter().filter(|attribute| attribute.path().is_ident("opaque"));
    let is_opaque = marks.next().is_some_and(|mark| {
        if !matches!(mark.meta, Meta::Path(_)) {
            errors.at(mark, "`opaque` takes no arguments", "write it like `#[opaque]`");
        }
        true
    });
    if let Some(second) = marks.next() {
        errors.at(second, "`opaque` stands here twice", "remove one");
    }
    is_opaque
}

/// How the `vetted` crate is named: `#[vetted(crate = path)]`, where it isn't by its own name.
pub fn root(attributes: &[Attribute], errors: &mut Errors) -> Path {
    let mut root = parse_quote!(::vetted);
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("vetted")) {
        let usage = "write it like `#[vetted(crate = path::of::vetted)]`, where the crate isn't named `vetted`";
        let parsed = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("`vetted` has no such argument"));
            }
            let value = meta.value()?;
            root = match value.parse::<Option<LitStr>>()? {
                // As in `#[serde(crate = "…")]`.
                Some(path) => path.parse_with(Path::parse_mod_style)?,
                None => value.call(Path::parse_mod_style)?,
            };
            Ok(())
        });
        if let Err(error) = parsed {
            errors.push(with_help(usage, error));
        }
    }
    root
}
