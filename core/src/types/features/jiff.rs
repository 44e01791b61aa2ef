use super::forms::{self, Instant, forms};
use crate::types::textual::textual;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Span, Timestamp, Zoned};

// What is in brackets is judged when it is read: whether there is such a time zone, and whether it has that offset then.
forms! {
    /// A day and a time of day, with what it differs from UTC and the time zone.
    InZone r"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]{1,9})?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)\[[A-Za-z0-9._+:/\-]+\]$";
    /// Hours, minutes and seconds, at least one of them, and a fraction of the last.
    Clock r"^-?PT(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+(?:\.[0-9]{1,9})?S)$";
    /// Years down to seconds, at least one of them.
    Calendar r"^-?P(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?|[0-9]+M(?:[0-9]+W)?(?:[0-9]+D)?|[0-9]+W(?:[0-9]+D)?|[0-9]+D)(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+(?:\.[0-9]{1,9})?S))?$|^-?PT(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]{1,9})?S)?|[0-9]+(?:\.[0-9]{1,9})?S)$";
}

// Bounds that no pattern can say are judged when it is read: a timestamp is not later than 9999-12-30T22:00:00.999999999Z,
// a span has so many years and a duration so many seconds.
textual! {
    Date: named "Date", format Some("date"), expected "a date such as 2024-02-29",
        pattern forms::Date::PATTERN, read forms::Date::read;
    Time: named "Time", format Some("partial-time"), expected "a time such as 23:59:59",
        pattern forms::Time::PATTERN, read forms::Time::read;
    DateTime: named "DateTime", format Some("partial-date-time"),
        expected "a date and a time such as 2024-02-29T23:59:59",
        pattern forms::DateTime::PATTERN, read forms::DateTime::read;
    Timestamp: named "Timestamp", format Some("date-time"),
        expected "a date and a time with an offset, such as 2024-02-29T23:59:59Z",
        pattern Instant::PATTERN, read Instant::read;
    Zoned: named "Zoned", format Some("zoned-date-time"),
        expected "a date and a time with an offset and a time zone, such as 2024-02-29T23:59:59+01:00[Europe/Paris]",
        pattern InZone::PATTERN, read InZone::read;
    SignedDuration: named "SignedDuration", format Some("duration"), expected "a duration such as PT2H30M",
        pattern Clock::PATTERN, read Clock::read;
    Span: named "Span", format Some("duration"), expected "a span of time such as P1Y2M3DT4H",
        pattern Calendar::PATTERN, read Calendar::read;
}
