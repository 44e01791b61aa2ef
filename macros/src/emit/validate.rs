use super::{Derive, rules};
use crate::model::{Content, Enum, Field, Model, Representation, Shape, Variant};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Member;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

pub fn implementation(model: &Model<'_>) -> TokenStream {
    let Model { input, root, assertions, .. } = model;
    let generics = model.generics(Derive::Validate);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let name = &input.ident;
    let checks = checks(model);
    let with_name = with_name(model);
    let whole = match model.rules.is_empty() {
        true => TokenStream::new(),
        false => {
            let rules = rules::of_whole(model);
            quote!(#root::__private::check(self, &#rules, __start, __at);)
        }
    };
    quote! {
        #(#assertions)*

        #[automatically_derived]
        impl #impl_generics #root::Validate for #name #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;

            fn walk(&self, __rules: &Self::Rules, __at: &mut #root::report::At<'_>) {
                let __start = #root::__private::start(__at);
                #checks
                #whole
                #root::__private::check(self, __rules, __start, __at);
            }

            #with_name
        }
    }
}

fn checks(model: &Model<'_>) -> TokenStream {
    if model.conversion.is_read() {
        return TokenStream::new();
    }
    match &model.shape {
        Shape::Struct(content) => of_content(model, content, |member| quote!(&self.#member)),
        Shape::UnitEnum(_) => TokenStream::new(),
        Shape::Enum(one) => {
            let arms = one.variants.iter().map(|variant| of_variant(model, one, variant));
            quote!(match self { #(#arms),* })
        }
    }
}

/// Checks of what is in a struct or a variant; `access` makes a reference to a member.
fn of_content(model: &Model<'_>, content: &Content<'_>, access: impl Fn(&Member) -> TokenStream) -> TokenStream {
    let root = &model.root;
    let check = |field: &Field<'_>| {
        let (ty, value) = (field.ty, access(&field.original.member));
        let place = place(content, field, root);
        match (field.is_ours(), field.rules.is_empty()) {
            (true, true) => quote!(#root::__private::field::<#ty>(#value, #place);),
            (true, false) => {
                let rules = rules::expression(&field.rules, ty, Derive::Validate, root);
                let walk = rules::projected(ty, &quote!(#root::Validate), "walk");
                quote_spanned!(ty.span()=> { let __value = #value; #walk(__value, &#rules, #place); })
            }
            (false, true) => TokenStream::new(),
            (false, false) => {
                let rules = rules::of_opaque(&field.rules, ty, root);
                quote!(#root::__private::opaque_field::<#ty>(#value, #rules, #place);)
            }
        }
    };
    content.fields().filter(|field| field.is_on_the_wire()).map(check).collect()
}

/// Where a field stands in what it is in.
fn place(content: &Content<'_>, field: &Field<'_>, root: &syn::Path) -> TokenStream {
    match (content, &field.original.member) {
        (Content::Tuple(fields), _) => {
            let before = fields.iter().filter(|other| other.is_on_the_wire());
            let index = before.take_while(|other| !std::ptr::eq(*other, field)).count();
            quote!(&mut #root::report::At::index(__at, #index))
        }
        (Content::Struct(_), _) if !field.is_flattened() => {
            let name = field.name();
            quote!(&mut #root::report::At::name(__at, #name))
        }
        _ => quote!(__at),
    }
}

fn of_variant(model: &Model<'_>, one: &Enum<'_>, variant: &Variant<'_>) -> TokenStream {
    let (ident, root) = (variant.ident, &model.root);
    let binding = |member: &Member| match member {
        Member::Named(name) => format_ident!("__{}", name.unraw()),
        Member::Unnamed(index) => format_ident!("__{}", index.index),
    };
    let patterns = variant.content.fields().filter(|field| field.is_on_the_wire()).map(|field| {
        let (member, binding) = (&field.original.member, binding(&field.original.member));
        quote!(#member: #binding)
    });
    let checks = of_content(model, &variant.content, |member| {
        let binding = binding(member);
        quote!(#binding)
    });
    let name = match one.representation {
        _ if variant.is_untagged() || matches!(variant.content, Content::Unit) => None,
        Representation::External => Some(variant.name()),
        Representation::Adjacent { content, .. } => Some(content),
        Representation::Internal { .. } | Representation::Untagged => None,
    };
    let place = name.map(|name| quote!(let __at = &mut #root::report::At::name(__at, #name);));
    quote!(Self::#ident { #(#patterns,)* .. } => { #place #checks })
}

/// A value that is a text in a document may be the name of a member.
fn with_name(model: &Model<'_>) -> TokenStream {
    let root = &model.root;
    if model.conversion.is_any() {
        return TokenStream::new();
    }
    let body = match &model.shape {
        Shape::Struct(Content::Newtype { field, .. }) if field.is_ours() => {
            let (ty, member) = (field.ty, &field.original.member);
            quote!(<#ty as #root::Validate>::with_name(&self.#member, __with))
        }
        Shape::UnitEnum(variants) => {
            let arms = variants.iter().map(|variant| {
                let (ident, name) = (variant.ident, variant.written());
                quote!(Self::#ident { .. } => #name)
            });
            quote!(__with(match self { #(#arms),* }))
        }
        Shape::Struct(_) | Shape::Enum(_) => return TokenStream::new(),
    };
    quote! {
        fn with_name(&self, __with: &mut dyn ::core::ops::FnMut(&::core::primitive::str)) {
            #body
        }
    }
}
