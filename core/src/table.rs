//! What a derive knows of a type: static data, made once, from which a value is checked, read and described.

/// A struct's fields, or a struct variant's.
#[derive(Debug)]
pub struct Table {
    /// The fields that are on the wire, in the order of declaration.
    pub(crate) fields: &'static [Field],
    /// Whether a property that is none of them is a violation.
    pub(crate) deny_unknown_fields: bool,
    pub(crate) has_flattened: bool,
}

/// A field, as it is on the wire.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Field {
    /// Its name where it is read.
    pub(crate) name: &'static str,
    /// The name with its quotes, as it stands in JSON, so that one comparison finds it. Empty where there is no such comparison.
    pub(crate) quoted: &'static str,
    /// Further names by which it is read.
    pub(crate) aliases: &'static [&'static str],
    /// Whether its properties stand among those of the struct.
    pub(crate) is_flattened: bool,
}

impl Field {
    /// A field by its name as JSON has it, with its quotes and the colon.
    pub const fn new(key: &'static str) -> Self {
        let (quoted, _) = key.split_at(key.len() - 1);
        let (_, name) = quoted.split_at(1);
        let (name, _) = name.split_at(name.len() - 1);
        Field { name, quoted, aliases: &[], is_flattened: false }
    }

    /// A field whose name JSON has to escape.
    pub const fn escaped(name: &'static str) -> Self {
        Field { name, quoted: "", aliases: &[], is_flattened: false }
    }

    /// The same, with further names by which it is read.
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Field { aliases, ..self }
    }

    /// The same, with its properties among those of the struct, where none has its name.
    pub const fn flattened(self) -> Self {
        Field { is_flattened: true, quoted: "", ..self }
    }
}

impl Table {
    /// The table of these fields.
    pub const fn new(fields: &'static [Field]) -> Self {
        let mut has_flattened = false;
        let mut i = 0;
        while i < fields.len() {
            has_flattened |= fields[i].is_flattened;
            i += 1;
        }
        Table { fields, deny_unknown_fields: false, has_flattened }
    }

    /// The same, where a property that is no field is a violation.
    #[must_use]
    pub const fn deny_unknown_fields(self) -> Self {
        Table { deny_unknown_fields: true, ..self }
    }

    /// The name of a field.
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.fields.get(index).map_or("", |field| field.name)
    }

    /// The field that is read by this name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let by_name = self.fields.iter().position(|field| field.name == name && !field.is_flattened);
        by_name.or_else(|| self.fields.iter().position(|field| field.aliases.contains(&name)))
    }
}

/// An enum's variants, as they are on the wire.
#[derive(Debug)]
pub struct Variants {
    /// The names by which they are read, in the order of declaration.
    pub(crate) names: &'static [&'static str],
    /// Further names, each with the index of its variant.
    pub(crate) aliases: &'static [(&'static str, usize)],
    /// The index of the variant that takes all other names.
    pub(crate) other: Option<usize>,
    /// Which variants have no content.
    pub(crate) units: &'static [bool],
}

impl Variants {
    /// The variants of these names, of which some have no content.
    pub const fn new(names: &'static [&'static str], units: &'static [bool]) -> Self {
        Variants { names, aliases: &[], other: None, units }
    }

    /// The same, with further names, each with the index of its variant.
    #[must_use]
    pub const fn aliases(self, aliases: &'static [(&'static str, usize)]) -> Self {
        Variants { aliases, ..self }
    }

    /// The same, with a variant that takes all other names.
    #[must_use]
    pub const fn other(self, other: usize) -> Self {
        Variants { other: Some(other), ..self }
    }

    pub(crate) fn is_unit(&self, index: usize) -> bool {
        self.units.get(index).copied().unwrap_or_default()
    }

    pub(crate) fn are_all_units(&self) -> bool {
        self.units.iter().all(|is_unit| *is_unit)
    }

    /// The variant that is read by this name, be it the one that takes all others.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.known(name).or(self.other)
    }

    /// The variant that has this name.
    pub(crate) fn known(&self, name: &str) -> Option<usize> {
        let by_name = self.names.iter().position(|known| *known == name);
        by_name.or_else(|| self.aliases.iter().find(|(alias, _)| *alias == name).map(|(_, index)| *index))
    }
}
