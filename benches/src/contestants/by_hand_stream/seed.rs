//! What all types have in common: a value of another type is a problem, and the reading goes on behind it.

use super::super::by_hand::{Path, Problems};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A type that takes some of JSON's types. Each function gives nothing if and only if it has added a problem.
pub trait Shape: Sized {
    const EXPECTED: &'static str;

    fn null(at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        wrong::<Self>("null", at, problems)
    }

    fn unsigned(_: u64, at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        wrong::<Self>("a number", at, problems)
    }

    fn float(_: f64, at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        wrong::<Self>("a number", at, problems)
    }

    fn text(_: &str, at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        wrong::<Self>("a string", at, problems)
    }

    fn list<'de, A: SeqAccess<'de>>(
        mut list: A,
        at: Path<'_>,
        problems: &mut Problems,
    ) -> Result<Option<Self>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(wrong::<Self>("an array", at, problems))
    }

    fn object<'de, A: MapAccess<'de>>(
        mut object: A,
        at: Path<'_>,
        problems: &mut Problems,
    ) -> Result<Option<Self>, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(wrong::<Self>("an object", at, problems))
    }
}

fn wrong<T: Shape>(found: &str, at: Path<'_>, problems: &mut Problems) -> Option<T> {
    problems.add(at, || format!("must be {}, not {found}", T::EXPECTED).into());
    None
}

/// Reads a document, or tells all problems.
pub fn read<T: Shape>(json: &[u8]) -> Result<T, Problems> {
    let mut problems = Problems::default();
    let mut from = serde_json::Deserializer::from_slice(json);
    let seed = Seed::<T>::new(Path::Root, &mut problems);
    let value = seed.deserialize(&mut from).and_then(|value| from.end().map(|()| value));
    match value {
        Ok(Some(value)) if problems.found == 0 => Ok(value),
        Ok(_) => Err(problems),
        Err(error) => {
            problems.add(Path::Root, || error.to_string().into());
            Err(problems)
        }
    }
}

/// A value of a type at a place.
pub struct Seed<'a, T> {
    at: Path<'a>,
    problems: &'a mut Problems,
    shape: PhantomData<T>,
}

impl<'a, T> Seed<'a, T> {
    pub fn new(at: Path<'a>, problems: &'a mut Problems) -> Self {
        Seed { at, problems, shape: PhantomData }
    }
}

impl<'de, T: Shape> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, T: Shape> Visitor<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Option<T>, E> {
        Ok(wrong::<T>("a boolean", self.at, self.problems))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<T>, E> {
        Ok(T::unsigned(number, self.at, self.problems))
    }

    #[expect(clippy::cast_precision_loss, reason = "no type here takes a negative integer as such")]
    fn visit_i64<E: Error>(self, number: i64) -> Result<Option<T>, E> {
        Ok(T::float(number as f64, self.at, self.problems))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<T>, E> {
        Ok(T::float(number, self.at, self.problems))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        Ok(T::text(text, self.at, self.problems))
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(T::null(self.at, self.problems))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Option<T>, A::Error> {
        T::list(list, self.at, self.problems)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Option<T>, A::Error> {
        T::object(object, self.at, self.problems)
    }
}
