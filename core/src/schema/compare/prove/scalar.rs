use super::{Gap, Object, Proof};
use crate::schema::compare::facts::Facts;
use crate::schema::compare::kind::Kind;
use crate::schema::compare::number::{Bound, Number, count, is_multiple};
use alloc::format;
use serde_json::Value;

/// Whether what is known of a number or a text implies a keyword.
pub(super) fn implies(old: &Facts<'_>, kind: Kind, schema: &Object, (keyword, argument): (&str, &Value)) -> Proof {
    let is_implied = match keyword {
        "minimum" | "maximum" => {
            within(old, kind, Bound::inclusive(schema, keyword == "minimum"), keyword == "minimum")
        }
        "exclusiveMinimum" | "exclusiveMaximum" if argument.is_boolean() => true,
        "exclusiveMinimum" | "exclusiveMaximum" => {
            let is_lower = keyword == "exclusiveMinimum";
            within(old, kind, Bound::exclusive(schema, is_lower), is_lower)
        }
        "multipleOf" => is_multiple_of(old, kind, argument),
        _ => match count_implied(old, keyword, argument) {
            Some(is_implied) => is_implied,
            None => return Gap::new(format!("`{keyword}` is not a keyword that can be compared")),
        },
    };
    if is_implied { Ok(()) } else { Gap::new(format!("`{keyword}: {argument}` is narrower than before")) }
}

/// Whether a least or greatest count is implied by those that are known; `None` if the keyword is none of them.
pub(super) fn count_implied(old: &Facts<'_>, keyword: &str, argument: &Value) -> Option<bool> {
    let is_lower = matches!(keyword, "minLength" | "minItems" | "minProperties");
    if !is_lower && !matches!(keyword, "maxLength" | "maxItems" | "maxProperties") {
        return None;
    }
    let count = count(argument)?;
    Some(if is_lower { old.least(keyword) >= count } else { old.most(keyword).is_some_and(|most| most <= count) })
}

fn within(old: &Facts<'_>, kind: Kind, new: Option<Bound>, is_lower: bool) -> bool {
    let (Some(old), Some(new)) = (old.bound(is_lower, kind), new) else {
        return false;
    };
    old.is_within(if kind == Kind::Integer { new.of_integers(is_lower) } else { new }, is_lower)
}

/// Divisors are compared where they are integers; others are when they are the same.
fn is_multiple_of(old: &Facts<'_>, kind: Kind, new: &Value) -> bool {
    let Some(new) = Number::from(new) else {
        return false;
    };
    let is_one = matches!(new, Number::Integer(1)) && kind == Kind::Integer;
    is_one || old.values("multipleOf").filter_map(Number::from).any(|old| is_multiple(old, new) == Some(true))
}
