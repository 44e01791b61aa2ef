use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use schemars::{SchemaGenerator, json_schema};

/// Judges a map, and if its own rules hold, its keys and values.
pub(super) fn walk<'v, K: Validate + 'v, T: Validate + 'v, V>(
    value: &V,
    entries: impl Iterator<Item = (&'v K, &'v T)>,
    rules: &Rules<V, T::Rules, K::Rules>,
    at: &mut At<'_>,
) {
    if !rules.check(value, at) {
        return;
    }
    let (keys, items) = (rules.keys(), rules.items());
    for (key, value) in entries {
        key.walk(&keys, at);
        key.with_name(&mut |name| value.walk(&items, &mut at.name(name)));
    }
}

pub(super) fn describe<K: JsonSchema, T: JsonSchema, V>(
    rules: &Rules<V, T::Rules, K::Rules>,
    generator: &mut SchemaGenerator,
) -> Schema {
    let mut schema = json_schema!({ "type": "object" });
    let mut keys = K::describe_key(&rules.keys(), generator);
    // A name is always a string.
    if keys.get("type").is_some_and(|name| name == "string") {
        keys.remove("type");
    }
    if keys.as_object().is_some_and(|keys| !keys.is_empty()) {
        schema.insert("propertyNames".into(), keys.to_value());
    }
    let values = T::describe(&rules.items(), generator);
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
            type Rules = Rules<$ty, T::Rules, K::Rules>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                $crate::types::map::walk(self, self.iter(), rules, at);
            }
        }

        impl<K: JsonSchema, T: JsonSchema, $($generics)*> JsonSchema for $ty {
            type Rules = Rules<$ty, T::Rules, K::Rules>;

            fn name() -> Cow<'static, str> {
                $crate::types::map::map_name::<K, T>()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                $crate::types::map::describe::<K, T, $ty>(rules, generator)
            }
        }

        impl<'de, K: Parse<'de>, T: Parse<'de>, $($generics)*> Parse<'de> for $ty
        where
            $($maker)*
        {
            type Rules = Rules<$ty, T::Rules, K::Rules>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                $crate::parse::map::map::<K, T, $ty>(input, rules, at, |map, key, value| map.insert(key, value).is_none())
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
