//! What is said of a text that is not a pattern at all, or not one here.

use super::Mistake;
use regex_syntax::ast::{self, ClassAscii, ClassAsciiKind, ErrorKind, Span};
use std::ops::Range;

/// What the parser's error means for who writes patterns by ECMA-262.
pub(super) fn of_error(source: &str, error: &ast::Error) -> Mistake {
    let range = range_of(source, error);
    let written = source.get(range.clone()).unwrap_or_default();
    let rest = source.get(range.start..).unwrap_or_default();
    let (message, help) = match error.kind() {
        ErrorKind::UnsupportedLookAround => look_around(),
        ErrorKind::UnsupportedBackreference => return back_reference(written, *error.span()),
        ErrorKind::EscapeUnrecognized | ErrorKind::ClassEscapeInvalid => escape(source, &range, written),
        ErrorKind::EscapeHexEmpty | ErrorKind::EscapeHexInvalid | ErrorKind::EscapeHexInvalidDigit => {
            hexadecimal(source, range.start, written)
        }
        ErrorKind::EscapeUnexpectedEof => say("the pattern ends within an escape", "write `\\\\` for a backslash"),
        ErrorKind::ClassUnclosed if rest.starts_with("[^]") => {
            say("`[^]` does not mean the same everywhere", "write `[\\s\\S]` for any character, `[^\\]…]` for all but `]`")
        }
        ErrorKind::ClassUnclosed if rest.starts_with("[]") => {
            say("`[]` does not mean the same everywhere", "write `[^\\s\\S]` for no character, `[\\]…]` for one like `]`")
        }
        ErrorKind::ClassUnclosed => {
            say("this class has no end", "close it with `]`; within a class, the character `[` is written `\\[`")
        }
        ErrorKind::ClassRangeInvalid => say(format!("the range `{written}` runs backwards"), "put the lower character first"),
        ErrorKind::ClassRangeLiteral => {
            say(format!("`{written}` is a set, it cannot be the end of a range"), "write `\\-` for the character `-`")
        }
        ErrorKind::UnicodeClassInvalid => say("this is not a Unicode property", "write one such as `\\p{L}` or `\\p{Script=Greek}`"),
        ErrorKind::FlagUnexpectedEof
        | ErrorKind::FlagUnrecognized
        | ErrorKind::FlagDuplicate { .. }
        | ErrorKind::FlagDanglingNegation
        | ErrorKind::FlagRepeatedNegation { .. } => {
            say("this kind of group is not known here", "write `(…)` or `(?:…)`; for the character `(`, write `\\(`")
        }
        ErrorKind::GroupNameDuplicate { .. } => {
            say(format!("two groups are named `{written}`"), "give one another name, or write `(…)`, as names are not used here")
        }
        ErrorKind::GroupNameEmpty | ErrorKind::GroupNameInvalid | ErrorKind::GroupNameUnexpectedEof => {
            say("this is not a group's name", "write `(?<name>…)`, or `(…)`, as names are not used here")
        }
        ErrorKind::GroupUnclosed => say("this group has no end", "close it with `)`; for the character `(`, write `\\(`"),
        ErrorKind::GroupUnopened => say("this `)` ends no group", "remove it; for the character `)`, write `\\)`"),
        ErrorKind::NestLimitExceeded(_) => say("this pattern is nested too deeply", "remove groups that are not needed"),
        ErrorKind::RepetitionMissing => repetition_missing(rest, written),
        ErrorKind::RepetitionCountInvalid => say(format!("the count `{written}` runs backwards"), "put the lower number first"),
        ErrorKind::DecimalInvalid => say("this count is too large", "repeat without a bound, and bound the length: `#[len(max = …)]`"),
        ErrorKind::RepetitionCountDecimalEmpty | ErrorKind::RepetitionCountUnclosed | ErrorKind::DecimalEmpty => count(source, &range),
        ErrorKind::SpecialWordBoundaryUnclosed
        | ErrorKind::SpecialWordBoundaryUnrecognized
        | ErrorKind::SpecialWordOrRepetitionUnexpectedEof => say(
            "word boundaries do not mean the same everywhere",
            "write which characters may stand there, such as `(^|[^0-9A-Za-z_])` before a word",
        ),
        other => say(other.to_string(), "write what ECMA-262 reads under its `u` flag"),
    };
    Mistake { message, help, range }
}

/// The range of the error, not empty unless the text is.
fn range_of(source: &str, error: &ast::Error) -> Range<usize> {
    let Span { start, end } = *error.span();
    let start = start.offset.min(source.len());
    let next = source.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let end = end.offset.clamp(start, source.len()).max(start + next);
    match source.get(start..end) {
        Some("") => source.char_indices().next_back().map_or(0..0, |(last, _)| last..source.len()),
        _ => start..end,
    }
}

fn say(message: impl Into<String>, help: impl Into<String>) -> (String, String) {
    (message.into(), help.into())
}

