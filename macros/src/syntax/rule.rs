use super::wording::{suggestion, unknown_argument, unknown_rule, with_usage, wrong};
use super::words::Words;
use crate::errors::Errors;
use crate::grammar::{Arguments, Kind};
use crate::syntax::pattern::Written;
use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, Expr, Ident, Lit, LitStr, Meta, Result, Token, parenthesized, token};

/// A rule as written: `len(min = 2, max = 64)`.
pub struct Rule {
    pub kind: &'static Kind,
    pub name: Ident,
    pub content: Content,
    pub words: Words,
}

/// What stands in a rule's parentheses.
#[allow(clippy::large_enum_variant, reason = "there are few of them at a time")]
pub enum Content {
    Nothing,
    Named(Vec<(Ident, Expr)>),
    Values(Vec<Expr>),
    Word(Ident),
    Pattern(Written),
    /// Those that could be read, and what is wrong with the others.
    Rules(Vec<Rule>, Option<Error>),
}

impl Content {
    /// The values of all arguments.
    pub fn values(&self) -> Vec<&Expr> {
        match self {
            Content::Named(arguments) => arguments.iter().map(|(_, value)| value).collect(),
            Content::Values(values) => values.iter().collect(),
            _ => Vec::new(),
        }
    }
}

impl Rule {
    /// Reads `#[name(…)]`.
    pub fn of_attribute(kind: &'static Kind, attribute: &Attribute) -> Result<Rule> {
        let name = attribute.path().require_ident()?.clone();
        match &attribute.meta {
            Meta::Path(_) => Rule::bare(kind, name),
            Meta::List(list) => {
                let arguments = |input: ParseStream<'_>| Rule::with_arguments(kind, name, input);
                list.parse_args_with(arguments).map_err(|error| with_usage(kind, error))
            }
            Meta::NameValue(value) => Err(wrong(&value.eq_token, kind, "takes its arguments in parentheses")),
        }
    }

    fn bare(kind: &'static Kind, name: Ident) -> Result<Rule> {
        match kind.arguments {
            Arguments::None => Ok(Rule { kind, name, content: Content::Nothing, words: Words::default() }),
            _ => Err(wrong(&name, kind, "needs arguments")),
        }
    }

    fn with_arguments(kind: &'static Kind, name: Ident, input: ParseStream<'_>) -> Result<Rule> {
        if input.is_empty() {
            return Err(match kind.arguments {
                Arguments::None => wrong(&name, kind, "takes no parentheses"),
                _ => wrong(&name, kind, "needs arguments"),
            });
        }
        let mut words = Words::default();
        let content = match kind.arguments {
            Arguments::None => {
                words.parse_rest(kind, input)?;
                if !input.is_empty() {
                    return Err(wrong(&input.parse::<TokenStream>()?, kind, "takes no arguments"));
                }
                Content::Nothing
            }
            Arguments::Named(known) => Content::Named(named(kind, &name, known, input, &mut words)?),
            Arguments::One | Arguments::Check => match values(kind, input, &mut words)?.as_slice() {
                [value] => Content::Values(vec![value.clone()]),
                [_, second, ..] => return Err(wrong(second, kind, "takes one value")),
                [] => return Err(wrong(&name, kind, "needs a value")),
            },
            Arguments::Many => match values(kind, input, &mut words)? {
                values if values.is_empty() => return Err(wrong(&name, kind, "needs a value")),
                values => Content::Values(values),
            },
            Arguments::Word(known) => Content::Word(word(kind, known, input, &mut words)?),
            Arguments::Pattern => Content::Pattern(pattern(kind, input, &mut words)?),
            Arguments::Rules => {
                let (rules, mistakes) = rules(input)?;
                Content::Rules(rules, mistakes)
            }
        };
        Ok(Rule { kind, name, content, words })
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
        let name: Ident = input.call(Ident::parse_any)?;
        let Some(kind) = Kind::find(&name.to_string()) else {
            return Err(unknown_rule(&name));
        };
        if !input.peek(token::Paren) {
            return Rule::bare(kind, name);
        }
        let inner;
        parenthesized!(inner in input);
        Rule::with_arguments(kind, name, &inner).map_err(|error| {
            drop(inner.parse::<TokenStream>());
            with_usage(kind, error)
        })
    }
}

