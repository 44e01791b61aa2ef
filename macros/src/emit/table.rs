//! What is known of fields and variants where documents are read and values are walked, as constant expressions.

use crate::model::{Content, Field, Struct, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Index;

/// The table by which a struct is read.
pub fn table(object: &Struct<'_>) -> TokenStream {
    let fields = fields_read(&object.fields).map(field);
    let deny_unknown_fields = object.deny_unknown_fields.then(|| quote!(.deny_unknown_fields()));
    quote!(__v::Table::new(&[#(#fields),*]) #deny_unknown_fields)
}

/// The fields that are in a table, in its order.
pub fn fields_read<'f, 'a>(fields: &'f [Field<'a>]) -> impl Iterator<Item = &'f Field<'a>> {
    fields.iter().filter(|field| field.is_read())
}

fn field(field: &Field<'_>) -> TokenStream {
    let name = field.name();
    let must_be_escaped = name.chars().any(|character| matches!(character, '"' | '\\' | ..'\u{20}'));
    let new = match must_be_escaped {
        true => quote!(escaped(#name)),
        false => {
            let key = format!("\"{name}\":");
            quote!(new(#key))
        }
    };
    let aliases: Vec<&str> = field.aliases().collect();
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let flattened = field.is_flattened().then(|| quote!(.flattened()));
    quote!(__v::Field::#new #aliases #flattened)
}

/// By what names variants are read.
pub fn variants<'v, 'a: 'v>(variants: impl Iterator<Item = &'v Variant<'a>>) -> TokenStream {
    let variants: Vec<&Variant<'_>> = variants.collect();
    let names = variants.iter().map(|variant| variant.name());
    let are_units = variants.iter().map(|variant| matches!(variant.content, Content::Unit));
    let aliases: Vec<TokenStream> = variants
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| {
            let index = Index::from(index);
            variant.aliases().map(move |alias| quote!((#alias, #index)))
        })
        .collect();
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let other = variants.iter().position(|variant| variant.is_other()).map(Index::from);
    let other = other.map(|index| quote!(.other(#index)));
    quote!(__v::Variants::new(&[#(#names),*], &[#(#are_units),*]) #aliases #other)
}
