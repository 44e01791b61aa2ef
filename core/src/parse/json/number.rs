use crate::parse::Cursor;
use crate::parse::number::Number;
use crate::report::Frame;

/// Passes over digits, adds them to a number, which wraps around, and says where they end. Whoever asks counts them.
#[inline]
fn pass_digits(bytes: &[u8], mut position: usize, number: &mut u64) -> usize {
    while let Some(digit) = bytes.get(position).map(|byte| byte.wrapping_sub(b'0'))
        && digit < 10
    {
        *number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
        position += 1;
    }
    position
}

impl<'de> Cursor<'de> {
    /// A whole number without sign, fraction and exponent that stands right here and fits.
    #[inline]
    pub(crate) fn plain_unsigned(&mut self) -> Option<u64> {
        let bytes = self.bytes();
        let start = self.position;
        let mut number = 0;
        let position = pass_digits(bytes, start, &mut number);
        let digits = position - start;
        // Nineteen digits always fit. A 0 in front is an error, which is told elsewhere.
        let is_plain = (1..=19).contains(&digits)
            && (digits == 1 || bytes.get(start) != Some(&b'0'))
            && !matches!(bytes.get(position), Some(b'.' | b'e' | b'E'));
        if is_plain {
            self.position = position;
        }
        is_plain.then_some(number)
    }

    /// A number of at most 15 digits and no exponent that stands right here: the quotient of two exact floats, which is the
    /// nearest float to it.
    #[inline]
    pub(crate) fn plain_float(&mut self) -> Option<f64> {
        const POWERS: [f64; 16] =
            [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
        let bytes = self.bytes();
        let is_negative = self.peek() == Some(b'-');
        let start = self.position + usize::from(is_negative);
        let mut number = 0;
        let mut position = pass_digits(bytes, start, &mut number);
        let whole = position - start;
        let mut fraction = 0;
        if bytes.get(position) == Some(&b'.') {
            let point = position + 1;
            position = pass_digits(bytes, point, &mut number);
            fraction = position - point;
            if fraction == 0 {
                return None;
            }
        }
        let is_sound = whole == 1 || (whole > 1 && bytes.get(start) != Some(&b'0'));
        if !is_sound || whole + fraction > 15 || matches!(bytes.get(position), Some(b'e' | b'E')) {
            return None;
        }
        self.position = position;
        #[allow(clippy::cast_precision_loss, reason = "it has 15 digits, which a float holds exactly")]
        let value = number as f64 / POWERS.get(fraction)?;
        Some(if is_negative { -value } else { value })
    }

    /// Any number, exactly. What isn't one is reported and passed over.
    #[inline(never)]
    pub(crate) fn number(&mut self, expected: &'static str, frame: &Frame<'_>) -> Option<Number<'_>> {
        match self.peek_value() {
            Some(b'-' | b'0'..=b'9') => self.number_text(frame).map(Number::of_json),
            None if self.tape.is_some() => self.number_on_tape(expected, frame),
            _ => self.mismatch(expected, frame),
        }
    }

    /// Passes over a number. If that can't be done, the reading ends.
    pub(super) fn number_text(&mut self, frame: &Frame<'_>) -> Option<&'de str> {
        let start = self.position;
        self.pass(b'-');
        if self.pass(b'0') {
            if let Some(b'0'..=b'9') = self.peek() {
                self.stop("a number must not start with a superfluous 0", frame);
                return None;
            }
        } else {
            self.digits(frame)?;
        }
        if self.pass(b'.') {
            self.digits(frame)?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.position += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.position += 1;
            }
            self.digits(frame)?;
        }
        self.text.get(start..self.position)
    }

    /// Passes over one digit or more.
    fn digits(&mut self, frame: &Frame<'_>) -> Option<()> {
        let start = self.position;
        while let Some(b'0'..=b'9') = self.peek() {
            self.position += 1;
        }
        if self.position == start {
            self.stop("a digit is expected", frame);
            return None;
        }
        Some(())
    }
}
