use super::{Builder, law};
use crate::syntax::pattern::Written;
use crate::syntax::rule::{Content, Rule};
use crate::syntax::{self, ty};
use proc_macro2::Ident;
use syn::{Attribute, Type};

/// The rules on a value, sorted by what they are about.
#[derive(Default)]
pub struct Rules {
    /// About the value itself.
    pub own: Vec<Rule>,
    pub required: Option<Rule>,
    pub each: Option<Part>,
    pub keys: Option<Part>,
    pub values: Option<Part>,
}

/// The rules on the parts of a value, and the word that puts them there.
pub struct Part {
    pub word: Ident,
    pub rules: Box<Rules>,
}

impl Rules {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.required.is_none() && self.parts().next().is_none()
    }

    /// The rule `required`, if it is the only one.
    pub fn only_required(&self) -> Option<&Rule> {
        self.required.as_ref().filter(|_| self.own.is_empty() && self.parts().next().is_none())
    }

    /// The names of the rules, as they are written.
    pub fn words(&self) -> impl Iterator<Item = &Ident> {
        self.own.iter().chain(&self.required).map(|rule| &rule.name).chain(self.parts().map(|part| &part.word))
    }

    /// The patterns among the rules, those on parts too.
    pub fn patterns(&self) -> Vec<&Written> {
        let own = self.own.iter().filter_map(|rule| match &rule.content {
            Content::Pattern(written) => Some(written),
            _ => None,
        });
        own.chain(self.parts().flat_map(|part| part.rules.patterns())).collect()
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        [&self.each, &self.keys, &self.values].into_iter().flatten()
    }
}

impl Builder<'_, '_> {
    /// The rules among the container's attributes: on a whole value, only checks of the user's own make sense.
    pub(super) fn container_rules(&mut self) -> Rules {
        let rules = syntax::rules(&self.container.original.attrs, self.errors);
        let (checks, misplaced): (Vec<_>, Vec<_>) = rules.into_iter().partition(|rule| rule.kind.name == "check");
        for Rule { name, .. } in misplaced {
            let what = format_args!("`{name}` has no meaning on a type");
            self.errors.at(&name, what, "put it on a field, or write a `#[check(…)]` of your own");
        }
        self.sorted(checks, None)
    }

    /// The rules among a field's attributes.
    pub(super) fn rules(&mut self, attributes: &[Attribute], ty: &Type) -> Rules {
        let rules = syntax::rules(attributes, self.errors);
        self.sorted(rules, Some(ty))
    }

    /// Of a value whose type doesn't know us, neither its parts nor its nothing is known.
    pub(super) fn refuse_in_opaque(&mut self, rules: &mut Rules) {
        if let Some(Rule { name, .. }) = rules.required.take() {
            let help = "remove both `required` and the `Option` around the type: what isn't an `Option` is required";
            self.errors.at(&name, "`required` can't stand on a field that is read by `serde` alone", help);
        }
        let parts = [&mut rules.each, &mut rules.keys, &mut rules.values].into_iter().filter_map(Option::take);
        for Part { word, .. } in parts {
            let what = format_args!("`{word}` can't look into a field that is read by `serde` alone");
            let help = "remove `#[opaque]` or the function that reads it, or write a `#[check(…)]` of your own";
            self.errors.at(&word, what, help);
        }
    }

    /// A schema can't count the properties of a map among others.
    pub(super) fn refuse_counting(&mut self, rules: &mut Rules) {
        rules.own.retain(|rule| {
            let counts = rule.kind.name == "len";
            if counts {
                let help = "give the map a name, or write a `#[check(…)]` of your own on the type";
                self.errors.at(&rule.name, "`len` can't tell flattened properties from those of other fields", help);
            }
            !counts
        });
    }

    /// Those of the rules that make sense on a value of a type, as far as it is written out.
    fn sorted(&mut self, rules: Vec<Rule>, ty: Option<&Type>) -> Rules {
        let ty = ty.map(ty::ruled);
        let mut sorted = Rules::default();
        for rule in rules {
            let generics = &self.container.original.generics;
            if !law::are_kept(&rule, ty, generics, self.errors, &mut self.assertions) {
                continue;
            }
            let part = |part| ty.and_then(|ty| ty::part(ty, part));
            match (rule.kind.name, rule.content) {
                (kind, Content::Rules(rules, mistakes)) => {
                    if let Some(mistakes) = mistakes {
                        self.errors.push(mistakes);
                    }
                    let (place, part) = match kind {
                        "each" => (&mut sorted.each, part(ty::Part::Elements)),
                        "keys" => (&mut sorted.keys, part(ty::Part::Keys)),
                        _ => (&mut sorted.values, part(ty::Part::Values)),
                    };
                    *place = self.part(rule.name, rules, part);
                }
                ("required", content) => sorted.required = Some(Rule { content, ..rule }),
                (_, content) => sorted.own.push(Rule { content, ..rule }),
            }
        }
        sorted
    }

    fn part(&mut self, word: Ident, rules: Vec<Rule>, ty: Option<&Type>) -> Option<Part> {
        let rules = self.sorted(rules, ty);
        if let Some(required) = &rules.required {
            let generics = &self.container.original.generics;
            law::refuse_on_parameter(&required.name, ty.map(ty::ruled), generics, self.errors);
        }
        (!rules.is_empty()).then(|| Part { word, rules: Box::new(rules) })
    }
}
