use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};
use alloc::string::String;

/// A value that has a length: characters of a text, bytes, elements of a list, entries of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`len` doesn't apply to `{Self}`",
    note = "`len` is for text, bytes, lists, sets and maps; for a number, write `#[range(min = …, max = …)]`"
)]
pub trait Length {
    /// What JSON Schema calls the least and the greatest length of such a value.
    const KEYWORDS: [&'static str; 2];

    /// The length: of a text, the number of its Unicode scalar values, as in [JSON Schema, section 6.3.1].
    ///
    /// [JSON Schema, section 6.3.1]: https://json-schema.org/draft/2020-12/json-schema-validation#name-maxlength
    fn length(&self) -> usize;

    /// Whether the length is at most `max`, which may be cheaper to know than the length.
    fn fits(&self, min: usize, max: usize) -> bool {
        (min..=max).contains(&self.length())
    }
}

/// How many Unicode scalar values a text has.
pub(crate) fn characters(text: &str) -> usize {
    // An ASCII text needs no counting, which is much faster to find out.
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

#[diagnostic::do_not_recommend]
impl Length for str {
    const KEYWORDS: [&'static str; 2] = ["minLength", "maxLength"];

    fn length(&self) -> usize {
        characters(self)
    }

    fn fits(&self, min: usize, max: usize) -> bool {
        // A character takes one to four bytes, so that the bytes alone often decide.
        let bytes = self.len();
        if bytes <= max && bytes.div_ceil(4) >= min {
            return true;
        }
        bytes >= min && bytes.div_ceil(4) <= max && (min..=max).contains(&characters(self))
    }
}

macro_rules! lists {
    ($($ty:ty $(, $state:ident)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T, $($state)?> Length for $ty {
            const KEYWORDS: [&'static str; 2] = ["minItems", "maxItems"];

            fn length(&self) -> usize {
                self.len()
            }
        }
    )* };
}

macro_rules! maps {
    ($($ty:ty $(, $state:ident)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<Key, T, $($state)?> Length for $ty {
            const KEYWORDS: [&'static str; 2] = ["minProperties", "maxProperties"];

            fn length(&self) -> usize {
                self.len()
            }
        }
    )* };
}

lists! {
    [T];
    VecDeque<T>;
    LinkedList<T>;
    BTreeSet<T>;
    BinaryHeap<T>;
}

maps! {
    BTreeMap<Key, T>;
}

#[diagnostic::do_not_recommend]
impl Length for serde_json::Map<String, serde_json::Value> {
    const KEYWORDS: [&'static str; 2] = ["minProperties", "maxProperties"];

    fn length(&self) -> usize {
        self.len()
    }
}

#[cfg(feature = "std")]
lists! {
    std::collections::HashSet<T, State>, State;
}

#[cfg(feature = "std")]
maps! {
    std::collections::HashMap<Key, T, State>, State;
}
