//! What serde's derives understand and ours can't honour: refused where it stands, never ignored.

use crate::errors::Errors;
use crate::syntax;
use proc_macro2::TokenStream;
use quote::ToTokens;
use serde_derive_internals::ast::{Container, Field, Variant};
use serde_derive_internals::attr::TagType;
use syn::{Attribute, Meta, Token};

/// Why each is refused, and what to do instead.
const REFUSED: &[(&str, &str)] = &[
    (
        "remote",
        "derive on a type of your own and convert it with `#[serde(from = \"…\")]`, or mark the field `#[opaque]`",
    ),
    ("bound", "the bounds follow from the fields; write a further one in a `where` clause of the type"),
    ("expecting", "a report has words of its own; give a rule others with `message = \"…\"`"),
    ("tag", "on a struct it is written and never read; name a field for it, or make the struct a variant of an enum"),
    ("with", "a function can't report where it failed in a variant; put it on the field in the variant"),
    ("deserialize_with", "a function can't report where it failed in a variant; put it on the field in the variant"),
    ("serialize_with", "what a function writes of a variant can't be described; put it on the field in the variant"),
];

pub fn on_container(container: &Container<'_>, errors: &mut Errors) {
    syntax::refuse_misplaced(&container.original.attrs, &["opaque"], "a type", errors);
    let attributes = &container.attrs;
    let is_enum = matches!(container.original.data, syn::Data::Enum(_));
    let place = (&container.original.attrs, &container.ident);
    for (is_there, name) in [
        (attributes.remote().is_some(), "remote"),
        (attributes.de_bound().is_some() || attributes.ser_bound().is_some(), "bound"),
        (attributes.expecting().is_some(), "expecting"),
        (!is_enum && matches!(attributes.tag(), TagType::Internal { .. }), "tag"),
    ] {
        refuse(is_there, name, place, errors);
    }
}

pub fn on_field(field: &Field<'_>, errors: &mut Errors) {
    syntax::refuse_misplaced(&field.original.attrs, &["vetted"], "a field", errors);
    if field.attrs.skip_deserializing() && field.attrs.skip_serializing() {
        let what = "a field that is neither read nor written";
        syntax::refuse_misplaced(&field.original.attrs, &["rules", "opaque"], what, errors);
    }
    let attributes = &field.attrs;
    let place = (&field.original.attrs, field.original);
    refuse(attributes.de_bound().is_some() || attributes.ser_bound().is_some(), "bound", place, errors);
}

pub fn on_variant(variant: &Variant<'_>, errors: &mut Errors) {
    syntax::refuse_misplaced(&variant.original.attrs, &["rules", "opaque", "vetted"], "a variant", errors);
    let attributes = &variant.attrs;
    let place = (&variant.original.attrs, variant.original);
    let is_with = written(&variant.original.attrs, "with").is_some();
    for (is_there, name) in [
        (is_with, "with"),
        (!is_with && attributes.deserialize_with().is_some(), "deserialize_with"),
        (!is_with && attributes.serialize_with().is_some(), "serialize_with"),
        (attributes.de_bound().is_some() || attributes.ser_bound().is_some(), "bound"),
    ] {
        refuse(is_there, name, place, errors);
    }
}

fn refuse(is_there: bool, name: &str, (attributes, owner): (&Vec<Attribute>, impl ToTokens), errors: &mut Errors) {
    if !is_there {
        return;
    }
    let help = REFUSED.iter().find(|(refused, _)| *refused == name).map_or("remove it", |(_, help)| help);
    let place = written(attributes, name).unwrap_or_else(|| owner.to_token_stream());
    errors.at(place, format_args!("`#[serde({name})]` is not supported here"), help);
    errors.spoil();
}

/// Where an argument of `#[serde(…)]` is written.
fn written(attributes: &[Attribute], name: &str) -> Option<TokenStream> {
    let arguments = |attribute: &Attribute| {
        attribute.parse_args_with(syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated).ok()
    };
    let of_serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    let mut all = of_serde.filter_map(arguments).flatten();
    all.find(|argument| argument.path().is_ident(name)).map(|argument| argument.to_token_stream())
}
