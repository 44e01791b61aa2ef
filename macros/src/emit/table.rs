use crate::model::{Field, Presence, Struct};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

/// What is known of a field where documents are read and written, as a constant expression.
pub fn field(field: &Field<'_>, root: &Path) -> TokenStream {
    let (name, written, description) = (field.name(), field.written(), &field.description);
    let aliases = field.aliases();
    let defaulted = !matches!(field.presence, Presence::OfType);
    let (omittable, flattened) = (field.is_omittable(), field.is_flattened());
    quote!(#root::__private::Field {
        name: #name,
        written: #written,
        aliases: &[#(#aliases),*],
        description: #description,
        defaulted: #defaulted,
        omittable: #omittable,
        flattened: #flattened,
    })
}

/// The table by which a struct is read.
pub fn table(object: &Struct<'_>, root: &Path) -> TokenStream {
    let fields = object.fields.iter().filter(|field| field.is_read()).map(|one| field(one, root));
    let deny_unknown_fields = object.deny_unknown_fields;
    quote!(#root::__private::Table { fields: &[#(#fields),*], deny_unknown_fields: #deny_unknown_fields })
}
