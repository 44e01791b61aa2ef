mod content;
mod enumeration;
mod slots;

use super::Trait;
use super::shared::Shared;
use super::spans::item;
use crate::model::{Conversion, Shape};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{GenericParam, Generics, Index, Lifetime, LifetimeParam, parse_quote};

pub fn implementation(shared: &Shared<'_, '_>) -> TokenStream {
    let generics = with_document(shared.model.generics(Trait::Parse));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = shared.model.input.generics.split_for_impl();
    let name = &shared.model.input.ident;
    let value = checked_as_whole(shared, value(shared));
    let (read_key, absent) = (read_key(shared), absent(shared));
    quote! {
        #[automatically_derived]
        impl #impl_generics __v::Parse<'__de> for #name #type_generics #where_clause {
            type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;

            fn read_plain(__cursor: &mut __v::Cursor<'__de>, __frame: &__v::Frame<'_>) -> __v::Option<Self> {
                #value
            }

            fn read(
                __cursor: &mut __v::Cursor<'__de>,
                __frame: &__v::Frame<'_>,
                __rules: &Self::Rules<'_>,
            ) -> __v::Option<Self> {
                __v::read_ruled(__cursor, __frame, __rules)
            }

            #read_key
            #absent
        }
    }
}

/// The same generics, with the lifetime of the document, which all others are within.
pub fn with_document(mut generics: Generics) -> Generics {
    let document: Lifetime = parse_quote!('__de);
    let mut parameter = LifetimeParam::new(document);
    parameter.bounds.extend(generics.lifetimes().map(|parameter| parameter.lifetime.clone()));
    generics.params.insert(0, GenericParam::Lifetime(parameter));
    generics
}

/// Reads a value, and judges it by the rules on it as a whole.
fn checked_as_whole(shared: &Shared<'_, '_>, value: TokenStream) -> TokenStream {
    match shared.whole_rules() {
        None => value,
        Some(rules) => quote!(__v::read_whole(__cursor, __frame, #rules, |__cursor, __frame| { #value })),
    }
}

/// Reads a value: an expression of type `Option<Self>`.
fn value(shared: &Shared<'_, '_>) -> TokenStream {
    match shared.model.conversion {
        Conversion { from: Some(from), .. } => {
            let read = content::call(from, "read_plain", &quote!(__cursor, __frame));
            let convert = convert(&quote!(::core::convert::From<#from>), "from", from.span());
            quote!(#read.map(#convert))
        }
        Conversion { try_from: Some(from), .. } => {
            let read = content::call(from, "read_plain", &quote!(__cursor, __frame));
            let convert = convert(&quote!(::core::convert::TryFrom<#from>), "try_from", from.span());
            quote!(__v::converted(__cursor, __frame, |__cursor, __frame| #read, #convert))
        }
        Conversion { .. } => match &shared.model.shape {
            Shape::Struct(content) => content::read(shared, content, &quote!(__TABLE), &quote!(Self)),
            Shape::UnitEnum(variants) => enumeration::unit(variants),
            Shape::Enum(one) => enumeration::read(shared, one),
        },
    }
}

/// A function that converts the value of another type.
fn convert(path: &TokenStream, function: &str, place: Span) -> TokenStream {
    let function = item(quote!(Self), path, function, place);
    quote!(|__value| #function(__value))
}

/// What stands for its one field is read from the name of a property if the field is.
fn read_key(shared: &Shared<'_, '_>) -> TokenStream {
    let newtype = shared.model.newtype().filter(|(field, _)| field.is_ours() && !shared.model.conversion.is_read());
    let Some((field, skipped)) = newtype else {
        return TokenStream::new();
    };
    let rules = shared.rules(field, Trait::Parse);
    let read = content::call(field.ty, "read_key", &quote!(__cursor, __frame, #rules));
    let make = content::around(field, skipped, &quote!(Self));
    let key = checked_as_whole(shared, quote!(#read.map(#make)));
    quote! {
        fn read_key(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
            __rules: &Self::Rules<'_>,
        ) -> __v::Option<Self> {
            __v::read_whole(__cursor, __frame, __rules, |__cursor, __frame| { #key })
        }
    }
}

/// What is transparent may be absent if its field may be.
fn absent(shared: &Shared<'_, '_>) -> TokenStream {
    let Some((field, skipped)) = shared.model.transparent() else {
        return TokenStream::new();
    };
    let absent = content::call(field.ty, "absent", &shared.rules(field, Trait::Parse));
    let make = content::around(field, skipped, &quote!(Self));
    quote! {
        fn absent(_: &Self::Rules<'_>) -> __v::Option<Self> {
            #absent.map(#make)
        }
    }
}

/// Chooses one of some expressions by `__index`.
fn by_index(expressions: &[TokenStream]) -> TokenStream {
    match expressions {
        [] => quote!({}),
        [only] => only.clone(),
        [first @ .., last] => {
            let indices = (0..first.len()).map(Index::from);
            quote!(match __index { #(#indices => #first,)* _ => #last, })
        }
    }
}
