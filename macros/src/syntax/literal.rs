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

impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Number::Integer { negative, magnitude } => write!(f, "{}{magnitude}", if negative { "-" } else { "" }),
            Number::Float(number) => write!(f, "{number}"),
        }
    }
}

/// Two numbers of one kind; an integer and a float are not compared, since no rule has both.
impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (*self, *other) {
            (Number::Float(one), Number::Float(other)) => one.partial_cmp(&other),
            (
                Number::Integer { negative, magnitude },
                Number::Integer { negative: other_negative, magnitude: other_magnitude },
            ) => Some(match (negative, other_negative) {
                (false, false) => magnitude.cmp(&other_magnitude),
                (true, true) => other_magnitude.cmp(&magnitude),
                (negative, _) => other_negative.cmp(&negative),
            }),
            _ => None,
        }
    }
}