fn look_around() -> (String, String) {
    say(
        "look-around is not supported: it could take more than linear time",
        "write what may stand there, or make it a rule of its own: a field takes more than one `#[pattern(\"…\")]`",
    )
}

/// `\1` and its like.
pub(super) fn back_reference(written: &str, span: Span) -> Mistake {
    Mistake {
        message: format!("the back-reference `{written}` is not supported: it could take more than linear time"),
        help: "write out what may stand there, or check it with `#[check(…)]`".to_owned(),
        range: span.start.offset..span.end.offset,
    }
}

fn escape(source: &str, range: &Range<usize>, written: &str) -> (String, String) {
    let after = source.get(range.end..).and_then(|rest| rest.chars().next());
    let letter = written.chars().nth(1).unwrap_or('\\');
    match (letter, after) {
        ('b', _) => say("a word boundary is not a character, `\\b` is not one here", "write `\\x08` for the backspace character"),
        ('c', Some(control)) if control.is_ascii_alphabetic() => say(
            format!("`\\c{control}` is not known to every reader of patterns"),
            format!("write `\\x{:02X}`", u32::from(control) % 32),
        ),
        ('k', Some('<')) => say(
            "a back-reference is not supported: it could take more than linear time",
            "write out what may stand there, or check it with `#[check(…)]`",
        ),
        ('8' | '9', _) => say(format!("there is no group for the back-reference `{written}`"), format!("write {}", plain(letter))),
        _ => say(format!("ECMA-262 knows no escape {}", quoted(written)), format!("write {}", plain(letter))),
    }
}

fn hexadecimal(source: &str, start: usize, written: &str) -> (String, String) {
    let unit = |at: usize| {
        let text = source.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(text, 16).ok()
    };
    // The parser's span is that of the digits.
    let escape = if source.get(start..).is_some_and(|rest| rest.starts_with('\\')) { start } else { start.saturating_sub(2) };
    if let (Some(high), Some(low)) = (unit(escape), unit(escape + 6))
        && let Some(Ok(character)) = char::decode_utf16([high, low]).next()
    {
        return say("a character is not written as two surrogates here", format!("write `\\u{{{:X}}}`", u32::from(character)));
    }
    say(format!("`{written}` is no character"), "write the code of a character that is no surrogate: `\\x41`, `\\u0041`, `\\u{1F600}`")
}

fn repetition_missing(rest: &str, written: &str) -> (String, String) {
    if rest.starts_with("?)") {
        return say("this group has no meaning", "write `(?:)` for the empty text");
    }
    say(format!("`{written}` has nothing to repeat"), format!("remove it; for the character, write `\\{written}`"))
}

fn count(source: &str, range: &Range<usize>) -> (String, String) {
    // The parser's span may start at the brace or after it.
    let upto = source.get(..range.end).unwrap_or_default();
    let from = upto.rfind('{').unwrap_or(range.start);
    let rest = source.get(from..).unwrap_or_default();
    let text = rest.split_inclusive('}').next().unwrap_or(rest);
    match text.strip_prefix("{,").and_then(|most| most.strip_suffix('}')) {
        Some(most) if most.parse::<u32>().is_ok() => {
            say(format!("ECMA-262 wants a least count in `{text}`"), format!("write `{{0,{most}}}`"))
        }
        _ => say("this is not a count", "write `{2}`, `{2,}` or `{2,5}`; for the character `{`, write `\\{`"),
    }
}

/// A character as a pattern spells it, in backquotes.
pub(super) fn plain(character: char) -> String {
    if character == '`' {
        return "the backquote alone".to_owned();
    }
    if character.is_control() {
        return format!("`\\x{:02X}`", u32::from(character));
    }
    format!("`{character}`")
}

/// An escape in backquotes.
pub(super) fn quoted(written: &str) -> String {
    let shown: String = written.chars().flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect();
    format!("`{shown}`")
}

/// What a POSIX class is in ECMA-262's words, for within the brackets.
pub(super) fn posix(class: &ClassAscii) -> String {
    let inside = match class.kind {
        ClassAsciiKind::Alnum => "0-9A-Za-z",
        ClassAsciiKind::Alpha => "A-Za-z",
        ClassAsciiKind::Ascii => "\\x00-\\x7F",
        ClassAsciiKind::Blank => "\\t ",
        ClassAsciiKind::Cntrl => "\\x00-\\x1F\\x7F",
        ClassAsciiKind::Digit => "0-9",
        ClassAsciiKind::Graph => "\\x21-\\x7E",
        ClassAsciiKind::Lower => "a-z",
        ClassAsciiKind::Print => "\\x20-\\x7E",
        ClassAsciiKind::Punct => "\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E",
        ClassAsciiKind::Space => "\\t-\\r ",
        ClassAsciiKind::Upper => "A-Z",
        ClassAsciiKind::Word => "0-9A-Za-z_",
        ClassAsciiKind::Xdigit => "0-9A-Fa-f",
    };
    if class.negated {
        format!("write the class as `[^{inside}]`, on its own or as a choice beside others")
    } else {
        format!("write `{inside}` within the brackets")
    }
}
