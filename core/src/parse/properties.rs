use super::Cursor;
use super::text::Text;
use super::view::{Role, Source, View};
use crate::report::{self, Frame, Violation};
use crate::table::{Table, Variants};

/// The properties of an object, one after the other, as one reader of it sees them.
pub(super) struct Properties {
    /// Where the object begins.
    pub(super) object: usize,
    pub(super) view: View,
    /// The byte before the next name in a document.
    pub(super) separator: u8,
    /// The index of the next leftover.
    pub(super) next: usize,
    /// Where the name of the property at hand stands.
    pub(super) name: usize,
    /// Which of the hidden tags have been passed, a bit each.
    passed_tags: u64,
}

/// Which properties are wanted.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    /// All.
    Any,
    /// Those of a struct's fields.
    Fields(&'static Table),
    /// Those of an enum's variants.
    Variants(&'static Variants),
    /// These.
    Listed(&'static [&'static str]),
    /// This one.
    One(&'static str),
}

/// The property that has been found, with the cursor before its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// The one of that index among those that are wanted for themselves.
    Known(usize),
    /// Another.
    Other,
}

impl Wanted {
    fn find(self, name: &str) -> Found {
        let index = match self {
            Wanted::Any => None,
            Wanted::Fields(table) => table.find(name),
            Wanted::Variants(variants) => variants.known(name),
            Wanted::Listed(names) => names.iter().position(|wanted| *wanted == name),
            Wanted::One(wanted) => (name == wanted).then_some(0),
        };
        index.map_or(Found::Other, Found::Known)
    }
}

/// A name as it was found.
enum Name<'de> {
    Text(Text<'de>),
    /// It stands on the tape.
    OnTape,
    /// It has half of a surrogate pair.
    None,
}

impl Properties {
    /// Takes note that the property after the separator has been found.
    #[inline]
    pub(super) fn found_in_document(&mut self, name: usize) {
        self.name = name;
        self.separator = b',';
    }
}

impl<'de> Cursor<'de> {
    /// Enters an object; `None` if there is none, or if it is nested too deep.
    #[inline]
    pub(super) fn properties(&mut self) -> Option<Properties> {
        let is_object = match self.peek_value() {
            Some(byte) => byte == b'{',
            None => self.tape.as_ref().is_some_and(|tape| tape.is_object(self.position)),
        };
        if !is_object || self.is_too_deep() {
            return None;
        }
        self.depth += 1;
        let view = self.view_here();
        // Leftovers have no separators, so that the fast way finds nothing.
        let (separator, next) = match view.source {
            Source::Document => (b'{', 0),
            Source::Leftovers { start, .. } => (0, start),
        };
        Some(Properties { object: self.position, view, separator, next, name: 0, passed_tags: 0 })
    }

    /// Moves to the next property that is wanted; `None` at the end. `frame` stands at the object.
    #[inline(never)]
    pub(super) fn next_property(
        &mut self,
        object: &mut Properties,
        wanted: Wanted,
        frame: &Frame<'_>,
    ) -> Option<Found> {
        loop {
            if self.is_stopped() {
                return None;
            }
            if !self.move_to_name(object, frame) {
                self.depth -= 1;
                return None;
            }
            object.name = self.position;
            let name = self.pass_name(frame)?;
            let Some((found, tag)) = self.find(&name, wanted, object) else {
                self.collector.report(frame, object.name, report::lone_surrogate());
                self.skip_value(frame);
                continue;
            };
            if let Some(tag) = tag {
                self.pass_tag(object, tag, frame);
                continue;
            }
            match (object.view.role, found, wanted) {
                (Role::Flattened, Found::Other, Wanted::Any) => self.has_handed_on = true,
                (Role::Flattened, Found::Other, _) => continue,
                (Role::Flattened, Found::Known(_), _) => self.take(object, wanted, frame),
                _ => {}
            }
            return Some(found);
        }
    }

    /// Moves to the next name, wherever it stands; false at the end.
    fn move_to_name(&mut self, object: &mut Properties, frame: &Frame<'_>) -> bool {
        match object.view.source {
            Source::Leftovers { end, .. } => {
                let rest = self.leftovers.get(object.next..end).unwrap_or_default();
                let Some(ahead) = rest.iter().position(|leftover| !leftover.is_taken()) else {
                    return false;
                };
                object.next += ahead + 1;
                self.position = self.leftovers.get(object.next - 1).map_or(0, |leftover| leftover.name());
                true
            }
            Source::Document if self.tape.is_some() => {
                self.position += usize::from(object.separator == b'{');
                object.separator = b',';
                self.is_name_on_tape(frame)
            }
            Source::Document => self.move_to_name_in_text(object, frame),
        }
    }

