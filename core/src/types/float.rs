use crate::constraint::not_between;
use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::value::Ordered;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::fmt;
use schemars::{SchemaGenerator, json_schema};

/// The number at the cursor as a float, if it is not beyond `max`.
#[inline]
fn float(cursor: &mut Cursor<'_>, max: f64, frame: &Frame<'_>) -> Option<f64> {
    let offset = cursor.offset();
    let value = match cursor.plain_float() {
        Some(value) => value,
        None => cursor.number("a number", frame)?.float(),
    };
    if value.abs() <= max {
        return Some(value);
    }
    cursor.collector.report(frame, offset, not_between(-max, max));
    None
}

impl Validate for f64 {
    type Rules<'r> = Rules<'r, f64>;

    #[inline]
    fn walk(&self, frame: &Frame<'_>, rules: &Rules<'_, f64>, collector: &mut Collector) {
        rules.check_number(*self, frame, collector, 0);
    }
}

impl<'de> Parse<'de> for f64 {
    type Rules<'r> = Rules<'r, f64>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, f64>) -> Option<Self> {
        let offset = cursor.offset();
        let value = float(cursor, f64::MAX, frame)?;
        let is_sound = rules.check_number(value, frame, &mut cursor.collector, offset);
        cursor.judged(is_sound, || value)
    }
}

/// The largest number that is read as an `f32`: the shortest notation of the largest one, as it is in the schema.
const F32_MAX: f64 = 3.402_823_5e38;

impl Validate for f32 {
    type Rules<'r> = Rules<'r, f64>;

    fn walk(&self, frame: &Frame<'_>, rules: &Rules<'_, f64>, collector: &mut Collector) {
        // What both neighbours keep, or both break, is kept or broken by what lies between: no notation is needed.
        if rules.is_empty() || surely_keeps(*self, rules) {
            return;
        }
        let value = if surely_breaks(*self, rules) { (*self).into() } else { shortest(*self) };
        rules.check_number(value, frame, collector, 0);
    }
}

impl<'de> Parse<'de> for f32 {
    type Rules<'r> = Rules<'r, f64>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, f64>) -> Option<Self> {
        let offset = cursor.offset();
        let value = float(cursor, F32_MAX, frame)?;
        let is_sound = rules.check_number(value, frame, &mut cursor.collector, offset);
        cursor.judged(is_sound, || narrowed(value, rules))
    }
}

/// Whether a number and its neighbours are where no rule can be broken.
fn surely_keeps(value: f32, rules: &Rules<'_, f64>) -> bool {
    let is_sure = |value: f32| rules.quick.is_sure(f64::from(value).ordered());
    is_sure(value.next_down()) && is_sure(value.next_up())
}

/// Whether a number and its neighbours are on one side of a range that they are not in.
fn surely_breaks(value: f32, rules: &Rules<'_, f64>) -> bool {
    let [low, high] = rules.quick.bounds;
    let [below, above] = [value.next_down(), value.next_up()].map(|value| f64::from(value).ordered());
    !rules.quick.is_incomplete && (above < low || below > high)
}

/// The float that a JSON document has for an `f32`: the one with the same shortest notation, so that `0.1f32` is 0.1 and
/// not 0.10000000149011612.
#[cold]
fn shortest(value: f32) -> f64 {
    /// Holds the longest notation with an exponent, which is of 15 characters.
    struct Notation {
        text: [u8; 32],
        length: usize,
    }
    impl fmt::Write for Notation {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            let room = self.text.get_mut(self.length..).and_then(|rest| rest.get_mut(..part.len()));
            room.ok_or(fmt::Error)?.copy_from_slice(part.as_bytes());
            self.length += part.len();
            Ok(())
        }
    }
    let mut notation = Notation { text: [0; 32], length: 0 };
    let is_written = fmt::Write::write_fmt(&mut notation, format_args!("{value:e}")).is_ok();
    let text = notation.text.get(..notation.length).filter(|_| is_written);
    text.and_then(|text| core::str::from_utf8(text).ok()?.parse().ok()).unwrap_or(f64::NAN)
}

/// The nearest `f32`, or the one on the other side if the nearest breaks a rule that the number itself keeps, as 0.5 does for
/// the number just below it that must be below 0.5.
fn narrowed(value: f64, rules: &Rules<'_, f64>) -> f32 {
    #[allow(clippy::cast_possible_truncation, reason = "it is in the type's range")]
    let nearest = value as f32;
    let difference = f64::from(nearest) - value;
    if difference == 0.0 || rules.is_empty() || surely_keeps(nearest, rules) {
        return nearest;
    }
    let other = if difference > 0.0 { nearest.next_down() } else { nearest.next_up() };
    let keeps_rules = |one: &f32| {
        let mut collector = Collector::quiet();
        rules.check_number(shortest(*one), &Frame::root(), &mut collector, 0)
    };
    [nearest, other].into_iter().find(keeps_rules).unwrap_or(nearest)
}

impl JsonSchema for f64 {
    type Rules<'r> = Rules<'r, f64>;

    fn name() -> Cow<'static, str> {
        "double".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "type": "number", "format": "double" }))
    }
}

impl JsonSchema for f32 {
    type Rules<'r> = Rules<'r, f64>;

    fn name() -> Cow<'static, str> {
        "float".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "type": "number",
            "format": "float",
            "minimum": -F32_MAX,
            "maximum": F32_MAX,
        }))
    }
}
