use super::wording::wrong;
use crate::grammar::Kind;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Result, Token};

/// What a rule says of itself instead of what its kind says: `code = "…"`, `message = "…"`.
#[derive(Default)]
pub struct Words {
    pub code: Option<LitStr>,
    pub message: Option<LitStr>,
}

impl Words {
    /// Whether a rule says nothing of its own.
    pub fn are_empty(&self) -> bool {
        self.code.is_none() && self.message.is_none()
    }

    /// Whether `code = …` or `message = …` comes next.
    fn are_next(input: ParseStream<'_>) -> bool {
        let is_word = input.fork().parse::<Ident>().is_ok_and(|name| name == "code" || name == "message");
        is_word && input.peek2(Token![=]) && !input.peek2(Token![==])
    }

    /// Reads all of them that come next, with the commas between.
    pub fn parse_rest(&mut self, kind: &'static Kind, input: ParseStream<'_>) -> Result<()> {
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
