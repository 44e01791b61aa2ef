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
    fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
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

    fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
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

    fn absent<'r>(rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        rules.required().is_none().then_some(None)
    }

    /// A name is always there.
    fn read_key<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
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

    fn describe<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        let schema = T::describe(RuleSet::of_present(rules), generator);
        if rules.required().is_some() { schema } else { nullable(schema) }
    }

    fn flattened<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> (Schema, bool)
    where
        Self: 'r,
    {
        (T::inlined(RuleSet::of_present(rules), generator), rules.required().is_none())
    }

    fn describe_key<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        T::describe_key(RuleSet::of_present(rules), generator)
    }

    fn is_optional<'r>(rules: &Self::Rules<'r>) -> bool
    where
        Self: 'r,
    {
        rules.required().is_none()
    }
}
