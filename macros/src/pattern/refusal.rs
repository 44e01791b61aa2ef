//! What is said of a text that is not a pattern at all, or not one here.

use super::Mistake;
use regex_syntax::ast::{self, ClassAscii, ClassAsciiKind, ErrorKind, Span};
use std::ops::Range;

/// A message and what to write instead.
type Said = (String, String);

/// What the parser's error means for who writes patterns by ECMA-262.
pub(super) fn of_error(source: &str, error: &ast::Error) -> Mistake {
    let mut range = range_of(source, error);
    let written = source.get(range.clone()).unwrap_or_default();
    let rest = source.get(range.start..).unwrap_or_default();
    let kind = error.kind();
    let (message, help) = match kind {
        ErrorKind::UnsupportedLookAround => say(
            "look-around is not supported: it could take more than linear time",
            "write what may stand there, or make it a rule of its own: a field takes more than one `#[pattern(\"…\")]`",
        ),
        ErrorKind::UnsupportedBackreference => return back_reference(written, *error.span()),
        ErrorKind::EscapeUnrecognized | ErrorKind::ClassEscapeInvalid => escape(source, &mut range),
        ErrorKind::EscapeHexEmpty | ErrorKind::EscapeHexInvalid | ErrorKind::EscapeHexInvalidDigit => {
            hexadecimal(source, &mut range)
        }
        ErrorKind::EscapeUnexpectedEof => say("the pattern ends within an escape", "write `\\\\` for a backslash"),
        ErrorKind::SpecialWordBoundaryUnclosed
        | ErrorKind::SpecialWordBoundaryUnrecognized
        | ErrorKind::SpecialWordOrRepetitionUnexpectedEof => say(
            "word boundaries do not mean the same everywhere",
            "write which characters may stand there, such as `(^|[^0-9A-Za-z_])` before a word",
        ),
        ErrorKind::NestLimitExceeded(_) => {
            say("this pattern is nested too deeply", "remove groups that are not needed")
        }
        _ => of_class(kind, rest, written)
            .or_else(|| of_group(kind, written))
            .or_else(|| of_repetition(kind, rest, written))
            .unwrap_or_else(|| say(kind.to_string(), "write what ECMA-262 reads under its `u` flag")),
    };
    Mistake { message, help, range }
}

fn of_class(kind: &ErrorKind, rest: &str, written: &str) -> Option<Said> {
    Some(match kind {
        ErrorKind::ClassUnclosed if rest.starts_with("[^]") => say(
            "`[^]` does not mean the same everywhere",
            "write `[\\s\\S]` for any character, `[^\\]…]` for all but `]`",
        ),
        ErrorKind::ClassUnclosed if rest.starts_with("[]") => say(
            "`[]` does not mean the same everywhere",
            "write `[^\\s\\S]` for no character, `[\\]…]` for one like `]`",
        ),
        ErrorKind::ClassUnclosed => {
            say("this class has no end", "close it with `]`; within a class, the character `[` is written `\\[`")
        }
        ErrorKind::ClassRangeInvalid => {
            say(format!("the range `{written}` runs backwards"), "put the lower character first")
        }
        ErrorKind::ClassRangeLiteral => {
            say(format!("`{written}` is a set, it cannot be the end of a range"), "write `\\-` for the character `-`")
        }
        ErrorKind::UnicodeClassInvalid => {
            say("this is not a Unicode property", "write one such as `\\p{L}` or `\\p{Script=Greek}`")
        }
        _ => return None,
    })
}

fn of_group(kind: &ErrorKind, written: &str) -> Option<Said> {
    Some(match kind {
        ErrorKind::FlagUnexpectedEof
        | ErrorKind::FlagUnrecognized
        | ErrorKind::FlagDuplicate { .. }
        | ErrorKind::FlagDanglingNegation
        | ErrorKind::FlagRepeatedNegation { .. } => {
            say("this kind of group is not known here", "write `(…)` or `(?:…)`; for the character `(`, write `\\(`")
        }
        ErrorKind::GroupNameDuplicate { .. } => say(
            format!("two groups are named `{written}`"),
            "give one another name, or write `(…)`, as names are not used here",
        ),
        ErrorKind::GroupNameEmpty | ErrorKind::GroupNameInvalid | ErrorKind::GroupNameUnexpectedEof => {
            say("this is not a group's name", "write `(?<name>…)`, or `(…)`, as names are not used here")
        }
        ErrorKind::GroupUnclosed => {
            say("this group has no end", "close it with `)`; for the character `(`, write `\\(`")
        }
        ErrorKind::GroupUnopened => say("this `)` ends no group", "remove it; for the character `)`, write `\\)`"),
        _ => return None,
    })
}

