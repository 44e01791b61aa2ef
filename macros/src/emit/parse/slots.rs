//! Values in which several fields are: each is read into a slot of its own, in any order, and a value is made of all of them.

use super::by_index;
use super::content::by_serde;
use crate::emit::Trait;
use crate::emit::shared::Shared;
use crate::emit::spans::item;
use crate::emit::table::fields_read;
use crate::model::{Field, Means, Presence, StructDefault};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

/// Reads the fields: an expression of type `Option<Self>`. `call` makes the call that reads all of them from a function that reads
/// one.
pub fn read(
    shared: &Shared<'_, '_>,
    fields: &[Field<'_>],
    default: Option<StructDefault<'_>>,
    constructor: &TokenStream,
    call: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let slots: Vec<Slot<'_, '_>> =
        fields_read(fields).enumerate().map(|(index, field)| Slot { field, name: name(index, field) }).collect();
    let names = slots.iter().map(|slot| &slot.name);
    let reads: Vec<TokenStream> = slots.iter().map(|slot| slot.read(shared)).collect();
    let one = by_index(&reads);
    let all = call(match reads.as_slice() {
        [] => quote!(&mut |_, _, _| #one),
        [_] => quote!(&mut |__cursor, __frame, _| #one),
        _ => quote!(&mut |__cursor, __frame, __index| #one),
    });
    let is_plain = |field: &Field<'_>| field.is_read() && matches!(field.presence, Presence::OfType);
    let value = match fields.iter().all(is_plain) && !slots.is_empty() {
        true => plain_value(&slots, constructor),
        false => value(fields, &slots, default, constructor),
    };
    quote! {
        #(let mut #names = __v::None;)*
        let __is_sound = #all;
        #value
    }
}

/// A field that is read, and the variable into which it is.
struct Slot<'f, 'a> {
    field: &'f Field<'a>,
    name: Ident,
}

fn name(index: usize, field: &Field<'_>) -> Ident {
    format_ident!("__{index}", span = field.ty.span())
}

impl Slot<'_, '_> {
    /// Reads the field at the cursor. The call is at the type of the field: what the compiler has to say of that, it says there.
    fn read(&self, shared: &Shared<'_, '_>) -> TokenStream {
        let (field, name, place) = (self.field, &self.name, self.field.ty.span());
        let what = match (field.means, has_default(field)) {
            (Means::Ours, false) if field.rules.is_empty() => "field_plain",
            (Means::Ours, true) if field.rules.is_empty() => "defaulted_plain",
            (Means::Ours, false) => "field",
            (Means::Ours, true) => "defaulted",
            (Means::Opaque, false) => "field_opaque",
            (Means::Function(_), false) => "field_with",
            (Means::Opaque | Means::Function(_), true) => "defaulted_opaque",
        };
        let call = Ident::new(what, place);
        let slot = quote_spanned!(place=> &mut #name);
        let mut arguments = quote!(#slot, __cursor, __frame);
        if !(field.is_ours() && field.rules.is_empty()) {
            let rules = shared.rules(field, Trait::Parse);
            arguments.extend(quote!(, #rules));
        }
        if !field.is_ours() {
            let by_serde = by_serde(field);
            arguments.extend(quote!(, #by_serde));
        }
        quote_spanned!(place=> __v::#call(#arguments))
    }

    /// The value of the field: what was read, or its default.
    fn value(&self) -> TokenStream {
        let name = &self.name;
        match default(self.field) {
            None => quote!(#name?),
            Some(default) => quote!(match #name { __v::None => #default, __v::Some(__value) => __value?, }),
        }
    }
}

/// A value of fields of which all have been read.
fn plain_value(slots: &[Slot<'_, '_>], constructor: &TokenStream) -> TokenStream {
    let names: Vec<&Ident> = slots.iter().map(|slot| &slot.name).collect();
    let members = slots.iter().map(|slot| &slot.field.original.member);
    let (given, expected) = match names.as_slice() {
        [name] => (name.to_token_stream(), quote!(__v::Some(#name))),
        names => (quote!((#(#names),*)), quote!((#(__v::Some(#names)),*))),
    };
    quote! {
        match #given {
            #expected if __is_sound => __v::Some(#constructor { #(#members: #names),* }),
            _ => __v::None,
        }
    }
}

/// A value of fields of which some may be absent, or are never read.
fn value(
    fields: &[Field<'_>],
    slots: &[Slot<'_, '_>],
    default: Option<StructDefault<'_>>,
    constructor: &TokenStream,
) -> TokenStream {
    let default = default.map(|default| match default {
        StructDefault::Trait => quote!(let __default: Self = ::core::default::Default::default();),
        StructDefault::Function(path) => quote!(let __default: Self = #path();),
    });
    let members = fields.iter().map(|field| {
        let slot = slots.iter().find(|slot| std::ptr::eq(slot.field, field));
        let (member, value) = (&field.original.member, slot.map_or_else(|| unread(field), Slot::value));
        quote!(#member: #value)
    });
    quote! {
        if !__is_sound {
            return __v::None;
        }
        #default
        __v::Some(#constructor { #(#members),* })
    }
}

fn has_default(field: &Field<'_>) -> bool {
    !matches!(field.presence, Presence::OfType)
}

fn default(field: &Field<'_>) -> Option<TokenStream> {
    let member = &field.original.member;
    match field.presence {
        Presence::OfType => None,
        Presence::Default => Some(default_of(field.ty)),
        Presence::Function(path) => Some(quote_spanned!(path.span()=> #path())),
        Presence::OfContainer => Some(quote!(__default.#member)),
    }
}

/// The value of a field that is never read.
pub fn unread(field: &Field<'_>) -> TokenStream {
    default(field).unwrap_or_else(|| default_of(field.ty))
}

fn default_of(ty: &Type) -> TokenStream {
    let default = item(ty, &quote!(::core::default::Default), "default", ty.span());
    quote_spanned!(ty.span()=> #default())
}
