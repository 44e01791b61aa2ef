use crate::errors::{Errors, did_you_mean};
use crate::grammar::{Arguments, KINDS, Kind};
use crate::syntax::pattern::Written;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, Ident, LitStr, Meta, Result, Token, parenthesized, token};

/// A rule as written: `len(min = 2, max = 64)`.
pub struct Rule {
    pub kind: &'static Kind,
    pub name: Ident,
    pub content: Content,
    pub words: Words,
}

/// What a rule says of itself instead of what its kind says: `code = "…"`, `message = "…"`.
#[derive(Default)]
pub struct Words {
    pub code: Option<LitStr>,
    pub message: Option<LitStr>,
}

/// What stands in a rule's parentheses.
#[allow(clippy::large_enum_variant, reason = "there are few of them at a time")]
pub enum Content {
    Nothing,
    Named(Vec<(Ident, Expr)>),
    Values(Vec<Expr>),
    Word(Ident),
    Pattern(Written),
    Rules(Vec<Rule>),
}

impl Rule {
    /// Reads `#[name(…)]`.
    pub fn of_attribute(kind: &'static Kind, attribute: &Attribute) -> Result<Rule> {
        let name = attribute.path().require_ident()?.clone();
        match &attribute.meta {
            Meta::Path(_) => Rule::bare(kind, name),
            Meta::List(list) => {
                let parser = |input: ParseStream<'_>| Rule::with_arguments(kind, name, input);
                parser.parse2(list.tokens.clone())
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
                    return Err(wrong(&input.parse::<proc_macro2::TokenStream>()?, kind, "takes no arguments"));
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
            Arguments::Rules => Content::Rules(rules(input)?),
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
        Rule::with_arguments(kind, name, &inner)
    }
}

impl Words {
    /// Whether `code = …` or `message = …` comes next.
    fn are_next(input: ParseStream<'_>) -> bool {
        let is_word = input.fork().parse::<Ident>().is_ok_and(|name| name == "code" || name == "message");
        is_word && input.peek2(Token![=]) && !input.peek2(Token![==])
    }

    /// Reads all of them that come next, with the commas between.
    fn parse_rest(&mut self, kind: &'static Kind, input: ParseStream<'_>) -> Result<()> {
        while Words::are_next(input) {
            let name: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            let value: LitStr = input.parse()?;
            let word = if name == "code" { &mut self.code } else { &mut self.message };
            if word.replace(value).is_some() {
                return Err(wrong(&name, kind, format_args!("is given `{name}` twice")));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }
}

/// Adds a rule, unless there is one of its kind already.
pub fn add(rules: &mut Vec<Rule>, rule: Rule, errors: &mut Errors) {
    if !rule.kind.is_repeatable() && rules.iter().any(|other| other.kind.name == rule.kind.name) {
        errors.at(
            &rule.name,
            format_args!("`{}` stands here twice", rule.name),
            format_args!("write one `{}` with all that it should say", rule.name),
        );
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
    if arguments.is_empty() {
        return Err(wrong(rule, kind, "needs arguments"));
    }
    Ok(arguments)
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
            input.parse::<proc_macro2::TokenStream>()?;
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
    let Ok(word) = input.call(Ident::parse_any) else {
        let other: proc_macro2::TokenStream = input.parse()?;
        return Err(wrong(&other, kind, "takes a word, without quotes"));
    };
    parse_end(kind, input, words, "takes one word")?;
    if !known.iter().any(|name| word == name) {
        let help = suggestion(&word, known, "its words are");
        return Err(Error::new(word.span(), format!("`{}` has no word `{word}`\n\nhelp: {help}", kind.name)));
    }
    Ok(word)
}

fn pattern(kind: &'static Kind, input: ParseStream<'_>, words: &mut Words) -> Result<Written> {
    let Ok(literal) = input.parse::<LitStr>() else {
        let other: proc_macro2::TokenStream = input.parse()?;
        return Err(wrong(
            &other,
            kind,
            "takes a string literal, since it is worked out when your program is compiled",
        ));
    };
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
        false => Err(wrong(&input.parse::<proc_macro2::TokenStream>()?, kind, what)),
    }
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
    let help = suggestion(name, known, "its arguments are");
    Error::new(name.span(), format!("`{}` has no argument `{name}`\n\nhelp: {help}", kind.name))
}

fn unknown_rule(name: &Ident) -> Error {
    let known: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
    let help = suggestion(name, &known, "the rules are");
    Error::new(name.span(), format!("there is no rule `{name}`\n\nhelp: {help}"))
}

fn suggestion(unknown: &Ident, known: &[&str], all: &str) -> String {
    match did_you_mean(&unknown.to_string(), known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let known: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
            format!("{all} {}", known.join(", "))
        }
    }
}
