//! What serde's derives understand and ours can't honour: refused where it stands, never ignored.

use crate::errors::Errors;
use crate::syntax;
use serde_derive_internals::ast::{Container, Field, Variant};
use serde_derive_internals::attr::TagType;

pub fn on_container(container: &Container<'_>, errors: &mut Errors) {
    syntax::refuse_misplaced(&container.original.attrs, &["opaque"], "a type", errors);
    let attributes = &container.attrs;
    let is_enum = matches!(container.original.data, syn::Data::Enum(_));
    for (is_there, name) in [
        (attributes.remote().is_some(), "remote"),
        (attributes.de_bound().is_some() || attributes.ser_bound().is_some(), "bound"),
        (attributes.expecting().is_some(), "expecting"),
        (!is_enum && matches!(attributes.tag(), TagType::Internal { .. }), "tag"),
    ] {
        refuse(is_there, name, &container.ident, errors);
    }
}

pub fn on_field(field: &Field<'_>, errors: &mut Errors) {
    syntax::refuse_misplaced(&field.original.attrs, &["vetted"], "a field", errors);
    if field.attrs.skip_deserializing() && field.attrs.skip_serializing() {
        let what = "a field that is neither read nor written";
        syntax::refuse_misplaced(&field.original.attrs, &["rules", "opaque"], what, errors);
    }
    let attributes = &field.attrs;
    for (is_there, name) in [
        (attributes.getter().is_some(), "getter"),
        (attributes.de_bound().is_some() || attributes.ser_bound().is_some(), "bound"),
    ] {
        refuse(is_there, name, field.original, errors);
    }
}

pub fn on_variant(variant: &Variant<'_>, errors: &mut Errors) {
    syntax::refuse_misplaced(&variant.original.attrs, &["rules", "opaque", "vetted"], "a variant", errors);
    let attributes = &variant.attrs;
    for (is_there, name) in [
        (attributes.deserialize_with().is_some(), "deserialize_with"),
        (attributes.serialize_with().is_some(), "serialize_with"),
        (attributes.de_bound().is_some() || attributes.ser_bound().is_some(), "bound"),
    ] {
        refuse(is_there, name, variant.original, errors);
    }
}

fn refuse(is_there: bool, name: &str, place: impl quote::ToTokens, errors: &mut Errors) {
    if is_there {
        let help = "remove it, or read this type with serde and check it afterwards";
        errors.at(place, format_args!("`#[serde({name})]` is not supported here"), help);
    }
}
