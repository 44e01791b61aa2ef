use crate::parse::{Cursor, ValueKind};
use crate::report::{self, Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::{BinaryHeap, LinkedList, VecDeque};
use alloc::rc::Rc;
use alloc::vec::Vec;
use schemars::{SchemaGenerator, json_schema};

/// Judges a list, and then its elements, unless its length is wrong.
pub(super) fn walk<'v, 'r, T: Validate + 'v + 'r, V: ?Sized>(
    value: &V,
    elements: impl ExactSizeIterator<Item = &'v T>,
    frame: &Frame<'_>,
    rules: &Rules<'r, V, T::Rules<'r>>,
    collector: &mut Collector,
) {
    let length = elements.len();
    if rules.check_container(length, value, frame, collector, 0) || !rules.is_length_broken(length) {
        let at = Frame::elements(frame);
        for (index, element) in elements.enumerate() {
            element.walk(at.at(index), &rules.items, collector);
        }
    }
}

/// Judges the elements of a list on which no rules stand.
pub(super) fn walk_plain<'v, T: Validate + 'v>(
    elements: impl Iterator<Item = &'v T>,
    frame: &Frame<'_>,
    collector: &mut Collector,
) {
    let at = Frame::elements(frame);
    for (index, element) in elements.enumerate() {
        element.walk_plain(at.at(index), collector);
    }
}

/// The schema of a list.
pub(super) fn describe<'r, T: JsonSchema + 'r, V: ?Sized>(
    rules: &Rules<'r, V, T::Rules<'r>>,
    generator: &mut SchemaGenerator,
    is_set: bool,
) -> Schema {
    let items = T::describe(&rules.items, generator);
    let mut schema = json_schema!({ "type": "array" });
    if is_set {
        schema.insert("uniqueItems".into(), true.into());
    }
    schema.insert("items".into(), items.to_value());
    rules.describe(schema)
}

macro_rules! lists {
    ($($ty:ty, checked as $checked:ty $({ $($more:tt)* })?;)*) => { $(
        impl<T: Validate> Validate for $ty {
            type Rules<'r> = Rules<'r, $checked, T::Rules<'r>> where Self: 'r;

            #[inline]
            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                walk::<T, $checked>(self, self.iter(), frame, rules, collector);
            }

            #[inline]
            fn walk_plain(&self, frame: &Frame<'_>, collector: &mut Collector) {
                walk_plain(self.iter(), frame, collector);
            }
        }

        impl<T: JsonSchema> JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $checked, T::Rules<'r>> where Self: 'r;

            fn name() -> Cow<'static, str> {
                alloc::format!("Array_of_{}", T::name()).into()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                describe::<T, $checked>(rules, generator, false)
            }

            $($($more)*)?
        }
    )* };
}

lists! {
    [T], checked as [T] {
        fn describe_borrowed(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
            T::describe_borrowed_slice(rules, generator)
        }
    };
    Vec<T>, checked as [T];
    VecDeque<T>, checked as VecDeque<T>;
    LinkedList<T>, checked as LinkedList<T>;
    BinaryHeap<T>, checked as BinaryHeap<T>;
}

macro_rules! read {
    ($($ty:ty: $([$($bound:tt)*])? checked as $checked:ty, $add:expr;)*) => { $(
        impl<'de, T: Parse<'de> $($($bound)*)?> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, $checked, T::Rules<'r>> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let add = |list: &mut $ty, element| {
                    $add(list, element);
                    true
                };
                cursor.collection(rules, frame, add, |list| list)
            }
        }
    )* };
}

read! {
    Vec<T>: checked as [T], Vec::push;
    VecDeque<T>: checked as VecDeque<T>, VecDeque::push_back;
    LinkedList<T>: checked as LinkedList<T>, LinkedList::push_back;
    BinaryHeap<T>: [+ Ord] checked as BinaryHeap<T>, BinaryHeap::push;
}

/// A text is as many bytes, if it stands in the document as it is.
impl<'de: 'a, 'a> Parse<'de> for &'a [u8] {
    type Rules<'r>
        = Rules<'r, [u8], Rules<'r, u8>>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, [u8], Rules<'_, u8>>) -> Option<Self> {
        let offset = cursor.offset();
        let bytes = match cursor.kind() {
            Some(ValueKind::Bytes) => match cursor.byte_text()? {
                Cow::Borrowed(bytes) => bytes,
                Cow::Owned(_) => {
                    let violation = report::wrong_type("bytes that stand in the document", "bytes that were made");
                    cursor.collector.report(frame, offset, violation);
                    return None;
                }
            },
            Some(ValueKind::Text) => <&str>::read_plain(cursor, frame)?.as_bytes(),
            _ => return cursor.mismatch("bytes or a string", frame),
        };
        read_bytes(cursor, bytes, offset, frame, rules).then_some(bytes)
    }
}

/// Judges bytes that have just been read, and says whether they are what they should be.
pub(super) fn read_bytes(
    cursor: &mut Cursor<'_>,
    bytes: &[u8],
    offset: usize,
    frame: &Frame<'_>,
    rules: &Rules<'_, [u8], Rules<'_, u8>>,
) -> bool {
    let collector = &mut cursor.collector;
    let found = collector.found();
    let is_sound = rules.check_container(bytes.len(), bytes, frame, collector, offset);
    if !rules.items.is_empty() && (is_sound || !rules.is_length_broken(bytes.len())) {
        let elements = Frame::elements(frame);
        for (index, byte) in bytes.iter().enumerate() {
            rules.items.check_number(*byte, elements.at(index), collector, offset);
        }
    }
    collector.found() == found
}

macro_rules! slices {
    ($($ty:ty;)*) => { $(
        impl<'de, T: Parse<'de>> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, [T], T::Rules<'r>> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                Vec::read(cursor, frame, rules).map(Into::into)
            }
        }
    )* };
}

slices! {
    Box<[T]>;
    Rc<[T]>;
}

#[cfg(target_has_atomic = "ptr")]
slices! { alloc::sync::Arc<[T]>; }

impl<'de, T: Parse<'de> + Clone> Parse<'de> for Cow<'_, [T]> {
    type Rules<'r>
        = Rules<'r, [T], T::Rules<'r>>
    where
        Self: 'r;

    fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'r, [T], T::Rules<'r>>) -> Option<Self> {
        Vec::read(cursor, frame, rules).map(Cow::Owned)
    }
}
