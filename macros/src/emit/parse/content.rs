use super::slots;
use crate::emit::Trait;
use crate::emit::shared::Shared;
use crate::emit::spans::item;
use crate::model::{Content, Field, Means};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Index, Type};

/// Reads what is in a struct or a variant: an expression of type `Option<Self>`.
pub fn read(
    shared: &Shared<'_, '_>,
    content: &Content<'_>,
    table: &TokenStream,
    constructor: &TokenStream,
) -> TokenStream {
    match content {
        Content::Unit => quote!(__v::null(__cursor, __frame).map(|()| #constructor)),
        Content::Newtype { field, skipped } => newtype(shared, field, skipped, constructor),
        Content::Tuple(fields) => slots::read(shared, fields, None, constructor, |read| {
            let length = Index::from(fields.iter().filter(|field| field.is_read()).count());
            quote!(__cursor.tuple(#length, __frame, #read))
        }),
        Content::Struct(object) => slots::read(
            shared,
            &object.fields,
            object.default,
            constructor,
            |read| quote!(__cursor.fields(&#table, __frame, #read)),
        ),
    }
}

fn newtype(
    shared: &Shared<'_, '_>,
    field: &Field<'_>,
    skipped: &[Field<'_>],
    constructor: &TokenStream,
) -> TokenStream {
    let rules = shared.rules(field, Trait::Parse);
    let value = match field.means {
        Means::Ours if field.rules.is_empty() => call(field.ty, "read_plain", &quote!(__cursor, __frame)),
        Means::Ours => call(field.ty, "read", &quote!(__cursor, __frame, #rules)),
        Means::Opaque | Means::Function(_) => {
            let read = by_serde(field);
            quote!(__v::opaque(__cursor, __frame, #rules, #read))
        }
    };
    let make = around(field, skipped, constructor);
    quote!(#value.map(#make))
}

/// A function that makes a value around that of its one field.
pub fn around(field: &Field<'_>, skipped: &[Field<'_>], constructor: &TokenStream) -> TokenStream {
    let member = &field.original.member;
    let skipped = skipped.iter().map(|field| {
        let (member, value) = (&field.original.member, slots::unread(field));
        quote!(, #member: #value)
    });
    quote!(|__value| #constructor { #member: __value #(#skipped)* })
}

/// A call of a function of the `Parse` of a type. It is at the type: what the compiler has to say of that, it says there.
pub fn call(ty: &Type, function: &str, arguments: &TokenStream) -> TokenStream {
    let place = ty.span();
    let function = item(ty, &Trait::Parse.path(), function, place);
    quote_spanned!(place=> #function(#arguments))
}

/// A function that reads a field by what serde knows of it.
pub fn by_serde(field: &Field<'_>) -> TokenStream {
    let read = match field.means {
        Means::Function(function) => function.to_token_stream(),
        Means::Ours | Means::Opaque => item(field.ty, &quote!(__v::Deserialize<'__de>), "deserialize", field.ty.span()),
    };
    quote!(|__format| #read(__format))
}
