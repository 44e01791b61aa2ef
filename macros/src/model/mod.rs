//! What it means: a type of which everything is known that code is made from. It can't be wrong, so that making code from
//! it has no errors.

mod content;
mod description;
mod enumeration;
mod field;
mod generics;
mod law;
mod rules;
mod unsupported;

pub use content::{Content, Struct, StructDefault};
pub use description::Description;
pub use enumeration::{Enum, Representation, Variant};
pub use field::{Field, Means, Presence};
pub use generics::{arguments, bounded};
pub use rules::{Part, Rules};

use crate::errors::Errors;
use proc_macro2::TokenStream;
use serde_derive_internals::ast::{Container, Data};
use syn::{DeriveInput, Type};

/// A type.
pub struct Model<'a> {
    pub input: &'a DeriveInput,
    /// The name in a schema.
    pub name: &'a str,
    pub shape: Shape<'a>,
    /// How a value is made from what is read, and what is written from it, if that is another type.
    pub conversion: Conversion<'a>,
    /// The rules on a whole value.
    pub rules: Rules,
    /// Whether it stands for its one field in every way.
    pub is_transparent: bool,
    pub description: Description,
    /// What the compiler has to judge.
    pub assertions: Vec<TokenStream>,
}

/// What a type looks like in a document.
#[allow(clippy::large_enum_variant, reason = "there is one of them at a time")]
pub enum Shape<'a> {
    Struct(Content<'a>),
    /// One of some names.
    UnitEnum(Vec<Variant<'a>>),
    Enum(Enum<'a>),
}

/// The types that stand for a type in a document.
#[derive(Clone, Copy, Default)]
pub struct Conversion<'a> {
    pub from: Option<&'a Type>,
    pub try_from: Option<&'a Type>,
    pub into: Option<&'a Type>,
}

impl Conversion<'_> {
    /// Whether a value is made from another type's.
    pub fn is_read(&self) -> bool {
        self.from.is_some() || self.try_from.is_some()
    }

    /// Whether another type stands for it anywhere.
    pub fn is_any(&self) -> bool {
        self.is_read() || self.into.is_some()
    }
}

/// Makes the model of a type, or collects what is wrong with it.
pub fn build<'a>(container: &'a Container<'a>, errors: &mut Errors) -> Option<Model<'a>> {
    let attributes = &container.attrs;
    let mut builder = Builder { container, errors, assertions: Vec::new() };
    unsupported::on_container(container, builder.errors);
    let shape = match &container.data {
        Data::Struct(style, fields) => Shape::Struct(builder.container_content(*style, fields)),
        Data::Enum(variants) => builder.enumeration(variants)?,
    };
    let rules = builder.container_rules();
    let conversion =
        Conversion { from: attributes.type_from(), try_from: attributes.type_try_from(), into: attributes.type_into() };
    let model = Model {
        input: container.original,
        name: &attributes.name().deserialize_name().value,
        shape,
        conversion,
        rules,
        is_transparent: attributes.transparent(),
        description: Description::of(&container.original.attrs),
        assertions: builder.assertions,
    };
    if conversion.is_read() {
        model.refuse_rules_on_fields(errors);
    }
    Some(model)
}

/// Makes a model from what serde's parser understands, and from our own attributes.
struct Builder<'b, 'a> {
    container: &'a Container<'a>,
    errors: &'b mut Errors,
    assertions: Vec<TokenStream>,
}

impl<'a> Model<'a> {
    /// All fields.
    pub fn fields(&self) -> Box<dyn Iterator<Item = &Field<'a>> + '_> {
        match &self.shape {
            Shape::Struct(content) => Box::new(content.fields()),
            Shape::UnitEnum(_) => Box::new(std::iter::empty()),
            Shape::Enum(one) => Box::new(one.variants.iter().flat_map(|variant| variant.content.fields())),
        }
    }

    /// What is read as another type has no fields in a document, so that nothing would ask for their rules.
    fn refuse_rules_on_fields(&self, errors: &mut Errors) {
        for word in self.fields().flat_map(|field| field.rules.words()) {
            let what = format_args!("`{word}` has no effect in a type that is read as another one");
            errors.at(word, what, "put it on that other type, or write a `#[check(…)]` on this one");
        }
    }
}
