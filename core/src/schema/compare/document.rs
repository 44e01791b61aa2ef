use crate::schema::Dialect;
use alloc::borrow::Cow;
use alloc::vec::Vec;
use serde_json::{Map, Value};
use std::string::String;

/// How many references are followed to find that two schemas are the same.
const MOST_REFERENCES: usize = 200;

/// A schema as a whole, to which references in it are relative.
#[derive(Debug)]
pub(super) struct Root<'s> {
    pub(super) schema: &'s Value,
    dialect: Dialect,
    /// Whether there are no members in a document but those of which it speaks.
    pub(super) is_closed: bool,
    /// Whether a part of it has an identifier of its own.
    has_bases: bool,
}

impl<'s> Root<'s> {
    /// The dialect is the one that the schema says, or else the given one.
    pub(super) fn new(schema: &'s Value, dialect: Dialect, is_closed: bool) -> Self {
        let said = schema.get("$schema").and_then(Value::as_str).unwrap_or_default();
        let is_one_of = |names: &[&str]| names.iter().any(|name| said.contains(name));
        let has_bases = match schema {
            Value::Object(object) => object.values().any(has_base),
            _ => false,
        };
        let dialect = match () {
            () if is_one_of(&["oas/3.0"]) => Dialect::OpenApi30,
            () if is_one_of(&["draft-07", "draft-06", "draft-04"]) => Dialect::Draft07,
            () if is_one_of(&["2019-09"]) => Dialect::Draft2019_09,
            () if said.is_empty() => dialect,
            () => Dialect::Draft2020_12,
        };
        Root { schema, dialect, is_closed, has_bases }
    }

    /// Whether what stands beside `$ref` is ignored.
    pub(super) fn references_stand_alone(&self) -> bool {
        matches!(self.dialect, Dialect::Draft07 | Dialect::OpenApi30)
    }

    /// Whether `items` and `additionalItems` say what `prefixItems` and `items` say later.
    pub(super) fn has_old_arrays(&self) -> bool {
        matches!(self.dialect, Dialect::Draft07 | Dialect::Draft2019_09)
    }

    /// Whether `nullable` means something.
    pub(super) fn has_nullable(&self) -> bool {
        self.dialect == Dialect::OpenApi30
    }

    /// What a reference stands for; `None` if that is not within the schema.
    pub(super) fn resolve(&self, reference: &str) -> Option<&'s Value> {
        if self.has_bases {
            return None;
        }
        let pointer = reference.strip_prefix('#')?;
        self.schema.pointer(&decoded(pointer)?)
    }
}

/// Whether a part of a schema has an identifier of its own, to which its references would be relative. A member of that
/// name in an instance makes it err on the safe side.
fn has_base(value: &Value) -> bool {
    match value {
        Value::Object(object) => object.get("$id").is_some_and(Value::is_string) || object.values().any(has_base),
        Value::Array(elements) => elements.iter().any(has_base),
        _ => false,
    }
}

/// A pointer without the escapes of a URI.
fn decoded(pointer: &str) -> Option<Cow<'_, str>> {
    if !pointer.contains('%') {
        return Some(pointer.into());
    }
    let mut bytes = Vec::new();
    let mut rest = pointer.as_bytes();
    while let [byte, after @ ..] = rest {
        rest = after;
        match (byte, after) {
            (b'%', [high, low, after @ ..]) => {
                let digits = [char::from(*high).to_digit(16)?, char::from(*low).to_digit(16)?];
                bytes.push(u8::try_from(digits[0] * 16 + digits[1]).ok()?);
                rest = after;
            }
            (b'%', _) => return None,
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

/// Keywords that only say something about a schema.
pub(super) fn is_annotation(keyword: &str) -> bool {
    const ANNOTATIONS: &[&str] = &[
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$schema",
        "$vocabulary",
        "components",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "default",
        "definitions",
        "deprecated",
        "description",
        "discriminator",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    ];
    ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-")
}

/// Formats by which some validators judge. Others, such as `uint8`, are annotations everywhere.
pub(super) fn is_judged_format(format: &Value) -> bool {
    const NOT_JUDGED: &[&str] = &[
        "int8", "int16", "int32", "int64", "int128", "int", "uint8", "uint16", "uint32", "uint64", "uint128", "uint",
        "float", "double", "password", "byte", "binary",
    ];
    format.as_str().is_none_or(|format| !NOT_JUDGED.contains(&format))
}

/// Whether two schemas are the same, with what their references stand for.
pub(super) fn same<'s>(
    (one, of_one): (&'s Value, &Root<'s>),
    (other, of_other): (&'s Value, &Root<'s>),
    seen: &mut Vec<(&'s Value, &'s Value)>,
) -> bool {
    if of_one.dialect != of_other.dialect {
        return false;
    }
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|(keyword, value)| {
                    let Some(counterpart) = b.get(keyword) else { return false };
                    // What it stands for depends on how one came here.
                    if keyword == "$dynamicRef" || keyword == "$recursiveRef" {
                        return false;
                    }
                    // A property may be called so too, so that its references still have to be followed.
                    let is_data = matches!(keyword.as_str(), "const" | "enum");
                    if is_data && value != counterpart {
                        return false;
                    }
                    match (keyword.as_str(), value, counterpart) {
                        ("$ref", Value::String(a), Value::String(b)) => same_target((a, of_one), (b, of_other), seen),
                        _ => same((value, of_one), (counterpart, of_other), seen),
                    }
                })
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same((a, of_one), (b, of_other), seen))
        }
        _ => one == other,
    }
}

fn same_target<'s>(
    (one, of_one): (&str, &Root<'s>),
    (other, of_other): (&str, &Root<'s>),
    seen: &mut Vec<(&'s Value, &'s Value)>,
) -> bool {
    let (Some(one), Some(other)) = (of_one.resolve(one), of_other.resolve(other)) else {
        return false;
    };
    let is_seen = seen.iter().any(|(a, b)| core::ptr::eq(*a, one) && core::ptr::eq(*b, other));
    if is_seen {
        return true;
    }
    // Schemas that refer to each other in a way that hardly ends are not worth an answer.
    if seen.len() >= MOST_REFERENCES {
        return false;
    }
    seen.push((one, other));
    same((one, of_one), (other, of_other), seen)
}

/// The members of a schema under a keyword that holds schemas by name.
pub(super) fn members<'s>(schema: &'s Map<String, Value>, keyword: &str) -> Option<&'s Map<String, Value>> {
    schema.get(keyword).and_then(Value::as_object)
}
