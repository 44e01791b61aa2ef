use super::document::{Root, is_annotation, members};
use super::expression::Expression;
use super::facts::elements;
use super::kind::Kind;
use super::number::{Bound, Number, count, equal, is_multiple};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use serde_json::{Map, Value};
use std::rc::Rc;
use std::string::{String, ToString};

type Object = Map<String, Value>;

/// What judging one document may cost.
const STEPS: u32 = 200_000;
const DEEPEST: u32 = 100;

/// How many elements are compared with each other.
const MOST_COMPARED: usize = 2_000;

/// Says of a value whether a schema accepts it, and `None` if it can't say.
#[derive(Default)]
pub(super) struct Judge {
    expressions: RefCell<BTreeMap<String, Option<Rc<Expression>>>>,
    steps: Cell<u32>,
    /// The definitions by which a value is being judged, each with the value, so that one that refers to itself comes to an end.
    within: RefCell<Vec<(*const Value, *const Value)>>,
}

/// Whether all are so.
fn all(of: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut result = Some(true);
    for one in of {
        match one {
            Some(true) => {}
            Some(false) => return Some(false),
            None => result = None,
        }
    }
    result
}

fn any(of: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    all(of.into_iter().map(|one| one.map(|one| !one))).map(|none| !none)
}

fn exactly_one(of: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let (mut yes, mut maybe) = (0, 0);
    for one in of {
        yes += u32::from(one == Some(true));
        maybe += u32::from(one.is_none());
    }
    match (yes, maybe) {
        (2.., _) => Some(false),
        (_, 0) => Some(yes == 1),
        _ => None,
    }
}

impl Judge {
    pub(super) fn accepts(&self, root: &Root<'_>, schema: &Value, value: &Value) -> Option<bool> {
        self.steps.set(0);
        self.schema(root, schema, value, 0)
    }

    pub(super) fn accepts_object(&self, root: &Root<'_>, schema: &Object, value: &Value) -> Option<bool> {
        self.steps.set(0);
        self.keywords(root, schema, value, 0)
    }

    pub(super) fn expression(&self, pattern: &str) -> Option<Rc<Expression>> {
        let mut known = self.expressions.borrow_mut();
        if !known.contains_key(pattern) {
            known.insert(pattern.to_string(), Expression::parse(pattern).map(Rc::new));
        }
        known.get(pattern).cloned().flatten()
    }

    /// Whether the pattern is found in the text.
    pub(super) fn matches(&self, pattern: &str, text: &str) -> Option<bool> {
        self.expression(pattern)?.is_match(text)
    }

    fn schema(&self, root: &Root<'_>, schema: &Value, value: &Value, depth: u32) -> Option<bool> {
        self.steps.set(self.steps.get().saturating_add(1));
        if depth >= DEEPEST || self.steps.get() >= STEPS {
            return None;
        }
        match schema {
            Value::Bool(accepts) => Some(*accepts),
            Value::Object(object) => self.keywords(root, object, value, depth + 1),
            _ => None,
        }
    }

    fn keywords(&self, root: &Root<'_>, schema: &Object, value: &Value, depth: u32) -> Option<bool> {
        let keyword =
            |(keyword, argument): (&String, &Value)| self.keyword(root, schema, (keyword, argument), value, depth);
        match schema.get_key_value("$ref") {
            Some(reference) if root.references_stand_alone() => keyword(reference),
            _ => all(schema.iter().map(keyword)),
        }
    }

    fn keyword(
        &self,
        root: &Root<'_>,
        schema: &Object,
        (keyword, argument): (&str, &Value),
        value: &Value,
        depth: u32,
    ) -> Option<bool> {
        let kind = Kind::of(value);
        if Kind::judged_by(keyword).is_some_and(|kinds| !kinds.contains(&kind)) {
            return Some(true);
        }
        let judge = |schema: &Value| self.schema(root, schema, value, depth);
        match keyword {
            "$ref" => self.definition(root, root.resolve(argument.as_str()?)?, value, depth),
            "type" => Some(kind.passes(root, schema)),
            "enum" => Some(argument.as_array()?.iter().any(|one| equal(one, value))),
            "const" => Some(equal(argument, value)),
            "allOf" => all(argument.as_array()?.iter().map(judge)),
            "anyOf" => any(argument.as_array()?.iter().map(judge)),
            "oneOf" => exactly_one(argument.as_array()?.iter().map(judge)),
            "not" => judge(argument).map(|accepts| !accepts),
            "format" => Some(true),
            _ if is_annotation(keyword) => Some(true),
            _ => match value {
                Value::Number(number) => Self::number(schema, (keyword, argument), Number::of(number)),
                Value::String(text) => self.text((keyword, argument), text),
                Value::Array(array) => self.array(root, schema, (keyword, argument), array, depth),
                Value::Object(object) => self.object(root, schema, (keyword, argument), object, depth),
                _ => None,
            },
        }
    }

