use super::{Builder, Rules, description, unsupported};
use proc_macro2::TokenStream;
use serde_derive_internals::ast;
use serde_derive_internals::attr::Default as SerdeDefault;
use syn::{ExprPath, Type};

/// A field.
pub struct Field<'a> {
    pub original: &'a ast::Field<'a>,
    pub ty: &'a Type,
    pub presence: Presence<'a>,
    pub rules: Rules,
    /// What the documentation says, as an expression.
    pub description: TokenStream,
}

/// What becomes of a field that is absent.
#[derive(Clone, Copy)]
pub enum Presence<'a> {
    /// The type decides: an `Option` is `None`, and others are missed.
    OfType,
    /// It takes the value of its type's `Default`.
    Default,
    /// It takes what this function returns.
    Function(&'a ExprPath),
    /// It takes the value that the container's default has for it.
    OfContainer,
}

impl<'a> Field<'a> {
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

    /// All names by which it is read.
    pub fn names_read(&self) -> impl Iterator<Item = &'a str> {
        std::iter::once(self.name()).chain(self.aliases())
    }

    /// Whether its members stand among those of the struct.
    pub fn is_flattened(&self) -> bool {
        self.original.attrs.flatten()
    }

    /// Whether it may be left out where it is written.
    pub fn is_omittable(&self) -> bool {
        self.original.attrs.skip_serializing_if().is_some()
    }
}

impl<'a> Builder<'_, 'a> {
    pub(super) fn field(&mut self, field: &'a ast::Field<'a>) -> Field<'a> {
        unsupported::on_field(field, self.errors);
        let rules = self.rules(&field.original.attrs);
        let presence = match field.attrs.default() {
            SerdeDefault::Default => Presence::Default,
            SerdeDefault::Path(path) => Presence::Function(path),
            SerdeDefault::None if self.container_default().is_some() => Presence::OfContainer,
            SerdeDefault::None => Presence::OfType,
        };
        if let (Some(required), Presence::Default | Presence::Function(_) | Presence::OfContainer) =
            (&rules.required, presence)
        {
            let help = "remove one of them: a field with a default is never missing";
            self.errors.at(required, "`required` contradicts `#[serde(default)]`", help);
        }
        Field { original: field, ty: field.ty, presence, rules, description: description::of(&field.original.attrs) }
    }
}
