//! What was written: the attributes of a type, each with the place where it stands.

pub mod literal;
pub mod rule;
pub mod serde;

use crate::errors::Errors;
use crate::grammar::Kind;
use rule::Rule;
use syn::Attribute;

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
