/// What is known of a field where documents are described.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct DescribedField {
    /// Its name where it is read.
    pub(super) name: &'static str,
    /// Its name where it is written.
    pub(super) written: &'static str,
    /// Further names by which it is read.
    pub(super) aliases: &'static [&'static str],
    /// What its documentation says.
    pub(super) description: &'static str,
    /// Whether it gets a default value if it is absent.
    pub(super) defaulted: bool,
    /// Whether it may be left out where it is written.
    pub(super) omittable: bool,
}

impl DescribedField {
    /// A field that has one name and nothing special.
    pub const fn new(name: &'static str) -> Self {
        DescribedField { name, written: name, aliases: &[], description: "", defaulted: false, omittable: false }
    }

    /// The same, with another name where it is written.
    pub const fn written(self, written: &'static str) -> Self {
        DescribedField { written, ..self }
    }

    /// The same, with further names by which it is read.
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        DescribedField { aliases, ..self }
    }

    /// The same, with what its documentation says.
    pub const fn described(self, description: &'static str) -> Self {
        DescribedField { description, ..self }
    }

    /// The same, with a default value.
    pub const fn defaulted(self) -> Self {
        DescribedField { defaulted: true, ..self }
    }

    /// The same, which may be left out where it is written.
    pub const fn omittable(self) -> Self {
        DescribedField { omittable: true, ..self }
    }
}
