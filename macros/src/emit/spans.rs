//! Where generated tokens stand: what the compiler has to say of them, it says there.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::Ident;

/// A variable of ours, at a place. It means the same as elsewhere in what is generated, whatever macro the place came through.
pub fn local(name: &str, place: Span) -> Ident {
    Ident::new(name, place.resolved_at(Span::call_site()))
}

/// `<type as trait>::item`, at a place. The trait's path alone isn't there, so that no lint calls it longer than it has to be
/// where the user has imported the trait.
pub fn item(ty: impl ToTokens, path: &TokenStream, item: &str, place: Span) -> TokenStream {
    let (ty, item) = (moved(ty, place), Ident::new(item, place));
    quote_spanned!(place=> <#ty as #path>::#item)
}

/// The user's own tokens at another place. They mean what they meant.
pub fn moved(tokens: impl ToTokens, place: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        let span = token.span().located_at(place);
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), self::moved(group.stream(), place)).into();
        }
        token.set_span(span);
        token
    };
    tokens.into_token_stream().into_iter().map(moved).collect()
}
