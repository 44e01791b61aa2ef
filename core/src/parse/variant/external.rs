use super::{Content, find, unknown_variant};
use crate::parse::object::{Denied, duplicate, unknown};
use crate::parse::recording::Take;
use crate::parse::source::{Input, Name, Object};
use crate::parse::{mismatch, null};
use crate::report::{self, At};
use crate::table::{Names, Variants};

/// Reads `"Unit"` or `{"Variant": content}`. Among the members of another object each variant is a member, `"Unit": null`.
pub fn external<'de, T>(
    variants: &'static Variants,
    contents: &[Content<'de, T>],
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let are_names = contents.iter().all(|content| matches!(content, Content::Unit(_)));
    match input {
        Input::Text(name) => match contents.get(find(variants, name.as_str(), at)?)? {
            Content::Unit(make) => Some(make()),
            Content::Value(_) => mismatch(&Input::Text(name), "an object with one member, for this variant", at),
        },
        Input::Object(object) if !are_names || object.is_flattened() => one_member(variants, contents, object, at),
        other if are_names => mismatch(&other, "a string", at),
        other => mismatch(&other, "a string or an object, for a variant", at),
    }
}

fn one_member<'de, T>(
    variants: &'static Variants,
    contents: &[Content<'de, T>],
    object: &mut dyn Object<'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let start = at.mark();
    let mut first = None;
    let mut is_first = true;
    let mut value = None;
    while let Some(name) = object.next_name(Names::Variants(variants), 0, at) {
        let known = match &name {
            Name::Known(_, name) => Some(*name),
            Name::Other(_) => None,
        };
        match name {
            Name::Known(_, name) if first == Some(name) => duplicate(object, name, at),
            Name::Known(index, name) if is_first => match contents.get(index) {
                Some(Content::Value(read)) => {
                    let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read(input, at));
                    object.value(&mut slot, &mut at.name(name));
                }
                Some(Content::Unit(make)) if object.is_flattened() => {
                    let mut slot =
                        Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = null(input, at).map(|()| make()));
                    object.value(&mut slot, &mut at.name(name));
                }
                _ => {
                    let violation = report::wrong_type("a string, for this variant", "an object");
                    at.violated(violation);
                    object.skip(at);
                }
            },
            Name::Other(name) if is_first => {
                let offset = object.name_offset();
                at.with_offset(offset).violated(unknown_variant(variants, &name));
                object.skip(at);
            }
            Name::Known(_, name) => unknown(Denied::new(true), object, name, at),
            Name::Other(name) => unknown(Denied::new(true), object, &name, at),
        }
        first = first.or(known);
        is_first = false;
    }
    if is_first && !at.is_stopped() {
        at.violated(report::wrong_type("an object with one member, for a variant", "an empty object"));
    }
    if at.found_since(start) { None } else { value }
}