/// Adds a rule, unless there is one of its kind already.
pub fn add(rules: &mut Vec<Rule>, rule: Rule, errors: &mut Errors) {
    if !rule.kind.is_repeatable() && rules.iter().any(|other| other.kind.name == rule.kind.name) {
        let help = match rule.kind.arguments {
            Arguments::None => "remove one".to_owned(),
            _ => format!("write one `{}` with all that it should say", rule.name),
        };
        errors.at(&rule.name, format_args!("`{}` stands here twice", rule.name), help);
        return;
    }
    rules.push(rule);
}

fn named(
    kind: &'static Kind,
    rule: &Ident,
    known: &'static [&'static str],
    input: ParseStream<'_>,
    words: &mut Words,
) -> Result<Vec<(Ident, Expr)>> {
    let mut arguments: Vec<(Ident, Expr)> = Vec::new();
    let mut errors = Errors::default();
    while !input.is_empty() {
        words.parse_rest(kind, input)?;
        if input.is_empty() {
            break;
        }
        if !(input.peek(Ident) && input.peek2(Token![=])) {
            let value: Expr = input.parse()?;
            return Err(wrong(&value, kind, "takes its arguments by name"));
        }
        let name: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let value: Expr = input.parse()?;
        if !known.iter().any(|argument| name == argument) {
            errors.push(unknown_argument(&name, kind, known));
        } else if arguments.iter().any(|(other, _)| *other == name) {
            errors.push(wrong(&name, kind, format_args!("is given `{name}` twice")));
        } else {
            arguments.push((name, value));
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    match errors.into_error() {
        Some(error) => Err(error),
        None if arguments.is_empty() => Err(wrong(rule, kind, "needs arguments")),
        None => Ok(arguments),
    }
}

fn values(kind: &'static Kind, input: ParseStream<'_>, words: &mut Words) -> Result<Vec<Expr>> {
    let mut values = Vec::new();
    while !input.is_empty() {
        words.parse_rest(kind, input)?;
        if input.is_empty() {
            break;
        }
        if input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            let name: Ident = input.parse()?;
            input.parse::<TokenStream>()?;
            return Err(wrong(&name, kind, "takes its values without a name"));
        }
        values.push(input.parse()?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(values)
}

fn word(
    kind: &'static Kind,
    known: &'static [&'static str],
    input: ParseStream<'_>,
    words: &mut Words,
) -> Result<Ident> {
    if input.peek(Lit) {
        let other: TokenStream = input.parse()?;
        return Err(wrong(&other, kind, "takes a word, without quotes"));
    }
    let mut written = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        written.push(input.parse::<TokenTree>()?);
    }
    parse_end(kind, input, words, "takes one word")?;
    if let [TokenTree::Ident(word)] = written.as_slice()
        && known.iter().any(|name| word == name)
    {
        return Ok(word.clone());
    }
    // `date-time` is three words to Rust.
    let name: String = written.iter().map(ToString::to_string).collect();
    let help = suggestion(&name, known, "its words are");
    let all: TokenStream = written.into_iter().collect();
    Err(Error::new_spanned(all, format!("`{}` has no word `{name}`\n\nhelp: {help}", kind.name)))
}

fn pattern(kind: &'static Kind, input: ParseStream<'_>, words: &mut Words) -> Result<Written> {
    if !input.peek(LitStr) {
        let other: TokenStream = input.parse()?;
        let what = "takes a string literal, since it is worked out when your program is compiled";
        return Err(wrong(&other, kind, what));
    }
    let literal: LitStr = input.parse()?;
    parse_end(kind, input, words, "takes one pattern")?;
    Written::new(literal.value(), &literal)
}

/// Reads what may follow a rule's only argument.
fn parse_end(kind: &'static Kind, input: ParseStream<'_>, words: &mut Words, what: &str) -> Result<()> {
    if input.parse::<Option<Token![,]>>()?.is_some() {
        words.parse_rest(kind, input)?;
    }
    match input.is_empty() {
        true => Ok(()),
        false => Err(wrong(&input.parse::<TokenStream>()?, kind, what)),
    }
}

fn rules(input: ParseStream<'_>) -> Result<(Vec<Rule>, Option<Error>)> {
    let mut rules = Vec::new();
    let mut errors = Errors::default();
    while !input.is_empty() {
        match input.parse::<Rule>() {
            Ok(rule) => add(&mut rules, rule, &mut errors),
            Err(error) => {
                errors.push(error);
                skip(input);
            }
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok((rules, errors.into_error()))
}

/// Goes to the next comma, or to the end.
fn skip(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}
