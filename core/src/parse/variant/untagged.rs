use super::ReadVariant;
use crate::parse::Cursor;
use crate::parse::cursor::Saved;
use crate::parse::kind::ValueKind;
use crate::parse::memo::Tried;
use crate::parse::view::Role;
use crate::report::{self, Attempt, Frame, Param};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Reverse;

/// Tries one variant after the other of so many, rules included. If none fits, what is wrong with the nearest one is reported.
pub fn untagged<'de, T>(
    variants: usize,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    read: ReadVariant<'de, T>,
) -> Option<T> {
    let mut value = None;
    // What reads the variants tells the enum from others, and its instances from one another where it is generic.
    let of = Untagged { variants, address: read as usize };
    cursor.untagged(of, frame, &mut |cursor, index| value = read(cursor, frame, index));
    value
}

/// An enum whose variants are told by what is in them.
#[derive(Clone, Copy)]
struct Untagged {
    variants: usize,
    address: usize,
}

/// Which variant is read again, or what is known without that.
enum Choice {
    /// It has just been read, and fits.
    HasRead,
    /// It fits, and the value is to be made.
    Make(usize),
    /// It fits, and that is all that is asked.
    Fits,
    /// None fits. The variant is the nearest, or past the last where the value is of another type than all of them take.
    None(Tried),
    /// The reading has ended.
    Stopped,
}

