use super::{Builder, Field};
use serde_derive_internals::ast::{self, Style};
use serde_derive_internals::attr::Default as SerdeDefault;
use syn::{ExprPath, Member};

/// What is in a struct or a variant.
#[allow(clippy::large_enum_variant, reason = "there are few of them at a time")]
pub enum Content<'a> {
    /// Nothing.
    Unit,
    /// One value, which it looks like in a document, and others that are never there.
    Newtype { field: Field<'a>, skipped: Vec<Field<'a>> },
    /// A list of fixed length.
    Tuple(Vec<Field<'a>>),
    /// An object.
    Struct(Struct<'a>),
}

/// An object.
pub struct Struct<'a> {
    pub fields: Vec<Field<'a>>,
    pub deny_unknown_fields: bool,
    /// Where the values of absent fields come from.
    pub default: Option<StructDefault<'a>>,
}

/// Where the values of a struct's absent fields come from.
#[derive(Clone, Copy)]
pub enum StructDefault<'a> {
    Trait,
    Function(&'a ExprPath),
}

impl<'a> Content<'a> {
    /// All fields.
    pub fn fields(&self) -> Box<dyn Iterator<Item = &Field<'a>> + '_> {
        match self {
            Content::Unit => Box::new(std::iter::empty()),
            Content::Newtype { field, skipped } => Box::new(std::iter::once(field).chain(skipped)),
            Content::Tuple(fields) | Content::Struct(Struct { fields, .. }) => Box::new(fields.iter()),
        }
    }
}

impl<'a> Builder<'_, 'a> {
    /// What is in a struct.
    pub(super) fn container_content(&mut self, style: Style, fields: &'a [ast::Field<'a>]) -> Content<'a> {
        if self.container.attrs.transparent() {
            return self.transparent(fields);
        }
        if let (Style::Newtype, [field]) = (style, fields)
            && (field.attrs.skip_deserializing() || field.attrs.skip_serializing())
        {
            let help = "remove `skip`, or write a struct with a named field";
            self.errors.at(field.original, "serde reads and writes the only field of such a struct even so", help);
        }
        self.content(style, fields, self.container_default())
    }

    /// What is in a struct or a variant.
    pub(super) fn content(
        &mut self,
        style: Style,
        fields: &'a [ast::Field<'a>],
        default: Option<StructDefault<'a>>,
    ) -> Content<'a> {
        let fields: Vec<Field<'a>> = fields.iter().map(|field| self.field(field, default.is_some())).collect();
        match style {
            Style::Unit => Content::Unit,
            Style::Newtype if fields.iter().all(Field::is_read) => newtype(fields, |_| true),
            Style::Newtype | Style::Tuple => {
                self.refuse_in_tuple(&fields);
                Content::Tuple(fields)
            }
            Style::Struct => {
                self.refuse_shared_names(&fields);
                let deny_unknown_fields = self.container.attrs.deny_unknown_fields();
                Content::Struct(Struct { fields, deny_unknown_fields, default })
            }
        }
    }

    fn transparent(&mut self, fields: &'a [ast::Field<'a>]) -> Content<'a> {
        let fields = fields.iter().map(|field| self.field(field, false)).collect();
        newtype(fields, |field| field.original.attrs.transparent())
    }

    pub(super) fn container_default(&self) -> Option<StructDefault<'a>> {
        match self.container.attrs.default() {
            SerdeDefault::None => None,
            SerdeDefault::Default => Some(StructDefault::Trait),
            SerdeDefault::Path(path) => Some(StructDefault::Function(path)),
        }
    }

    /// The schema of a tuple says how long it is.
    fn refuse_in_tuple(&mut self, fields: &[Field<'a>]) {
        for field in fields.iter().filter(|field| field.is_read()) {
            if !matches!(field.original.attrs.default(), SerdeDefault::None) {
                let help = "make it an `Option`, or name the fields";
                self.errors.at(field.original.original, "an element of a tuple can't be left out", help);
            }
        }
    }

    /// Two fields of one name would take turns.
    fn refuse_shared_names(&mut self, fields: &[Field<'a>]) {
        let mut seen: Vec<&str> = Vec::new();
        for field in fields.iter().filter(|field| field.is_read() && !field.is_flattened()) {
            for name in field.names_read() {
                if seen.contains(&name)
                    && let Member::Named(member) = &field.original.member
                {
                    let help = "give one of them another name with `#[serde(rename = \"…\")]`";
                    self.errors.at(member, format_args!("another field is read by the name `{name}` too"), help);
                }
                seen.push(name);
            }
        }
    }
}

fn newtype<'a>(fields: Vec<Field<'a>>, is_it: impl Fn(&Field<'a>) -> bool) -> Content<'a> {
    let (mut its, skipped): (Vec<_>, Vec<_>) = fields.into_iter().partition(is_it);
    match its.pop() {
        Some(field) => Content::Newtype { field, skipped },
        None => Content::Tuple(skipped),
    }
}
