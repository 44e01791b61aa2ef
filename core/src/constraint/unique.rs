use super::Constraint;
use crate::Schema;
use crate::report::{InlineParam, Reporter, Violation, Wording};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::Distinct;

/// `#[unique]`: no two elements of a list are equal.
pub const fn unique() -> Unique {
    Unique(())
}

/// What [`unique`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Unique(());

impl Unique {
    /// The rule that no two elements are equal.
    #[doc(hidden)]
    pub const fn on<V: Distinct + ?Sized>(&self) -> Rule<'_, V> {
        Rule::new(self, Fast::Unknown)
    }
}

impl<V: Distinct + ?Sized> Constraint<V> for Unique {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !value.is_distinct() {
            reporter.report(not_unique());
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "uniqueItems", true.into());
    }
}

/// A list of which two elements are equal.
pub(crate) fn not_unique() -> Violation {
    static WORDING: Wording = Wording {
        code: "unique",
        params: &[],
        text: |_, f| f.write_str("must not have the same element twice"),
        member_must: Some(|_, f| f.write_str("have unique values")),
    };
    Violation::of_kind(&WORDING, [const { InlineParam::Absent }; 4])
}

kind! {
    unique on "lists whose elements have an order (`Ord`)", schema "`uniqueItems`";
    #[unique] alloc::vec::Vec<alloc::string::String>, accepts [[], ["a", "b", "A"]], rejects [["a", "b", "a"]];
    #[unique] alloc::collections::VecDeque<bool>, accepts [[], [true, false]], rejects [[true, false, true]];
    #[unique] alloc::collections::LinkedList<u8>, accepts [[], [1, 2]], rejects [[1, 2, 1]];
    #[unique] Option<alloc::vec::Vec<i8>>, accepts [null, [1, 2]], rejects [[1, 1.0]];
}
