use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter};
use syn::{Expr, ExprLit, ExprUnary, Lit, UnOp};

/// A number that is written out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    Integer { negative: bool, magnitude: u128 },
    Float(f64),
}

impl Number {
    /// The number that an expression is, if it is a literal.
    pub fn of(expression: &Expr) -> Option<Number> {
        match expression {
            Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => {
                let magnitude = literal.base10_parse().ok()?;
                match literal.suffix() {
                    "f32" | "f64" => literal.base10_digits().parse().ok().map(Number::Float),
                    _ => Some(Number::Integer { negative: false, magnitude }),
                }
            }
            Expr::Lit(ExprLit { lit: Lit::Float(literal), .. }) => literal.base10_parse().ok().map(Number::Float),
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => Some(match Number::of(expr)? {
                Number::Integer { negative, magnitude } => {
                    Number::Integer { negative: !negative && magnitude != 0, magnitude }
                }
                Number::Float(number) => Number::Float(-number),
            }),
            Expr::Group(group) => Number::of(&group.expr),
            Expr::Paren(paren) => Number::of(&paren.expr),
            _ => None,
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "a float is what it is compared with")]
    fn as_float(self) -> f64 {
        match self {
            Number::Integer { negative: false, magnitude } => magnitude as f64,
            Number::Integer { negative: true, magnitude } => -(magnitude as f64),
            Number::Float(number) => number,
        }
    }

    pub fn is_zero(self) -> bool {
        match self {
            Number::Integer { magnitude, .. } => magnitude == 0,
            Number::Float(number) => number == 0.0,
        }
    }

    pub fn is_finite(self) -> bool {
        match self {
            Number::Integer { .. } => true,
            Number::Float(number) => number.is_finite(),
        }
    }
}

/// A whole number that is written out and leaves its type open, so that it is a bound for integers and for floats.
pub fn whole(expression: &Expr) -> Option<i128> {
    match Number::of(expression)? {
        Number::Integer { negative, magnitude } if !has_suffix(expression) => match negative {
            true => 0_i128.checked_sub_unsigned(magnitude),
            false => magnitude.try_into().ok(),
        },
        Number::Integer { .. } | Number::Float(_) => None,
    }
}

fn has_suffix(number: &Expr) -> bool {
    match number {
        Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => !literal.suffix().is_empty(),
        Expr::Unary(ExprUnary { expr, .. }) => has_suffix(expr),
        Expr::Group(group) => has_suffix(&group.expr),
        Expr::Paren(paren) => has_suffix(&paren.expr),
        _ => false,
    }
}

impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Number::Integer { negative, magnitude } => write!(f, "{}{magnitude}", if negative { "-" } else { "" }),
            Number::Float(number) => write!(f, "{number}"),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (*self, *other) {
            (
                Number::Integer { negative, magnitude },
                Number::Integer { negative: other_negative, magnitude: other_magnitude },
            ) => Some(match (negative, other_negative) {
                (false, false) => magnitude.cmp(&other_magnitude),
                (true, true) => other_magnitude.cmp(&magnitude),
                (negative, _) => other_negative.cmp(&negative),
            }),
            (one, other) => one.as_float().partial_cmp(&other.as_float()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn a_whole_number_without_a_suffix_leaves_its_type_open() {
        assert_eq!(whole(&parse_quote!(0x10)), Some(16));
        assert_eq!(whole(&parse_quote!(-(3))), Some(-3));
        assert_eq!(whole(&parse_quote!(-170141183460469231731687303715884105728)), Some(i128::MIN));
        let others: [Expr; 6] = [
            parse_quote!(3u8),
            parse_quote!(-3_i64),
            parse_quote!(3.0),
            parse_quote!(3f64),
            parse_quote!(MOST),
            parse_quote!(170141183460469231731687303715884105728),
        ];
        assert_eq!(others.each_ref().map(whole), [None; 6]);
    }

    #[test]
    fn an_integer_compares_with_a_float() {
        let number = |expression: Expr| Number::of(&expression);
        assert!(number(parse_quote!(3)) > number(parse_quote!(2.5)));
        assert!(number(parse_quote!(-3)) < number(parse_quote!(-2.5)));
        assert!(number(parse_quote!(-3)) < number(parse_quote!(2)));
    }
}
