use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// What a type's, a variant's or a field's documentation says: its lines, each of them an expression of a text.
#[derive(Default)]
pub struct Description {
    lines: Vec<Expr>,
}

impl Description {
    pub fn of(attributes: &[Attribute]) -> Self {
        Description { lines: attributes.iter().filter_map(line).collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// As an expression of a `&'static str`.
impl ToTokens for Description {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let texts: Option<Vec<String>> = self.lines.iter().map(text).collect();
        if let Some(texts) = texts {
            return texts.join("\n").to_tokens(tokens);
        }
        let lines = self.lines.iter().map(|line| text(line).map_or_else(|| quote!(#line), |text| quote!(#text)));
        let lines = lines.enumerate().map(|(index, line)| if index == 0 { line } else { quote!("\n", #line) });
        quote!(::core::concat!(#(#lines),*)).to_tokens(tokens);
    }
}

fn line(attribute: &Attribute) -> Option<Expr> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    meta.path.is_ident("doc").then(|| meta.value.clone())
}

/// What is written out, as it is in a documentation comment, where a space stands after the slashes.
fn text(line: &Expr) -> Option<String> {
    let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = line else { return None };
    let text = text.value();
    Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
}
