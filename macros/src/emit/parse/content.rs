use crate::emit::{Derive, here, rules, table};
use crate::model::{Content, Field, Means, Model, Presence, Struct, StructDefault};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;

/// Reads what is in a struct or a variant: an expression of type `Option<Self>`.
pub fn read(model: &Model<'_>, content: &Content<'_>, constructor: &TokenStream) -> TokenStream {
    let root = &model.root;
    match content {
        Content::Unit => quote!(#root::__private::null(__input, __at).map(|()| #constructor)),
        Content::Newtype { field, skipped } => newtype(model, field, skipped, constructor),
        Content::Tuple(fields) => {
            let slots = Slots::new(model, fields);
            let Slots { references, places, members } = &slots;
            quote! {{
                #places
                match #root::__private::tuple(&mut [#(#references),*], __input, __at) {
                    true => ::core::option::Option::Some(#constructor { #members }),
                    false => ::core::option::Option::None,
                }
            }}
        }
        Content::Struct(object) => of_struct(model, object, constructor),
    }
}

fn newtype(model: &Model<'_>, field: &Field<'_>, skipped: &[Field<'_>], constructor: &TokenStream) -> TokenStream {
    let (ty, root, member) = (field.ty, &model.root, &field.original.member);
    let skipped = self::skipped(skipped);
    let value = match field.means {
        Means::Ours => {
            let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
            quote!(<#ty as #root::Parse<'__de>>::parse(__input, &#rules, __at))
        }
        Means::Opaque | Means::Function(_) => {
            let read = foreign(model, field);
            quote!((#read)(__input, __at))
        }
    };
    quote!(#value.map(|__value| #constructor { #member: __value, #skipped }))
}

fn of_struct(model: &Model<'_>, object: &Struct<'_>, constructor: &TokenStream) -> TokenStream {
    let root = &model.root;
    let table = table::table(object, root);
    let slots = Slots::new(model, &object.fields);
    let Slots { references, places, members } = &slots;
    let default = match object.default {
        None => TokenStream::new(),
        Some(StructDefault::Trait) => quote!(let __default: Self = ::core::default::Default::default();),
        Some(StructDefault::Function(path)) => quote!(let __default: Self = #path();),
    };
    quote! {{
        static __TABLE: #root::__private::Table = #table;
        #places
        match #root::__private::object(&__TABLE, &mut [#(#references),*], __input, __at) {
            true => {
                #default
                ::core::option::Option::Some(#constructor { #members })
            }
            false => ::core::option::Option::None,
        }
    }}
}

/// The places into which fields are read, and how a value is made of what is in them.
struct Slots {
    references: Vec<TokenStream>,
    places: TokenStream,
    members: TokenStream,
}

impl Slots {
    fn new(model: &Model<'_>, fields: &[Field<'_>]) -> Self {
        let mut slots = Slots { references: Vec::new(), places: TokenStream::new(), members: TokenStream::new() };
        for field in fields {
            let member = &field.original.member;
            let value = if field.is_read() {
                let name = format_ident!("__field_{}", slots.references.len(), span = field.ty.span());
                let place = place(model, field);
                slots.places.extend(quote!(let mut #name = #place;));
                let value = taken(&name, field);
                slots.references.push(reference(field, &name));
                value
            } else {
                unread(field)
            };
            slots.members.extend(quote!(#member: #value,));
        }
        slots
    }
}

/// A reference to a place, whatever is in it. It is here that a type has to be one that can be read.
fn reference(field: &Field<'_>, place: &Ident) -> TokenStream {
    let member = Ident::new("member", field.ty.span());
    match field.is_ours() {
        true => quote!(#place.#member()),
        false => quote!(&mut #place),
    }
}

/// An empty place for a field.
fn place(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    let (ty, root) = (field.ty, &model.root);
    match field.means {
        Means::Ours => {
            let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
            quote!(#root::__private::Held::<#ty, _>::new(#rules))
        }
        Means::Opaque => {
            let read = foreign(model, field);
            quote!(#root::__private::HeldBy::new(#read, #root::__private::absent::<'__de, #ty>))
        }
        // As in serde: what a function reads must be there.
        Means::Function(_) => {
            let read = foreign(model, field);
            quote!(#root::__private::HeldBy::new(#read, || ::core::option::Option::None))
        }
    }
}

/// A function that reads a field by what serde knows of it.
fn foreign(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    let (ty, root) = (field.ty, &model.root);
    let read = match field.means {
        Means::Function(function) => quote_spanned!(here(function.span())=> |__format| #function(__format)),
        Means::Ours | Means::Opaque => {
            quote_spanned!(here(ty.span())=> |__format| {
                <#ty as #root::__private::Deserialize<'__de>>::deserialize(__format)
            })
        }
    };
    let rules = rules::of_opaque(&field.rules, ty, root);
    quote! {
        |__input: #root::__private::Input<'_, '__de>, __at: &mut #root::report::At<'_>| {
            #root::__private::foreign::<#ty>(#read, #rules, __input, __at)
        }
    }
}

/// The value of a field that is in a place, or its default.
fn taken(name: &Ident, field: &Field<'_>) -> TokenStream {
    match default(field) {
        None => quote!(#name.into_value()?),
        Some(default) => quote! {
            match #name.into_value() {
                ::core::option::Option::Some(__value) => __value,
                ::core::option::Option::None => #default,
            }
        },
    }
}

fn default(field: &Field<'_>) -> Option<TokenStream> {
    let (ty, member) = (field.ty, &field.original.member);
    match field.presence {
        Presence::OfType => None,
        Presence::Default => Some(quote_spanned!(here(ty.span())=> <#ty as ::core::default::Default>::default())),
        Presence::Function(path) => Some(quote_spanned!(here(path.span())=> #path())),
        Presence::OfContainer => Some(quote!(__default.#member)),
    }
}

/// The value of a field that is not read.
fn unread(field: &Field<'_>) -> TokenStream {
    let ty = field.ty;
    default(field).unwrap_or_else(|| quote_spanned!(here(ty.span())=> <#ty as ::core::default::Default>::default()))
}

/// The members that are never read.
pub fn skipped(fields: &[Field<'_>]) -> TokenStream {
    fields
        .iter()
        .map(|field| {
            let (member, value) = (&field.original.member, unread(field));
            quote!(#member: #value,)
        })
        .collect()
}
