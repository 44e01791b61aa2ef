use crate::Parse;
use alloc::boxed::Box;
use alloc::vec::{self, Vec};
use core::borrow::Borrow;
use core::fmt::{self, Debug, Display};
use core::iter;
use core::ops::Deref;
use core::slice;
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

/// Only for what has just been checked. (A function of the type's own would be offered by the compiler to everybody.)
pub(crate) const fn proven<T>(value: T) -> Vetted<T> {
    Vetted(value)
}

impl<T> Vetted<T> {
    /// The value, without the proof.
    pub fn into_inner(self) -> T {
        self.0
    }

    /// The same proof, of a reference: for a function that wants a part of it, see [`Vetted::transpose`] and the iterators.
    pub const fn by_ref(&self) -> Vetted<&T> {
        Vetted(&self.0)
    }
}

// A part is proven by what its own type says, so that only parts are handed on which are judged by nothing else: a
// field may have rules of its struct's, of which its type alone knows nothing.

impl<T> Vetted<Option<T>> {
    /// The value that is there, proven.
    ///
    /// ```
    /// let some = vetted::from_json::<Option<u8>>(b"1").unwrap();
    /// assert_eq!(some.transpose().map(|one| *one), Some(1));
    /// ```
    pub fn transpose(self) -> Option<Vetted<T>> {
        self.0.map(Vetted)
    }
}

impl<T> Vetted<Box<T>> {
    /// The value that is in the box, proven.
    pub fn unboxed(self) -> Vetted<T> {
        Vetted(*self.0)
    }
}

/// The elements, each proven.
///
/// ```
/// use vetted::Vetted;
///
/// let bytes = vetted::from_json::<Vec<u8>>(b"[1, 2]").unwrap();
/// let sum: u8 = bytes.into_iter().map(Vetted::into_inner).sum();
/// assert_eq!(sum, 3);
/// ```
impl<T> IntoIterator for Vetted<Vec<T>> {
    type Item = Vetted<T>;
    type IntoIter = iter::Map<vec::IntoIter<T>, fn(T) -> Vetted<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(Vetted)
    }
}

/// The elements, each proven.
impl<'v, T> IntoIterator for &'v Vetted<Vec<T>> {
    type Item = Vetted<&'v T>;
    type IntoIter = iter::Map<slice::Iter<'v, T>, fn(&'v T) -> Vetted<&'v T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(Vetted)
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
