use super::{Builder, Content, Description, Shape, unsupported};
use serde_derive_internals::ast::{self, Style};
use serde_derive_internals::attr::TagType;
use syn::Ident;

/// An enum of which at least one variant has something in it, or that is not written by its variants' names alone.
pub struct Enum<'a> {
    pub variants: Vec<Variant<'a>>,
    pub representation: Representation<'a>,
    pub deny_unknown_fields: bool,
}

/// How it is seen which variant a value is.
#[derive(Clone, Copy)]
pub enum Representation<'a> {
    /// `{"Variant": content}`
    External,
    /// `{"tag": "Variant", …}`
    Internal { tag: &'a str },
    /// `{"tag": "Variant", "content": …}`
    Adjacent { tag: &'a str, content: &'a str },
    /// By what is in it.
    Untagged,
}

/// A variant.
pub struct Variant<'a> {
    pub original: &'a ast::Variant<'a>,
    pub ident: &'a Ident,
    pub content: Content<'a>,
    pub description: Description,
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

    /// Whether it takes all names that no other variant has.
    pub fn is_other(&self) -> bool {
        self.original.attrs.other()
    }

    /// Whether it is seen by what is in it although the enum has tags.
    pub fn is_untagged(&self) -> bool {
        self.original.attrs.untagged()
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
}

impl<'a> Builder<'_, 'a> {
    pub(super) fn enumeration(&mut self, variants: &'a [ast::Variant<'a>]) -> Option<Shape<'a>> {
        let mut all = Vec::new();
        for variant in variants {
            unsupported::on_variant(variant, self.errors);
            all.push(Variant {
                original: variant,
                ident: &variant.ident,
                content: self.content(variant.style, &variant.fields, None),
                description: Description::of(&variant.original.attrs),
            });
        }
        if all.iter().all(|variant| !variant.is_read()) {
            let help = "add a variant; a type of which there is no value can't be in a document";
            self.errors.at(&self.container.ident, "this enum has no variant that could be read", help);
            return None;
        }
        self.refuse_shared_variants(&all);
        let representation = match self.container.attrs.tag() {
            TagType::External => Representation::External,
            TagType::Internal { tag } => Representation::Internal { tag },
            TagType::Adjacent { tag, content } => Representation::Adjacent { tag, content },
            TagType::None => Representation::Untagged,
        };
        let is_plain = |variant: &Variant<'_>| {
            matches!(variant.original.style, Style::Unit) && !variant.is_untagged() && !variant.is_other()
        };
        if matches!(representation, Representation::External) && all.iter().all(is_plain) {
            return Some(Shape::UnitEnum(all));
        }
        let deny_unknown_fields = self.container.attrs.deny_unknown_fields();
        Some(Shape::Enum(Enum { variants: all, representation, deny_unknown_fields }))
    }

    fn refuse_shared_variants(&mut self, variants: &[Variant<'a>]) {
        if matches!(self.container.attrs.tag(), TagType::None) {
            return;
        }
        let mut seen: Vec<&str> = Vec::new();
        for variant in variants.iter().filter(|variant| variant.is_read() && !variant.is_untagged()) {
            for name in std::iter::once(variant.name()).chain(variant.aliases()) {
                if seen.contains(&name) {
                    let help = "give one of them another name with `#[serde(rename = \"…\")]`";
                    self.errors.at(
                        variant.ident,
                        format_args!("another variant is read by the name `{name}` too"),
                        help,
                    );
                }
                seen.push(name);
            }
        }
    }
}

impl<'a> Enum<'a> {
    /// The variants that are read by their names.
    pub fn tagged(&self) -> impl Iterator<Item = &Variant<'a>> {
        let has_tags = !matches!(self.representation, Representation::Untagged);
        self.variants.iter().filter(move |variant| has_tags && variant.is_read() && !variant.is_untagged())
    }

    /// The variants that are read by what is in them.
    pub fn untagged(&self) -> impl Iterator<Item = &Variant<'a>> {
        let has_tags = !matches!(self.representation, Representation::Untagged);
        self.variants.iter().filter(move |variant| variant.is_read() && (!has_tags || variant.is_untagged()))
    }
}