    fn move_to_name_in_text(&mut self, object: &mut Properties, frame: &Frame<'_>) -> bool {
        self.space();
        if object.separator == b'{' {
            self.position += 1;
            self.space();
        }
        if self.pass(b'}') {
            return false;
        }
        if object.separator == b',' {
            if !self.pass(b',') {
                self.stop("`,` or `}` is expected", frame);
                return false;
            }
            self.space();
        }
        object.separator = b',';
        self.is_at_name(frame)
    }

    /// Passes over a name and its colon. If that can't be done, the reading ends.
    fn pass_name(&mut self, frame: &Frame<'_>) -> Option<Name<'de>> {
        if self.tape.is_some() {
            self.position += 1;
            return Some(Name::OnTape);
        }
        let name = match self.plain_text() {
            Some(name) => Name::Text(Text::Borrowed(name)),
            None => self.escaped_text(frame)?.map_or(Name::None, |name| Name::Text(Text::Owned(name))),
        };
        self.skip_colon(frame).then_some(name)
    }

    /// What a name is to the reader: one that is wanted, or a tag that is hidden. `None` if it is no name.
    fn find(&self, name: &Name<'de>, wanted: Wanted, object: &Properties) -> Option<(Found, Option<usize>)> {
        let name = match name {
            Name::Text(text) => text.as_str(),
            Name::OnTape => self.tape.as_ref()?.name(object.name),
            Name::None => return None,
        };
        let tags = self.tags.get(object.view.tags..).unwrap_or_default();
        let tag = tags.iter().position(|tag| *tag == name);
        Some((wanted.find(name), tag))
    }

    /// Passes over a tag, which is there once.
    fn pass_tag(&mut self, object: &mut Properties, tag: usize, frame: &Frame<'_>) {
        let bit = 1u64.checked_shl(u32::try_from(tag).unwrap_or(u32::MAX)).unwrap_or(0);
        if object.passed_tags & bit != 0 {
            self.report_at_name(object, report::duplicate_field(), frame);
        }
        object.passed_tags |= bit;
        self.skip_value(frame);
    }

    /// Takes a leftover, which no other flattened field gets any more. What there may be only once is reported where it is there
    /// again.
    fn take(&mut self, object: &mut Properties, wanted: Wanted, frame: &Frame<'_>) {
        let Source::Leftovers { start, end } = object.view.source else {
            return;
        };
        let index = object.next - 1;
        self.take_leftover(index);
        match wanted {
            // What belongs to a tag may stand before it.
            Wanted::One(_) => object.next = start,
            // A variant is one property.
            Wanted::Variants(_) => object.next = end,
            Wanted::Any | Wanted::Fields(_) | Wanted::Listed(_) => return,
        }
        let value = self.save();
        for other in index + 1..end {
            let Some(leftover) = self.leftovers.get(other).copied().filter(|leftover| !leftover.is_taken()) else {
                continue;
            };
            if matches!(wanted.find(&self.name_at(leftover.name())), Found::Known(_)) {
                self.report_named(leftover.name(), report::duplicate_field(), frame);
            }
        }
        self.restore(value);
    }

    /// Reports a property that the type doesn't have, of an object that `frame` stands at. It may be meant to be one of those that
    /// are known.
    #[cold]
    pub(super) fn report_unknown(&mut self, name: usize, known: impl Iterator<Item = &'static str>, frame: &Frame<'_>) {
        match self.collector.is_keeping() {
            true => {
                let suggestion = report::nearest(&self.name_at(name), known);
                self.report_named(name, report::unknown_field(suggestion), frame);
            }
            false => self.collector.count(frame, report::UNKNOWN_FIELD.code),
        }
    }

    /// Reports a violation of the property at hand, of an object that `frame` stands at.
    #[cold]
    pub(super) fn report_at_name(&mut self, object: &Properties, violation: Violation, frame: &Frame<'_>) {
        self.report_named(object.name, violation, frame);
    }

    /// Reads the name of the property at hand as a value, and comes back before the value of the property.
    pub(super) fn at_name<R>(&mut self, object: &Properties, read: impl FnOnce(&mut Self) -> R) -> R {
        let value = self.save();
        self.position = object.name;
        let result = read(self);
        if !self.is_stopped() {
            self.restore(value);
        }
        result
    }
}
