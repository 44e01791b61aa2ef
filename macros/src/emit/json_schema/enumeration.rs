use super::content::of_content;
use crate::emit::shared::Shared;
use crate::model::{Content, Enum, Representation, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// An enum, as an expression.
pub fn of_enum(shared: &Shared<'_, '_>, one: &Enum<'_>) -> TokenStream {
    let description = &shared.model.description;
    let names: Vec<&str> =
        one.tagged().flat_map(|variant| std::iter::once(variant.name()).chain(variant.aliases())).collect();
    let variants = one.variants.iter().filter(|variant| variant.is_read() || variant.is_written());
    let variants = variants.map(|variant| of_variant(shared, one, variant, &names));
    quote!(__v::Alternatives::new(__generator) #(#variants)* .finish(#description))
}

/// A call that adds a variant.
fn of_variant(shared: &Shared<'_, '_>, one: &Enum<'_>, variant: &Variant<'_>, names: &[&str]) -> TokenStream {
    let (label, deny) = (label(variant, Some(names)), one.deny_unknown_fields);
    let tag = match one.representation {
        Representation::Internal { tag } if !variant.is_untagged() => Some(tag),
        _ => None,
    };
    let content = of_content(shared, &variant.content, tag);
    let content = quote!(|__generator| #content);
    let optional = match variant.content {
        Content::Unit => quote!(__v::None),
        _ => quote!(__v::Some(#content)),
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
}

/// What is known of a variant, as an expression. `names` are those of all variants, if one of them may take all others.
pub fn label(variant: &Variant<'_>, names: Option<&[&str]>) -> TokenStream {
    let description = &variant.description;
    let own = std::iter::once(variant.name()).chain(variant.aliases()).filter(|_| variant.is_read());
    let written = match variant.is_written() {
        true => {
            let written = variant.written();
            quote!(__v::Some(#written))
        }
        false => quote!(__v::None),
    };
    let other_than = match names.filter(|_| variant.is_other()) {
        Some(names) => quote!(__v::Some(&[#(#names),*])),
        None => quote!(__v::None),
    };
    quote!(__v::Label {
        names: &[#(#own),*],
        written: #written,
        description: #description,
        other_than: #other_than,
    })
}
