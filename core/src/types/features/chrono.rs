use super::forms::{DATE_TIME, INSTANT, TIME, read};
use crate::constraint::format;
use crate::parse::{Cursor, read_whole};
use crate::report::{Collector, Frame, Violation};
use crate::rules::Rules;
use crate::types::textual::textual;
use crate::value::Number;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use chrono::{DateTime, FixedOffset, Month, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use schemars::{SchemaGenerator, json_schema};

textual! {
    NaiveDate: named "NaiveDate", format Some("date"), expected "a date such as 2024-02-29",
        pattern format::date().pattern().exported(), read |text| read(format::date().pattern(), text);
    NaiveTime: named "NaiveTime", format Some("partial-time"), expected "a time such as 23:59:59",
        pattern TIME.exported(), read |text| read(&TIME, text);
    NaiveDateTime: named "NaiveDateTime", format Some("partial-date-time"),
        expected "a date and a time such as 2024-02-29T23:59:59", pattern DATE_TIME.exported(), read |text| read(&DATE_TIME, text);
    DateTime<Utc>: named "DateTime", format Some("date-time"),
        expected "a date and a time with an offset, such as 2024-02-29T23:59:59Z",
        pattern INSTANT.exported(), read |text| read(&INSTANT, text);
    DateTime<FixedOffset>: named "DateTime", format Some("date-time"),
        expected "a date and a time with an offset, such as 2024-02-29T23:59:59+01:00",
        pattern INSTANT.exported(), read |text| read(&INSTANT, text);
}

/// Names of a calendar, in the form that they are written in.
macro_rules! names {
    ($($ty:ident as $written:ident: $($name:ident $value:ident,)*;)*) => { $(
        mod $written {
            /// How it looks in a document.
            #[derive(crate::Parse, crate::JsonSchema)]
            pub(super) enum $ty {
                $($name,)*
            }
        }

        impl Validate for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                rules.check(self, frame, collector, 0);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                with(match self {
                    $($ty::$value => stringify!($name),)*
                });
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                read_whole(cursor, frame, rules, |cursor, frame| {
                    Some(match $written::$ty::read_plain(cursor, frame)? {
                        $($written::$ty::$name => $ty::$value,)*
                    })
                })
            }
        }

        impl JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn name() -> Cow<'static, str> {
                stringify!($ty).into()
            }

            fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
                rules.describe(json_schema!({ "type": "string", "enum": [$(stringify!($name)),*] }))
            }
        }
    )* };
}

names! {
    Weekday as weekday: Mon Mon, Tue Tue, Wed Wed, Thu Thu, Fri Fri, Sat Sat, Sun Sun,;
    Month as month:
        January January, February February, March March, April April, May May, June June, July July, August August,
        September September, October October, November November, December December,;
}

static NANOSECONDS: Rules<'static, u32> = Rules::of(&[<u32 as Number>::RANGE.max(999_999_999).on()]);

const LIMIT: i64 = TimeDelta::MAX.num_seconds();

// A negative span has the next lower second, and nanoseconds on top.
static SECONDS: Rules<'static, i64> = Rules::of(&[<i64 as Number>::RANGE.min(-LIMIT - 1).max(LIMIT).on()]);

impl Validate for TimeDelta {
    type Rules<'r> = Rules<'r, TimeDelta>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check(self, frame, collector, 0);
    }
}

/// `[seconds, nanoseconds]`. In the first and the last second there is, not every nanosecond is.
impl<'de> Parse<'de> for TimeDelta {
    type Rules<'r> = Rules<'r, TimeDelta>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| {
            let offset = cursor.offset();
            let (mut whole, mut fraction) = (None, None);
            let is_sound = cursor.tuple(2, frame, &mut |cursor, frame, index| match index {
                0 => whole = i64::read(cursor, frame, &SECONDS),
                _ => fraction = u32::read(cursor, frame, &NANOSECONDS),
            });
            let (Some(whole), Some(fraction), true) = (whole, fraction, is_sound) else {
                return None;
            };
            let value = TimeDelta::new(whole, fraction);
            if value.is_none() {
                let violation = Violation::new("range", "must not be longer than a `TimeDelta` can be");
                cursor.collector.report(frame, offset, violation);
            }
            value
        })
    }
}

impl JsonSchema for TimeDelta {
    type Rules<'r> = Rules<'r, TimeDelta>;

    fn name() -> Cow<'static, str> {
        "TimeDelta".into()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "type": "array",
            "prefixItems": [i64::describe(&SECONDS, generator), u32::describe(&NANOSECONDS, generator)],
            "minItems": 2,
            "maxItems": 2,
        }))
    }
}
