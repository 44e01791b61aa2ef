use super::Reader;
use crate::report::At;

/// A text that has been passed over.
pub(super) enum Scanned<'de> {
    /// It has no escapes.
    AsItIs(&'de str),
    /// It has, and stands in the reader's `unescaped`.
    Unescaped,
    /// It is no text, since it escapes half of a surrogate pair.
    LoneSurrogate,
}

impl<'de> Reader<'de> {
    /// Passes over a string. If that can't be done, the reading ends.
    pub(super) fn string(&mut self, at: &mut At<'_>) -> Option<Scanned<'de>> {
        let start = self.position + 1;
        self.position = plain_end(self.text.as_bytes(), start);
        if self.pass(b'"') {
            return Some(Scanned::AsItIs(self.text.get(start..self.position - 1)?));
        }
        self.escaped_string(start, at)
    }

    #[cold]
    fn escaped_string(&mut self, start: usize, at: &mut At<'_>) -> Option<Scanned<'de>> {
        self.unescaped.clear();
        self.unescaped.push_str(self.text.get(start..self.position)?);
        let mut is_text = true;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.position += 1;
                    return Some(if is_text { Scanned::Unescaped } else { Scanned::LoneSurrogate });
                }
                Some(b'\\') => match self.escape(at)? {
                    Some(character) => self.unescaped.push(character),
                    None => is_text = false,
                },
                Some(0..0x20) => {
                    self.stop("a control character in a string must be escaped", at);
                    return None;
                }
                _ => {
                    self.stop_at_end(at);
                    return None;
                }
            }
            let run = self.position;
            self.position = plain_end(self.text.as_bytes(), run);
            self.unescaped.push_str(self.text.get(run..self.position)?);
        }
    }

    /// Reads an escape; the inner `None` is half of a surrogate pair.
    pub(super) fn escape(&mut self, at: &mut At<'_>) -> Option<Option<char>> {
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
                return self.unicode_escape(at);
            }
            _ => {
                self.stop("an escape such as `\\n`, `\\\"` or `\\u0041` is expected", at);
                return None;
            }
        };
        self.position += 1;
        Some(Some(character))
    }

    fn unicode_escape(&mut self, at: &mut At<'_>) -> Option<Option<char>> {
        let first = self.hex(at)?;
        if !(0xD800..0xDC00).contains(&first) {
            return Some(char::from_u32(first));
        }
        let is_pair = self.text.get(self.position..).is_some_and(|rest| rest.starts_with("\\u"));
        if !is_pair {
            return Some(None);
        }
        let before = self.position;
        self.position += 2;
        let second = self.hex(at)?;
        if !(0xDC00..0xE000).contains(&second) {
            // It may be the first half of the next pair.
            self.position = before;
            return Some(None);
        }
        Some(char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)))
    }

    fn hex(&mut self, at: &mut At<'_>) -> Option<u32> {
        let digits = self.text.get(self.position..self.position + 4);
        let is_hex = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let code = digits.filter(is_hex).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        match code {
            Some(_) => self.position += 4,
            None => self.stop("four hexadecimal digits are expected", at),
        }
        code
    }
}

/// Where the first byte from `start` on stands that is a quote, a backslash or a control character.
pub(super) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut position = start;
    // Eight bytes at a time: a byte is zeroed by what it is compared with, and only a zero borrows into its high bit.
    while let Some(Ok(chunk)) = bytes.get(position..position + 8).map(<[u8; 8]>::try_from) {
        const ONES: u64 = u64::MAX / 255;
        const HIGH: u64 = ONES << 7;
        let chunk = u64::from_le_bytes(chunk);
        let quote = (chunk ^ (ONES * u64::from(b'"'))).wrapping_sub(ONES);
        let backslash = (chunk ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
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
