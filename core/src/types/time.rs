//! Spans and points of time, in the form that `serde` gives them. It carries nanoseconds past a second over into the
//! seconds; here they are a violation, so that the schema can say which there are, and each time has one form.

use crate::parse::{Cursor, read_whole};
use crate::report::{Collector, Frame};
use crate::rules::{RuleSet, Rules};
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::time::Duration;
use schemars::SchemaGenerator;

/// How the times look in a document.
mod form {
    /// A span of time.
    #[derive(crate::Parse, crate::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub(super) struct Duration {
        /// Whole seconds.
        pub(super) secs: u64,
        /// Nanoseconds past the whole seconds.
        #[range(max = 999_999_999)]
        pub(super) nanos: u32,
    }

    /// A point of time.
    #[cfg(feature = "std")]
    #[derive(crate::Parse, crate::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub(super) struct SystemTime {
        /// Whole seconds since the beginning of 1970 in UTC.
        pub(super) secs_since_epoch: u64,
        /// Nanoseconds past the whole seconds.
        #[range(max = 999_999_999)]
        pub(super) nanos_since_epoch: u32,
    }
}

impl Validate for Duration {
    type Rules<'r> = Rules<'r, Duration>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check(self, frame, collector, 0);
    }
}

impl<'de> Parse<'de> for Duration {
    type Rules<'r> = Rules<'r, Duration>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| {
            let form = form::Duration::read_plain(cursor, frame)?;
            Some(Duration::new(form.secs, form.nanos))
        })
    }
}

impl JsonSchema for Duration {
    type Rules<'r> = Rules<'r, Duration>;

    fn name() -> Cow<'static, str> {
        form::Duration::name()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(form::Duration::describe(&RuleSet::NONE, generator))
    }
}

#[cfg(feature = "std")]
mod system {
    use super::form;
    use crate::constraint::not_between;
    use crate::parse::{Cursor, read_whole};
    use crate::report::{Collector, Frame};
    use crate::rules::{RuleSet, Rules};
    use crate::schema::narrow;
    use crate::{JsonSchema, Parse, Schema, Validate};
    use alloc::borrow::Cow;
    use core::time::Duration;
    use schemars::SchemaGenerator;
    use std::sync::LazyLock;
    use std::time::SystemTime;

    /// The latest second of which the platform's clock has every nanosecond.
    static LATEST: LazyLock<u64> = LazyLock::new(|| {
        let has = |second| SystemTime::UNIX_EPOCH.checked_add(Duration::new(second, 999_999_999)).is_some();
        let bits = (0..u64::BITS).rev();
        bits.fold(0, |latest, bit| if has(latest | 1 << bit) { latest | 1 << bit } else { latest })
    });

    impl Validate for SystemTime {
        type Rules<'r> = Rules<'r, SystemTime>;

        fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
            rules.check(self, frame, collector, 0);
        }
    }

    impl<'de> Parse<'de> for SystemTime {
        type Rules<'r> = Rules<'r, SystemTime>;

        fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
            read_whole(cursor, frame, rules, |cursor, frame| {
                let offset = cursor.offset();
                let form = form::SystemTime::read_plain(cursor, frame)?;
                let since = Duration::new(form.secs_since_epoch, form.nanos_since_epoch);
                let value = Some(since).filter(|since| since.as_secs() <= *LATEST);
                let value = value.and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since));
                if value.is_none() {
                    let seconds = Frame::property(frame, "secs_since_epoch");
                    cursor.collector.report(&seconds, offset, not_between(0, *LATEST));
                }
                value
            })
        }
    }

    impl JsonSchema for SystemTime {
        type Rules<'r> = Rules<'r, SystemTime>;

        fn name() -> Cow<'static, str> {
            form::SystemTime::name()
        }

        fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
            let mut schema = form::SystemTime::describe(&RuleSet::NONE, generator);
            narrow(&mut schema, "properties", serde_json::json!({ "secs_since_epoch": { "maximum": *LATEST } }));
            rules.describe(schema)
        }
    }
}
