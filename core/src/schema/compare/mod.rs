//! Two versions of a schema: whether what one accepts is accepted by the other.

mod document;
mod empty;
mod expression;
mod facts;
mod judge;
mod kind;
mod number;
mod plain;
mod prove;
// What is said is compared with what a validator does.
#[cfg(all(test, feature = "testing"))]
mod tests;
mod witness;

use super::Dialect;
use crate::Schema;
use alloc::string::String;
use core::fmt::{self, Display};
use document::Root;
use facts::Facts;
use judge::Judge;
use plain::plain;
use prove::Prover;
use serde_json::Value;

/// What has become of a schema, as [`compare`] found it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Comparison {
    /// Whether each request that the old schema accepts is accepted by the new one, so that old clients can go on.
    pub requests: Compatibility,
    /// Whether each response that the new schema accepts is accepted by the old one, so that old clients can read it.
    pub responses: Compatibility,
}

/// Whether a schema accepts all that another one accepts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Compatibility {
    /// It does: this is proven.
    Compatible,
    /// It does not: here is a document that is no longer accepted, which was tried with both schemas.
    Broken {
        /// Where the schemas part: a JSON Pointer in which `*` stands for any name or index.
        place: String,
        /// A document that only one of them accepts.
        witness: Value,
    },
    /// Neither could be shown.
    Unknown {
        /// Where the proof failed, a JSON Pointer in which `*` stands for any name or index.
        place: String,
        /// What could not be proven there.
        reason: String,
    },
}

/// Compares two versions of a schema by what they accept, and not by how they say it.
///
/// Each answer is one of three. [`Compatible`](Compatibility::Compatible) has been proven, keyword by keyword.
/// [`Broken`](Compatibility::Broken) comes with a witness: a document that has been tried with both schemas. Where there
/// is neither, the answer is [`Unknown`](Compatibility::Unknown), with the place to look at: so after a change of a
/// `pattern`, unless one of its texts shows that it broke something, or where keywords are met that no derive emits.
///
/// ```
/// use vetted::JsonSchema;
/// use vetted::schema::{self, Compatibility};
///
/// mod v1 {
///     #[derive(vetted::JsonSchema)]
///     pub struct CreateUser {
///         #[len(max = 64)]
///         pub name: String,
///     }
/// }
/// mod v2 {
///     #[derive(vetted::JsonSchema)]
///     pub struct CreateUser {
///         #[len(max = 64)]
///         pub name: String,
///         pub team: String,
///     }
/// }
///
/// let change = schema::compare(&schema::of::<v1::CreateUser>(), &schema::of::<v2::CreateUser>());
/// let Compatibility::Broken { place, witness } = change.requests else { panic!() };
/// assert_eq!((place.as_str(), witness), ("/team", serde_json::json!({ "name": "" })));
/// assert_eq!(change.responses, Compatibility::Compatible);
/// ```
///
/// An object that takes unknown members takes anything as a member that a later version speaks of: to be exact, a new
/// optional field breaks the requests of a client that has sent something else under that name. [`Comparing`] can leave
/// such clients out.
///
/// Schemas are read as the dialect in their `$schema` says, 2020-12 if there is none. References are followed within
/// the schema, and [`Export::compare`](super::Export::compare) compares files that refer to each other. A `format` of the specification is an annotation to the
/// witness, as it is in 2020-12, and a new one is never called compatible, since some validators judge by it.
pub fn compare(old: &Schema, new: &Schema) -> Comparison {
    Comparing::new().compare(old, new)
}

/// How two versions of a schema are compared.
///
/// ```
/// use schemars::json_schema;
/// use vetted::schema::{Comparing, compare};
///
/// let old = json_schema!({ "type": "object", "properties": { "a": { "type": "string" } } });
/// let new = json_schema!({ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } });
///
/// assert_eq!(compare(&old, &new).requests.to_string(), r#"broken at /b: no longer accepted is {"b":""}"#);
/// assert!(Comparing::new().no_unknown_fields().compare(&old, &new).requests.is_compatible());
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[must_use]
pub struct Comparing {
    dialect: Dialect,
    has_no_unknown_fields: bool,
}

impl Comparing {
    /// As [`compare`] does it.
    pub fn new() -> Self {
        Comparing::default()
    }

    /// The dialect of a schema that has no `$schema`, as those of OpenAPI 3.0 have none.
    pub fn dialect(self, dialect: Dialect) -> Self {
        Comparing { dialect, ..self }
    }

    /// Takes it that nobody sends what his version doesn't speak of: where an object has `properties`, no member but
    /// those, and those that its `additionalProperties` or `patternProperties` are about. Then a new optional field is
    /// compatible, whatever it is, and so is a new `additionalProperties: false`.
    ///
    /// It is what most people mean. It isn't so for clients that send more than they have to, such as a document that
    /// they once received.
    pub fn no_unknown_fields(self) -> Self {
        Comparing { has_no_unknown_fields: true, ..self }
    }

    /// Compares two versions.
    #[must_use]
    pub fn compare(self, old: &Schema, new: &Schema) -> Comparison {
        Comparison { requests: self.includes(old, new), responses: self.includes(new, old) }
    }

    fn includes(self, old: &Schema, new: &Schema) -> Compatibility {
        let (old, new) = (plain(old), plain(new));
        let old = Root::new(old.as_value(), self.dialect, self.has_no_unknown_fields);
        includes(&old, &Root::new(new.as_value(), self.dialect, false))
    }
}

/// Whether all that `old` accepts is accepted by `new`.
fn includes(old: &Root<'_>, new: &Root<'_>) -> Compatibility {
    let judge = Judge::default();
    let facts = Facts::of(old, old.schema);
    let Err(gap) = Prover::new(&judge).prove(&facts, new, new.schema, 0) else {
        return Compatibility::Compatible;
    };
    match witness::find(&judge, old, new, &gap.path) {
        Some(witness) => Compatibility::Broken { place: gap.place(), witness },
        None => Compatibility::Unknown { place: gap.place(), reason: gap.reason },
    }
}

impl Compatibility {
    /// Whether it has been proven that nothing is lost.
    pub fn is_compatible(&self) -> bool {
        *self == Compatibility::Compatible
    }
}

impl Display for Compatibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |place: &str| if place.is_empty() { String::new() } else { alloc::format!(" at {place}") };
        match self {
            Compatibility::Compatible => f.write_str("compatible"),
            Compatibility::Broken { place, witness } => {
                write!(f, "broken{}: no longer accepted is {witness}", shown(place))
            }
            Compatibility::Unknown { place, reason } => write!(f, "unknown{}: {reason}", shown(place)),
        }
    }
}

impl Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "requests: {}\nresponses: {}", self.requests, self.responses)
    }
}
