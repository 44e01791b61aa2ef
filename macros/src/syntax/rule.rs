use crate::errors::{Errors, did_you_mean};
use crate::grammar::{Arguments, KINDS, Kind};
use crate::pattern::{self, Mistake, Pattern};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, Ident, LitStr, Meta, Result, Token, parenthesized, token};

/// A rule as written: `len(min = 2, max = 64)`.
pub struct Rule {
    pub kind: &'static Kind,
    pub name: Ident,
    pub content: Content,
}

/// What stands in a rule's parentheses.
pub enum Content {
    Nothing,
    Named(Vec<(Ident, Expr)>),
    Values(Vec<Expr>),
    Pattern(Pattern),
    Rules(Vec<Rule>),
}

impl Rule {
    /// Reads `#[name(…)]`.
    pub fn of_attribute(kind: &'static Kind, attribute: &Attribute) -> Result<Rule> {
        let name = attribute.path().require_ident()?.clone();
        let content = match &attribute.meta {
            Meta::Path(_) => Content::of_bare(kind, &name)?,
            Meta::List(list) => {
                let parser = |input: ParseStream<'_>| Content::parse(kind, &name, input);
                parser.parse2(list.tokens.clone())?
            }
            Meta::NameValue(value) => return Err(wrong(&value.eq_token, kind, "takes its arguments in parentheses")),
        };
        Ok(Rule { kind, name, content })
    }

    /// The value of a named argument.
    pub fn argument(&self, name: &str) -> Option<&(Ident, Expr)> {
        match &self.content {
            Content::Named(arguments) => arguments.iter().find(|(known, _)| known == name),
            _ => None,
        }
    }
}

/// Reads `name(…)` within another rule.
impl Parse for Rule {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        let Some(kind) = Kind::find(&name.to_string()) else {
            return Err(unknown_rule(&name));
        };
        let content = if input.peek(token::Paren) {
            let inner;
            parenthesized!(inner in input);
            Content::parse(kind, &name, &inner)?
        } else {
            Content::of_bare(kind, &name)?
        };
        Ok(Rule { kind, name, content })
    }
}

impl Content {
    fn of_bare(kind: &'static Kind, name: &Ident) -> Result<Content> {
        match kind.arguments {
            Arguments::None => Ok(Content::Nothing),
            _ => Err(wrong(name, kind, "needs arguments")),
        }
    }

    fn parse(kind: &'static Kind, name: &Ident, input: ParseStream<'_>) -> Result<Content> {
        if input.is_empty() {
            return Err(match kind.arguments {
                Arguments::None => wrong(name, kind, "takes no parentheses"),
                _ => wrong(name, kind, "needs arguments"),
            });
        }
        match kind.arguments {
            Arguments::None => Err(wrong(&input.parse::<proc_macro2::TokenStream>()?, kind, "takes no arguments")),
            Arguments::Named(known) => named(kind, known, input).map(Content::Named),
            Arguments::One => {
                let values = values(kind, input)?;
                match values.as_slice() {
                    [_] => Ok(Content::Values(values)),
                    [_, second, ..] => Err(wrong(second, kind, "takes one value")),
                    [] => Err(wrong(name, kind, "needs a value")),
                }
            }
            Arguments::Many => values(kind, input).map(Content::Values),
            Arguments::Pattern => pattern(kind, input).map(Content::Pattern),
            Arguments::Rules => rules(input).map(Content::Rules),
        }
    }
}

/// Adds a rule, unless there is one of its kind already.
pub fn add(rules: &mut Vec<Rule>, rule: Rule, errors: &mut Errors) {
    if rules.iter().any(|other| other.kind.name == rule.kind.name) {
        errors.at(
            &rule.name,
            format_args!("`{}` stands here twice", rule.name),
            format_args!("write one `{}` with all that it should say", rule.name),
        );
        return;
    }
    rules.push(rule);
}

