use super::{Derive, here, rules, table};
use crate::model::{ContainerDefault, Field, Model, Presence, Shape, Struct, Variant};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericParam, Generics, Lifetime, LifetimeParam, parse_quote};

pub fn implementation(model: &Model<'_>) -> TokenStream {
    let Model { input, root, assertions, .. } = model;
    let generics = with_document(model.generics(Derive::Parse));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let name = &input.ident;
    let value = match &model.shape {
        Shape::Struct(object) => of_struct(model, object),
        Shape::Newtype(field) => of_newtype(model, field),
        Shape::UnitEnum(variants) => of_unit_enum(model, variants),
    };
    let parse_key = parse_key(model);
    quote! {
        #(#assertions)*

        #[automatically_derived]
        impl #impl_generics #root::Parse<'__de> for #name #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;

            fn parse(
                __input: #root::__private::Input<'_, '__de>,
                __rules: &Self::Rules,
                __at: &mut #root::report::At<'_>,
            ) -> ::core::option::Option<Self> {
                #value
                #root::__private::checked(__value, __rules, __at)
            }

            #parse_key
        }
    }
}

/// The same generics, with the lifetime of the document, which all others are within.
fn with_document(mut generics: Generics) -> Generics {
    let document: Lifetime = parse_quote!('__de);
    let mut parameter = LifetimeParam::new(document);
    parameter.bounds.extend(generics.lifetimes().map(|parameter| parameter.lifetime.clone()));
    generics.params.insert(0, GenericParam::Lifetime(parameter));
    generics
}

fn of_struct(model: &Model<'_>, object: &Struct<'_>) -> TokenStream {
    let root = &model.root;
    let read: Vec<&Field<'_>> = object.fields.iter().filter(|field| field.is_read()).collect();
    let slots: Vec<_> = (0..read.len()).map(|index| format_ident!("__field_{index}")).collect();
    let places = read.iter().zip(&slots).map(|(field, slot)| {
        let ty = field.ty;
        if field.rules.is_empty() {
            return quote!(let mut #slot = #root::__private::slot::<#ty>(););
        }
        let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
        quote!(let mut #slot = #root::__private::ruled_slot::<#ty>(#rules);)
    });
    let table = table::table(object, root);
    let default = match object.default {
        None => TokenStream::new(),
        Some(ContainerDefault::Trait) => quote!(let __default: Self = ::core::default::Default::default();),
        Some(ContainerDefault::Function(path)) => quote!(let __default: Self = #path();),
    };
    let mut slots_left = slots.iter();
    let members = object.fields.iter().map(|field| {
        let slot = if field.is_read() { slots_left.next() } else { None };
        let member = &field.original.member;
        let value = member_value(model, field, slot);
        quote!(#member: #value)
    });
    quote! {
        static __TABLE: #root::__private::Table = #table;
        #(#places)*
        if !#root::__private::object(&__TABLE, &mut [#(&mut #slots),*], __input, __at) {
            return ::core::option::Option::None;
        }
        #default
        let __value = Self { #(#members),* };
    }
}

/// The value of a struct's member, which is in a slot if it is read.
fn member_value(model: &Model<'_>, field: &Field<'_>, slot: Option<&syn::Ident>) -> TokenStream {
    let root = &model.root;
    let (ty, member) = (field.ty, &field.original.member);
    let default = match field.presence {
        Presence::OfType => None,
        Presence::Default => Some(quote_spanned!(here(ty.span())=> <#ty as ::core::default::Default>::default())),
        Presence::Function(path) => Some(quote_spanned!(here(path.span())=> #path())),
        Presence::OfContainer => Some(quote!(__default.#member)),
    };
    match (slot, default) {
        (Some(slot), None) => quote!(#root::__private::Held::into_value(#slot)?),
        (Some(slot), Some(default)) => quote! {
            match #root::__private::Held::into_value(#slot) {
                ::core::option::Option::Some(__value) => __value,
                ::core::option::Option::None => #default,
            }
        },
        (None, Some(default)) => default,
        (None, None) => quote_spanned!(here(ty.span())=> <#ty as ::core::default::Default>::default()),
    }
}

fn of_newtype(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    let (ty, root) = (field.ty, &model.root);
    let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
    quote_spanned! { here(ty.span()) =>
        let __value = Self(<#ty as #root::Parse<'__de>>::parse(__input, &#rules, __at)?);
    }
}

fn of_unit_enum(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let root = &model.root;
    let read: Vec<&Variant<'_>> = variants.iter().filter(|variant| variant.is_read()).collect();
    let names = read.iter().map(|variant| variant.name());
    let aliases = read
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| variant.aliases().map(move |alias| quote!((#alias, #index))));
    let arms = read.iter().enumerate().map(|(index, variant)| {
        let ident = variant.ident;
        quote!(#index => Self::#ident,)
    });
    quote! {
        static __VARIANTS: #root::__private::Variants =
            #root::__private::Variants { names: &[#(#names),*], aliases: &[#(#aliases),*], other: ::core::option::Option::None };
        let __value = match #root::__private::variant(&__VARIANTS, &__input, __at)? {
            #(#arms)*
            _ => return ::core::option::Option::None,
        };
    }
}

/// A newtype is read from the name of a member if what is in it is.
fn parse_key(model: &Model<'_>) -> TokenStream {
    let Shape::Newtype(field) = &model.shape else {
        return TokenStream::new();
    };
    let (ty, root) = (field.ty, &model.root);
    let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
    quote! {
        fn parse_key(
            __name: #root::__private::Text<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut #root::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value = Self(<#ty as #root::Parse<'__de>>::parse_key(__name, &#rules, __at)?);
            #root::__private::checked(__value, __rules, __at)
        }
    }
}
