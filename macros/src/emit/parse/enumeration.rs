use super::content;
use crate::model::{Content, Enum, Model, Representation, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

/// Reads one of some names: an expression of type `Option<Self>`.
pub fn unit(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let root = &model.root;
    let read: Vec<&Variant<'_>> = variants.iter().filter(|variant| variant.is_read()).collect();
    let names = names(&read, root);
    let contents = read.iter().map(|variant| {
        let ident = variant.ident;
        quote!(#root::__private::Content::Unit(|| Self::#ident))
    });
    quote! {
        static __VARIANTS: #root::__private::Variants = #names;
        #root::__private::external(&__VARIANTS, &[#(#contents),*], __input, __at)
    }
}

/// Reads an enum: an expression of type `Option<Self>`.
pub fn read(model: &Model<'_>, one: &Enum<'_>) -> TokenStream {
    let root = &model.root;
    let mut untagged: Vec<TokenStream> =
        one.untagged().map(|variant| reader(model, &of_variant(model, variant))).collect();
    if matches!(one.representation, Representation::Untagged) {
        return quote!(#root::__private::untagged(&[#(#untagged),*], __input, __at));
    }
    let tagged = tagged(model, one);
    if untagged.is_empty() {
        return tagged;
    }
    untagged.insert(0, reader(model, &tagged));
    quote!(#root::__private::untagged(&[#(#untagged),*], __input, __at))
}

fn tagged(model: &Model<'_>, one: &Enum<'_>) -> TokenStream {
    let root = &model.root;
    let variants: Vec<&Variant<'_>> = one.tagged().collect();
    let names = names(&variants, root);
    let contents = variants.iter().map(|variant| {
        let ident = variant.ident;
        if matches!(variant.content, Content::Unit) {
            return quote!(#root::__private::Content::Unit(|| Self::#ident));
        }
        let reader = reader(model, &of_variant(model, variant));
        quote!(#root::__private::Content::Value(#reader))
    });
    let deny = one.deny_unknown_fields;
    let call = match one.representation {
        Representation::Internal { tag } => quote!(internal(#tag, #deny, &__VARIANTS, __contents, __input, __at)),
        Representation::Adjacent { tag, content } => {
            quote!(adjacent(
                const {
                    &#root::__private::Table {
                        fields: &[#root::__private::Field::new(#tag), #root::__private::Field::new(#content)],
                        deny_unknown_fields: #deny,
                    }
                },
                &__VARIANTS, __contents, __input, __at
            ))
        }
        Representation::External | Representation::Untagged => {
            quote!(external(&__VARIANTS, __contents, __input, __at))
        }
    };
    quote! {{
        static __VARIANTS: #root::__private::Variants = #names;
        let __contents: &[#root::__private::Content<'__de, Self>] = &[#(#contents),*];
        #root::__private::#call
    }}
}

fn of_variant(model: &Model<'_>, variant: &Variant<'_>) -> TokenStream {
    let ident = variant.ident;
    content::read(model, &variant.content, &quote!(Self::#ident))
}

/// A function that reads from `__input`.
fn reader(model: &Model<'_>, value: &TokenStream) -> TokenStream {
    let root = &model.root;
    quote!(|__input: #root::__private::Input<'_, '__de>, __at: &mut #root::report::At<'_>| #value)
}

fn names(variants: &[&Variant<'_>], root: &Path) -> TokenStream {
    let names = variants.iter().map(|variant| variant.name());
    let aliases = variants
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| variant.aliases().map(move |alias| quote!((#alias, #index))));
    let other = match variants.iter().position(|variant| variant.is_other()) {
        Some(index) => quote!(::core::option::Option::Some(#index)),
        None => quote!(::core::option::Option::None),
    };
    quote!(#root::__private::Variants { names: &[#(#names),*], aliases: &[#(#aliases),*], other: #other })
}
