use alloc::borrow::Cow;
use alloc::string::String;

/// A text of a document.
pub(crate) enum Text<'de> {
    /// It stands in the document as it is.
    Borrowed(&'de str),
    /// It has been decoded: the document has escapes in it, or the format handed over a copy.
    Owned(String),
}

impl<'de> Text<'de> {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Text::Borrowed(text) => text,
            Text::Owned(text) => text,
        }
    }

    pub(crate) fn into_cow(self) -> Cow<'de, str> {
        match self {
            Text::Borrowed(text) => Cow::Borrowed(text),
            Text::Owned(text) => Cow::Owned(text),
        }
    }

    pub(crate) fn into_string(self) -> String {
        match self {
            Text::Borrowed(text) => text.into(),
            Text::Owned(text) => text,
        }
    }
}
