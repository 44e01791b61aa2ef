//! From the text of a pattern to static data.
//!
//! ```text
//! text ─syntax→ Meaning ─trim→ Meaning ─sequence→ Sequence, or, if a choice is open,
//!                                       ─places→ Places ─table→ Table, or, if that would be too large,
//!                                                       ─threads→ Threads
//! ```

mod alphabet;
mod emit;
mod hopcroft;
mod literal;
mod meaning;
mod names;
mod places;
mod property;
mod refusal;
mod sequence;
mod syntax;
mod table;
mod threads;
mod trim;

#[cfg(test)]
mod tests;

use std::ops::Range;

/// A pattern that means the same to ECMA-262 as to this library.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The text for a schema: ECMA-262 reads it alike under its `u` and its `v` flag.
    pub(crate) exported: String,
    form: Form,
}

/// The static data that the pattern becomes, of which `form` chooses the first that fits.
#[derive(Debug)]
enum Form {
    Sequence(sequence::Sequence),
    Table(table::Table),
    Threads(threads::Threads),
}

/// Something that the text of a pattern must not say.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// What is wrong, in one line.
    pub(crate) message: String,
    /// What to write instead.
    pub(crate) help: String,
    /// Where, in bytes of the pattern's text.
    pub(crate) range: Range<usize>,
}

impl Mistake {
    /// What is quoted from a pattern may have ends of lines in it.
    fn on_one_line(self) -> Self {
        let escape = |text: String| {
            text.chars().fold(String::new(), |mut line, character| {
                if character.is_control() {
                    line.extend(character.escape_default());
                } else {
                    line.push(character);
                }
                line
            })
        };
        Self { message: escape(self.message), help: escape(self.help), range: self.range }
    }
}

/// Works a pattern out, or tells all that is wrong with it.
pub(crate) fn compile(source: &str) -> Result<Pattern, Vec<Mistake>> {
    let (meaning, exported) =
        syntax::read(source).map_err(|mistakes| mistakes.into_iter().map(Mistake::on_one_line).collect::<Vec<_>>())?;
    let form = form(&trim::trim(meaning)).map_err(|places::TooLarge| vec![too_large(source)])?;
    Ok(Pattern { exported, form })
}

fn form(meaning: &meaning::Meaning) -> Result<Form, places::TooLarge> {
    let sequence = match sequence::of(meaning) {
        Some(sequence) if sequence.is_short() => return Ok(Form::Sequence(sequence)),
        longer => longer,
    };
    let places = match places::of(meaning) {
        Ok(places) if places.always => return Ok(Form::Sequence(sequence::anything())),
        Ok(places) => places,
        Err(too_large) => return sequence.map(Form::Sequence).ok_or(too_large),
    };
    match (sequence, table::of(&places)) {
        // A long sequence has a class for each of its steps, where a table may be a few lines of cache.
        (Some(sequence), Some(table)) if sequence.bytes() <= table.bytes() => Ok(Form::Sequence(sequence)),
        (_, Some(table)) => Ok(Form::Table(table)),
        (Some(sequence), None) => Ok(Form::Sequence(sequence)),
        (None, None) => threads::of(&places).map(Form::Threads),
    }
}

fn too_large(source: &str) -> Mistake {
    Mistake {
        message: "this pattern is too large".to_owned(),
        help:
            "repeat without a bound and bound the length beside it: `*` and `#[len(max = 5000)]` instead of `{0,5000}`"
                .to_owned(),
        range: 0..source.len(),
    }
}
