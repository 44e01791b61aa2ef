use super::{Derive, rules};
use crate::model::{Field, Model, Shape};
use proc_macro2::TokenStream;
use quote::quote;

pub fn implementation(model: &Model<'_>) -> TokenStream {
    let Model { input, root, assertions, .. } = model;
    let generics = model.generics(Derive::Validate);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let name = &input.ident;
    let checks = checks(model);
    let with_name = with_name(model);
    quote! {
        #(#assertions)*

        #[automatically_derived]
        impl #impl_generics #root::Validate for #name #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;

            fn walk(&self, __rules: &Self::Rules, __at: &mut #root::report::At<'_>) {
                #checks
                #root::__private::check(self, __rules, __at);
            }

            #with_name
        }
    }
}

fn checks(model: &Model<'_>) -> TokenStream {
    let root = &model.root;
    match &model.shape {
        Shape::Struct(object) => object
            .fields
            .iter()
            .filter(|field| field.is_read() || field.is_written())
            .map(|field| {
                let (member, name, ty) = (&field.original.member, field.name(), field.ty);
                if field.rules.is_empty() {
                    return quote!(#root::__private::field::<#ty>(&self.#member, #name, __at););
                }
                let rules = of_field(model, field);
                quote!(#root::__private::ruled_field::<#ty>(&self.#member, #name, #rules, __at);)
            })
            .collect(),
        Shape::Newtype(field) => {
            let (ty, rules) = (field.ty, of_field(model, field));
            quote!(<#ty as #root::Validate>::walk(&self.0, &#rules, __at);)
        }
        Shape::UnitEnum(_) => TokenStream::new(),
    }
}

fn of_field(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    rules::expression(&field.rules, field.ty, Derive::Validate, &model.root)
}

/// A value that is a text in a document may be the name of a member.
fn with_name(model: &Model<'_>) -> TokenStream {
    let root = &model.root;
    let body = match &model.shape {
        Shape::Struct(_) => return TokenStream::new(),
        Shape::Newtype(field) => {
            let ty = field.ty;
            quote!(<#ty as #root::Validate>::with_name(&self.0, __with))
        }
        Shape::UnitEnum(variants) => {
            let arms = variants.iter().map(|variant| {
                let (ident, name) = (variant.ident, variant.written());
                quote!(Self::#ident => #name)
            });
            quote!(__with(match *self { #(#arms),* }))
        }
    };
    quote! {
        fn with_name(&self, __with: &mut dyn ::core::ops::FnMut(&::core::primitive::str)) {
            #body
        }
    }
}
