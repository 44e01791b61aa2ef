use super::{Builder, Description, Rules, unsupported};
use crate::syntax::{self, ty};
use serde_derive_internals::ast;
use serde_derive_internals::attr::Default as SerdeDefault;
use syn::{ExprPath, Type};

/// A field.
pub struct Field<'a> {
    pub original: &'a ast::Field<'a>,
    pub ty: &'a Type,
    pub presence: Presence<'a>,
    pub rules: Rules,
    pub means: Means<'a>,
    pub description: Description,
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

/// By what means a field is checked, read and described.
#[derive(Clone, Copy)]
pub enum Means<'a> {
    /// By its type's own implementations of our traits.
    Ours,
    /// By its type's implementations of serde's and schemars' traits.
    Opaque,
    /// Read by a function of serde's kind.
    Function(&'a ExprPath),
}

impl<'a> Field<'a> {
    /// Whether it is read from a document.
    pub fn is_read(&self) -> bool {
        !self.original.attrs.skip_deserializing()
    }

    /// Whether its type knows our traits.
    pub fn is_ours(&self) -> bool {
        matches!(self.means, Means::Ours)
    }

    /// Whether anything of it is in a document.
    pub fn is_on_the_wire(&self) -> bool {
        self.is_read() || self.is_written()
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

    /// The name that stands for it in a pointer.
    pub fn name_in_pointers(&self) -> &'a str {
        if self.is_read() { self.name() } else { self.written() }
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

    /// Whether serde's attributes say nothing of it.
    pub fn is_plain(&self) -> bool {
        !self.original.original.attrs.iter().any(|attribute| attribute.path().is_ident("serde"))
    }

    /// Whether its properties stand among those of the struct.
    pub fn is_flattened(&self) -> bool {
        self.original.attrs.flatten()
    }

    /// Whether it may be left out where it is written.
    pub fn is_omittable(&self) -> bool {
        self.original.attrs.skip_serializing_if().is_some()
    }
}

impl<'a> Builder<'_, 'a> {
    pub(super) fn field(&mut self, field: &'a ast::Field<'a>, has_container_default: bool) -> Field<'a> {
        unsupported::on_field(field, self.errors);
        let mut rules = self.rules(&field.original.attrs, field.ty);
        let presence = match field.attrs.default() {
            SerdeDefault::Default => Presence::Default,
            SerdeDefault::Path(path) => Presence::Function(path),
            SerdeDefault::None if has_container_default => Presence::OfContainer,
            SerdeDefault::None => Presence::OfType,
        };
        if let (Some(required), Presence::Default | Presence::Function(_) | Presence::OfContainer) =
            (&rules.required, presence)
        {
            let help = "remove one of them: a field with a default is never missing";
            self.errors.at(&required.name, "`required` contradicts `#[serde(default)]`", help);
        }
        let means = match field.attrs.deserialize_with() {
            Some(function) if !syntax::serde::is_borrowing(function) => Means::Function(function),
            _ if syntax::is_opaque(&field.original.attrs, self.errors) => Means::Opaque,
            _ => Means::Ours,
        };
        if !matches!(means, Means::Ours) {
            self.refuse_in_opaque(&mut rules);
        }
        if field.attrs.flatten() && matches!(means, Means::Ours) && ty::is_no_object(field.ty) {
            let help = "remove `flatten`, or make it a struct or a map";
            self.errors.at(field.ty, "what is flattened has to be an object in a document, and this isn't one", help);
        }
        if field.attrs.flatten() {
            self.refuse_counting(&mut rules);
        }
        let description = Description::of(&field.original.attrs);
        Field { original: field, ty: field.ty, presence, rules, means, description }
    }
}
