//! What is generated: static tables and thin calls, with every name from its root.
//!
//! A derive becomes one `const _: () = { … }`: the errors, the statics that its implementations share, and one
//! implementation of each of its traits. In it, `__v` is the `__private` module of `vetted`.

mod fallback;
mod json_schema;
mod parse;
mod rules;
mod shared;
mod spans;
mod statics;
mod table;
#[cfg(test)]
mod tests;
mod validate;

pub use statics::invocation as pattern;

use crate::errors::Errors;
use crate::model::{self, Content, Field, Model, Shape};
use crate::syntax;
use proc_macro2::TokenStream;
use quote::quote;
use shared::Shared;
use syn::{Data, DeriveInput, Generics, Type};

/// One of the derives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Derive {
    Validate,
    Parse,
    JsonSchema,
    /// All of them at once.
    Vetted,
}

/// A trait that a derive implements.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Trait {
    Validate,
    Parse,
    JsonSchema,
}

/// From a type to the implementations of the derive's traits.
pub fn derive(input: TokenStream, derive: Derive) -> TokenStream {
    let input: DeriveInput = match syntax::input(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    if let Data::Union(union) = &input.data {
        errors.at(union.union_token, "nothing tells which field of a union is the one", "write an enum");
        return errors.into_error().map(syn::Error::into_compile_error).unwrap_or_default();
    }
    let root = syntax::root(&input.attrs, &mut errors);
    let container = syntax::serde::container(&input, &mut errors);
    let model = container.as_ref().and_then(|container| model::build(container, &mut errors));
    let implementations = match &model {
        Some(model) if !errors.is_spoilt() => implementations(&Shared::new(model, derive)),
        spoilt => fallback::implementations(&input, spoilt.as_ref(), derive),
    };
    let errors = errors.into_error().map(syn::Error::into_compile_error);
    quote! {
        const _: () = {
            #errors
            use #root::__private as __v;
            #implementations
        };
    }
}

fn implementations(shared: &Shared<'_, '_>) -> TokenStream {
    let assertions = &shared.model.assertions;
    let statics = statics::of(shared);
    let implementations = shared.derive.traits().iter().map(|one| one.implementation(shared));
    quote!(#(#assertions)* #statics #(#implementations)*)
}

impl Derive {
    /// The traits that it implements.
    fn traits(self) -> &'static [Trait] {
        match self {
            Derive::Validate => &[Trait::Validate],
            Derive::Parse => &[Trait::Parse],
            Derive::JsonSchema => &[Trait::JsonSchema],
            Derive::Vetted => &[Trait::Validate, Trait::Parse, Trait::JsonSchema],
        }
    }

    fn implements(self, one: Trait) -> bool {
        self.traits().contains(&one)
    }
}

impl Trait {
    fn implementation(self, shared: &Shared<'_, '_>) -> TokenStream {
        match self {
            Trait::Validate => validate::implementation(shared),
            Trait::Parse => parse::implementation(shared),
            Trait::JsonSchema => json_schema::implementation(shared),
        }
    }

    /// The path of the trait.
    fn path(self) -> TokenStream {
        match self {
            Trait::Validate => quote!(__v::Validate),
            Trait::Parse => quote!(__v::Parse<'__de>),
            Trait::JsonSchema => quote!(__v::JsonSchema),
        }
    }
}

impl<'a> Model<'a> {
    /// The types that tell one use of the type from another.
    fn arguments(&self) -> Vec<TokenStream> {
        model::arguments(&self.input.generics, self.types())
    }

    /// The generics of an implementation.
    fn generics(&self, one: Trait) -> Generics {
        model::bounded(&self.input.generics, self.types(), &one.path())
    }

    /// The one field of a struct that is read and written as that, and the others.
    fn newtype(&self) -> Option<(&Field<'a>, &[Field<'a>])> {
        match &self.shape {
            Shape::Struct(Content::Newtype { field, skipped }) => Some((field, skipped)),
            _ => None,
        }
    }

    /// The same, if all that can be asked of the struct is what can be asked of the field.
    fn transparent(&self) -> Option<(&Field<'a>, &[Field<'a>])> {
        self.newtype().filter(|(field, _)| self.is_transparent && field.is_ours())
    }

    /// The types that have to implement the trait.
    fn types(&self) -> impl Iterator<Item = &'a Type> + '_ {
        let fields = self.fields().filter(|field| field.is_on_the_wire() && field.is_ours());
        fields.map(|field| field.ty).filter(|_| !self.conversion.is_read())
    }
}
