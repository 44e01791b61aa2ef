//! Each form, with data made by hand.

use super::{Alphabet, Beyond, Class, Matcher, Sequence, Step, Table, Threads, Word};

const DIGIT: Class = Class::new(0x03FF_0000_0000_0000, 0, Beyond::None);
const LOWER_OR_GREEK: Class = Class::new(0, 0x07FF_FFFE_0000_0000, Beyond::Ranges(&[('Α', 'Ω'), ('α', 'ω')]));
const ANY: Class = Class::new(u64::MAX, u64::MAX, Beyond::All);

/// `a` is 1, `b` is 2, `é` is 2 as well, and all else is 0.
const ALPHABET: Alphabet = Alphabet::new(
    &const {
        let mut groups = [0; 128];
        groups[b'a' as usize] = 1;
        groups[b'b' as usize] = 2;
        groups
    },
    &[('\u{80}', 0), ('é', 2), ('ê', 0)],
);

fn check(matcher: Matcher, right: &[&str], wrong: &[&str]) {
    for text in right {
        assert!(matcher.is_match(text), "{text:?}");
    }
    for text in wrong {
        assert!(!matcher.is_match(text), "{text:?}");
    }
}

#[test]
fn a_sequence_reads_from_both_ends_and_gives_the_rest_to_its_middle() {
    // ^k-\d{1,2}[a-zΑ-Ωα-ω]{1,3}[a-zΑ-Ωα-ω]{2}\d\.csv$
    static SEQUENCE: Sequence = Sequence::new(
        "k-",
        &const { [Step::new(DIGIT, 1, 2)] },
        Step::new(LOWER_OR_GREEK, 1, 3),
        &const { [Step::new(LOWER_OR_GREEK, 2, 2), Step::new(DIGIT, 1, 1)] },
        ".csv",
    );
    check(
        Matcher::Sequence(&SEQUENCE),
        &["k-1abc2.csv", "k-12abcde3.csv", "k-1αbω2.csv", "k-12Αβγδε3.csv"],
        &[
            "",
            "k-",
            "k-.csv",
            "k-1ab2.csv",
            "k-1abcdef2.csv",
            "k-1αβγδεζ2.csv",
            "k-123abc4.csv",
            "k-1abc.csv",
            "k-1abcé2.csv",
        ],
    );
}

#[test]
fn a_prefix_and_a_suffix_do_not_overlap() {
    static SEQUENCE: Sequence = Sequence::new("aba", &[], Step::endless(ANY, 0), &[], "bab");
    check(Matcher::Sequence(&SEQUENCE), &["ababab", "aba\0é\nbab"], &["abab", "ababa", "aba", ""]);
}

#[test]
fn counts_are_of_characters_and_not_of_bytes() {
    static SEQUENCE: Sequence = Sequence::new("", &[], Step::new(ANY, 2, 3), &[], "");
    check(Matcher::Sequence(&SEQUENCE), &["ab", "abc", "éü😀", "a😀"], &["", "a", "😀", "abcd", "éü😀a", "éüäö"]);
}

#[test]
fn a_table_stops_where_nothing_can_match_any_more() {
    // ^ab*$
    const DEAD: u16 = Table::DEAD;
    static TABLE: Table = Table::new(ALPHABET, &[DEAD, 3, DEAD, DEAD, DEAD, 3], 0, 3);
    check(Matcher::Table(&TABLE), &["a", "ab", "abbb", "aéb"], &["", "b", "aa", "abba", "a\n", "aè", "ê"]);
}

#[test]
fn a_table_stops_where_the_pattern_has_been_found() {
    // ^a(b|$)
    const DEAD: u16 = Table::DEAD;
    static TABLE: Table = Table::new(ALPHABET, &[DEAD, 3, DEAD, DEAD, DEAD, Table::FOUND], 0, 3);
    check(Matcher::Table(&TABLE), &["a", "ab", "abx", "aé\0"], &["", "ax", "xab"]);
}

#[test]
fn threads_search_from_each_character_on() {
    // a|b$
    static THREADS: Threads = Threads::new(
        ALPHABET,
        &[Word::new(0b01, 0b10, 0, 0, 0b11)],
        &[0b00, 0b01, 0b10],
        &[0b11],
        (&[0, 0, 0], &[]),
        false,
    );
    check(Matcher::Threads(&THREADS), &["a", "xax", "b", "éxb", "xé"], &["", "x", "bx", "b\n", "è"]);
}

#[test]
fn threads_step_to_the_next_place_and_jump_to_others() {
    // ^(ab)*$
    static THREADS: Threads = Threads::new(
        ALPHABET,
        &[Word::new(0, 0b10, 0b01, 0b10, 0)],
        &[0b00, 0b01, 0b10],
        &[0b01],
        (&[0, 0, 1], &[0]),
        true,
    );
    check(Matcher::Threads(&THREADS), &["", "ab", "abab", "aé"], &["a", "b", "aba", "abx", "xab", "ab\n"]);
}

#[test]
fn threads_step_from_one_word_of_places_to_the_next() {
    // ^a{65}$
    const STEPS: Word = Word::new(0, 0, u64::MAX, 0, 0);
    static THREADS: Threads = Threads::new(
        ALPHABET,
        &const { [STEPS, Word::new(0, 1, 0, 0, 0)] },
        &[0, 0, u64::MAX, 1, 0, 0],
        &[1, 0],
        (&[0; 66], &[]),
        false,
    );
    let text = [b'a'; 66];
    let text = core::str::from_utf8(&text).unwrap_or_default();
    check(Matcher::Threads(&THREADS), &[&text[..65]], &["", &text[..64], text, &text[..63]]);
}
