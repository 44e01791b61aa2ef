use super::{Builder, law};
use crate::syntax;
use crate::syntax::rule::{Content, Rule};
use proc_macro2::Ident;
use syn::Attribute;

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
        self.own.is_empty()
            && self.required.is_none()
            && [&self.each, &self.keys, &self.values].iter().all(|part| part.is_none())
    }

    /// The names of the rules, as they are written.
    pub fn words(&self) -> impl Iterator<Item = &Ident> {
        let parts = [&self.each, &self.keys, &self.values].into_iter().flatten().map(|part| &part.word);
        self.own.iter().chain(&self.required).map(|rule| &rule.name).chain(parts)
    }
}

impl Builder<'_, '_> {
    /// The rules among the container's attributes: on a whole value, only checks of the user's own make sense.
    pub(super) fn container_rules(&mut self) -> Rules {
        let rules = syntax::rules(&self.container.original.attrs, self.errors);
        for rule in rules.iter().filter(|rule| rule.kind.name != "check") {
            let what = format_args!("`{}` has no meaning on a type", rule.name);
            self.errors.at(&rule.name, what, "put it on a field, or write a `#[check(…)]` of your own");
        }
        self.sorted(rules)
    }

    /// The rules among a field's attributes.
    pub(super) fn rules(&mut self, attributes: &[Attribute]) -> Rules {
        let rules = syntax::rules(attributes, self.errors);
        self.sorted(rules)
    }

    fn sorted(&mut self, rules: Vec<Rule>) -> Rules {
        let mut sorted = Rules::default();
        for rule in rules {
            if !law::is_kept(&rule, &self.container.original.generics, self.errors, &mut self.assertions) {
                continue;
            }
            match (rule.kind.name, rule.content) {
                ("each", Content::Rules(rules)) => sorted.each = Some(self.part(rule.name, rules)),
                ("keys", Content::Rules(rules)) => sorted.keys = Some(self.part(rule.name, rules)),
                ("values", Content::Rules(rules)) => sorted.values = Some(self.part(rule.name, rules)),
                ("required", content) => sorted.required = Some(Rule { content, ..rule }),
                (_, content) => sorted.own.push(Rule { content, ..rule }),
            }
        }
        sorted
    }

    fn part(&mut self, word: Ident, rules: Vec<Rule>) -> Part {
        Part { word, rules: Box::new(self.sorted(rules)) }
    }
}
