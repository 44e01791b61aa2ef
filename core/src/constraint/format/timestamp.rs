use super::Format;
use crate::constraint::Pattern;

/// `#[format(date)]`: a day of the years 0000 to 9999, as in RFC 3339, section 5.6: `2024-02-29`.
///
/// A month has the days that it has; 29 February is one in leap years only.
pub const fn date() -> Format {
    Format::new("date", "must be a date such as 2024-02-29", &DATE)
}

/// `#[format(time)]`: a time of day with its offset from UTC, as in RFC 3339, section 5.6: `09:30:00Z`, `09:30:00.5+01:00`.
///
/// A leap second, `:60`, is taken where it is the last second of a day in UTC: `23:59:60Z`, `15:59:60-08:00`. That is so
/// for offsets of whole and half hours, and for those others that the time zone database knows of any place at any leap
/// second so far: -10:40, -03:45, +05:45, +08:45, +09:45, +12:45 and +13:45. With another offset no leap second is taken,
/// since a pattern that knows them all would be 45,000 characters long.
pub const fn time() -> Format {
    Format::new("time", "must be a time with its offset, such as 09:30:00Z", &TIME).usual(&USUAL_TIME)
}

/// `#[format(date_time)]`: a day and a time, as in RFC 3339, section 5.6: `2024-02-29T09:30:00+01:00`.
///
/// [`date`] and [`time`] say what is right before and after the `T`, which may be written small, as may the `Z`. Which
/// days had a leap second is known half a year ahead at best, so that one is taken at the end of any day.
pub const fn date_time() -> Format {
    Format::new("date-time", "must be a date and time such as 2024-02-29T09:30:00Z", &DATE_TIME).usual(&USUAL_DATE_TIME)
}

static DATE: Pattern = grammar!([] "^" full_date "$");

static TIME: Pattern = grammar!([] "^(?:" full_time "|" leap_second ")$");

static USUAL_TIME: Pattern = grammar!([] "^" full_time "$");

static DATE_TIME: Pattern = grammar!([] "^" full_date "[Tt](?:" full_time "|" leap_second ")$");

static USUAL_DATE_TIME: Pattern = grammar!([] "^" full_date "[Tt]" full_time "$");
