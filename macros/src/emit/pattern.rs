use crate::syntax::pattern::{Invocation, Written};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;

/// What `pattern!(…)` becomes.
pub fn invocation(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(Invocation { root, written }) => constant(&written, &root, Span::call_site()),
        Err(error) => {
            let errors = error.into_compile_error();
            quote!({ #errors })
        }
    }
}

/// A pattern as a constant expression that stands at a place.
pub fn constant(written: &Written, root: &Path, span: Span) -> TokenStream {
    let Written { source, pattern } = written;
    let (exported, matcher) = (&pattern.exported, pattern.matcher(&quote!(#root)));
    quote_spanned!(span=> #root::constraint::Pattern::new(#source, #exported, #matcher))
}
