use crate::model::{Field, Presence, Struct};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

/// What is known of a field where documents are read, as a constant expression.
pub fn field(field: &Field<'_>, root: &Path) -> TokenStream {
    let name = field.name();
    let aliases: Vec<&str> = field.aliases().collect();
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let defaulted = (!matches!(field.presence, Presence::OfType)).then(|| quote!(.defaulted()));
    let flattened = field.is_flattened().then(|| quote!(.flattened()));
    quote!(#root::__private::Field::new(#name) #aliases #defaulted #flattened)
}

/// What is known of it where documents are described.
pub fn described_field(field: &Field<'_>, root: &Path) -> TokenStream {
    let (known, description, written) = (self::field(field, root), &field.description, field.written());
    let written = (written != field.name()).then(|| quote!(.written(#written)));
    let described = (!description.is_empty()).then(|| quote!(.described(#description)));
    let omittable = field.is_omittable().then(|| quote!(.omittable()));
    quote!(#known #written #described #omittable)
}

/// The table by which a struct is read.
pub fn table(object: &Struct<'_>, root: &Path) -> TokenStream {
    let fields = object.fields.iter().filter(|field| field.is_read()).map(|one| field(one, root));
    let deny_unknown_fields = object.deny_unknown_fields;
    quote!(#root::__private::Table { fields: &[#(#fields),*], deny_unknown_fields: #deny_unknown_fields })
}
