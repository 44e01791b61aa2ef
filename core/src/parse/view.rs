use super::Cursor;
use alloc::vec::Vec;

/// Which part of an object its reader sees: the properties of one object may be those of a tagged enum and its variant, or of a
/// struct and its flattened fields.
#[derive(Clone, Copy)]
pub(super) struct View {
    /// Where the object begins.
    pub(super) object: usize,
    pub(super) source: Source,
    pub(super) role: Role,
    /// From which of the cursor's tags on they are hidden.
    pub(super) tags: usize,
}

/// Where the properties of an object are found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// In the document, one after the other.
    Document,
    /// Among the cursor's leftovers, from one to another.
    Leftovers { start: usize, end: usize },
}

/// What the reader of an object is to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The only one.
    Whole,
    /// The content of a variant whose tag stands in the same object.
    BesideTag,
    /// One of several flattened fields, which takes what it knows and leaves the rest to others.
    Flattened,
}

/// A property that is left to flattened fields: the position of its name, and whether one of them has taken it.
#[derive(Clone, Copy)]
pub(super) struct Leftover(usize);

impl Leftover {
    pub(super) fn new(name: usize) -> Self {
        Leftover(name << 1)
    }

    pub(super) fn name(self) -> usize {
        self.0 >> 1
    }

    pub(super) fn is_taken(self) -> bool {
        self.0 & 1 == 1
    }

    fn set_taken(&mut self, is_taken: bool) {
        self.0 = self.0 & !1 | usize::from(is_taken);
    }
}

/// Leftovers that have been taken since some moment, to be put back.
#[derive(Default)]
pub(super) struct Taken {
    indexes: Vec<usize>,
    /// How many readers there are that only look.
    lookers: usize,
}

impl View {
    /// An object that has one reader.
    pub(super) const NONE: View = View { object: usize::MAX, source: Source::Document, role: Role::Whole, tags: 0 };

    #[inline]
    pub(super) fn is_at(&self, position: usize) -> bool {
        self.object == position
    }
}

impl Cursor<'_> {
    /// Which part of the object at the position its reader sees.
    pub(super) fn view_here(&self) -> View {
        match self.view.is_at(self.position) {
            true => self.view,
            false => View { object: self.position, tags: self.tags.len(), ..View::NONE },
        }
    }

    /// Reads the object at the position with another view of it, and comes back to its beginning before.
    pub(super) fn viewing<R>(&mut self, view: View, read: impl FnOnce(&mut Self) -> R) -> R {
        let outer = core::mem::replace(&mut self.view, view);
        let tags = self.tags.len();
        let result = read(self);
        self.tags.truncate(tags);
        self.view = outer;
        result
    }

    /// Reads what stands beside a tag.
    pub(super) fn beside_tag<R>(&mut self, tag: &'static str, read: impl FnOnce(&mut Self) -> R) -> R {
        let mut view = self.view_here();
        if view.role == Role::Whole {
            view.role = Role::BesideTag;
        }
        self.viewing(view, |cursor| {
            cursor.tags.push(tag);
            read(cursor)
        })
    }

    /// Reads the object as if there were no other reader of it, and leaves to those whatever is taken.
    pub(super) fn looking<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        let view = self.view_here();
        if view.role == Role::Whole {
            return read(self);
        }
        let start = self.taken.indexes.len();
        self.taken.lookers += 1;
        let result = self.viewing(View { role: Role::Whole, ..view }, read);
        self.taken.lookers -= 1;
        self.put_back(start);
        result
    }

    /// How much has been taken while readers only look.
    pub(super) fn taken_mark(&self) -> usize {
        self.taken.indexes.len()
    }

    /// Puts back what has been taken since a reader began to look.
    pub(super) fn put_back(&mut self, mark: usize) {
        for index in self.taken.indexes.drain(mark.min(self.taken.indexes.len())..) {
            if let Some(leftover) = self.leftovers.get_mut(index) {
                leftover.set_taken(false);
            }
        }
    }

    pub(super) fn take_leftover(&mut self, index: usize) {
        if let Some(leftover) = self.leftovers.get_mut(index) {
            leftover.set_taken(true);
        }
        if self.taken.lookers > 0 {
            self.taken.indexes.push(index);
        }
    }
}
