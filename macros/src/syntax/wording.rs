//! What is said of a rule that can't be read: what is wrong, and how it is written.

use crate::errors::{Errors, did_you_mean};
use crate::grammar::{KINDS, Kind};
use quote::ToTokens;
use std::fmt::Display;
use syn::{Error, Ident};

/// The arguments that every kind takes.
const WORDS: [&str; 2] = ["code", "message"];

pub fn wrong(tokens: &impl ToTokens, kind: &Kind, what: impl Display) -> Error {
    Error::new_spanned(tokens, format!("`{}` {what}\n\nhelp: write it like `{}`", kind.name, kind.usage))
}

pub fn unknown_argument(name: &Ident, kind: &Kind, known: &[&str]) -> Error {
    let unknown = name.to_string();
    let help = match did_you_mean(&unknown, WORDS) {
        Some(near) if did_you_mean(&unknown, known.iter().copied()).is_none() => format!("did you mean `{near}`?"),
        _ => suggestion(&unknown, known, "its arguments are"),
    };
    Error::new(name.span(), format!("`{}` has no argument `{name}`\n\nhelp: {help}", kind.name))
}

pub fn unknown_rule(name: &Ident) -> Error {
    let known: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
    let help = suggestion(&name.to_string(), &known, "the rules are");
    Error::new(name.span(), format!("there is no rule `{name}`\n\nhelp: {help}"))
}

/// The near one of the known words, or all of them.
pub fn suggestion(unknown: &str, known: &[&str], all: &str) -> String {
    match did_you_mean(unknown, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let known: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
            format!("{all} {}", known.join(", "))
        }
    }
}

/// Says how a rule is written where so far only what is wrong has been said.
pub fn with_usage(kind: &Kind, error: Error) -> Error {
    with_help(format_args!("write it like `{}`", kind.usage), error)
}

/// Says what to write instead where so far only what is wrong has been said.
pub fn with_help(help: impl Display, error: Error) -> Error {
    let mut errors = Errors::default();
    for error in error.clone() {
        errors.push(match error.to_string() {
            helpful if helpful.contains("help: ") => error,
            wrong => Error::new(error.span(), format!("{wrong}\n\nhelp: {help}")),
        });
    }
    errors.into_error().unwrap_or(error)
}