    fn definition(&self, root: &Root<'_>, schema: &Value, value: &Value, depth: u32) -> Option<bool> {
        let both = (core::ptr::from_ref(schema), core::ptr::from_ref(value));
        if self.within.borrow().contains(&both) {
            return None;
        }
        self.within.borrow_mut().push(both);
        let accepts = self.schema(root, schema, value, depth);
        self.within.borrow_mut().pop();
        accepts
    }

    fn number(schema: &Object, (keyword, argument): (&str, &Value), number: Number) -> Option<bool> {
        let is_lower = keyword == "minimum" || keyword == "exclusiveMinimum";
        match keyword {
            "minimum" | "maximum" => Bound::inclusive(schema, is_lower)?.admits(number, is_lower),
            "exclusiveMinimum" | "exclusiveMaximum" if argument.is_boolean() => Some(true),
            "exclusiveMinimum" | "exclusiveMaximum" => Bound::exclusive(schema, is_lower)?.admits(number, is_lower),
            "multipleOf" => is_multiple(number, Number::from(argument)?),
            _ => None,
        }
    }

    fn text(&self, (keyword, argument): (&str, &Value), text: &str) -> Option<bool> {
        let length = u64::try_from(text.chars().count()).ok()?;
        match keyword {
            "minLength" => Some(length >= count(argument)?),
            "maxLength" => Some(length <= count(argument)?),
            "pattern" => self.matches(argument.as_str()?, text),
            _ => None,
        }
    }

    fn array(
        &self,
        root: &Root<'_>,
        schema: &Object,
        (keyword, argument): (&str, &Value),
        array: &[Value],
        depth: u32,
    ) -> Option<bool> {
        let length = u64::try_from(array.len()).ok()?;
        let (first, rest) = elements(root, schema);
        let of_first = || all(array.iter().zip(first).map(|(value, schema)| self.schema(root, schema, value, depth)));
        let of_rest = |rest| all(array.iter().skip(first.len()).map(|value| self.schema(root, rest, value, depth)));
        match (keyword, root.has_old_arrays()) {
            ("minItems", _) => Some(length >= count(argument)?),
            ("maxItems", _) => Some(length <= count(argument)?),
            ("uniqueItems", _) if *argument == Value::Bool(false) => Some(true),
            ("uniqueItems", _) => {
                let others = |(index, value)| array.iter().skip(index + 1).any(|other| equal(value, other));
                (array.len() <= MOST_COMPARED).then_some(())?;
                Some(!array.iter().enumerate().any(others))
            }
            ("items", true) | ("prefixItems", false) if argument.is_array() => of_first(),
            ("items", _) => of_rest(rest?),
            // Without a list in `items`, it adds nothing to that.
            ("additionalItems", true) => rest.map_or(Some(true), of_rest),
            ("additionalItems", false) | ("prefixItems", true) => Some(true),
            _ => None,
        }
    }

    fn object(
        &self,
        root: &Root<'_>,
        schema: &Object,
        (keyword, argument): (&str, &Value),
        object: &Object,
        depth: u32,
    ) -> Option<bool> {
        let length = u64::try_from(object.len()).ok()?;
        let judge = |schema: &Value, value: &Value| self.schema(root, schema, value, depth);
        let by_pattern =
            |pattern: &str, property: &Value, (name, value): (&String, &Value)| match self.matches(pattern, name) {
                Some(true) => judge(property, value),
                Some(false) => Some(true),
                None => judge(property, value).filter(|accepts| *accepts),
            };
        match keyword {
            "minProperties" => Some(length >= count(argument)?),
            "maxProperties" => Some(length <= count(argument)?),
            "required" => {
                Some(argument.as_array()?.iter().filter_map(Value::as_str).all(|name| object.contains_key(name)))
            }
            "properties" => {
                let named = argument.as_object()?.iter();
                all(named.map(|(name, schema)| object.get(name).map_or(Some(true), |value| judge(schema, value))))
            }
            "patternProperties" => all(argument.as_object()?.iter().flat_map(|(pattern, property)| {
                object.iter().map(move |member| by_pattern(pattern, property, member))
            })),
            "additionalProperties" => all(object.iter().map(|(name, value)| {
                if members(schema, "properties").is_some_and(|properties| properties.contains_key(name)) {
                    return Some(true);
                }
                let patterns = members(schema, "patternProperties");
                match any(patterns.into_iter().flat_map(Map::keys).map(|pattern| self.matches(pattern, name))) {
                    Some(true) => Some(true),
                    Some(false) => judge(argument, value),
                    None => judge(argument, value).filter(|accepts| *accepts),
                }
            })),
            "propertyNames" => all(object.keys().map(|name| judge(argument, &Value::from(name.as_str())))),
            "unevaluatedProperties" if *argument == Value::Bool(true) => Some(true),
            _ => None,
        }
    }
}
