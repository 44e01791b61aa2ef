use super::content::of_content;
use crate::model::{Content, Enum, Model, Representation, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// An enum, as an expression.
pub fn of_enum(model: &Model<'_>, one: &Enum<'_>) -> TokenStream {
    let (root, description, deny) = (&model.root, &model.description, one.deny_unknown_fields);
    let names: Vec<&str> =
        one.tagged().flat_map(|variant| std::iter::once(variant.name()).chain(variant.aliases())).collect();
    let variants = one.variants.iter().filter(|variant| variant.is_read() || variant.is_written()).map(|variant| {
        let label = label(variant, Some(&names), root);
        let tag = match one.representation {
            Representation::Internal { tag } if !variant.is_untagged() => Some(tag),
            _ => None,
        };
        let content = of_content(model, &variant.content, tag);
        let content = quote!(|__generator| #content);
        let optional = match variant.content {
            Content::Unit => quote!(::core::option::Option::None),
            _ => quote!(::core::option::Option::Some(#content)),
        };
        match (one.representation, &variant.content) {
            _ if variant.is_untagged() => quote!(.untagged(&#label, #content)),
            (Representation::Untagged, _) => quote!(.untagged(&#label, #content)),
            (Representation::External, Content::Unit) => quote!(.unit(&#label)),
            (Representation::External, _) => quote!(.external(&#label, #content)),
            (Representation::Internal { tag }, _) => quote!(.internal(#tag, #deny, &#label, #optional)),
            (Representation::Adjacent { tag, content }, _) => {
                quote!(.adjacent([#tag, #content], #deny, &#label, #optional))
            }
        }
    });
    quote!(#root::__private::Alternatives::new(__generator) #(#variants)* .finish(#description))
}
/// What is known of a variant, as an expression. `names` are those of all variants, if one of them may take all others.
pub fn label(variant: &Variant<'_>, names: Option<&[&str]>, root: &syn::Path) -> TokenStream {
    let description = &variant.description;
    let own = std::iter::once(variant.name()).chain(variant.aliases()).filter(|_| variant.is_read());
    let written = match variant.is_written() {
        true => {
            let written = variant.written();
            quote!(::core::option::Option::Some(#written))
        }
        false => quote!(::core::option::Option::None),
    };
    let other_than = match names.filter(|_| variant.is_other()) {
        Some(names) => quote!(::core::option::Option::Some(&[#(#names),*])),
        None => quote!(::core::option::Option::None),
    };
    quote!(#root::__private::Label {
        names: &[#(#own),*],
        written: #written,
        description: #description,
        other_than: #other_than,
    })
}
