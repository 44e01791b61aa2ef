//! What it means: a type of which everything is known that code is made from. It can't be wrong, so that making code from
//! it has no errors.

mod description;
mod field;
mod generics;
mod law;
mod rules;
mod unsupported;
mod variant;

pub use field::{Field, Presence};
pub use generics::{arguments, bounded};
pub use rules::{Part, Rules};
pub use variant::Variant;

use crate::errors::Errors;
use proc_macro2::TokenStream;
use serde_derive_internals::ast::{Container, Data, Style};
use serde_derive_internals::attr::Default as SerdeDefault;
use syn::{DeriveInput, ExprPath, parse_quote};

/// A type.
pub struct Model<'a> {
    pub input: &'a DeriveInput,
    /// The name in a schema.
    pub name: &'a str,
    /// How the `vetted` crate is named.
    pub root: syn::Path,
    pub shape: Shape<'a>,
    /// What the documentation says, as an expression.
    pub description: TokenStream,
    /// What the compiler has to judge.
    pub assertions: Vec<TokenStream>,
}

/// What a type looks like in a document.
pub enum Shape<'a> {
    /// An object.
    Struct(Struct<'a>),
    /// What its one field looks like.
    Newtype(Field<'a>),
    /// One of some names.
    UnitEnum(Vec<Variant<'a>>),
}

/// An object.
pub struct Struct<'a> {
    pub fields: Vec<Field<'a>>,
    pub deny_unknown_fields: bool,
    /// Where the values of absent fields come from.
    pub default: Option<ContainerDefault<'a>>,
}

/// Where the values of a struct's absent fields come from.
#[derive(Clone, Copy)]
pub enum ContainerDefault<'a> {
    Trait,
    Function(&'a ExprPath),
}

/// Makes the model of a type, or collects what is wrong with it.
pub fn build<'a>(container: &'a Container<'a>, errors: &mut Errors) -> Option<Model<'a>> {
    let mut builder = Builder { container, errors, assertions: Vec::new() };
    let shape = builder.shape()?;
    Some(Model {
        input: container.original,
        name: &container.attrs.name().deserialize_name().value,
        root: parse_quote!(::vetted),
        shape,
        description: description::of(&container.original.attrs),
        assertions: builder.assertions,
    })
}

/// Makes a model from what serde's parser understands, and from our own attributes.
struct Builder<'b, 'a> {
    container: &'a Container<'a>,
    errors: &'b mut Errors,
    assertions: Vec<TokenStream>,
}

impl<'a> Builder<'_, 'a> {
    fn shape(&mut self) -> Option<Shape<'a>> {
        unsupported::on_container(self.container, self.errors);
        match &self.container.data {
            Data::Struct(Style::Struct, fields) => {
                let deny_unknown_fields = self.container.attrs.deny_unknown_fields();
                let fields: Vec<Field<'a>> = fields.iter().map(|field| self.field(field)).collect();
                self.refuse_shared_names(&fields);
                Some(Shape::Struct(Struct { fields, deny_unknown_fields, default: self.container_default() }))
            }
            Data::Struct(Style::Newtype, fields) => Some(Shape::Newtype(self.field(fields.first()?))),
            Data::Enum(variants) => self.unit_enum(variants),
            Data::Struct(Style::Tuple | Style::Unit, _) => {
                let what = "a tuple or unit struct can't be derived for";
                self.errors.at(&self.container.ident, what, "give it named fields");
                None
            }
        }
    }

    fn container_default(&self) -> Option<ContainerDefault<'a>> {
        match self.container.attrs.default() {
            SerdeDefault::None => None,
            SerdeDefault::Default => Some(ContainerDefault::Trait),
            SerdeDefault::Path(path) => Some(ContainerDefault::Function(path)),
        }
    }

    /// Two fields of one name would take turns.
    fn refuse_shared_names(&mut self, fields: &[Field<'a>]) {
        let mut seen: Vec<&str> = Vec::new();
        for field in fields.iter().filter(|field| field.is_read()) {
            for name in field.names_read() {
                if seen.contains(&name) {
                    self.errors.at(
                        &field.original.member,
                        format_args!("another field is read by the name `{name}` too"),
                        "give one of them another name with `#[serde(rename = \"…\")]`",
                    );
                }
                seen.push(name);
            }
        }
    }
}
