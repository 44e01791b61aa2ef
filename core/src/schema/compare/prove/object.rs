use super::{Gap, Object, Proof, Prover, at, scalar};
use crate::schema::compare::document::{Root, members};
use crate::schema::compare::facts::{Facts, Members};
use crate::schema::compare::kind::Kind;
use crate::schema::compare::number::count;
use alloc::format;
use alloc::vec::Vec;
use serde_json::{Map, Value};
use std::string::String;

impl Prover<'_> {
    pub(super) fn object<'s>(
        &self,
        old: &Facts<'s>,
        root: &'s Root<'s>,
        schema: &'s Object,
        (keyword, argument): (&str, &'s Value),
        depth: u32,
    ) -> Proof {
        if let Some(is_implied) = scalar::count_implied(old, keyword, argument) {
            return match is_implied || self.names_imply(old, keyword, argument) {
                true => Ok(()),
                false => Gap::new(format!("`{keyword}: {argument}` is narrower than before")),
            };
        }
        match keyword {
            "required" => {
                let required = old.required();
                let mut new = argument.as_array().into_iter().flatten().filter_map(Value::as_str);
                match new.find(|name| !required.contains(name)) {
                    Some(name) => at(name, Gap::new("it is required, and was not before")),
                    None => Ok(()),
                }
            }
            "properties" => argument.as_object().into_iter().flatten().try_for_each(|(name, new)| {
                at(name, self.prove(&old.member(Members::Named(name), self.judge), root, new, depth))
            }),
            "patternProperties" => argument.as_object().into_iter().flatten().try_for_each(|(pattern, new)| {
                for name in old.names() {
                    if self.judge.matches(pattern, name) != Some(false) {
                        at(name, self.prove(&old.member(Members::Named(name), self.judge), root, new, depth))?;
                    }
                }
                // Names that only the new schema has in its properties may match too, of which the same is known.
                for name in members(schema, "properties").into_iter().flat_map(Map::keys) {
                    if self.judge.matches(pattern, name) != Some(false) {
                        at(name, self.prove(&old.member(Members::Named(name), self.judge), root, new, depth))?;
                    }
                }
                at("*", self.prove(&old.member(Members::Matching(pattern), self.judge), root, new, depth))
            }),
            "additionalProperties" => self.additional(old, root, schema, argument, depth),
            "propertyNames" => self.names(old, root, argument, depth),
            "unevaluatedProperties" if *argument == Value::Bool(true) => Ok(()),
            _ => Gap::new(format!("`{keyword}` is not a keyword that can be compared")),
        }
    }

    fn additional<'s>(
        &self,
        old: &Facts<'s>,
        root: &'s Root<'s>,
        schema: &'s Object,
        new: &'s Value,
        depth: u32,
    ) -> Proof {
        let properties = members(schema, "properties");
        let patterns: Vec<&str> =
            members(schema, "patternProperties").into_iter().flat_map(Map::keys).map(String::as_str).collect();
        for name in old.names() {
            let is_named = properties.is_some_and(|properties| properties.contains_key(name));
            if is_named || patterns.iter().any(|pattern| self.judge.matches(pattern, name) == Some(true)) {
                continue;
            }
            at(name, self.prove(&old.member(Members::Named(name), self.judge), root, new, depth))?;
        }
        at("*", self.prove(&old.member(Members::Others(&patterns), self.judge), root, new, depth))
    }

    fn names<'s>(&self, old: &Facts<'s>, root: &'s Root<'s>, new: &'s Value, depth: u32) -> Proof {
        let mut known = Facts::default();
        for (of, schema) in &old.schemas {
            if let Some(names) = schema.get("propertyNames") {
                known.add(of, names);
            }
        }
        // Only texts are names.
        let of_all = at("*", self.case(&known, Kind::Text, root, new, depth));
        if of_all.is_ok() || !self.is_closed(old) {
            return of_all;
        }
        for name in old.names() {
            let is_impossible = self.emptiness.of_all(&old.member(Members::Named(name), self.judge), 0);
            let is_fine = self.judge.accepts(root, new, &name.into()) == Some(true);
            if !is_fine && !is_impossible {
                return at(name, Gap::new("its name may not be accepted any longer"));
            }
        }
        Ok(())
    }

    /// Whether the names that must or may be there imply a least or greatest count.
    fn names_imply(&self, old: &Facts<'_>, keyword: &str, argument: &Value) -> bool {
        let names = match keyword {
            "minProperties" => old.required().len(),
            _ if self.is_closed(old) => old.names().len(),
            _ => return false,
        };
        match (u64::try_from(names), count(argument)) {
            (Ok(names), Some(count)) if keyword == "minProperties" => names >= count,
            (Ok(names), Some(count)) => names <= count,
            _ => false,
        }
    }

    /// Whether there are no members but those that are spoken of.
    fn is_closed(&self, old: &Facts<'_>) -> bool {
        old.member(Members::Others(&[]), self.judge).is_never
    }
}
