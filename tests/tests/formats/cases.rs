//! Texts that the RFCs or the JSON Schema test suite have an opinion on.

use super::FORMATS;

/// `=` and a text that a format takes, or `!` and one that it does not, under the format's name.
const CASES: &str = include_str!("cases.txt");

#[test]
fn known_texts_are_judged_as_they_should_be() {
    let mut format = None;
    let mut count = 0;
    for line in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        let (sign, text) = line.split_at(1);
        let Some(expected) = (match sign {
            "=" => Some(true),
            "!" => Some(false),
            _ => None,
        }) else {
            format = FORMATS.iter().find(|format| format.name() == line);
            assert!(format.is_some(), "{line}");
            continue;
        };
        // What can't be seen in a file is written as JSON writes it.
        let text: String = serde_json::from_str(text).unwrap_or_else(|_| text.to_owned());
        let format = format.unwrap();
        assert_eq!(format.is_match(&text), expected, "{}: {text:?}", format.name());
        count += 1;
    }
    assert!(count > 300, "{count}");
}

#[test]
fn lengths_are_bounded_where_a_pattern_can_not() {
    let [email, .., hostname, _, _] = FORMATS;
    let label = "a".repeat(63);
    let longest = [label.as_str(); 3].join(".") + "." + &"a".repeat(61);
    assert_eq!(longest.len(), 253);
    assert!(hostname.is_match(&longest));
    assert!(!hostname.is_match(&(longest.clone() + "a")));
    assert!(!hostname.is_match(&"a".repeat(64)));

    let mailbox = |length: usize| "a".repeat(length) + "@" + &longest[..200];
    assert!(email.is_match(&mailbox(53)));
    assert!(!email.is_match(&mailbox(54)));
    assert!(!email.is_match(&format!("a@{}", "a".repeat(64))));
}
