use super::InlineParam;
use super::param::{Param, Params};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use core::fmt::{self, Display, Formatter};

/// A broken rule, as a check reports it: a stable code, typed parameters, and words for people. Never the value itself.
///
/// ```
/// use vetted::report::Violation;
///
/// let violation = Violation::new("odd", "must be odd").with("divisor", 2);
/// assert_eq!(violation.code(), "odd");
/// assert_eq!(violation.to_string(), "must be odd [odd]");
/// ```
#[derive(Clone, Debug)]
pub struct Violation {
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    /// Of a kind of ours: nothing is allocated for it.
    BuiltIn { wording: &'static Wording, params: [InlineParam; 4] },
    /// Of a check of a user's own.
    Own(Box<Own>),
}

#[derive(Clone, Debug)]
struct Own {
    code: Cow<'static, str>,
    detail: Cow<'static, str>,
    params: Params,
}

/// The code of a kind of violation, the names of its parameters, and how they are put into words.
pub(crate) struct Wording {
    pub(crate) code: &'static str,
    /// In the order in which a violation holds them. One without a name is for the words alone.
    pub(crate) params: &'static [&'static str],
    /// `must …`, for people.
    pub(crate) text: fn(&Values<'_>, &mut Formatter<'_>) -> fmt::Result,
    /// What follows `Member must ` in AWS's form; `None` where that is what follows `must ` in the words for people.
    pub(crate) member_must: Option<fn(&Values<'_>, &mut Formatter<'_>) -> fmt::Result>,
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

/// The parameters of a violation, as its words are made from them.
pub(crate) struct Values<'v> {
    names: &'static [&'static str],
    params: &'v [InlineParam],
}

impl Values<'_> {
    /// The parameter of that name, if it is there.
    pub(crate) fn get(&self, name: &str) -> Option<&InlineParam> {
        let index = self.names.iter().position(|known| *known == name)?;
        self.params.get(index).filter(|param| !param.is_absent())
    }

    /// Words with a parameter behind them.
    pub(crate) fn sentence(&self, words: &str, name: &str, f: &mut Formatter<'_>) -> fmt::Result {
        match self.get(name) {
            Some(param) => write!(f, "{words}{param}"),
            None => f.write_str(words.trim_end()),
        }
    }
}

/// What a rule says instead of what its kind says.
#[derive(Clone, Copy, Debug, Default)]
pub struct RuleWords {
    /// `code = "…"`
    pub code: Option<&'static str>,
    /// `message = "…"`
    pub message: Option<&'static str>,
}

impl Violation {
    /// A violation with a code of your own, and what is wrong, in words that start with a verb: `must be odd`.
    ///
    /// Don't put the input's value into the words: a report may end up in a log.
    pub fn new(code: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) -> Self {
        let own = Own { code: code.into(), detail: detail.into(), params: Params::default() };
        Violation { kind: Kind::Own(Box::new(own)) }
    }

    /// A violation of a kind of ours, with its parameters in the order in which `wording` names them.
    #[inline]
    pub(crate) fn of_kind(wording: &'static Wording, params: [InlineParam; 4]) -> Self {
        Violation { kind: Kind::BuiltIn { wording, params } }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(self, name: &'static str, param: impl Into<Param>) -> Self {
        let mut own = match self.kind {
            Kind::Own(own) => own,
            Kind::BuiltIn { wording, .. } => {
                Box::new(Own { code: wording.code.into(), detail: self.detail().into(), params: self.params() })
            }
        };
        own.params.push(name, param.into());
        Violation { kind: Kind::Own(own) }
    }

    /// Which rule was broken: one of the codes in [`crate::report`], or the code of a constraint of your own.
    pub fn code(&self) -> &str {
        match &self.kind {
            Kind::BuiltIn { wording, .. } => wording.code,
            Kind::Own(own) => &own.code,
        }
    }

    /// The rule's bounds and what was measured.
    pub fn params(&self) -> Params {
        match &self.kind {
            Kind::Own(own) => own.params.clone(),
            Kind::BuiltIn { wording, params } => {
                let named = wording.params.iter().zip(params).filter(|(name, _)| !name.is_empty());
                named.filter_map(|(name, param)| Some((*name, param.to_param()?))).collect()
            }
        }
    }

    /// What is wrong, in words.
    pub fn detail(&self) -> String {
        Detail(self).to_string()
    }

    /// What is wrong, in words.
    pub(super) fn write_detail(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::BuiltIn { wording, params } => (wording.text)(&Values { names: wording.params, params }, f),
            Kind::Own(own) => f.write_str(&own.detail),
        }
    }

    /// `Member must …`, or words that don't start with `must` as they are.
    pub(super) fn write_member_must(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::BuiltIn { wording: Wording { params: names, member_must: Some(member_must), .. }, params } => {
                f.write_str("Member must ")?;
                member_must(&Values { names, params }, f)
            }
            Kind::BuiltIn { .. } => write_as_member(&self.detail(), f),
            Kind::Own(own) => write_as_member(&own.detail, f),
        }
    }

    /// How many bytes it holds beyond itself.
    pub(super) fn bytes(&self) -> usize {
        match &self.kind {
            Kind::BuiltIn { params, .. } => params.iter().map(InlineParam::bytes).sum(),
            Kind::Own(own) => size_of::<Own>() + own.code.len() + own.detail.len() + own.params.bytes(),
        }
    }
}

/// Words for people as AWS's form has them.
pub(super) fn write_as_member(words: &str, f: &mut Formatter<'_>) -> fmt::Result {
    match words.starts_with("must ") {
        true => write!(f, "Member {words}"),
        false => f.write_str(words),
    }
}

/// `what is wrong [code]`
impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", Detail(self), self.code())
    }
}

struct Detail<'v>(&'v Violation);

impl Display for Detail<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.write_detail(f)
    }
}
