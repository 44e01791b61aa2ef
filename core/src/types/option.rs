use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::{RuleSet, check_presence};
use crate::schema::nullable;
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;

#[diagnostic::do_not_recommend]
impl<T> Optional for Option<T> {}

impl<T: Validate> Validate for Option<T> {
    type Rules<'r>
        = <T::Rules<'r> as RuleSet>::Nullable
    where
        Self: 'r;

    #[inline]
    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        match self {
            Some(value) => value.walk(frame, RuleSet::of_present(rules), collector),
            None => _ = check_presence(rules, frame, collector, 0),
        }
    }

    #[inline]
    fn walk_plain(&self, frame: &Frame<'_>, collector: &mut Collector) {
        if let Some(value) = self {
            value.walk_plain(frame, collector);
        }
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        match self {
            Some(value) => value.with_name(with),
            None => with(""),
        }
    }
}

impl<'de, T: Parse<'de>> Parse<'de> for Option<T> {
    type Rules<'r>
        = <T::Rules<'r> as RuleSet>::Nullable
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        let offset = cursor.offset();
        if cursor.null(frame) {
            // Null is the innermost `None` that there is, so that `Option<Option<T>>` tells it from absence.
            return check_presence(rules, frame, &mut cursor.collector, offset).then(|| T::null());
        }
        T::read(cursor, frame, RuleSet::of_present(rules)).map(Some)
    }

    fn read_plain(cursor: &mut Cursor<'de>, frame: &Frame<'_>) -> Option<Self> {
        if cursor.null(frame) { Some(T::null()) } else { T::read_plain(cursor, frame).map(Some) }
    }

    fn null() -> Option<Self> {
        Some(T::null())
    }

    fn absent(rules: &Self::Rules<'_>) -> Option<Self> {
        rules.required().is_none().then_some(None)
    }

    /// A name is always there.
    fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        T::read_key(cursor, frame, RuleSet::of_present(rules)).map(Some)
    }
}

impl<T: JsonSchema> JsonSchema for Option<T> {
    type Rules<'r>
        = <T::Rules<'r> as RuleSet>::Nullable
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        alloc::format!("Nullable_{}", T::name()).into()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        let schema = T::describe(RuleSet::of_present(rules), generator);
        if rules.required().is_some() { schema } else { nullable(schema) }
    }

    fn flattened(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> (Schema, bool) {
        (T::inlined(RuleSet::of_present(rules), generator), rules.required().is_none())
    }

    fn describe_key(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        T::describe_key(RuleSet::of_present(rules), generator)
    }

    fn is_optional(rules: &Self::Rules<'_>) -> bool {
        rules.required().is_none()
    }
}
