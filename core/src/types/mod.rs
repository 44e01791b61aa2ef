//! The types of the standard library and of other crates, which need no derive.
//!
//! | types | in a document | rules are about |
//! | --- | --- | --- |
//! | integers, `NonZero`, `Wrapping`, `Saturating` | a number without a fraction, within the type's bounds | the integer |
//! | `f32`, `f64` | a number | the number as `f64` |
//! | `bool`, `()`, `PhantomData` | a boolean, null | the value |
//! | `String`, `str`, `char`, `PathBuf`, `Path` | a text | the text |
//! | `CString`, `CStr` | a text, or a list of bytes, without a 0 | the value |
//! | `&[u8]` | bytes, or a text that is borrowed as it stands | the bytes |
//! | `Vec`, `VecDeque`, `LinkedList`, `BinaryHeap`, `[T]`, `[T; N]` | a list; in a format that has bytes, also these | the list, a slice where it is one |
//! | `BTreeSet`, `HashSet` | a list in which nothing is there twice | the set |
//! | `BTreeMap`, `HashMap` | an object; its names are texts, integers, booleans, characters or whatever is a text | the map |
//! | tuples of 1 to 16 | a list of that length | the tuple |
//! | `Option`, `Weak` | null, or the value | the value |
//! | `Box`, `Rc`, `Arc`, `Cow`, `&`, `Cell`, `RefCell`, `Mutex`, `RwLock`, `Reverse`, atomics | what is in it | what is in it |
//! | `Duration`, `SystemTime` | `{"secs", "nanos"}`, `{"secs_since_epoch", "nanos_since_epoch"}` | the value |
//! | `Range`, `RangeInclusive`, `RangeFrom`, `RangeTo` | `{"start", "end"}`, of which it has one or both | the range |
//! | `Result`, `Bound` | `{"Ok": …}` or `{"Err": …}`; `"Unbounded"`, `{"Included": …}` or `{"Excluded": …}` | the value |
//! | `IpAddr`, `SocketAddr` and their kin | a text that their `FromStr` takes | the value |
//! | `serde_json`'s `Value`, `Map` and `Number` | anything, an object, a number | the value |
//!
//! Behind the feature that has the crate's name:
//!
//! | feature | types | in a document |
//! | --- | --- | --- |
//! | `bytes` | `Bytes`, `BytesMut` | a list of bytes, or a text |
//! | `chrono` | `NaiveDate`, `NaiveTime`, `NaiveDateTime`, `DateTime<Utc>`, `DateTime<FixedOffset>` | a text, as RFC 3339 has it |
//! | `chrono` | `Weekday`, `Month`; `TimeDelta` | the name as it is written; `[seconds, nanoseconds]` |
//! | `indexmap` | `IndexMap`, `IndexSet` | as a map, as a set |
//! | `jiff` | `civil::Date`, `civil::Time`, `civil::DateTime`, `Timestamp`, `Zoned` | a text, as RFC 3339 and RFC 9557 have it |
//! | `jiff` | `SignedDuration`, `Span` | a text, as ISO 8601 has it |
//! | `rust_decimal` | `Decimal` | a number, read digit by digit, or a text of digits |
//! | `smallvec` | `SmallVec` | a list |
//! | `url` | `Url` | a text |
//! | `uuid` | `Uuid` | a text in any of its forms |
//!
//! ```
//! use std::collections::BTreeMap;
//! use std::net::IpAddr;
//! use std::num::NonZero;
//! use vetted::{Parse, schema};
//!
//! type Shares = BTreeMap<IpAddr, (NonZero<u8>, Option<char>)>;
//!
//! let report = vetted::from_json::<Shares>(br#"{ "::1": [0, "ab"], "localhost": [1, null] }"#).unwrap_err();
//! assert_eq!(
//!     report.to_string(),
//!     "/::1/0: must be 1 to 255 [range]\n\
//!      /::1/1: must have a length of 1, has 2 [len]\n\
//!      must be an IP address, is another string [type]",
//! );
//! # let _ = schema::of::<Shares>();
//! ```
//!
//! # What `serde` does otherwise
//!
//! Whatever `serde_json` accepts for one of these types is accepted here with the same value, and the other way round,
//! but for these:
//!
//! * `1.0` and `1e2` are integers here, as JSON Schema says. `-0` is no name of an integer, of no number of bits.
//! * A list in place of an object, `[1, 2]` for a `Duration` or a range, is not accepted.
//! * What is in a set twice, and a name that is in a map twice, is a violation.
//! * Nanoseconds past a second are a violation in `Duration` and `SystemTime`, and are not carried over.
//! * A number past the bounds of a `Saturating` is a violation, and is not clamped.
//! * `{"Unbounded": null}` is not accepted for `"Unbounded"`.
//! * Half of a surrogate pair is a violation, in a `CString` too.
//! * The types of `chrono` and `jiff` have the form in which they are written, with years of four digits, seconds, and at most nine digits
//!   after them. Their crates read far more than that, such as spaces between the parts. `Decimal` as a text has digits, and maybe `-` before
//!   and `.` among them; as a number it keeps all its digits. `urn:uuid:` is in small letters.
//! * Addresses, times and UUIDs are texts in every format, and bytes in none.
//! * `Vec<u8>` and its like are read from bytes too, where a format has them.
//!
//! # What a schema can't say
//!
//! What is accepted is what the schema accepts, but for these, where it is less:
//!
//! * Two texts or objects may mean the same value, of which a set has one: `["::1", "0::1"]`. So it is with the names in a map.
//! * What is borrowed, as `&str`, `&[u8]` and `&Path` are, must stand in the document without escapes.
//! * Numbers past what an `f64` holds exactly are judged exactly here, and by few validators.
//! * What no pattern says: the host and the port of a `Url`, the time zone of a `Zoned`, the last day before the year 10000 of a
//!   `Timestamp`, the greatest and the least `SignedDuration`, `Span` and `TimeDelta`, a `Decimal` that is rounded past its greatest.
//! * `multiple_of` on the names in a map, where there are more than a thousand such names on either side of 0.
//! * `len` on bytes counts these, also where they come as a text.

// How each type is checked, read and described stands side by side in one file, so that the three can't drift apart.

mod array;
mod boolean;
mod c_string;
mod character;
mod either;
mod features;
mod float;
mod holder;
mod integer;
mod json;
mod key_pattern;
mod list;
mod map;
mod net;
mod nonzero;
mod option;
#[cfg(feature = "std")]
mod path;
mod pointer;
mod range;
mod set;
mod text;
mod textual;
mod time;
mod tuple;
mod unit;
mod weak;

use crate::Schema;
use schemars::json_schema;

/// A schema that says no more than a type.
fn of_type(name: &'static str) -> Schema {
    json_schema!({ "type": name })
}
