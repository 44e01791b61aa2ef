use super::forms::{DATE_TIME, INSTANT, TIME, read};
use crate::constraint::format::grammar::grammar;
use crate::constraint::{Pattern, format};
use crate::types::textual::textual;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Span, Timestamp, Zoned};

/// A day and a time of day, with what it differs from UTC and the time zone. Whether there is such a time zone, and
/// whether it has that offset then, is judged when it is read.
static IN_ZONE: Pattern = grammar!([] "^" full_date "[Tt]" clock_time "(?:" offset "|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])\\[[A-Za-z0-9._+:\\/\\-]+\\]$");

/// Hours, minutes and seconds.
static CLOCK: Pattern = grammar!([] "^-?P" duration_time "$");

/// Years down to seconds.
static CALENDAR: Pattern = grammar!([] "^-?P(?:" duration_date "(?:" duration_time ")?|" duration_time ")$");

// Bounds that no pattern can say are judged when it is read: a timestamp is not later than 9999-12-30T22:00:00.999999999Z,
// a span has so many years and a duration so many seconds.
textual! {
    Date: named "Date", format Some("date"), expected "a date such as 2024-02-29",
        pattern format::date().pattern().exported(), read |text| read(format::date().pattern(), text);
    Time: named "Time", format Some("partial-time"), expected "a time such as 23:59:59",
        pattern TIME.exported(), read |text| read(&TIME, text);
    DateTime: named "DateTime", format Some("partial-date-time"),
        expected "a date and a time such as 2024-02-29T23:59:59",
        pattern DATE_TIME.exported(), read |text| read(&DATE_TIME, text);
    Timestamp: named "Timestamp", format Some("date-time"),
        expected "a date and a time with an offset, such as 2024-02-29T23:59:59Z",
        pattern INSTANT.exported(), read |text| read(&INSTANT, text);
    Zoned: named "Zoned", format Some("zoned-date-time"),
        expected "a date and a time with an offset and a time zone, such as 2024-02-29T23:59:59+01:00[Europe/Paris]",
        pattern IN_ZONE.exported(), read |text| read(&IN_ZONE, text);
    SignedDuration: named "SignedDuration", format Some("duration"), expected "a duration such as PT2H30M",
        pattern CLOCK.exported(), read |text| read(&CLOCK, text);
    Span: named "Span", format Some("duration"), expected "a span of time such as P1Y2M3DT4H",
        pattern CALENDAR.exported(), read |text| read(&CALENDAR, text);
}
