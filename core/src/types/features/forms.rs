//! The forms of dates and times, as RFC 3339 has them.
//!
//! The crates read far more than they write: spaces between the parts, signs before years, single digits. Here a document
//! has to keep to the form that they write, which is also what the schema's `format` means.

/// Gives names to patterns, each with a function that says whether a text matches.
macro_rules! forms {
    ($($(#[$documentation:meta])* $name:ident $pattern:tt;)*) => { $(
        $(#[$documentation])*
        #[derive(crate::Validate)]
        pub(super) struct $name<'t>(#[pattern($pattern)] &'t str);

        impl $name<'_> {
            /// The pattern.
            pub(super) const PATTERN: &'static str = $pattern;

            /// Reads a text of this form.
            pub(super) fn read<T: core::str::FromStr>(text: &str) -> Option<T> {
                let is_match = crate::Validate::validate(&$name(text)).is_ok();
                if is_match { text.parse().ok() } else { None }
            }
        }
    )* };
}
#[cfg(feature = "jiff")]
pub(super) use forms;

forms! {
    /// A day of the Gregorian calendar, in the years 0000 to 9999, of which each has its own February.
    Date r"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";
    /// A time of day, in which a leap second may stand.
    Time r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]{1,9})?$";
    /// A day and a time of day.
    DateTime r"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]{1,9})?$";
    /// A day and a time of day, with what it differs from UTC.
    Instant r"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]{1,9})?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$";
}
