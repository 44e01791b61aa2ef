use crate::agreement::{Difference, Judges, judges, judges_by};
use std::fmt::Debug;

/// All days that there may be, and some that there are not.
fn days() -> Vec<String> {
    let mut days = Vec::new();
    for year in ["0000", "0004", "0100", "0400", "1582", "1900", "1999", "2000", "2023", "2024", "2100", "9996", "9999"]
    {
        for month in 0..=13 {
            for day in 0..=32 {
                days.push(format!("{year}-{month:02}-{day:02}"));
            }
        }
    }
    for year in 0..=9999 {
        days.push(format!("{year:04}-02-29"));
    }
    days
}

fn quoted(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    texts.into_iter().map(|text| format!("\"{text}\"")).collect()
}

fn agree<T, K>(judges: &Judges<T, K>, texts: impl IntoIterator<Item = String>)
where
    T: for<'de> vetted::Parse<'de> + serde::de::DeserializeOwned,
    K: PartialEq + Debug,
{
    let texts = quoted(texts);
    let accepted = judges.agree(texts.iter().map(String::as_str));
    assert!(accepted > 0 && accepted < texts.len(), "{accepted} of {}", texts.len());
}

fn times() -> Vec<String> {
    let mut times = Vec::new();
    for hour in 0..=25 {
        times.push(format!("{hour:02}:00:00"));
    }
    for number in 0..=61 {
        times.push(format!("12:{number:02}:00"));
        times.push(format!("12:30:{number:02}"));
    }
    for digits in 0..=9 {
        times.push(format!("12:30:59.{}", "5".repeat(digits)));
    }
    times.extend(["", "x", "12:30:", "12:30:00.", "12:30:00x"].map(String::from));
    times
}

const OFFSETS: &[&str] = &["Z", "z", "+00:00", "-00:00", "+23:59", "-23:59", "-12:30", "+05:45"];
const NO_OFFSETS: &[&str] = &["", "X", "+1:00", "+24:60", "+", "[UTC]"];

#[test]
fn chrono_dates_and_times() {
    agree(&judges::<chrono::NaiveDate>(), days());
    agree(&judges::<chrono::NaiveTime>(), times());
    agree(&judges::<chrono::NaiveDateTime>(), days().into_iter().map(|day| format!("{day}T12:30:00")));
    agree(&judges::<chrono::NaiveDateTime>(), times().into_iter().map(|time| format!("2024-02-29T{time}")));
    agree(&judges::<chrono::DateTime<chrono::Utc>>(), days().into_iter().map(|day| format!("{day}T12:30:00Z")));
    let offsets = || OFFSETS.iter().chain(NO_OFFSETS).map(|offset| format!("2024-02-29T12:30:00.5{offset}"));
    agree(&judges::<chrono::DateTime<chrono::Utc>>(), offsets());
    agree(&judges::<chrono::DateTime<chrono::FixedOffset>>(), offsets());
    agree(
        &judges::<chrono::DateTime<chrono::FixedOffset>>(),
        times().into_iter().map(|time| format!("2024-02-29T{time}Z")),
    );
}

#[test]
fn chrono_reads_more_than_it_writes() {
    judges::<chrono::NaiveDate>()
        .accept(&["\"2024-02-29\""])
        .refuse(&["null", "1", "\"\"", "\"20240229\"", "\"2024-02-29T00:00:00\""])
        .differ(
            Difference::OtherSpelling,
            &[
                "\"2024-2-9\"",
                "\" 2024-02-09\"",
                "\"+2024-02-09\"",
                "\"-2024-02-09\"",
                "\"+12345-01-01\"",
                "\"2024 - 02 - 09\"",
            ],
        );
    judges::<chrono::NaiveTime>()
        .differ(Difference::OtherSpelling, &["\"12:30\"", "\"1:2:3\"", "\"12:30:00.1234567890\""]);
    judges::<chrono::DateTime<chrono::Utc>>().differ(
        Difference::OtherSpelling,
        &["\"2024-02-29 12:30:00Z\"", "\"2024-02-29T12:30:00 UTC\"", "\"2024-02-29T12:30:00+0100\""],
    );
}

#[test]
fn chrono_names() {
    judges::<chrono::Weekday>()
        .accept(&["\"Mon\"", "\"Sun\""])
        .refuse(&["null", "1", "\"\"", "\"Mo\""])
        .differ(Difference::OtherSpelling, &["\"Monday\"", "\"mon\""]);
    judges::<chrono::Month>()
        .accept(&["\"January\"", "\"May\"", "\"December\""])
        .refuse(&["null", "1", "\"\"", "\"Janu\""])
        .differ(Difference::OtherSpelling, &["\"Jan\"", "\"january\""]);
}

