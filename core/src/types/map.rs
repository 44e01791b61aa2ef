use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use schemars::{SchemaGenerator, json_schema};

/// Judges a map, and then its entries, unless there are too many or too few.
pub(super) fn walk<'v, 'r, K: Validate + 'v + 'r, T: Validate + 'v + 'r, V>(
    value: &V,
    entries: impl ExactSizeIterator<Item = (&'v K, &'v T)>,
    frame: &Frame<'_>,
    rules: &Rules<'r, V, T::Rules<'r>, K::Rules<'r>>,
    collector: &mut Collector,
) {
    let length = entries.len();
    if !rules.check_container(length, value, frame, collector, 0) && rules.is_length_broken(length) {
        return;
    }
    for (key, value) in entries {
        key.walk(frame, &rules.keys, collector);
        key.with_name(&mut |name| value.walk(&Frame::named(frame, name), &rules.items, collector));
    }
}

pub(super) fn describe<'r, K: JsonSchema + 'r, T: JsonSchema + 'r, V>(
    rules: &Rules<'r, V, T::Rules<'r>, K::Rules<'r>>,
    generator: &mut SchemaGenerator,
) -> Schema {
    let mut schema = json_schema!({ "type": "object" });
    let mut keys = K::describe_key(&rules.keys, generator);
    // A name is always a string.
    if keys.get("type").is_some_and(|name| name == "string") {
        keys.remove("type");
    }
    if keys.as_object().is_some_and(|keys| !keys.is_empty()) {
        schema.insert("propertyNames".into(), keys.to_value());
    }
    let values = T::describe(&rules.items, generator);
    schema.insert("additionalProperties".into(), values.to_value());
    rules.describe(schema)
}

/// The name that `schemars` gives such a map.
pub(super) fn map_name<K: JsonSchema, T: JsonSchema>() -> Cow<'static, str> {
    match (K::name(), T::name()) {
        (Cow::Borrowed("string"), values) => alloc::format!("Map_of_{values}").into(),
        (keys, values) => alloc::format!("Map_from_{keys}_to_{values}").into(),
    }
}

macro_rules! maps {
    ($([$($generics:tt)*] $ty:ty, made by [$($maker:tt)*];)*) => { $(
        impl<K: Validate, T: Validate, $($generics)*> Validate for $ty {
            type Rules<'r> = Rules<'r, $ty, T::Rules<'r>, K::Rules<'r>> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                $crate::types::map::walk(self, self.iter(), frame, rules, collector);
            }
        }

        impl<K: JsonSchema, T: JsonSchema, $($generics)*> JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $ty, T::Rules<'r>, K::Rules<'r>> where Self: 'r;

            fn name() -> Cow<'static, str> {
                $crate::types::map::map_name::<K, T>()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                $crate::types::map::describe::<K, T, $ty>(rules, generator)
            }
        }

        impl<'de, K: Parse<'de>, T: Parse<'de>, $($generics)*> Parse<'de> for $ty
        where
            $($maker)*
        {
            type Rules<'r> = Rules<'r, $ty, T::Rules<'r>, K::Rules<'r>> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                cursor.map(rules, frame, |map: &mut $ty, key: K, value: T| map.insert(key, value).is_none())
            }
        }
    )* };
}

#[cfg(feature = "indexmap")]
pub(super) use maps;

maps! {
    [] BTreeMap<K, T>, made by [K: Ord];
}

#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::collections::HashMap;
#[cfg(feature = "std")]
maps! {
    [S] HashMap<K, T, S>, made by [K: Eq + Hash, S: BuildHasher + Default];
}