type Read<'r, 'de> = dyn FnMut(&mut Cursor<'de>, usize) + 'r;

impl<'de> Cursor<'de> {
    fn untagged(&mut self, of: Untagged, frame: &Frame<'_>, read: &mut Read<'_, 'de>) {
        let kind = self.kind();
        if kind == Some(ValueKind::Object) {
            let is_whole = self.view_here().role == Role::Whole;
            let taken = self.taken_mark();
            return self.looking(|cursor| cursor.untagged_whole(of, is_whole, taken, frame, read));
        }
        let taken = self.taken_mark();
        self.untagged_whole(of, true, taken, frame, read);
    }

    /// Reads a value of which nothing is for others. `is_whole` says whether it is all that stands at the position.
    fn untagged_whole(
        &mut self,
        of: Untagged,
        is_whole: bool,
        taken: usize,
        frame: &Frame<'_>,
        read: &mut Read<'_, 'de>,
    ) {
        let start = self.save();
        let found = self.found();
        let choice = self.again(frame, |cursor| cursor.choose(of, is_whole, start, frame, read));
        match choice {
            None | Some(Choice::Stopped | Choice::HasRead | Choice::Fits) => {}
            Some(Choice::Make(variant)) => {
                self.restore(start);
                self.put_back(taken);
                self.again(frame, |cursor| read(cursor, variant));
            }
            Some(Choice::None(tried)) if self.collector.is_quiet => {
                self.collector.found = found;
                self.tell_outer(of, &tried, frame);
            }
            Some(Choice::None(tried)) => {
                let nearest = (tried.variant < of.variants).then_some(tried.variant);
                let end = self.save();
                self.restore(start);
                self.put_back(taken);
                match nearest {
                    Some(variant) => {
                        self.again(frame, |cursor| read(cursor, variant));
                    }
                    None => self.report_other_type(of, start, frame, read),
                }
                if !self.is_stopped() {
                    self.restore(end);
                }
            }
        }
    }

    /// Counts a violation, of which an attempt further out at the same value has to know what it says.
    fn tell_outer(&mut self, of: Untagged, tried: &Tried, frame: &Frame<'_>) {
        if tried.variant >= of.variants {
            return self.collector.count(frame, report::TYPE.code);
        }
        if let Some(attempt) = self.collector.attempt_at(frame) {
            attempt.known += tried.known;
            attempt.is_named_otherwise |= tried.is_named_otherwise;
        }
        self.collector.count(frame, "");
    }

    /// Tries the variants, and comes back after the value, unless that is to be read again.
    fn choose(
        &mut self,
        of: Untagged,
        is_whole: bool,
        start: Saved,
        frame: &Frame<'_>,
        read: &mut Read<'_, 'de>,
    ) -> Choice {
        let is_outermost = !self.collector.is_quiet;
        // What is no JSON is found before anything is judged without a report.
        let end = match self.returning(|cursor| cursor.skip_value(frame)) {
            true => self.save(),
            false => return Choice::Stopped,
        };
        // Inside another attempt the same will be asked again; outside, only once.
        let is_remembered = is_whole && end.position - start.position > 2 && !is_outermost;
        let known = if is_whole { self.memo.tried(start.position, of.address) } else { None };
        let tried = match known {
            Some(tried) => tried,
            None => {
                // A value that is made for the outermost enum is taken as it is. Within it the verdict comes first, so that nothing
                // is made more than once a level.
                let is_judging = self.is_judging || !is_outermost;
                let Some(tried) = self.try_variants(of, start, is_judging, frame, read) else {
                    return Choice::Stopped;
                };
                if tried.fits && !is_judging {
                    return Choice::HasRead;
                }
                Tried { end: end.position, ..tried }
            }
        };
        if is_remembered && known.is_none() {
            self.memo.remember(start.position, of.address, tried);
        }
        self.restore(end);
        match tried.fits {
            true if self.is_judging => Choice::Fits,
            true => Choice::Make(tried.variant),
            false => Choice::None(tried),
        }
    }

    /// Tries one variant after the other without a report: which fits; if none, which is the nearest, or, where the value is of another
    /// type than all of them take, that there is none, as an index past the last. `None` if the reading has ended.
    fn try_variants(
        &mut self,
        of: Untagged,
        start: Saved,
        is_judging: bool,
        frame: &Frame<'_>,
        read: &mut Read<'_, 'de>,
    ) -> Option<Tried> {
        let outer = (self.collector.is_quiet, self.is_judging, self.keeps_broken, self.collector.attempt);
        let found = self.found();
        let taken = self.taken_mark();
        let mut tried =
            Tried { end: start.position, variant: of.variants, fits: false, is_named_otherwise: false, known: 0 };
        let mut least = None;
        (self.collector.is_quiet, self.is_judging, self.keeps_broken) = (true, is_judging, false);
        for variant in 0..of.variants {
            self.restore(start);
            self.collector.attempt = Some(Attempt::new(frame));
            self.returning(|cursor| read(cursor, variant));
            let attempt = self.collector.attempt.take().unwrap_or(Attempt::new(frame));
            let violations = self.found() - found;
            self.collector.found = found;
            if self.is_stopped() {
                break;
            }
            if violations == 0 {
                tried = Tried { variant, fits: true, ..tried };
                break;
            }
            self.put_back(taken);
            // Less is nearer.
            let distance = (attempt.is_named_otherwise, Reverse(attempt.known), violations);
            if !attempt.is_other_type && least.is_none_or(|least| distance < least) {
                least = Some(distance);
                let Attempt { is_named_otherwise, known, .. } = attempt;
                tried = Tried { variant, is_named_otherwise, known, ..tried };
            }
        }
        (self.collector.is_quiet, self.is_judging, self.keeps_broken, self.collector.attempt) = outer;
        if self.is_stopped() {
            // The reading ended inside an attempt; that has been reported.
            self.collector.found = found + 1;
            return None;
        }
        Some(tried)
    }

    /// Reports that the value is of another type than all variants take.
    #[cold]
    fn report_other_type(&mut self, of: Untagged, start: Saved, frame: &Frame<'_>, read: &mut Read<'_, 'de>) {
        let Some(kind) = self.kind().filter(|kind| *kind != ValueKind::Null) else {
            return self.collector.report(frame, start.position, report::required());
        };
        if !self.collector.is_keeping() {
            return self.collector.count(frame, report::TYPE.code);
        }
        let mut expected: Vec<String> = Vec::new();
        let mark = self.collector.mark();
        for variant in 0..of.variants {
            self.restore(start);
            self.again(frame, |cursor| cursor.returning(|cursor| read(cursor, variant)));
            for violation in self.collector.kept_since(mark) {
                if let Some(Param::Text(one)) = violation.params().get("expected")
                    && !expected.iter().any(|other| other == one)
                {
                    expected.push(one.to_string());
                }
            }
            self.collector.forget_since(mark, frame);
        }
        self.collector.report(frame, start.position, report::none_of_types(expected.join(" or "), kind.words()));
    }
}
