use super::forms::{DATE_TIME, INSTANT, TIME, read};
use crate::constraint::{format, range};
use crate::parse::slot::Held;
use crate::parse::source::Input;
use crate::parse::tuple::tuple;
use crate::report::{At, Violation};
use crate::rules::{RuleSet, Rules};
use crate::types::textual::textual;
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
            type Rules = Rules<$ty>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                rules.check(self, at);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                with(match self {
                    $($ty::$value => stringify!($name),)*
                });
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<$ty>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let value = match $written::$ty::parse(input, &Rules::NONE, at)? {
                    $($written::$ty::$name => $ty::$value,)*
                };
                rules.check(&value, at).then_some(value)
            }
        }

        impl JsonSchema for $ty {
            type Rules = Rules<$ty>;

            fn name() -> Cow<'static, str> {
                stringify!($ty).into()
            }

            fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
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

fn nanoseconds() -> Rules<u32> {
    RuleSet::new(Some(|visit| visit(&const { range().max(999_999_999) })), None, None, None)
}

fn seconds() -> Rules<i64> {
    const LIMIT: i64 = TimeDelta::MAX.num_seconds();
    // A negative span has the next lower second, and nanoseconds on top.
    RuleSet::new(Some(|visit| visit(&const { range().min(-LIMIT - 1).max(LIMIT) })), None, None, None)
}

impl Validate for TimeDelta {
    type Rules = Rules<TimeDelta>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }
}

/// `[seconds, nanoseconds]`. In the first and the last second there is, not every nanosecond is.
impl<'de> Parse<'de> for TimeDelta {
    type Rules = Rules<TimeDelta>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let (mut whole, mut fraction) = (Held::new(seconds()), Held::new(nanoseconds()));
        if !tuple(&mut [&mut whole, &mut fraction], input, at) {
            return None;
        }
        let value = TimeDelta::new(whole.into_value()?, fraction.into_value()?);
        if value.is_none() {
            at.violated(Violation::new("range", "must not be longer than a `TimeDelta` can be"));
        }
        value.filter(|value| rules.check(value, at))
    }
}

impl JsonSchema for TimeDelta {
    type Rules = Rules<TimeDelta>;

    fn name() -> Cow<'static, str> {
        "TimeDelta".into()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "type": "array",
            "prefixItems": [i64::describe(&seconds(), generator), u32::describe(&nanoseconds(), generator)],
            "minItems": 2,
            "maxItems": 2,
        }))
    }
}