fn named(kind: &'static Kind, known: &'static [&'static str], input: ParseStream<'_>) -> Result<Vec<(Ident, Expr)>> {
    let mut arguments: Vec<(Ident, Expr)> = Vec::new();
    while !input.is_empty() {
        if !(input.peek(Ident) && input.peek2(Token![=])) {
            let value: Expr = input.parse()?;
            return Err(wrong(&value, kind, "takes its arguments by name"));
        }
        let name: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let value: Expr = input.parse()?;
        if !known.iter().any(|argument| name == argument) {
            return Err(unknown_argument(&name, kind, known));
        }
        if arguments.iter().any(|(other, _)| *other == name) {
            return Err(wrong(&name, kind, format_args!("is given `{name}` twice")));
        }
        arguments.push((name, value));
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(arguments)
}

fn values(kind: &'static Kind, input: ParseStream<'_>) -> Result<Vec<Expr>> {
    if input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
        let name: Ident = input.parse()?;
        input.parse::<proc_macro2::TokenStream>()?;
        return Err(wrong(&name, kind, "takes its values without a name"));
    }
    Ok(Punctuated::<Expr, Token![,]>::parse_terminated(input)?.into_iter().collect())
}

fn pattern(kind: &'static Kind, input: ParseStream<'_>) -> Result<Pattern> {
    let Ok(literal) = input.parse::<LitStr>() else {
        let other: proc_macro2::TokenStream = input.parse()?;
        return Err(wrong(
            &other,
            kind,
            "takes a string literal, since it is worked out when your program is compiled",
        ));
    };
    if !input.is_empty() {
        let rest: proc_macro2::TokenStream = input.parse()?;
        return Err(wrong(&rest, kind, "takes one pattern"));
    }
    let source = literal.value();
    pattern::compile(&source).map_err(|mistakes| {
        let mut errors = Errors::default();
        for mistake in mistakes {
            errors.at(&literal, pointed_at(&mistake, &source), &mistake.help);
        }
        errors.into_error().unwrap_or_else(|| wrong(&literal, kind, "is broken"))
    })
}

/// What is wrong with a pattern, with the place in it, to which the compiler can't point by itself.
fn pointed_at(mistake: &Mistake, source: &str) -> String {
    let before = source.get(..mistake.range.start).unwrap_or_default().chars().count();
    let inside = source.get(mistake.range.clone()).unwrap_or_default().chars().count().max(1);
    if source.contains(char::is_control) || inside >= source.chars().count() {
        return mistake.message.clone();
    }
    format!("{}\n\n    {source}\n    {}{}", mistake.message, " ".repeat(before), "^".repeat(inside))
}

fn rules(input: ParseStream<'_>) -> Result<Vec<Rule>> {
    let mut rules = Vec::new();
    let mut errors = Errors::default();
    for rule in Punctuated::<Rule, Token![,]>::parse_terminated(input)? {
        add(&mut rules, rule, &mut errors);
    }
    match errors.into_error() {
        Some(error) => Err(error),
        None => Ok(rules),
    }
}

fn wrong(tokens: &impl quote::ToTokens, kind: &Kind, what: impl std::fmt::Display) -> Error {
    Error::new_spanned(tokens, format!("`{}` {what}\n\nhelp: write it like `{}`", kind.name, kind.usage))
}

fn unknown_argument(name: &Ident, kind: &Kind, known: &'static [&'static str]) -> Error {
    let help = match did_you_mean(&name.to_string(), known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("its arguments are {}", list(known)),
    };
    Error::new(name.span(), format!("`{}` has no argument `{name}`\n\nhelp: {help}", kind.name))
}

fn unknown_rule(name: &Ident) -> Error {
    let known = || KINDS.iter().map(|kind| kind.name);
    let help = match did_you_mean(&name.to_string(), known()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the rules are {}", list(&known().collect::<Vec<_>>())),
    };
    Error::new(name.span(), format!("there is no rule `{name}`\n\nhelp: {help}"))
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
