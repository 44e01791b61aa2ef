use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// What the documentation says, as an expression of a `&'static str`.
pub fn of(attributes: &[Attribute]) -> TokenStream {
    let lines: Vec<TokenStream> = attributes.iter().filter_map(line).collect();
    match lines.as_slice() {
        [] => quote!(""),
        [first, rest @ ..] => quote!(::core::concat!(#first #(, "\n", #rest)*)),
    }
}

fn line(attribute: &Attribute) -> Option<TokenStream> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    if !meta.path.is_ident("doc") {
        return None;
    }
    // A documentation comment is written with a space after its slashes.
    if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &meta.value {
        let text = text.value();
        return Some(text.strip_prefix(' ').unwrap_or(&text).to_token_stream());
    }
    Some(meta.value.to_token_stream())
}
