use super::{Content, read_tag};
use crate::parse::mismatch;
use crate::parse::object::{Denied, duplicate, unknown};
use crate::parse::recording::Recording;
use crate::parse::slot::Member;
use crate::parse::source::{Input, Name, Object, Slot};
use crate::report::{self, At};
use crate::table::{Names, Variants};
use alloc::borrow::Cow;
use alloc::vec::{self, Vec};

/// Reads `{"tag": "Variant", …}`, wherever the tag stands.
pub fn internal<'de, T>(
    tag: &'static str,
    deny_unknown_fields: bool,
    variants: &'static Variants,
    contents: &[Content<'de, T>],
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let Input::Object(object) = input else {
        return mismatch(&input, "an object", at);
    };
    let mut kept = Vec::new();
    let index = loop {
        match object.next_name(Names::One(tag), 0, at) {
            Some(Name::Known(..)) => break read_tag(tag, variants, object, at)?,
            Some(Name::Other(name)) => {
                let offset = object.name_offset();
                let value = object.record_value(&mut at.name(&name))?;
                kept.push(Kept { name, offset, value });
            }
            None => {
                if !at.is_stopped() {
                    at.name(tag).violated(report::required());
                }
                return None;
            }
        }
    };
    let mut resumed = Resumed { tag, kept: kept.into_iter(), current: None, rest: object };
    match contents.get(index)? {
        Content::Value(read) => read(Input::Object(&mut resumed), at),
        Content::Unit(make) => {
            let start = at.mark();
            while !resumed.is_shared()
                && let Some(Name::Other(name)) = resumed.next_name(Names::Any, 0, at)
            {
                unknown(Denied::new(deny_unknown_fields), &mut resumed, &name, at);
            }
            (!at.found_since(start)).then(make)
        }
    }
}

/// A member that came before the tag.
struct Kept<'de> {
    name: Cow<'de, str>,
    offset: Option<usize>,
    value: Recording<'de>,
}

/// The members of the object without its tag: first those that came before it.
struct Resumed<'o, 'de> {
    tag: &'static str,
    kept: vec::IntoIter<Kept<'de>>,
    current: Option<Kept<'de>>,
    rest: &'o mut dyn Object<'de>,
}

impl<'de> Object<'de> for Resumed<'_, 'de> {
    fn next_name(&mut self, names: Names, expected: usize, at: &mut At<'_>) -> Option<Name<'de>> {
        self.current = self.kept.next();
        if let Some(current) = &self.current {
            return Some(Name::find(names, expected, current.name.clone()));
        }
        loop {
            let name = self.rest.next_name(names, expected, at)?;
            if name.as_str() != self.tag {
                return Some(name);
            }
            duplicate(self.rest, self.tag, at);
        }
    }

    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        match self.current.take() {
            Some(current) => current.value.play(slot, at),
            None => self.rest.value(slot, at),
        }
    }

    fn skip(&mut self, at: &mut At<'_>) {
        if self.current.take().is_none() {
            self.rest.skip(at);
        }
    }

    /// Beside the tag.
    fn is_flattened(&self) -> bool {
        true
    }

    fn is_shared(&self) -> bool {
        self.rest.is_shared()
    }

    fn pass_rest(&mut self, at: &mut At<'_>) {
        while !self.is_shared() && self.next_name(Names::Any, 0, at).is_some() {
            self.skip(at);
        }
    }

    fn fill_flattened(&mut self, member: &mut dyn Member<'de>, is_defaulted: bool, at: &mut At<'_>) -> bool {
        self.rest.fill_flattened(member, is_defaulted, at)
    }

    fn name_offset(&self) -> Option<usize> {
        match &self.current {
            Some(current) => current.offset,
            None => self.rest.name_offset(),
        }
    }
}
