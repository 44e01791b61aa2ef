//! A value of another format than JSON: a flat tape, on which a position to come back to is an index, as it is an offset in a text.
//!
//! It is made by handing a visitor to the format, once. Whatever is read is then read by the same code as from a text.

mod event;
mod name;
mod read;
mod record;

pub(crate) use event::Tape;
pub(super) use record::record;
