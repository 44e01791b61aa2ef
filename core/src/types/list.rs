use crate::parse::list::list;
use crate::parse::mismatch;
use crate::parse::source::{Bytes, Input};
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::{BinaryHeap, LinkedList, VecDeque};
use alloc::rc::Rc;
use alloc::vec::Vec;
use schemars::{SchemaGenerator, json_schema};

/// Judges a list, and if its own rules hold, its elements.
pub(super) fn walk<'v, T: Validate + 'v, V: ?Sized>(
    value: &V,
    elements: impl Iterator<Item = &'v T>,
    rules: &Rules<V, T::Rules>,
    at: &mut At<'_>,
) {
    if rules.check(value, at) {
        let items = rules.items();
        for (index, element) in elements.enumerate() {
            element.walk(&items, &mut at.index(index));
        }
    }
}

pub(super) fn describe<T: JsonSchema, V: ?Sized>(
    rules: &Rules<V, T::Rules>,
    generator: &mut SchemaGenerator,
    is_set: bool,
) -> Schema {
    let items = T::describe(&rules.items(), generator);
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
            type Rules = Rules<$checked, T::Rules>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                walk::<T, $checked>(self, self.iter(), rules, at);
            }
        }

        impl<T: JsonSchema> JsonSchema for $ty {
            type Rules = Rules<$checked, T::Rules>;

            fn name() -> Cow<'static, str> {
                alloc::format!("Array_of_{}", T::name()).into()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                describe::<T, $checked>(rules, generator, false)
            }

            $($($more)*)?
        }
    )* };
}

lists! {
    [T], checked as [T] {
        fn describe_borrowed(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
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
            type Rules = Rules<$checked, T::Rules>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let add = |list: &mut $ty, element| {
                    $add(list, element);
                    true
                };
                list(input, rules, at, add, |list| list)
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
    type Rules = Rules<[u8], Rules<u8>>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let bytes = match input {
            Input::Bytes(Bytes::Borrowed(bytes)) => bytes,
            Input::Text(_) => <&str>::parse(input, &Rules::NONE, at)?.as_bytes(),
            other => return mismatch(&other, "bytes or a string", at),
        };
        let start = at.mark();
        walk::<u8, [u8]>(bytes, bytes.iter(), rules, at);
        (!at.found_since(start)).then_some(bytes)
    }
}

/// What holds a slice, made from a list that has been read.
macro_rules! slices {
    ($($ty:ty;)*) => { $(
        impl<'de, T: Parse<'de>> Parse<'de> for $ty {
            type Rules = Rules<[T], T::Rules>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                Vec::parse(input, rules, at).map(Into::into)
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
    type Rules = Rules<[T], T::Rules>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        Vec::parse(input, rules, at).map(Cow::Owned)
    }
}
