//! What a derive knows of a type: static data, made once, from which a value is checked, read and described.

/// A struct's fields, or a struct variant's.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The fields that are on the wire, in the order of declaration.
    pub fields: &'static [Field],
    /// Whether a field that is not among them is a violation.
    pub deny_unknown_fields: bool,
}

/// A field, as it is on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name where it is read.
    pub name: &'static str,
    /// Its name where it is written.
    pub written: &'static str,
    /// Further names by which it is read.
    pub aliases: &'static [&'static str],
    /// What its documentation says.
    pub description: &'static str,
    /// Whether it gets a default value if it is absent.
    pub defaulted: bool,
    /// Whether it may be left out where it is written.
    pub omittable: bool,
}

impl Field {
    /// A field that has one name and nothing special.
    pub const fn new(name: &'static str) -> Self {
        Field { name, written: name, aliases: &[], description: "", defaulted: false, omittable: false }
    }
}

impl Table {
    /// The index of the field that is read by this name. The one at `expected` is looked at first, since most documents
    /// keep to the order of declaration.
    pub(crate) fn find(&self, name: &str, expected: usize) -> Option<usize> {
        let is_named = |field: &Field| field.name == name;
        if self.fields.get(expected).is_some_and(is_named) {
            return Some(expected);
        }
        let by_name = self.fields.iter().position(is_named);
        by_name.or_else(|| self.fields.iter().position(|field| field.aliases.contains(&name)))
    }
}

/// An enum's variants, as they are on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Variants {
    /// The names by which they are read, in the order of declaration.
    pub names: &'static [&'static str],
    /// Further names, each with the index of its variant.
    pub aliases: &'static [(&'static str, usize)],
}

impl Variants {
    /// The index of the variant that is read by this name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let by_alias = || self.aliases.iter().find(|(alias, _)| *alias == name).map(|(_, index)| *index);
        self.names.iter().position(|known| *known == name).or_else(by_alias)
    }
}
