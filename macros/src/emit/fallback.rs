use super::shared::Shared;
use super::spans::item;
use super::{Derive, Trait, parse, statics};
use crate::model::{self, Model};
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;
use syn::spanned::Spanned;

/// Implementations that are never run, so that one mistake in a type gives no further errors where the type is used. What
/// could be understood of the type is put in them all the same, so that the compiler finds what else is wrong.
pub fn implementations(input: &DeriveInput, model: Option<&Model<'_>>, derive: Derive) -> TokenStream {
    let shared = model.map(|model| Shared::new(model, derive));
    let statics = shared.as_ref().map(statics::of_rules);
    let implementations = derive.traits().iter().map(|one| implementation(input, shared.as_ref(), *one));
    quote!(#statics #(#implementations)*)
}

fn implementation(input: &DeriveInput, shared: Option<&Shared<'_, '_>>, one: Trait) -> TokenStream {
    let (name, path) = (&input.ident, one.path());
    let types = shared.into_iter().flat_map(|shared| shared.model.types());
    let generics = model::bounded(&input.generics, types, &path);
    let generics = if one == Trait::Parse { parse::with_document(generics) } else { generics };
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let proofs = shared.map(|shared| proofs(shared, one));
    let methods = methods(one, proofs.as_ref());
    let for_schemars = (one == Trait::JsonSchema).then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics __v::schemars::JsonSchema for #name #type_generics #where_clause {
                fn schema_name() -> __v::Cow<'static, ::core::primitive::str> { loop {} }
                fn json_schema(_: &mut __v::SchemaGenerator) -> __v::Schema { loop {} }
            }
        }
    });
    quote! {
        #[automatically_derived]
        #[allow(unreachable_code, clippy::all, clippy::pedantic)]
        impl #impl_generics #path for #name #type_generics #where_clause {
            type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
            #methods
        }

        #for_schemars
    }
}

fn methods(one: Trait, proofs: Option<&TokenStream>) -> TokenStream {
    match one {
        Trait::Validate => quote! {
            fn walk_plain(&self, _: &__v::Frame<'_>, _: &mut __v::Collector) { #proofs loop {} }
            fn walk(&self, _: &__v::Frame<'_>, _: &Self::Rules<'_>, _: &mut __v::Collector) { loop {} }
        },
        Trait::Parse => quote! {
            fn read_plain(_: &mut __v::Cursor<'__de>, _: &__v::Frame<'_>) -> __v::Option<Self> { #proofs loop {} }
            fn read(
                _: &mut __v::Cursor<'__de>,
                _: &__v::Frame<'_>,
                _: &Self::Rules<'_>,
            ) -> __v::Option<Self> { loop {} }
        },
        Trait::JsonSchema => quote! {
            fn name() -> __v::Cow<'static, ::core::primitive::str> { loop {} }
            fn describe(_: &Self::Rules<'_>, _: &mut __v::SchemaGenerator) -> __v::Schema { #proofs loop {} }
        },
    }
}

/// The rules and the types of the fields whose meaning is known, which is all that the compiler has to say something of.
fn proofs(shared: &Shared<'_, '_>, one: Trait) -> TokenStream {
    let fields = shared.model.fields().filter(|field| field.is_on_the_wire() && field.is_ours() && field.is_plain());
    let types = fields.filter(|_| !shared.model.conversion.is_read()).map(|field| {
        let set = item(field.ty, &one.path(), "Rules", field.ty.span());
        quote!(let _: #set<'_>;)
    });
    let in_place = shared.ruled.iter().filter(|_| !shared.has_static_rules()).map(|field| {
        let rules = shared.rules(field, one);
        quote!(let _ = #rules;)
    });
    let whole = shared.whole_rules().map(|rules| quote!(let _ = #rules;));
    quote!(#(#types)* #(#in_place)* #whole)
}
