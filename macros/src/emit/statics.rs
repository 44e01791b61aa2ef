//! What a derive makes once a type, for all of its implementations.

use super::shared::Shared;
use super::{Trait, rules, table};
use crate::model::{Content, Shape};
use crate::syntax::pattern::{Invocation, Written};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// All statics.
pub fn of(shared: &Shared<'_, '_>) -> TokenStream {
    let (tables, rules) = (tables(shared), of_rules(shared));
    quote!(#tables #rules)
}

/// The rules, with the patterns among them.
pub fn of_rules(shared: &Shared<'_, '_>) -> TokenStream {
    let (patterns, rules) = (patterns(shared), rules(shared));
    quote!(#patterns #rules)
}

/// The tables by which a document is read and a value is walked.
fn tables(shared: &Shared<'_, '_>) -> TokenStream {
    let model = shared.model;
    let (is_walked, is_read) = (shared.derive.implements(Trait::Validate), shared.derive.implements(Trait::Parse));
    if model.conversion.is_read() || !(is_walked || is_read) {
        return TokenStream::new();
    }
    match &model.shape {
        Shape::Struct(Content::Struct(object)) => {
            let table = table::table(object);
            quote!(static __TABLE: __v::Table = #table;)
        }
        Shape::Struct(_) => TokenStream::new(),
        Shape::UnitEnum(variants) if is_read => {
            let variants = table::variants(variants.iter().filter(|variant| variant.is_read()));
            quote!(static __VARIANTS: __v::Variants = #variants;)
        }
        Shape::UnitEnum(_) => TokenStream::new(),
        Shape::Enum(one) => {
            let variants = (is_read && one.tagged().next().is_some()).then(|| {
                let variants = table::variants(one.tagged());
                quote!(static __VARIANTS: __v::Variants = #variants;)
            });
            let tables = one.variants.iter().enumerate().filter_map(|(index, variant)| match &variant.content {
                Content::Struct(object) if is_walked || variant.is_read() => {
                    let (name, table) = (format_ident!("__T{index}"), table::table(object));
                    Some(quote!(static #name: __v::Table = #table;))
                }
                _ => None,
            });
            quote!(#variants #(#tables)*)
        }
    }
}

fn patterns(shared: &Shared<'_, '_>) -> TokenStream {
    let patterns = shared.patterns.iter().enumerate().map(|(index, written)| {
        let name = format_ident!("__P{index}");
        let pattern = pattern(written, &quote!(__v));
        quote!(static #name: __v::Pattern = #pattern;)
    });
    patterns.collect()
}

fn rules(shared: &Shared<'_, '_>) -> TokenStream {
    if !shared.has_static_rules() {
        return TokenStream::new();
    }
    let (types, rules): (Vec<_>, Vec<_>) =
        shared.ruled.iter().map(|field| rules::of_field_in_static(shared, field)).unzip();
    let of_fields = (!rules.is_empty()).then(|| quote!(static __RULES: (#(#types,)*) = (#(#rules,)*);));
    let of_whole = (!shared.model.rules.is_empty()).then(|| {
        let (name, rules) = (&shared.model.input.ident, rules::of_whole_in_static(shared));
        quote!(static __OWN: __v::Rules<'static, #name> = #rules;)
    });
    quote!(#of_fields #of_whole)
}

/// A pattern as a constant expression. `private` is the module that generated code may name.
fn pattern(Written { source, pattern }: &Written, private: &TokenStream) -> TokenStream {
    let (exported, matcher) = (&pattern.exported, pattern.matcher(&quote!(#private::patterns)));
    quote!(#private::Pattern::new(#source, #exported, #matcher))
}

/// What `pattern!(…)` becomes.
pub fn invocation(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(Invocation { root, written }) => pattern(&written, &quote!(#root::__private)),
        Err(error) => {
            let errors = error.into_compile_error();
            quote!({ #errors })
        }
    }
}
