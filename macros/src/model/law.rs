use crate::errors::Errors;
use crate::grammar::Law;
use crate::syntax::literal::{Number, whole};
use crate::syntax::rule::{Content, Rule};
use crate::syntax::ty;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use std::cmp::Ordering;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Generics, Ident, Lit, Type, TypeArray};

/// Judges the arguments of a rule on a value of a type: literals here and now, constants by an assertion that the compiler
/// evaluates.
pub fn are_kept(
    rule: &Rule,
    ty: Option<&Type>,
    generics: &Generics,
    errors: &mut Errors,
    assertions: &mut Vec<TokenStream>,
) -> bool {
    let before = errors.len();
    let mut bench = Bench { rule, ty, generics, errors, assertions };
    bench.on_parameter();
    for law in rule.kind.laws {
        bench.judge(*law);
    }
    errors.len() == before
}

struct Bench<'b> {
    rule: &'b Rule,
    ty: Option<&'b Type>,
    generics: &'b Generics,
    errors: &'b mut Errors,
    assertions: &'b mut Vec<TokenStream>,
}

impl<'b> Bench<'b> {
    fn judge(&mut self, law: Law) {
        match law {
            Law::Ordered(low, high) => self.order(low, high, true),
            Law::Increasing(low, high) => self.order(low, high, false),
            Law::Exclusive(one, other) => self.exclusive(one, other),
            Law::Finite => self.finite(),
            Law::NotZero => self.not_zero(),
            Law::Distinct => self.distinct(),
            Law::Lengths => self.lengths(),
            Law::Held => self.held(),
            Law::Whole => self.whole(),
            Law::Fractions => self.fractions(),
        }
    }

    fn order(&mut self, low: &str, high: &str, may_be_equal: bool) {
        let (Some((_, least)), Some((name, most))) = (self.rule.argument(low), self.rule.argument(high)) else {
            return;
        };
        let kind = self.rule.kind.name;
        let wrong = match may_be_equal {
            true => format!("`{kind}`: `{low}` is greater than `{high}`, so that nothing is valid"),
            false => format!("`{kind}`: `{low}` is not less than `{high}`, so that nothing is valid"),
        };
        let (Some(low_number), Some(high_number)) = (Number::of(least), Number::of(most)) else {
            if kind == "len" {
                // It compares its bounds itself, as `usize`.
                return;
            }
            let operator = if may_be_equal { quote!(<=) } else { quote!(<) };
            return self.assert(most, &compared(least, &operator, most), &wrong);
        };
        let holds = match low_number.partial_cmp(&high_number) {
            Some(Ordering::Greater) => false,
            Some(Ordering::Equal) => may_be_equal,
            Some(Ordering::Less) | None => true,
        };
        if !holds {
            self.errors.at(Argument(name, most), wrong, "swap them, or remove one");
        }
    }

    fn exclusive(&mut self, one: &str, other: &str) {
        if let (Some(_), Some((name, value))) = (self.rule.argument(one), self.rule.argument(other)) {
            let kind = self.rule.kind.name;
            self.errors.at(
                Argument(name, value),
                format_args!("`{kind}`: `{other}` contradicts `{one}`"),
                "remove one",
            );
        }
    }

