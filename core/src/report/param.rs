use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt::{self, Display};
use serde::{Serialize, Serializer};

/// One typed parameter of a violation: a bound, an actual length, a pattern, an allowed set. Never the input's value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Param {
    /// A whole number.
    Integer(i128),
    /// A whole number past what `i128` holds.
    Unsigned(u128),
    /// A number with a fraction.
    Float(f64),
    /// A text.
    Text(Cow<'static, str>),
    /// Several of them, such as an allowed set.
    List(Vec<Param>),
}

impl Display for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Param::Integer(number) => number.fmt(f),
            Param::Unsigned(number) => number.fmt(f),
            // Past what a person can count the zeros of, with an exponent.
            Param::Float(number) if number.abs() >= 1e16 => write!(f, "{number:e}"),
            Param::Float(number) => number.fmt(f),
            Param::Text(text) => f.write_str(text),
            Param::List(list) => {
                for (i, param) in list.iter().enumerate() {
                    write!(f, "{}{param}", if i == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
        }
    }
}

impl Param {
    /// How many bytes it holds beyond itself.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Param::Text(text) => text.len(),
            Param::List(list) => list.iter().map(|param| size_of::<Param>() + param.bytes()).sum(),
            Param::Integer(_) | Param::Unsigned(_) | Param::Float(_) => 0,
        }
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Most formats have no 128 bits; what fits 64 goes out as 64.
            Param::Integer(number) => match (i64::try_from(*number), u64::try_from(*number)) {
                (Ok(number), _) => number.serialize(serializer),
                (_, Ok(number)) => number.serialize(serializer),
                _ => number.serialize(serializer),
            },
            Param::Unsigned(number) => number.serialize(serializer),
            Param::Float(number) => number.serialize(serializer),
            Param::Text(text) => text.serialize(serializer),
            Param::List(list) => list.serialize(serializer),
        }
    }
}

macro_rules! from_integers {
    ($($ty:ty)*) => { $(
        impl From<$ty> for Param {
            fn from(number: $ty) -> Self {
                Param::Integer(number.into())
            }
        }
    )* };
}

from_integers! { u8 u16 u32 u64 i8 i16 i32 i64 i128 }

impl From<u128> for Param {
    fn from(number: u128) -> Self {
        i128::try_from(number).map_or(Param::Unsigned(number), Param::Integer)
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        (number as u128).into()
    }
}

impl From<isize> for Param {
    fn from(number: isize) -> Self {
        Param::Integer(number as i128)
    }
}

impl From<f64> for Param {
    fn from(number: f64) -> Self {
        Param::Float(number)
    }
}

impl From<&'static str> for Param {
    fn from(text: &'static str) -> Self {
        Param::Text(text.into())
    }
}

impl From<alloc::string::String> for Param {
    fn from(text: alloc::string::String) -> Self {
        Param::Text(text.into())
    }
}

impl<P: Into<Param>> FromIterator<P> for Param {
    fn from_iter<I: IntoIterator<Item = P>>(params: I) -> Self {
        Param::List(params.into_iter().map(Into::into).collect())
    }
}

/// The parameters of a violation, by name, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params {
    entries: Vec<(&'static str, Param)>,
}

impl Params {
    /// The parameter of that name.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.entries.iter().find(|(known, _)| *known == name).map(|(_, param)| param)
    }

    /// All of them, with their names.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'static str, &Param)> {
        self.entries.iter().map(|(name, param)| (*name, param))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many bytes they hold beyond themselves.
    pub(super) fn bytes(&self) -> usize {
        self.entries.iter().map(|(_, param)| size_of::<Param>() + param.bytes()).sum()
    }

    pub(crate) fn push(&mut self, name: &'static str, param: Param) {
        self.entries.push((name, param));
    }
}

impl FromIterator<(&'static str, Param)> for Params {
    fn from_iter<I: IntoIterator<Item = (&'static str, Param)>>(params: I) -> Self {
        Params { entries: params.into_iter().collect() }
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn floats_are_short() {
        for (number, expected) in
            [(5.0, "5"), (0.25, "0.25"), (-1e15, "-1000000000000000"), (f64::MAX, "1.7976931348623157e308")]
        {
            assert_eq!(Param::from(number).to_string(), expected);
        }
    }
}
