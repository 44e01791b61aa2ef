use crate::errors::Errors;
use crate::pattern::{self, Mistake, Pattern};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Path, Result, bracketed};

/// A regular expression, as written and worked out.
pub struct Written {
    pub source: String,
    pub pattern: Pattern,
}

impl Written {
    /// Works a pattern out that is written in those tokens.
    pub fn new(source: String, tokens: &impl ToTokens) -> Result<Written> {
        let mistakes = match pattern::compile(&source) {
            Ok(pattern) => return Ok(Written { source, pattern }),
            Err(mistakes) => mistakes,
        };
        let mut errors = Errors::default();
        for mistake in mistakes {
            errors.at(tokens, pointed_at(&mistake, &source), &mistake.help);
        }
        Err(errors.into_error().unwrap_or_else(|| Error::new_spanned(tokens, "this pattern is broken")))
    }
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

/// What stands in `pattern!(…)`: string literals that are one pattern together, after the path of the library, which
/// the macro's outer half puts there.
pub struct Invocation {
    pub root: Path,
    pub written: Written,
}

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let root;
        bracketed!(root in input);
        let root = root.parse()?;
        if input.is_empty() {
            return Err(Error::new(input.span(), wrong("needs a pattern")));
        }
        let mut literals: Vec<LitStr> = Vec::new();
        while !input.is_empty() {
            if let Ok(literal) = input.parse() {
                literals.push(literal);
                continue;
            }
            let other: proc_macro2::TokenStream = input.parse()?;
            let what = "takes string literals, since it is worked out when your program is compiled";
            return Err(Error::new_spanned(other, wrong(what)));
        }
        let source = literals.iter().map(LitStr::value).collect();
        Ok(Invocation { root, written: Written::new(source, &quote::quote!(#(#literals)*))? })
    }
}

fn wrong(what: &str) -> String {
    format!("`pattern!` {what}\n\nhelp: write it like `pattern!(\"^[a-z]+$\")`")
}
