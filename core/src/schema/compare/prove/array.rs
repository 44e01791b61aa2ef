use super::{Gap, Object, Proof, Prover, at, scalar};
use crate::schema::compare::document::Root;
use crate::schema::compare::facts::{Facts, elements};
use alloc::format;
use alloc::string::ToString;
use serde_json::Value;

/// So many first elements are too many to be compared one by one.
const MOST_ELEMENTS: usize = 100;

impl Prover<'_> {
    pub(super) fn array<'s>(
        &self,
        old: &Facts<'s>,
        root: &'s Root<'s>,
        schema: &'s Object,
        (keyword, argument): (&str, &'s Value),
        depth: u32,
    ) -> Proof {
        if let Some(is_implied) = scalar::count_implied(old, keyword, argument) {
            return match is_implied {
                true => Ok(()),
                false => Gap::new(format!("`{keyword}: {argument}` is narrower than before")),
            };
        }
        let (first, rest) = elements(root, schema);
        match (keyword, root.has_old_arrays()) {
            ("uniqueItems", _) => {
                let is_unique = old.values("uniqueItems").any(|unique| *unique == Value::Bool(true));
                match *argument == Value::Bool(false) || is_unique || old.most("maxItems").is_some_and(|most| most < 2)
                {
                    true => Ok(()),
                    false => Gap::new("equal elements are no longer accepted"),
                }
            }
            ("additionalItems", false) | ("prefixItems", true) => Ok(()),
            ("items", false) if argument.is_array() => Gap::new("`items` is a list, which this dialect doesn't know"),
            ("items", true) if argument.is_array() => self.first(old, root, first, depth),
            ("prefixItems", false) => self.first(old, root, first, depth),
            // Without a list in `items`, `additionalItems` adds nothing to it.
            ("items" | "additionalItems", _) => match rest {
                Some(rest) => self.rest(old, root, first.len(), rest, depth),
                None => Ok(()),
            },
            _ => Gap::new(format!("`{keyword}` is not a keyword that can be compared")),
        }
    }

    fn first<'s>(&self, old: &Facts<'s>, root: &'s Root<'s>, first: &'s [Value], depth: u32) -> Proof {
        if first.len() >= MOST_ELEMENTS {
            return Gap::new("there are too many elements to compare");
        }
        let mut elements = first.iter().enumerate().filter(|(index, _)| is_possible(old, *index));
        elements.try_for_each(|(index, new)| at(&index.to_string(), self.prove(&old.element(index), root, new, depth)))
    }

    /// Elements from there on.
    fn rest<'s>(&self, old: &Facts<'s>, root: &'s Root<'s>, start: usize, new: &'s Value, depth: u32) -> Proof {
        let end = old.first_elements().max(start);
        if end - start >= MOST_ELEMENTS {
            return Gap::new("there are too many elements to compare");
        }
        for index in (start..end).filter(|index| is_possible(old, *index)) {
            at(&index.to_string(), self.prove(&old.element(index), root, new, depth))?;
        }
        match is_possible(old, end) {
            true => at("*", self.prove(&old.element(end), root, new, depth)),
            false => Ok(()),
        }
    }
}

fn is_possible(old: &Facts<'_>, index: usize) -> bool {
    old.most("maxItems").is_none_or(|most| u64::try_from(index).is_ok_and(|index| index < most))
}