#[test]
fn chrono_spans() {
    judges::<chrono::TimeDelta>()
        .accept(&["[0, 0]", "[-1, 999999999]", "[9223372036854775, 0]", "[-9223372036854775, 0]"])
        .refuse(&["null", "[]", "[1]", "[1, 2, 3]", "[0, -1]", "[0, 1000000000]", "{}"])
        .refuse(&["[9223372036854776, 0]", "[-9223372036854777, 0]"])
        .differ(Difference::JudgedWhenRead, &["[9223372036854775, 999999999]"]);
}

#[test]
fn jiff_dates_and_times() {
    agree(&judges::<jiff::civil::Date>(), days());
    agree(&judges::<jiff::civil::Time>(), times());
    agree(&judges::<jiff::civil::DateTime>(), days().into_iter().map(|day| format!("{day}T12:30:00")));
    agree(&judges::<jiff::civil::DateTime>(), times().into_iter().map(|time| format!("2024-02-29T{time}")));
    let days = days().into_iter().filter(|day| day != "9999-12-31");
    agree(&judges::<jiff::Timestamp>(), days.map(|day| format!("{day}T12:30:00Z")));
    agree(
        &judges::<jiff::Timestamp>(),
        OFFSETS.iter().chain(NO_OFFSETS).map(|offset| format!("2024-02-29T12:30:00.5{offset}")),
    );
    judges::<jiff::Timestamp>().differ(Difference::JudgedWhenRead, &["\"9999-12-31T12:00:00Z\""]);
}

#[test]
fn jiff_reads_more_than_it_writes() {
    judges::<jiff::civil::Date>()
        .differ(Difference::OtherSpelling, &["\"20240229\"", "\"-002024-02-29\"", "\"2024-02-29T00:00:00\""]);
    judges::<jiff::civil::Time>().differ(Difference::OtherSpelling, &["\"12:30\"", "\"T12:30:00\""]);
    judges::<jiff::Timestamp>().differ(
        Difference::OtherSpelling,
        &[
            "\"2024-02-29 12:30:00Z\"",
            "\"2024-02-29T12:30Z\"",
            "\"2024-02-29T12:30:00+01\"",
            "\"2024-02-29T12:30:00,5Z\"",
        ],
    );
}

#[test]
fn jiff_times_in_zones() {
    judges::<jiff::Zoned>()
        .accept(&[
            "\"2024-02-29T12:30:00+01:00[Europe/Paris]\"",
            "\"2024-02-29T12:30:00.5-05:00[America/New_York]\"",
            "\"2024-02-29T12:30:00+00:00[UTC]\"",
            "\"2024-02-29T12:30:00-03:30[-03:30]\"",
        ])
        .refuse(&["null", "\"\"", "\"2024-02-29T12:30:00Z\"", "\"2023-02-29T12:30:00+01:00[Europe/Paris]\""])
        .differ(
            Difference::JudgedWhenRead,
            &["\"2024-02-29T12:30:00+01:00[Nowhere/Land]\"", "\"2024-02-29T12:30:00+05:00[Europe/Paris]\""],
        )
        .differ(Difference::OtherSpelling, &["\"2024-02-29T12:30:00[Europe/Paris]\""]);
}

#[test]
fn jiff_durations() {
    judges::<jiff::SignedDuration>()
        .accept(&["\"PT0S\"", "\"PT2H30M\"", "\"-PT1.5S\"", "\"PT1H2M3.000000001S\"", "\"PT5M\""])
        .refuse(&["null", "1", "\"\"", "\"P\"", "\"PT\"", "\"P1D\"", "\"PT1S2M\"", "\"PT1H1H\"", "\"P1Y\""])
        .differ(Difference::JudgedWhenRead, &["\"PT99999999999999999999S\""])
        .differ(Difference::OtherSpelling, &["\"pt2h\"", "\"2h 30m\"", "\"+PT2H\"", "\"PT1.5H\""]);
    judges_by::<jiff::Span, _>(|span| span.to_string())
        .accept(&["\"P1Y2M3W4DT5H6M7.8S\"", "\"PT0S\"", "\"-P1D\"", "\"P1M\"", "\"P1W\"", "\"P1DT1M\"", "\"PT1H\""])
        .refuse(&["null", "\"\"", "\"P\"", "\"P1DT\"", "\"PT\"", "\"P1D1Y\"", "\"P1H\""])
        .differ(Difference::JudgedWhenRead, &["\"P99999Y\""])
        .differ(Difference::OtherSpelling, &["\"p1d\"", "\"1 day\"", "\"PT1,5S\""]);
}
