use super::Derive;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// An implementation that is never run, so that one mistake in a type gives no further errors where the type is used.
pub fn implementation(input: &DeriveInput, derive: Derive) -> TokenStream {
    let name = &input.ident;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.default = None;
    }
    let (_, type_generics, _) = input.generics.split_for_impl();
    let root = quote!(::vetted);
    let (signature, trait_) = match derive {
        Derive::Validate => (
            quote!(fn walk(&self, _: &Self::Rules, _: &mut #root::report::At<'_>) { loop {} }),
            quote!(#root::Validate),
        ),
        Derive::Parse => {
            generics.params.insert(0, syn::parse_quote!('__de));
            let arguments =
                quote!(_: #root::__private::Input<'_, '__de>, _: &Self::Rules, _: &mut #root::report::At<'_>);
            (quote!(fn parse(#arguments) -> ::core::option::Option<Self> { loop {} }), quote!(#root::Parse<'__de>))
        }
        Derive::JsonSchema => return json_schema(input),
    };
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #trait_ for #name #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;
            #signature
        }
    }
}

fn json_schema(input: &DeriveInput) -> TokenStream {
    let (name, root) = (&input.ident, quote!(::vetted));
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #root::JsonSchema for #name #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;
            fn name() -> #root::__private::Cow<'static, ::core::primitive::str> { loop {} }
            fn describe(_: &Self::Rules, _: &mut #root::__private::SchemaGenerator) -> #root::Schema { loop {} }
        }

        #[automatically_derived]
        impl #impl_generics #root::__private::JsonSchema for #name #type_generics #where_clause {
            fn schema_name() -> #root::__private::Cow<'static, ::core::primitive::str> { loop {} }
            fn json_schema(_: &mut #root::__private::SchemaGenerator) -> #root::Schema { loop {} }
        }
    }
}
