use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::{DeriveInput, Result};

/// Reads a type. In one without generics, its name takes the place of `Self`, which means nothing in the statics that are made
/// from the types of fields and from the arguments of rules.
pub fn input(tokens: TokenStream) -> Result<DeriveInput> {
    let input: DeriveInput = syn::parse2(tokens.clone())?;
    if !input.generics.params.is_empty() || !mentions_self(tokens.clone()) {
        return Ok(input);
    }
    syn::parse2(named(tokens, &input.ident))
}

fn mentions_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "Self",
        TokenTree::Group(group) => mentions_self(group.stream()),
        _ => false,
    })
}

fn named(tokens: TokenStream, name: &Ident) -> TokenStream {
    let named = |token| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut own = name.clone();
            own.set_span(name.span().located_at(ident.span()));
            own.into()
        }
        TokenTree::Group(group) => {
            let mut own = Group::new(group.delimiter(), self::named(group.stream(), name));
            own.set_span(group.span());
            own.into()
        }
        other => other,
    };
    tokens.into_iter().map(named).collect()
}
