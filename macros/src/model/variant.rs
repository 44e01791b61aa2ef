use super::{Builder, Shape, description, unsupported};
use proc_macro2::TokenStream;
use serde_derive_internals::ast::{self, Style};
use syn::Ident;

/// A variant.
pub struct Variant<'a> {
    pub original: &'a ast::Variant<'a>,
    pub ident: &'a Ident,
    /// What the documentation says, as an expression.
    pub description: TokenStream,
}

impl<'a> Variant<'a> {
    /// Whether it is read from a document.
    pub fn is_read(&self) -> bool {
        !self.original.attrs.skip_deserializing()
    }

    /// Whether it is written to a document.
    pub fn is_written(&self) -> bool {
        !self.original.attrs.skip_serializing()
    }

    /// The name by which it is read.
    pub fn name(&self) -> &'a str {
        &self.original.attrs.name().deserialize_name().value
    }

    /// The name by which it is written.
    pub fn written(&self) -> &'a str {
        &self.original.attrs.name().serialize_name().value
    }

    /// Further names by which it is read.
    pub fn aliases(&self) -> impl Iterator<Item = &'a str> {
        let name = self.name();
        self.original.attrs.aliases().iter().map(|alias| alias.value.as_str()).filter(move |alias| *alias != name)
    }
}

impl<'a> Builder<'_, 'a> {
    pub(super) fn unit_enum(&mut self, variants: &'a [ast::Variant<'a>]) -> Option<Shape<'a>> {
        for variant in variants {
            unsupported::on_variant(variant, self.errors);
            if !matches!(variant.style, Style::Unit) {
                let help = "give the enum unit variants only, or make the variant a struct of its own";
                self.errors.at(variant.original, "a variant with fields can't be derived for", help);
            }
        }
        let variant = |original: &'a ast::Variant<'a>| Variant {
            original,
            ident: &original.ident,
            description: description::of(&original.original.attrs),
        };
        Some(Shape::UnitEnum(variants.iter().map(variant).collect()))
    }
}
