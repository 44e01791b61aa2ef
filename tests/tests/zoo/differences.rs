//! Where `from_json` and serde's derive disagree: the whole list, each with its reason. Nothing here knows a type.

use crate::declare::Shown;
use crate::document::Document;
use crate::judge::{Outcome, said};
use serde_json::Value;
use std::collections::BTreeSet;
use vetted::report::{Located, Param};

/// A difference: why it is there, and whether it explains what was found.
pub struct Difference {
    pub reason: &'static str,
    explains: Explains,
}

enum Explains {
    /// We reject what serde accepts: each violation of the report must be one that is explained.
    Violation(fn(&Located<'_>, &Outcome<'_>) -> bool),
    /// Both accept, or we accept what serde rejects, or no single violation tells.
    Outcome(fn(&Outcome<'_>) -> bool),
}

use Explains::{Outcome as Whole, Violation as Each};

pub const DIFFERENCES: &[Difference] = &[
    Difference {
        reason: "JSON Schema says that a number without a fraction is an integer, however it is written",
        explains: Whole(|outcome| {
            let plain = outcome.document.with_plain_integers();
            outcome.ours.as_ref().ok() == read_by_serde(outcome, &plain).as_ref() && outcome.ours.is_ok()
        }),
    },
    Difference {
        reason: "a struct is an object, and so is an enum with a tag: an array in its place is not accepted",
        explains: Each(|violation, outcome| {
            is_wrong_type(violation, "an object", "an array")
                || outcome
                    .theirs
                    .as_ref()
                    .is_ok_and(|theirs| is_object_for_array(theirs.written.as_ref(), &outcome.document))
        }),
    },
    Difference {
        reason: "a variant is given by its name, as the schema says: not by an object with its name and null",
        explains: Each(|violation, _| is_wrong_type(violation, "a string", "an object")),
    },
    Difference {
        reason: "null is null, and not an empty object, as which serde takes it among flattened properties",
        explains: Each(|violation, _| is_wrong_type(violation, "null", "an object")),
    },
    Difference {
        reason: "a variant is given by its name, as the schema says: not by its number",
        explains: Each(|violation, _| is_wrong_type(violation, "a string", "a number")),
    },
    Difference {
        reason: "a type that denies unknown fields denies them beside the tag of a variant without content, as the schema says",
        explains: Each(|violation, outcome| violation.code() == "unknown_field" && !outcome.their_schema_accepts),
    },
    Difference {
        reason: "a key stands in a map once, an element in a set, and one of a flattened enum's variants: serde keeps one and says nothing",
        explains: Each(|violation, _| matches!(violation.code(), "duplicate_field" | "unique")),
    },
    Difference {
        reason: "what an adjacently tagged variant contains must be there, as the schema says",
        explains: Each(|violation, outcome| violation.code() == "required" && !outcome.their_schema_accepts),
    },
    Difference {
        reason: "an adjacently tagged variant without content takes any, of which the schema doesn't speak",
        explains: Whole(|outcome| outcome.ours.is_ok() && is_less_accepted(outcome)),
    },
    Difference {
        reason: "a flattened `Option` of which only some properties are there is a mistake, and not silently `None`",
        explains: Each(|violation, outcome| {
            let pointer = violation.pointer().to_string();
            outcome.theirs.as_ref().is_ok_and(|theirs| {
                let is_read = theirs.written.as_ref().is_some_and(|written| written.pointer(&pointer).is_some());
                theirs.debug.contains("None") && !is_read
            })
        }),
    },
];

/// What is wrong with an outcome, if it is. The reasons that explain it are noted.
pub fn complaint(outcome: &Outcome<'_>, needed: &mut BTreeSet<&'static str>) -> Option<String> {
    match (&outcome.ours, &outcome.theirs) {
        (Ok(ours), Ok(theirs)) if ours == theirs => return None,
        (Err(_), Err(_)) => return None,
        _ => {}
    }
    match reasons(outcome) {
        Some(reasons) => {
            needed.extend(reasons);
            None
        }
        None => Some(format!("we say {:?}, serde says {:?}", said(&outcome.ours), outcome.theirs)),
    }
}

/// What explains the outcome: each violation by itself, or all of it.
fn reasons(outcome: &Outcome<'_>) -> Option<Vec<&'static str>> {
    let of_violation = |violation: &Located<'_>| {
        DIFFERENCES.iter().find(|difference| match difference.explains {
            Each(explains) => outcome.theirs.is_ok() && explains(violation, outcome),
            Whole(_) => false,
        })
    };
    let of_all = DIFFERENCES.iter().find(|difference| match difference.explains {
        Each(_) => false,
        Whole(explains) => explains(outcome),
    });
    let of_report = match &outcome.ours {
        Err(report) => report.iter().map(|one| of_violation(&one).map(|difference| difference.reason)).collect(),
        Ok(_) => None,
    };
    of_report.or_else(|| of_all.map(|difference| vec![difference.reason]))
}

/// Whether a value of one type stands where one of another must, or of some others.
fn is_wrong_type(violation: &Located<'_>, expected: &str, found: &str) -> bool {
    let is = |name: &str, says: &dyn Fn(&str) -> bool| match violation.params().get(name) {
        Some(Param::Text(text)) => says(text),
        _ => false,
    };
    violation.code() == "type" && is("expected", &|text| text.contains(expected)) && is("found", &|text| text == found)
}

/// Whether somewhere an array was read as what is written as an object.
fn is_object_for_array(written: Option<&Value>, document: &Document) -> bool {
    match (written, document) {
        (Some(Value::Object(_)), Document::Array(_)) => true,
        (Some(Value::Object(written)), Document::Object(properties)) => {
            properties.iter().any(|(name, value)| is_object_for_array(written.get(name), value))
        }
        (Some(Value::Array(written)), Document::Array(elements)) => {
            elements.iter().enumerate().any(|(index, element)| is_object_for_array(written.get(index), element))
        }
        _ => false,
    }
}

fn read_by_serde(outcome: &Outcome<'_>, document: &Document) -> Option<Shown> {
    (outcome.pair.theirs.from_json)(&document.to_string()).ok()
}

/// Whether some properties, one or two, make the difference, and without them both sides read what one of them reads with
/// them.
fn is_less_accepted(outcome: &Outcome<'_>) -> bool {
    let value = outcome.ours.as_ref().ok().or(outcome.theirs.as_ref().ok());
    let accept = |document: &Document| {
        let ours = (outcome.pair.ours.from_json)(&document.to_string()).ok();
        ours.as_ref() == value && read_by_serde(outcome, document).as_ref() == value
    };
    let once = with_one_less(&outcome.document);
    once.iter().any(accept) || once.iter().any(|document| with_one_less(document).iter().any(accept))
}

/// The document without one of its properties, or of the properties of its parts.
fn with_one_less(document: &Document) -> Vec<Document> {
    let mut all = Vec::new();
    match document {
        Document::Scalar(_) => {}
        Document::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                for less in with_one_less(element) {
                    let mut elements = elements.clone();
                    elements[index] = less;
                    all.push(Document::Array(elements));
                }
            }
        }
        Document::Object(properties) => {
            for (index, (_, value)) in properties.iter().enumerate() {
                let mut without = properties.clone();
                without.remove(index);
                all.push(Document::Object(without));
                for less in with_one_less(value) {
                    let mut properties = properties.clone();
                    properties[index].1 = less;
                    all.push(Document::Object(properties));
                }
            }
        }
    }
    all
}
