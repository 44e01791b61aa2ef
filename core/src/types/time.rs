//! Spans and points of time, in the form that `serde` gives them. It carries nanoseconds past a second over into the
//! seconds; here they are a violation, so that the schema can say which there are, and each time has one form.

use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
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
    type Rules = Rules<Duration>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }
}

impl<'de> Parse<'de> for Duration {
    type Rules = Rules<Duration>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let form = form::Duration::parse(input, &Rules::NONE, at)?;
        let value = Duration::new(form.secs, form.nanos);
        rules.check(&value, at).then_some(value)
    }
}

impl JsonSchema for Duration {
    type Rules = Rules<Duration>;

    fn name() -> Cow<'static, str> {
        form::Duration::name()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(form::Duration::describe(&Rules::NONE, generator))
    }
}

#[cfg(feature = "std")]
mod system {
    use super::form;
    use crate::constraint::range_violation;
    use crate::parse::source::Input;
    use crate::report::At;
    use crate::rules::Rules;
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
        type Rules = Rules<SystemTime>;

        fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
            rules.check(self, at);
        }
    }

    impl<'de> Parse<'de> for SystemTime {
        type Rules = Rules<SystemTime>;

        fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
            let form = form::SystemTime::parse(input, &Rules::NONE, at)?;
            let since = Duration::new(form.secs_since_epoch, form.nanos_since_epoch);
            let value = Some(since).filter(|since| since.as_secs() <= *LATEST);
            let Some(value) = value.and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since)) else {
                at.name("secs_since_epoch").violated(range_violation().with("min", 0).with("max", *LATEST));
                return None;
            };
            rules.check(&value, at).then_some(value)
        }
    }

    impl JsonSchema for SystemTime {
        type Rules = Rules<SystemTime>;

        fn name() -> Cow<'static, str> {
            form::SystemTime::name()
        }

        fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
            let mut schema = form::SystemTime::describe(&Rules::NONE, generator);
            narrow(&mut schema, "properties", serde_json::json!({ "secs_since_epoch": { "maximum": *LATEST } }));
            rules.describe(schema)
        }
    }
}
