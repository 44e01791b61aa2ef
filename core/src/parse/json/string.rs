use crate::parse::Cursor;
use crate::parse::text::Text;
use crate::report::{self, Frame};
use alloc::borrow::Cow;
use alloc::string::String;

/// A part of a string.
pub(super) enum Part<'de> {
    Plain(&'de str),
    /// An escape; `None` is half of a surrogate pair.
    Escaped(Option<char>),
}

impl<'de> Cursor<'de> {
    /// A text without escapes that stands right here: what nearly all texts are.
    #[inline]
    pub(crate) fn plain_text(&mut self) -> Option<&'de str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let bytes = self.bytes();
        let start = self.position + 1;
        let end = plain_end(bytes, start);
        if bytes.get(end) != Some(&b'"') {
            return None;
        }
        self.position = end + 1;
        self.text.get(start..end)
    }

    /// Any text. What isn't one is reported and passed over.
    #[inline(never)]
    pub(crate) fn text(&mut self, frame: &Frame<'_>) -> Option<Text<'de>> {
        match self.peek_value() {
            Some(b'"') => {}
            None if self.tape.is_some() => return self.text_on_tape(frame),
            _ => return self.mismatch("a string", frame),
        }
        let offset = self.position;
        if let Some(text) = self.plain_text() {
            return Some(Text::Borrowed(text));
        }
        match self.escaped_text(frame)? {
            Some(text) => Some(Text::Owned(text)),
            None => {
                self.collector.report(frame, offset, report::lone_surrogate());
                None
            }
        }
    }

    /// A string with escapes; the inner `None` is a string with half of a surrogate pair, which is no text.
    #[cold]
    #[inline(never)]
    pub(in crate::parse) fn escaped_text(&mut self, frame: &Frame<'_>) -> Option<Option<String>> {
        let mut text = String::new();
        let mut is_text = true;
        self.string_parts(frame, |part| match part {
            Part::Plain(plain) => text.push_str(plain),
            Part::Escaped(Some(character)) => text.push(character),
            Part::Escaped(None) => is_text = false,
        })?;
        Some(is_text.then_some(text))
    }

    /// Passes over a string, and hands over its parts. If that can't be done, the reading ends.
    #[inline]
    pub(super) fn string_parts(&mut self, frame: &Frame<'_>, mut take: impl FnMut(Part<'de>)) -> Option<()> {
        self.position += 1;
        loop {
            let start = self.position;
            self.position = plain_end(self.bytes(), start);
            take(Part::Plain(self.text.get(start..self.position)?));
            match self.peek() {
                Some(b'"') => {
                    self.position += 1;
                    return Some(());
                }
                Some(b'\\') => take(Part::Escaped(self.escape(frame)?)),
                _ => {
                    self.stop("a control character in a string must be escaped", frame);
                    return None;
                }
            }
        }
    }

    /// Reads an escape; the inner `None` is half of a surrogate pair.
    fn escape(&mut self, frame: &Frame<'_>) -> Option<Option<char>> {
        self.position += 1;
        let character = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.position += 1;
                return self.unicode_escape(frame);
            }
            _ => {
                self.stop("an escape such as `\\n`, `\\\"` or `\\u0041` is expected", frame);
                return None;
            }
        };
        self.position += 1;
        Some(Some(character))
    }

    fn unicode_escape(&mut self, frame: &Frame<'_>) -> Option<Option<char>> {
        let first = self.four_hex_digits(frame)?;
        if !(0xD800..0xDC00).contains(&first) {
            return Some(char::from_u32(first));
        }
        let is_pair = self.text.get(self.position..).is_some_and(|rest| rest.starts_with("\\u"));
        if !is_pair {
            return Some(None);
        }
        let before = self.position;
        self.position += 2;
        let second = self.four_hex_digits(frame)?;
        if !(0xDC00..0xE000).contains(&second) {
            // It may be the first half of the next pair.
            self.position = before;
            return Some(None);
        }
        Some(char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)))
    }

    fn four_hex_digits(&mut self, frame: &Frame<'_>) -> Option<u32> {
        let digits = self.text.get(self.position..self.position.saturating_add(4));
        let is_hex = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let code = digits.filter(is_hex).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        match code {
            Some(_) => self.position += 4,
            None => self.stop("four hexadecimal digits are expected", frame),
        }
        code
    }
}

/// The text that stands between the quotes of a sound string.
pub(crate) fn unescaped(string: &str) -> Cow<'_, str> {
    if !string.contains('\\') {
        return Cow::Borrowed(string);
    }
    let quoted = alloc::format!("\"{string}\"");
    let mut cursor = Cursor::of_json(quoted.as_bytes(), crate::Limits::default());
    Cow::Owned(cursor.escaped_text(&Frame::root()).flatten().unwrap_or_default())
}

/// Where the first byte from `start` on stands that is a quote, a backslash or a control character.
#[inline]
pub(super) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut position = start;
    // Eight bytes at a time: a byte is zeroed by what it is compared with, and only a zero borrows into its high bit.
    while let Some(chunk) = bytes.get(position..).and_then(|rest| rest.first_chunk::<8>()) {
        const ONES: u64 = u64::MAX / 255;
        const HIGH: u64 = ONES << 7;
        const QUOTE: u64 = 0x22;
        const BACKSLASH: u64 = 0x5c;
        let chunk = u64::from_le_bytes(*chunk);
        let quote = (chunk ^ (ONES * QUOTE)).wrapping_sub(ONES);
        let backslash = (chunk ^ (ONES * BACKSLASH)).wrapping_sub(ONES);
        let control = chunk.wrapping_sub(ONES * 0x20);
        let found = (quote | backslash | control) & !chunk & HIGH;
        if found != 0 {
            return position + (found.trailing_zeros() / 8) as usize;
        }
        position += 8;
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let rest = bytes.get(position..).unwrap_or_default();
    position + rest.iter().position(is_special).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::plain_end;
    use alloc::vec;

    #[test]
    fn every_special_byte_is_found_at_every_offset_and_no_other_is() {
        for byte in 0..=255u8 {
            for at in 0..24 {
                let mut bytes = vec![0xffu8; 24];
                bytes[at] = byte;
                let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
                let expected = if is_special { at } else { 24 };
                assert_eq!(plain_end(&bytes, 0), expected, "{byte:#x} at {at}");
            }
        }
    }
}
