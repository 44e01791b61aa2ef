use crate::constraint::not_between;
use crate::parse::Cursor;
use crate::parse::number::{Number, Whole};
use crate::report::{self, Collector, Frame};
use crate::rules::Rules;
use crate::value::Number as _;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::format;
use schemars::{SchemaGenerator, json_schema};

const EXPECTED: &str = "an integer";

/// The whole number at the cursor, if it is one.
#[inline(never)]
fn whole(cursor: &mut Cursor<'_>, frame: &Frame<'_>) -> Option<Whole> {
    let offset = cursor.offset();
    let whole = cursor.number(EXPECTED, frame)?.whole();
    if whole.is_none() {
        let violation = report::wrong_type(EXPECTED, "a number with a fraction");
        cursor.collector.report(frame, offset, violation);
    }
    whole
}

/// Reads a name that is an integer in its one canonical notation: no sign but `-`, no superfluous 0, no exponent.
fn canonical(name: &str) -> Option<Whole> {
    let digits = name.strip_prefix('-').unwrap_or(name);
    let is_canonical = match digits.as_bytes() {
        [b'0'] => digits.len() == name.len(),
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if is_canonical { Number::Decimal(name).whole() } else { None }
}

/// The integer at the cursor, if it is one within the bounds.
#[inline]
pub(super) fn integer<N>(cursor: &mut Cursor<'_>, frame: &Frame<'_>, min: N, max: N) -> Option<N>
where
    N: crate::value::Integer + TryFrom<u64> + TryFrom<u128> + TryFrom<i128>,
{
    let offset = cursor.offset();
    match cursor.plain_unsigned().map(N::try_from) {
        Some(Ok(value)) if value >= min && value <= max => Some(value),
        Some(_) => within(Whole::Huge, offset, cursor, frame, min, max),
        None => integer_slowly(cursor, frame, min, max),
    }
}

#[inline(never)]
fn integer_slowly<N>(cursor: &mut Cursor<'_>, frame: &Frame<'_>, min: N, max: N) -> Option<N>
where
    N: crate::value::Integer + TryFrom<u128> + TryFrom<i128>,
{
    let offset = cursor.offset();
    let whole = whole(cursor, frame)?;
    within(whole, offset, cursor, frame, min, max)
}

/// A whole number as an integer, if it is within the bounds.
#[inline(never)]
fn within<N>(whole: Whole, offset: usize, cursor: &mut Cursor<'_>, frame: &Frame<'_>, min: N, max: N) -> Option<N>
where
    N: crate::value::Integer + TryFrom<u128> + TryFrom<i128>,
{
    let value = whole.fit::<N>().filter(|value| *value >= min && *value <= max);
    if value.is_none() {
        cursor.collector.report(frame, offset, not_between(min, max));
    }
    value
}

/// The integer that the name at the cursor is.
pub(super) fn named<N>(cursor: &mut Cursor<'_>, frame: &Frame<'_>, min: N, max: N) -> Option<N>
where
    N: crate::value::Integer + TryFrom<u128> + TryFrom<i128>,
{
    let offset = cursor.offset();
    let name = cursor.text(frame)?;
    match canonical(name.as_str()) {
        Some(whole) => within(whole, offset, cursor, frame, min, max),
        None => {
            let violation = report::wrong_type("the name of an integer", "a string");
            cursor.collector.report(frame, offset, violation);
            None
        }
    }
}

macro_rules! integers {
    ($check:ident: $($ty:ident $format:literal $({ $($more:tt)* })?,)*) => { $(
        impl Validate for $ty {
            type Rules<'r> = Rules<'r, $ty>;

            #[inline]
            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                rules.$check(integers!(@value $check self), frame, collector, 0);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                with(&format!("{self}"));
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, $ty>;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let offset = cursor.offset();
                let value = integer(cursor, frame, $ty::MIN, $ty::MAX)?;
                let is_sound = rules.$check(integers!(@value $check &value), frame, &mut cursor.collector, offset);
                cursor.judged(is_sound, || value)
            }

            fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let offset = cursor.offset();
                let value = named(cursor, frame, $ty::MIN, $ty::MAX)?;
                let is_sound = rules.check(&value, frame, &mut cursor.collector, offset);
                cursor.judged(is_sound, || value)
            }
        }

        impl JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $ty>;

            fn name() -> Cow<'static, str> {
                $format.into()
            }

            fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
                rules.describe(json_schema!({
                    "type": "integer",
                    "format": $format,
                    "minimum": $ty::MIN.json(),
                    "maximum": $ty::MAX.json(),
                }))
            }

            fn describe_key(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                super::key_pattern::names::<$ty>(&Self::describe(rules, generator))
            }

            $($($more)*)?
        }
    )* };
    (@value check_number $value:expr) => { *$value };
    (@value check $value:expr) => { $value };
}

integers! {
    check_number:
    u8 "uint8" {
        /// Bytes are borrowed from a text, since no list of numbers has them in one piece.
        fn describe_borrowed_slice<'r>(rules: &Rules<'r, [u8], Rules<'r, u8>>, _: &mut SchemaGenerator) -> Schema {
            rules.describe(super::of_type("string"))
        }
    },
    u16 "uint16", u32 "uint32", u64 "uint64", usize "uint",
    i8 "int8", i16 "int16", i32 "int32", i64 "int64", isize "int",
}

integers! { check: u128 "uint128", i128 "int128", }
