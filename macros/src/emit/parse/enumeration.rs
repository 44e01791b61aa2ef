use super::{by_index, content};
use crate::emit::shared::Shared;
use crate::model::{Content, Enum, Representation, Variant};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Index;

/// Reads one of some names: an expression of type `Option<Self>`.
pub fn unit(variants: &[Variant<'_>]) -> TokenStream {
    let read: Vec<_> = variants.iter().filter(|variant| variant.is_read()).map(unit_variant).collect();
    let read = by_index(&read);
    quote!(__v::external(&__VARIANTS, __cursor, __frame, |_, _, __index| #read))
}

/// Reads an enum: an expression of type `Option<Self>`.
pub fn read(shared: &Shared<'_, '_>, one: &Enum<'_>) -> TokenStream {
    let untagged = one.untagged().map(|variant| of_variant(shared, one, variant));
    let tagged = tagged(shared, one);
    if let (Some(tagged), None) = (&tagged, one.untagged().next()) {
        return tagged.clone();
    }
    let read: Vec<TokenStream> = tagged.into_iter().chain(untagged).collect();
    let (count, read) = (Index::from(read.len()), by_index(&read));
    quote!(__v::untagged(#count, __cursor, __frame, |__cursor, __frame, __index| #read))
}

/// Reads one of the variants that are found by their names, if there are any.
fn tagged(shared: &Shared<'_, '_>, one: &Enum<'_>) -> Option<TokenStream> {
    let variants: Vec<TokenStream> = one
        .tagged()
        .map(|variant| match variant.content {
            // Its name says all.
            Content::Unit => unit_variant(variant),
            _ => of_variant(shared, one, variant),
        })
        .collect();
    if variants.is_empty() {
        return None;
    }
    let read = by_index(&variants);
    let read = quote!(&__VARIANTS, __cursor, __frame, |__cursor, __frame, __index| #read);
    let deny = one.deny_unknown_fields;
    Some(match one.representation {
        Representation::Internal { tag } => quote!(__v::internal(#tag, #deny, #read)),
        Representation::Adjacent { tag, content } => quote!(__v::adjacent(&[#tag, #content], #deny, #read)),
        Representation::External | Representation::Untagged => quote!(__v::external(#read)),
    })
}

fn unit_variant(variant: &Variant<'_>) -> TokenStream {
    let ident = variant.ident;
    quote!(__v::Some(Self::#ident))
}

/// Reads what is in a variant.
fn of_variant(shared: &Shared<'_, '_>, one: &Enum<'_>, variant: &Variant<'_>) -> TokenStream {
    let ident = variant.ident;
    let index = one.variants.iter().position(|other| std::ptr::eq(other, variant)).unwrap_or_default();
    let table = format_ident!("__T{index}");
    let read = content::read(shared, &variant.content, &quote!(#table), &quote!(Self::#ident));
    match variant.content {
        Content::Unit | Content::Newtype { .. } => read,
        Content::Tuple(_) | Content::Struct(_) => quote!({ #read }),
    }
}
