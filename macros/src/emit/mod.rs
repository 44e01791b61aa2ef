//! What is generated: static tables and thin calls, with every name from its root.

mod fallback;
mod json_schema;
mod parse;
mod pattern;
mod rules;
mod table;
#[cfg(test)]
mod tests;
mod validate;

pub use pattern::invocation as pattern;

use crate::errors::Errors;
use crate::model::{self, Model};
use crate::syntax;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Generics, Type};

/// One of the derives.
#[derive(Clone, Copy, PartialEq)]
pub enum Derive {
    Validate,
    Parse,
    JsonSchema,
}

/// From a type to the implementation of the derive's trait.
pub fn derive(input: TokenStream, derive: Derive) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    if let Data::Union(union) = &input.data {
        errors.at(union.union_token, "nothing tells which field of a union is the one", "write an enum");
        return errors.into_error().map(syn::Error::into_compile_error).unwrap_or_default();
    }
    let container = syntax::serde::container(&input, &mut errors);
    let model = container.as_ref().and_then(|container| model::build(container, &mut errors));
    let implementation = match &model {
        Some(model) if !errors.is_spoilt() => derive.implementation(model),
        spoilt => fallback::implementation(&input, spoilt.as_ref(), derive),
    };
    let errors = errors.into_error().map(syn::Error::into_compile_error);
    quote!(const _: () = { #errors #implementation };)
}

/// The same place in the user's text, for names that are ours: so that what the compiler has to say stands there, and a
/// name means the same as elsewhere in what is generated, whatever macro the place came through.
fn here(place: Span) -> Span {
    place.resolved_at(Span::call_site())
}

impl Derive {
    fn implementation(self, model: &Model<'_>) -> TokenStream {
        match self {
            Derive::Validate => validate::implementation(model),
            Derive::Parse => parse::implementation(model),
            Derive::JsonSchema => json_schema::implementation(model),
        }
    }

    /// The path of the trait.
    fn bound(self, root: impl ToTokens) -> TokenStream {
        match self {
            Derive::Validate => quote!(#root::Validate),
            Derive::Parse => quote!(#root::Parse<'__de>),
            Derive::JsonSchema => quote!(#root::JsonSchema),
        }
    }
}

impl<'a> Model<'a> {
    /// The types that tell one use of the type from another.
    fn arguments(&self) -> Vec<TokenStream> {
        model::arguments(&self.input.generics, self.types())
    }

    /// The generics of the derive's implementation.
    fn generics(&self, derive: Derive) -> Generics {
        model::bounded(&self.input.generics, self.types(), &derive.bound(&self.root))
    }

    /// The types that have to implement the derive's trait.
    fn types(&self) -> impl Iterator<Item = &'a Type> + '_ {
        let fields = self.fields().filter(|field| field.is_on_the_wire() && field.is_ours());
        fields.map(|field| field.ty).filter(|_| !self.conversion.is_read())
    }
}
