use super::Cursor;

/// What stands at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueKind {
    Null,
    Bool,
    Number,
    Text,
    Bytes,
    Array,
    Object,
}

impl ValueKind {
    /// What it is, for people.
    pub(crate) fn words(self) -> &'static str {
        match self {
            ValueKind::Null => "null",
            ValueKind::Bool => "a boolean",
            ValueKind::Number => "a number",
            ValueKind::Text => "a string",
            ValueKind::Bytes => "bytes",
            ValueKind::Array => "an array",
            ValueKind::Object => "an object",
        }
    }
}

impl Cursor<'_> {
    /// What stands at the position; `None` if that is nothing, which reading it reports.
    pub(crate) fn kind(&mut self) -> Option<ValueKind> {
        Some(match self.peek_value() {
            Some(b'"') => ValueKind::Text,
            Some(b'{') => ValueKind::Object,
            Some(b'[') => ValueKind::Array,
            Some(b't' | b'f') => ValueKind::Bool,
            Some(b'n') => ValueKind::Null,
            Some(b'-' | b'0'..=b'9') => ValueKind::Number,
            Some(_) => return None,
            None => return self.tape.as_ref()?.kind(self.position),
        })
    }
}
