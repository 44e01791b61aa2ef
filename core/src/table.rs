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
#[must_use]
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
    /// Whether its members stand among those of the struct.
    pub flattened: bool,
}

impl Field {
    /// A field that has one name and nothing special.
    pub const fn new(name: &'static str) -> Self {
        Field {
            name,
            written: name,
            aliases: &[],
            description: "",
            defaulted: false,
            omittable: false,
            flattened: false,
        }
    }

    /// The same, with another name where it is written.
    pub const fn written(self, written: &'static str) -> Self {
        Field { written, ..self }
    }

    /// The same, with further names by which it is read.
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Field { aliases, ..self }
    }

    /// The same, with what its documentation says.
    pub const fn described(self, description: &'static str) -> Self {
        Field { description, ..self }
    }

    /// The same, with a default value.
    pub const fn defaulted(self) -> Self {
        Field { defaulted: true, ..self }
    }

    /// The same, which may be left out where it is written.
    pub const fn omittable(self) -> Self {
        Field { omittable: true, ..self }
    }

    /// The same, with its members among those of the struct.
    pub const fn flattened(self) -> Self {
        Field { flattened: true, ..self }
    }
}

impl Table {
    pub(crate) fn has_flattened(&self) -> bool {
        self.fields.iter().any(|field| field.flattened)
    }

    /// The field that is read by this name. The one at `expected` is looked at first, since most documents keep to the
    /// order of declaration.
    fn find(&self, name: &str, expected: usize) -> Option<Known> {
        if let Some(field) = self.fields.get(expected)
            && field.name == name
            && !field.flattened
        {
            return Some((expected, field.name));
        }
        let by_name = || self.fields.iter().enumerate().find(|(_, field)| field.name == name && !field.flattened);
        let by_alias = || {
            let aliases = |(index, field): (usize, &Field)| {
                field.aliases.iter().find(|alias| **alias == name).map(|alias| (index, *alias))
            };
            self.fields.iter().enumerate().find_map(aliases)
        };
        by_name().map(|(index, field)| (index, field.name)).or_else(by_alias)
    }
}

/// Which names of members are wanted.
#[derive(Clone, Copy)]
pub enum Names {
    /// All.
    Any,
    /// Those of a struct's fields.
    Fields(&'static Table),
    /// Those of an enum's variants.
    Variants(&'static Variants),
    /// These.
    Listed(&'static [&'static str]),
    /// This one.
    One(&'static str),
}

/// An index among the names that were asked for, and the name by which it was found.
pub(crate) type Known = (usize, &'static str);

impl Names {
    /// What has this name, if it is wanted for itself. The one at `expected` is the likeliest.
    pub(crate) fn find(self, name: &str, expected: usize) -> Option<Known> {
        match self {
            Names::Any => None,
            Names::Fields(table) => table.find(name, expected),
            Names::Variants(variants) => variants.known(name),
            Names::Listed(names) => {
                names.iter().enumerate().find_map(|(index, wanted)| (name == *wanted).then_some((index, *wanted)))
            }
            Names::One(wanted) => (name == wanted).then_some((0, wanted)),
        }
    }
}

/// An enum's variants, as they are on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Variants {
    /// The names by which they are read, in the order of declaration.
    pub names: &'static [&'static str],
    /// Further names, each with the index of its variant.
    pub aliases: &'static [(&'static str, usize)],
    /// The index of the variant that takes all other names.
    pub other: Option<usize>,
}

impl Variants {
    /// The variant that is read by this name, be it the one that takes all others.
    pub(crate) fn find(&self, name: &str) -> Option<Known> {
        let other = || self.other.map(|other| (other, self.names.get(other).copied().unwrap_or_default()));
        self.known(name).or_else(other)
    }

    /// The variant that has this name.
    fn known(&self, name: &str) -> Option<Known> {
        let by_name = self.names.iter().enumerate().find(|(_, known)| **known == name);
        let by_alias = || self.aliases.iter().find(|(alias, _)| *alias == name);
        by_name.map(|(index, name)| (index, *name)).or_else(|| by_alias().map(|(alias, index)| (*index, *alias)))
    }
}
