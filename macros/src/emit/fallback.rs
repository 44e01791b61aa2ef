use super::{Derive, parse, rules};
use crate::errors::Errors;
use crate::model::{self, Model};
use crate::syntax;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// An implementation that is never run, so that one mistake in a type gives no further errors where the type is used. What
/// could be understood of the type is put in it all the same, so that the compiler finds what else is wrong.
pub fn implementation(input: &DeriveInput, model: Option<&Model<'_>>, derive: Derive) -> TokenStream {
    let root = &syntax::root(&input.attrs, &mut Errors::default());
    let name = &input.ident;
    let types = model.into_iter().flat_map(Model::types);
    let generics = model::bounded(&input.generics, types, &derive.bound(root));
    let generics = if derive == Derive::Parse { parse::with_document(generics) } else { generics };
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let (bound, trait_rules) = (derive.bound(root), quote!(type Rules = #root::__private::Rules<Self>;));
    let proofs = model.map(|model| proofs(model, derive));
    let methods = match derive {
        Derive::Validate => quote! {
            fn walk(&self, _: &Self::Rules, _: &mut #root::report::At<'_>) { #proofs loop {} }
        },
        Derive::Parse => quote! {
            fn parse(
                _: #root::__private::Input<'_, '__de>,
                _: &Self::Rules,
                _: &mut #root::report::At<'_>,
            ) -> ::core::option::Option<Self> { #proofs loop {} }
        },
        Derive::JsonSchema => quote! {
            fn name() -> #root::__private::Cow<'static, ::core::primitive::str> { loop {} }
            fn describe(_: &Self::Rules, _: &mut #root::__private::SchemaGenerator) -> #root::Schema { #proofs loop {} }
        },
    };
    let for_schemars = (derive == Derive::JsonSchema).then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics #root::__private::JsonSchema for #name #type_generics #where_clause {
                fn schema_name() -> #root::__private::Cow<'static, ::core::primitive::str> { loop {} }
                fn json_schema(_: &mut #root::__private::SchemaGenerator) -> #root::Schema { loop {} }
            }
        }
    });
    quote! {
        #[automatically_derived]
        #[allow(unreachable_code, clippy::all, clippy::pedantic)]
        impl #impl_generics #bound for #name #type_generics #where_clause {
            #trait_rules
            #methods
        }

        #for_schemars
    }
}

/// The rules and the types of the fields whose meaning is known, which is all that the compiler has to say something of.
fn proofs(model: &Model<'_>, derive: Derive) -> TokenStream {
    let root = &model.root;
    let fields = model.fields().filter(|field| field.is_on_the_wire() && (field.is_plain() || !field.rules.is_empty()));
    let fields = fields.filter(|_| !model.conversion.is_read()).map(|field| {
        let (ty, bound) = (field.ty, derive.bound(root));
        match field.is_ours() {
            true => {
                let rules = rules::expression(&field.rules, ty, derive, root);
                let set = rules::projected(ty, &bound, "Rules");
                quote!(let _: #set = #rules;)
            }
            false => {
                let rules = rules::of_opaque(&field.rules, ty, root);
                quote!(let _: #root::__private::Rules<#ty> = #rules;)
            }
        }
    });
    let whole = rules::of_whole(model);
    quote!(#(#fields)* let _: #root::__private::Rules<Self> = #whole;)
}
