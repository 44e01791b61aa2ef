use super::Reader;
use crate::parse::number::Number;
use crate::report::At;

impl<'de> Reader<'de> {
    /// Reads a number. If that can't be done, the reading ends.
    pub(super) fn number(&mut self, at: &mut At<'_>) -> Option<Number<'de>> {
        let start = self.position;
        let is_negative = self.pass(b'-');
        let magnitude = self.integer(at)?;
        let is_integer = !matches!(self.peek(), Some(b'.' | b'e' | b'E'));
        // -0 is told from 0 by floats, so that it stays as it is.
        if is_integer && let Some(magnitude) = magnitude {
            match (is_negative, i64::try_from(magnitude)) {
                (false, _) => return Some(Number::Unsigned(magnitude)),
                (true, Ok(magnitude @ 1..)) => return Some(Number::Negative(-magnitude)),
                _ => {}
            }
        }
        if self.pass(b'.') {
            self.digits(at)?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.position += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.position += 1;
            }
            self.digits(at)?;
        }
        self.text.get(start..self.position).map(Number::Decimal)
    }

    /// The digits before the point, and what they are worth if it fits.
    fn integer(&mut self, at: &mut At<'_>) -> Option<Option<u64>> {
        if self.pass(b'0') {
            return match self.peek() {
                Some(b'0'..=b'9') => {
                    self.stop("a number must not start with a superfluous 0", at);
                    None
                }
                _ => Some(Some(0)),
            };
        }
        self.digits(at)
    }

    /// One digit or more, and what they are worth if it fits.
    fn digits(&mut self, at: &mut At<'_>) -> Option<Option<u64>> {
        let start = self.position;
        let mut worth = Some(0u64);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            worth = worth.and_then(|worth| worth.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.position += 1;
        }
        if self.position == start {
            self.stop("a digit is expected", at);
            return None;
        }
        Some(worth)
    }
}
