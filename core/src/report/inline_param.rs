use super::Param;
use alloc::boxed::Box;
use core::fmt::{self, Display};

/// A parameter as a report keeps it: without an allocation for all that is usual.
#[derive(Clone, Debug)]
pub(crate) enum InlineParam {
    Absent,
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(&'static str),
    Texts(&'static [&'static str]),
    Other(Box<Param>),
}

impl InlineParam {
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, InlineParam::Absent)
    }

    /// Whether it is the same whole number.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        matches!((self, other), (InlineParam::Unsigned(one), InlineParam::Unsigned(other)) if one == other)
    }

    /// The parameter as it is shown to users; `None` if it is absent.
    pub(super) fn to_param(&self) -> Option<Param> {
        Some(match self {
            InlineParam::Absent => return None,
            InlineParam::Unsigned(number) => (*number).into(),
            InlineParam::Signed(number) => (*number).into(),
            InlineParam::Float(number) => (*number).into(),
            InlineParam::Text(text) => (*text).into(),
            InlineParam::Texts(texts) => texts.iter().copied().collect(),
            InlineParam::Other(param) => (**param).clone(),
        })
    }

    /// How many bytes it holds beyond itself.
    pub(super) fn bytes(&self) -> usize {
        match self {
            InlineParam::Other(param) => size_of::<Param>() + param.bytes(),
            _ => 0,
        }
    }
}

impl Display for InlineParam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InlineParam::Absent => Ok(()),
            InlineParam::Unsigned(number) => number.fmt(f),
            InlineParam::Signed(number) => number.fmt(f),
            InlineParam::Float(number) => Param::Float(*number).fmt(f),
            InlineParam::Text(text) => f.write_str(text),
            InlineParam::Texts(texts) => {
                for (i, text) in texts.iter().enumerate() {
                    write!(f, "{}{text}", if i == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
            InlineParam::Other(param) => param.fmt(f),
        }
    }
}

impl From<Param> for InlineParam {
    fn from(param: Param) -> Self {
        match param {
            Param::Integer(number) => match (u64::try_from(number), i64::try_from(number)) {
                (Ok(number), _) => InlineParam::Unsigned(number),
                (_, Ok(number)) => InlineParam::Signed(number),
                _ => InlineParam::Other(Box::new(param)),
            },
            Param::Float(number) => InlineParam::Float(number),
            other => InlineParam::Other(Box::new(other)),
        }
    }
}

impl<P: Into<InlineParam>> From<Option<P>> for InlineParam {
    fn from(param: Option<P>) -> Self {
        param.map_or(InlineParam::Absent, Into::into)
    }
}

impl From<usize> for InlineParam {
    fn from(number: usize) -> Self {
        InlineParam::Unsigned(number as u64)
    }
}

impl From<u64> for InlineParam {
    fn from(number: u64) -> Self {
        InlineParam::Unsigned(number)
    }
}

impl From<f64> for InlineParam {
    fn from(number: f64) -> Self {
        InlineParam::Float(number)
    }
}

impl From<&'static str> for InlineParam {
    fn from(text: &'static str) -> Self {
        InlineParam::Text(text)
    }
}

impl From<&'static [&'static str]> for InlineParam {
    fn from(texts: &'static [&'static str]) -> Self {
        InlineParam::Texts(texts)
    }
}
