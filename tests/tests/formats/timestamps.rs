//! Days against a calendar, and leap seconds against arithmetic, each of them.

use super::{FORMATS, Format, changed};
use jiff::civil::Date;
use vetted::testing::Random;

const DATE: Format = FORMATS[2];
const TIME: Format = FORMATS[3];
const DATE_TIME: Format = FORMATS[4];

/// Offsets of places at a leap second, in minutes, that are no multiples of half an hour.
const ODD_OFFSETS: [i32; 7] = [-640, -225, 345, 525, 585, 765, 825];

#[test]
fn every_day_of_ten_thousand_years_is_one_exactly_if_the_calendar_has_it() {
    for year in 0..=9999_i16 {
        for month in 0..=13_i8 {
            for day in [0, 1, 9, 10, 19, 20, 27, 28, 29, 30, 31, 32, 39_i8] {
                let text = format!("{year:04}-{month:02}-{day:02}");
                assert_eq!(DATE.is_match(&text), Date::new(year, month, day).is_ok(), "{text}");
            }
        }
    }
}

fn offset_text(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// The local minute of the day that is the last one in UTC.
fn last_minute(offset: i32) -> i32 {
    (23 * 60 + 59 + offset).rem_euclid(24 * 60)
}

#[test]
fn a_leap_second_is_the_last_second_of_a_day_in_utc() {
    for offset in -1439..=1439 {
        let is_known = offset % 30 == 0 || ODD_OFFSETS.contains(&offset);
        let right = last_minute(offset);
        let near =
            [right, right - 1, right + 1, right - 60, right + 60, 23 * 60 + 59, 0].map(|one| one.rem_euclid(1440));
        let minutes: Vec<i32> = if is_known { (0..1440).collect() } else { near.to_vec() };
        for minute in minutes {
            let text = format!("{:02}:{:02}:60{}", minute / 60, minute % 60, offset_text(offset));
            let is_right = is_known && minute == right;
            assert_eq!(TIME.is_match(&text), is_right, "{text}");
        }
        let (hour, minute) = (right / 60, right % 60);
        let offset = offset_text(offset);
        assert_eq!(TIME.is_match(&format!("{hour:02}:{minute:02}:60.25{offset}")), is_known, "{offset}");
        assert!(TIME.is_match(&format!("{hour:02}:{minute:02}:59{offset}")), "{offset}");
        assert!(!TIME.is_match(&format!("{hour:02}:{minute:02}:61{offset}")), "{offset}");
        assert_eq!(DATE_TIME.is_match(&format!("2016-12-31T{hour:02}:{minute:02}:60{offset}")), is_known, "{offset}");
    }
}

/// Two digits, and what follows.
fn two(text: &str, most: i32) -> Option<(i32, &str)> {
    let digits = text.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let number = digits.parse().ok().filter(|number| *number <= most)?;
    Some((number, &text[2..]))
}

/// RFC 3339's `full-time`, read by hand.
fn is_time(text: &str) -> Option<()> {
    let (hour, rest) = two(text, 23)?;
    let (minute, rest) = two(rest.strip_prefix(':')?, 59)?;
    let (second, mut rest) = two(rest.strip_prefix(':')?, 60)?;
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
        (rest.len() < fraction.len()).then_some(())?;
    }
    let offset = match rest {
        "Z" | "z" => 0,
        _ => {
            let sign = if rest.starts_with('-') { -1 } else { 1 };
            let (hours, rest) = two(rest.strip_prefix(['+', '-'])?, 23)?;
            let (minutes, rest) = two(rest.strip_prefix(':')?, 59)?;
            rest.is_empty().then_some(sign * (hours * 60 + minutes))?
        }
    };
    let may_leap = offset % 30 == 0 || ODD_OFFSETS.contains(&offset);
    (second < 60 || (may_leap && hour * 60 + minute == last_minute(offset))).then_some(())
}

/// RFC 3339's `full-date`, read by hand up to the calendar.
fn is_date(text: &str) -> bool {
    let shape = text.char_indices().all(|(at, one)| if at == 4 || at == 7 { one == '-' } else { one.is_ascii_digit() });
    let year = text.get(..4).and_then(|digits| digits.parse().ok());
    let number = |from: usize| text.get(from..from + 2).and_then(|digits| digits.parse().ok());
    let (Some(year), Some(month), Some(day)) = (year, number(5), number(8)) else { return false };
    shape && text.len() == 10 && Date::new(year, month, day).is_ok()
}

#[test]
fn changed_timestamps_are_judged_as_by_hand() {
    let mut random = Random::new(3339);
    let characters: Vec<char> = "0123456789569:.+-TtZz ২".chars().collect();
    let seeds =
        ["08:30:06Z", "23:59:60Z", "15:59:60.5-08:00", "05:44:60+05:45", "23:59:59.999+23:59", "00:29:60-23:30"];
    let days = ["2024-02-29", "2023-02-28", "1900-03-01", "2000-02-29", "1999-12-31", "0000-06-30"];
    let mut valid = 0;
    for _ in 0..100_000 {
        let time = changed(random.pick(&seeds), &characters, &mut random);
        let day = changed(random.pick(&days), &characters, &mut random);
        let between = random.pick(&["T", "t", "T", "t", " ", ""]);
        let both = format!("{day}{between}{time}");
        let is_both = both.is_char_boundary(10)
            && both.len() > 11
            && is_date(&both[..10])
            && both[10..].starts_with(['T', 't'])
            && is_time(&both[11..]).is_some();
        assert_eq!(TIME.is_match(&time), is_time(&time).is_some(), "{time}");
        assert_eq!(DATE.is_match(&day), is_date(&day), "{day}");
        assert_eq!(DATE_TIME.is_match(&both), is_both, "{both}");
        valid += usize::from(is_both);
    }
    assert!(valid > 5_000, "{valid}");
}