fn of_repetition(kind: &ErrorKind, rest: &str, written: &str) -> Option<Said> {
    Some(match kind {
        ErrorKind::RepetitionMissing if rest.starts_with("?)") => {
            say("this group has no meaning", "write `(?:)` for the empty text")
        }
        ErrorKind::RepetitionMissing => say(
            format!("`{written}` has nothing to repeat"),
            format!("remove it; for the character, write `\\{written}`"),
        ),
        ErrorKind::RepetitionCountInvalid => {
            say(format!("the count `{written}` runs backwards"), "put the lower number first")
        }
        ErrorKind::DecimalInvalid => {
            say("this count is too large", "repeat without a bound, and bound the length: `#[len(max = …)]`")
        }
        ErrorKind::RepetitionCountDecimalEmpty | ErrorKind::RepetitionCountUnclosed | ErrorKind::DecimalEmpty => {
            count(written)
        }
        _ => return None,
    })
}

/// What to point at.
fn range_of(source: &str, error: &ast::Error) -> Range<usize> {
    let Span { start, end } = *error.span();
    let start = start.offset.min(source.len());
    let next = source.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let end = end.offset.clamp(start, source.len()).max(start + next);
    // The parser points at what it could not read; the reader wants to see the whole of it.
    let opening = match error.kind() {
        ErrorKind::EscapeUnexpectedEof
        | ErrorKind::EscapeHexEmpty
        | ErrorKind::EscapeHexInvalid
        | ErrorKind::EscapeHexInvalidDigit => '\\',
        ErrorKind::RepetitionCountDecimalEmpty
        | ErrorKind::RepetitionCountUnclosed
        | ErrorKind::DecimalEmpty
        | ErrorKind::DecimalInvalid => '{',
        ErrorKind::FlagUnexpectedEof
        | ErrorKind::FlagUnrecognized
        | ErrorKind::FlagDanglingNegation
        | ErrorKind::GroupNameEmpty
        | ErrorKind::GroupNameInvalid
        | ErrorKind::GroupNameUnexpectedEof => '(',
        _ => return start..end,
    };
    let upto = source.get(..end).unwrap_or_default();
    let end = match source.get(end..).and_then(|rest| rest.find('}')) {
        Some(at) if opening == '{' => end + at + 1,
        _ => end,
    };
    upto.rfind(opening).unwrap_or(start)..end
}

fn say(message: impl Into<String>, help: impl Into<String>) -> Said {
    (message.into(), help.into())
}

/// `\1` and its like.
pub(super) fn back_reference(written: &str, span: Span) -> Mistake {
    Mistake {
        message: format!("the back-reference `{written}` is not supported: it could take more than linear time"),
        help: "write out what may stand there, or check it with `#[check(…)]`".to_owned(),
        range: span.start.offset..span.end.offset,
    }
}

/// An escape of one character that the parser does not know.
fn escape(source: &str, range: &mut Range<usize>) -> Said {
    let written = source.get(range.clone()).unwrap_or_default();
    let after = source.get(range.end..).and_then(|rest| rest.chars().next());
    let letter = written.chars().nth(1).unwrap_or('\\');
    let instead = match (letter, after) {
        ('b', _) => return say("`\\b` is not a character here", "write `\\x08` for the backspace character"),
        ('c', Some(control)) if control.is_ascii_alphabetic() => {
            range.end += 1;
            return say(
                format!("`\\c{control}` is not known to every reader of patterns"),
                format!("write `\\x{:02X}`", u32::from(control) % 32),
            );
        }
        ('k', Some('<')) => {
            return say(
                "back-references are not supported: they could take more than linear time",
                "write out what may stand there, or check it with `#[check(…)]`",
            );
        }
        ('Z', _) => "write `$`: it is the end of the text only".to_owned(),
        ('e', _) => "write `\\x1B`".to_owned(),
        ('h', _) => "write `[\\t ]`".to_owned(),
        ('R', _) => "write `(?:\\r\\n|[\\n\\r])`".to_owned(),
        _ if letter.is_ascii_alphabetic() => format!("write {} if the letter is meant", plain(letter)),
        _ => format!("write {}", plain(letter)),
    };
    say(format!("ECMA-262 knows no escape `{written}`"), instead)
}

fn hexadecimal(source: &str, range: &mut Range<usize>) -> Said {
    let unit = |at: usize| {
        let text = source.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(text, 16).ok()
    };
    if let (Some(high), Some(low)) = (unit(range.start), unit(range.start + 6))
        && let Some(Ok(character)) = char::decode_utf16([high, low]).next()
    {
        range.end = range.start + 12;
        return say(
            "a character is not written as two surrogates here",
            format!("write `\\u{{{:X}}}`", u32::from(character)),
        );
    }
    if source.get(range.end..).is_some_and(|rest| rest.starts_with('}')) {
        range.end += 1;
    }
    let written = source.get(range.clone()).unwrap_or_default();
    say(
        format!("`{written}` is no character"),
        "write a character's code, which is no surrogate's: `\\x41`, `\\u0041`, `\\u{1F600}`",
    )
}

fn count(written: &str) -> Said {
    match written.strip_prefix("{,").and_then(|most| most.strip_suffix('}')) {
        Some(most) if most.parse::<u32>().is_ok() => {
            say(format!("ECMA-262 wants a least count in `{written}`"), format!("write `{{0,{most}}}`"))
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
