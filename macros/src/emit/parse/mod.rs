mod content;
mod enumeration;

use super::{Derive, here, rules};
use crate::model::{Content, Model, Shape};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericParam, Generics, Lifetime, LifetimeParam, parse_quote};

pub fn implementation(model: &Model<'_>) -> TokenStream {
    let Model { input, root, assertions, .. } = model;
    let generics = with_document(model.generics(Derive::Parse));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let name = &input.ident;
    let value = value(model);
    let whole = whole(model);
    let (parse_key, absent) = (parse_key(model), absent(model));
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
                let __value: Self = { #value }?;
                #whole
                #root::__private::checked(__value, __rules, __at)
            }

            #parse_key
            #absent
        }
    }
}

/// Judges `__value` by the rules on it as a whole.
fn whole(model: &Model<'_>) -> TokenStream {
    if model.rules.is_empty() {
        return TokenStream::new();
    }
    let (rules, root) = (rules::of_whole(model), &model.root);
    quote!(let __value = #root::__private::checked(__value, &#rules, __at)?;)
}

/// The same generics, with the lifetime of the document, which all others are within.
pub fn with_document(mut generics: Generics) -> Generics {
    let document: Lifetime = parse_quote!('__de);
    let mut parameter = LifetimeParam::new(document);
    parameter.bounds.extend(generics.lifetimes().map(|parameter| parameter.lifetime.clone()));
    generics.params.insert(0, GenericParam::Lifetime(parameter));
    generics
}

/// An expression of type `Option<Self>`.
fn value(model: &Model<'_>) -> TokenStream {
    let root = &model.root;
    if let Some(from) = model.conversion.from {
        let value = quote!(#root::__private::read::<#from>(__input, __at));
        let convert =
            quote_spanned!(here(from.span())=> |__value| <Self as ::core::convert::From<#from>>::from(__value));
        return quote!(#value.map(#convert));
    }
    if let Some(from) = model.conversion.try_from {
        let value = quote!(#root::__private::read::<#from>(__input, __at));
        let convert =
            quote_spanned!(here(from.span())=> |__value| <Self as ::core::convert::TryFrom<#from>>::try_from(__value));
        return quote!(#value.and_then(|__value| #root::__private::converted((#convert)(__value), __at)));
    }
    match &model.shape {
        Shape::Struct(one) => content::read(model, one, &quote!(Self)),
        Shape::UnitEnum(variants) => enumeration::unit(model, variants),
        Shape::Enum(one) => enumeration::read(model, one),
    }
}

/// What stands for its one field is read from the name of a member if the field is.
fn parse_key(model: &Model<'_>) -> TokenStream {
    let Shape::Struct(Content::Newtype { field, skipped }) = &model.shape else {
        return TokenStream::new();
    };
    if model.conversion.is_read() || !field.is_ours() {
        return TokenStream::new();
    }
    let (ty, root, member) = (field.ty, &model.root, &field.original.member);
    let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
    let (skipped, whole) = (content::skipped(skipped), whole(model));
    quote! {
        fn parse_key(
            __name: #root::__private::Text<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut #root::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value = <#ty as #root::Parse<'__de>>::parse_key(__name, &#rules, __at)?;
            let __value = Self { #member: __value, #skipped };
            #whole
            #root::__private::checked(__value, __rules, __at)
        }
    }
}

/// What is transparent may be absent if its field may be.
fn absent(model: &Model<'_>) -> TokenStream {
    let Shape::Struct(Content::Newtype { field, skipped }) = &model.shape else {
        return TokenStream::new();
    };
    if !model.is_transparent || !field.is_ours() {
        return TokenStream::new();
    }
    let (ty, root, member) = (field.ty, &model.root, &field.original.member);
    let rules = rules::expression(&field.rules, ty, Derive::Parse, root);
    let skipped = content::skipped(skipped);
    quote! {
        fn absent(_: &Self::Rules) -> ::core::option::Option<Self> {
            let __value = <#ty as #root::Parse<'__de>>::absent(&#rules)?;
            ::core::option::Option::Some(Self { #member: __value, #skipped })
        }
    }
}