    fn finite(&mut self) {
        let Content::Named(arguments) = &self.rule.content else { return };
        for (name, value) in arguments {
            let wrong = format!("`{}`: `{name}` is not a finite number", self.rule.kind.name);
            match Number::of(value) {
                Some(number) if number.is_finite() => {}
                Some(_) => self.errors.at(value, wrong, "remove it: without it there is no bound"),
                None if is_other_literal(value) => self.not_a_number(value),
                // What is left when a number is taken from itself is 0 for integers and for finite floats, and NaN, which
                // does not equal itself, for others.
                None => self.assert(value, &quote!((#value) - (#value) == (#value) - (#value)), &wrong),
            }
        }
    }

    fn not_zero(&mut self) {
        let Content::Values(values) = &self.rule.content else { return };
        for value in values {
            let wrong = format!("`{}`: nothing is a multiple of 0", self.rule.kind.name);
            match Number::of(value) {
                Some(number) if number.is_zero() => self.errors.at(value, wrong, "write a factor other than 0"),
                Some(_) => {}
                None if is_other_literal(value) => self.not_a_number(value),
                None => self.assert(value, &quote!((#value) != 0), &wrong),
            }
        }
    }

    fn lengths(&mut self) {
        let Content::Named(arguments) = &self.rule.content else { return };
        for (name, value) in arguments {
            let kind = self.rule.kind.name;
            match Number::of(value) {
                None if is_other_literal(value) => self.not_a_number(value),
                Some(Number::Float(_) | Number::Integer { negative: true, .. }) => {
                    let wrong = format_args!("`{kind}`: `{name}` is no length, which is a whole number, 0 or more");
                    self.errors.at(value, wrong, "write such a number, or remove it");
                }
                _ => self.length_of_array(name, value),
            }
        }
    }

    /// What an array can't have, and what it has in any case, need not be asked of it.
    fn length_of_array(&mut self, name: &Ident, value: &Expr) {
        let Some(Type::Array(TypeArray { len, .. })) = self.ty else { return };
        let (holds, operator, what): (fn(Ordering) -> bool, _, _) = match name == "min" {
            true => (Ordering::is_le, quote!(<=), "more than"),
            false => (Ordering::is_eq, quote!(==), "not"),
        };
        let wrong = format!("`{}`: `{name}` is {what} the length of the array", self.rule.kind.name);
        match (Number::of(value), Number::of(len)) {
            (Some(bound), Some(length)) if bound.partial_cmp(&length).is_some_and(holds) => {}
            (Some(_), Some(_)) => self.errors.at(value, wrong, "remove it: an array's length is in its type"),
            _ => self.assert(value, &quote!((#value) #operator (#len)), &wrong),
        }
    }

    fn whole(&mut self) {
        for value in self.rule.content.values() {
            if let Some(Number::Float(_)) = Number::of(value) {
                let wrong =
                    format_args!("`{}` is for whole numbers: validators disagree about others", self.rule.kind.name);
                self.errors.at(value, wrong, "write a whole number, or a `#[check(…)]` of your own");
            }
        }
    }

    fn fractions(&mut self) {
        let Some((ty, _)) = self.integer() else { return };
        for value in self.rule.content.values() {
            if let Some(Number::Float(_)) = Number::of(value) {
                let wrong = format_args!("`{}`: `{ty}` has no fractions", self.rule.kind.name);
                self.errors.at(value, wrong, "write a whole number");
            }
        }
    }

    fn held(&mut self) {
        let Some((ty, (least, most))) = self.integer() else { return };
        for value in self.rule.content.values() {
            let Some(number @ Number::Integer { .. }) = Number::of(value) else { continue };
            if number < least || number > most {
                let wrong = format_args!("`{}`: no `{ty}` is {number}", self.rule.kind.name);
                self.errors.at(value, wrong, format_args!("`{ty}` goes from {least} to {most}"));
            }
        }
    }

    /// The integer type of the value, and its bounds.
    fn integer(&self) -> Option<(&'b Ident, (Number, Number))> {
        let ty = self.ty?;
        Some((ty::word(ty)?, ty::integers(ty)?))
    }

    /// An `Option` has a place for null, whatever else it holds.
    fn on_parameter(&mut self) {
        if self.rule.kind.name != "required" {
            refuse_on_parameter(&self.rule.name, self.ty, self.generics, self.errors);
        }
    }

    fn not_a_number(&mut self, value: &Expr) {
        let kind = self.rule.kind;
        let help = format_args!("write it like `{}`", kind.usage);
        self.errors.at(value, format_args!("`{}` takes numbers, and this is none", kind.name), help);
    }

    fn distinct(&mut self) {
        let Content::Values(values) = &self.rule.content else { return };
        let mut seen: Vec<Literal> = Vec::new();
        for value in values {
            let Some(literal) = Literal::of(value) else { continue };
            if seen.contains(&literal) {
                let wrong = format!("`{}` has this value twice", self.rule.kind.name);
                self.errors.at(value, wrong, "remove it");
            }
            seen.push(literal);
        }
    }

    /// Has the compiler judge what is not written out. What depends on the type's own parameters has no value here.
    fn assert(&mut self, place: &Expr, condition: &TokenStream, wrong: &str) {
        if mentions_any(condition.clone(), self.generics) {
            return;
        }
        let assertion = quote_spanned! { place.span() =>
            const _: () = ::core::assert!(#condition, #wrong);
        };
        self.assertions.push(quote!(#[allow(clippy::all, clippy::pedantic, clippy::nursery)] #assertion));
    }
}

/// Of what a parameter stands for, nothing is known that could be asked for its length, or for anything.
pub fn refuse_on_parameter(rule: &Ident, ty: Option<&Type>, generics: &Generics, errors: &mut Errors) {
    let Some(name) = ty.and_then(ty::word) else { return };
    if generics.type_params().any(|parameter| parameter.ident == *name) {
        let wrong = format_args!("`{rule}` stands on `{name}`, which may be any type");
        errors.at(rule, wrong, format_args!("put it on the field of a type that takes the place of `{name}`"));
    }
}

/// Compares two bounds. What is written as a whole number is one of the other's type, be that a float type.
fn compared(least: &Expr, operator: &TokenStream, most: &Expr) -> TokenStream {
    let bound = |bound| match whole(bound) {
        Some(number) => {
            let number = proc_macro2::Literal::i128_suffixed(number);
            quote!(#number as _)
        }
        None => quote!(#bound),
    };
    match (whole(least), whole(most)) {
        (None, None) => quote!((#least) #operator (#most)),
        _ => {
            let (least, most) = (bound(least), bound(most));
            quote!(match [#least, #most] { [__least, __most] => __least #operator __most })
        }
    }
}

/// Whether it is written out, and something else than a number. (A byte is a number.)
fn is_other_literal(value: &Expr) -> bool {
    matches!(value, Expr::Lit(ExprLit { lit, .. }) if !matches!(lit, Lit::Int(_) | Lit::Float(_) | Lit::Byte(_)))
}

/// A named argument, to point at.
struct Argument<'b>(&'b Ident, &'b Expr);

impl ToTokens for Argument<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
        self.1.to_tokens(tokens);
    }
}

#[derive(PartialEq)]
enum Literal {
    Number(Number),
    Text(String),
    Constant(String),
}

impl Literal {
    fn of(value: &Expr) -> Option<Literal> {
        match value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(Literal::Text(text.value())),
            Expr::Path(path) => Some(Literal::Constant(path.to_token_stream().to_string())),
            other => Number::of(other).map(Literal::Number),
        }
    }
}

fn mentions_any(tokens: TokenStream, generics: &Generics) -> bool {
    let is_parameter = |ident: &Ident| {
        generics.type_params().any(|parameter| parameter.ident == *ident)
            || generics.const_params().any(|parameter| parameter.ident == *ident)
            || ident == "Self"
    };
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_parameter(&ident),
        TokenTree::Group(group) => mentions_any(group.stream(), generics),
        _ => false,
    })
}
