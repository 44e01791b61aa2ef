use crate::Parse;
use core::borrow::Borrow;
use core::fmt::{self, Debug, Display};
use core::ops::Deref;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that has been checked: only parsing or validating makes one.
///
/// It can be looked at like the value itself and not be changed, so that it stays true. It implements
/// `serde::Deserialize`, so that it works in any framework: the whole report is the error's text.
///
/// ```
/// use vetted::{Parse, Vetted};
///
/// #[derive(Parse)]
/// struct Page {
///     #[range(min = 1, max = 100)]
///     size: u32,
/// }
///
/// fn show(page: &Vetted<Page>) -> usize {
///     page.size as usize // 1 to 100, and no need to check again
/// }
///
/// let page: Vetted<Page> = serde_json::from_str(r#"{ "size": 20 }"#).unwrap();
/// assert_eq!(show(&page), 20);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vetted<T>(T);

impl<T> Vetted<T> {
    /// Only for what has just been checked.
    pub(crate) const fn new_unchecked(value: T) -> Self {
        Vetted(value)
    }

    /// The value, without the proof.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Vetted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> AsRef<T> for Vetted<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<T> Borrow<T> for Vetted<T> {
    fn borrow(&self) -> &T {
        &self.0
    }
}

impl<T: Debug> Debug for Vetted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Vetted").field(&self.0).finish()
    }
}

impl<T: Display> Display for Vetted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Serialize> Serialize for Vetted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Parse<'de>> Deserialize<'de> for Vetted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::parse(deserializer).map_err(D::Error::custom)
    }
}
