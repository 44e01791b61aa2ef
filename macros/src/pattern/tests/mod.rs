//! The patterns, judged by another engine and run in all their forms.

mod agreement;
mod emission;
mod fuzz;
mod minimal;
mod properties;
mod refusals;
mod shapes;
mod sizes;
mod texts;

// What generated code calls; the emitted code names it by this module.
#[expect(clippy::large_types_passed_by_value, reason = "which happens when a program is compiled, not when it runs")]
#[path = "../../../../core/src/pattern/mod.rs"]
pub(crate) mod pattern;

use super::{Form, alphabet::Alphabet, meaning::Characters, places, sequence, syntax, table, threads};
use pattern::Matcher;

/// Patterns of real interfaces, one a line; a line that starts with `# ` says where the ones after it are from.
pub(super) fn corpus() -> impl Iterator<Item = &'static str> {
    include_str!("corpus.txt").lines().filter(|line| !line.is_empty() && !line.starts_with("# "))
}

/// Every form that the pattern can take, whichever would be chosen, by name.
fn forms(source: &str) -> Vec<(&'static str, Matcher)> {
    let (meaning, _) = syntax::read(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}"));
    let mut forms = Vec::new();
    if let Some(sequence) = sequence::of(&meaning) {
        forms.push(("sequence", load(Form::Sequence(sequence))));
    }
    // What every text matches only becomes a sequence: the others have no way to say so before they read.
    let Some(places) = places::of(&meaning).ok().filter(|places| !places.always) else { return forms };
    if let Some(table) = table::of(&places) {
        forms.push(("table", load(Form::Table(table))));
    }
    if let Ok(threads) = threads::of(&places) {
        forms.push(("threads", load(Form::Threads(threads))));
    }
    forms
}

/// The form that the compiler chooses.
fn chosen(source: &str) -> Matcher {
    load(super::compile(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}")).form)
}

/// The runtime's view of a form, as the emitted code would make it.
fn load(form: Form) -> Matcher {
    match form {
        Form::Sequence(of) => Matcher::Sequence(leak(pattern::Sequence::new(
            of.prefix.leak(),
            of.head.iter().map(load_step).collect::<Vec<_>>().leak(),
            load_step(&of.middle),
            of.tail.iter().map(load_step).collect::<Vec<_>>().leak(),
            of.suffix.leak(),
        ))),
        Form::Table(of) => {
            let alphabet = load_alphabet(of.alphabet);
            Matcher::Table(leak(pattern::Table::new(alphabet, of.cells.leak(), of.start, of.accepting)))
        }
        Form::Threads(of) => {
            let word =
                |word: &threads::Word| pattern::Word::new(word.found, word.ending, word.steps, word.jumps, word.anew);
            Matcher::Threads(leak(pattern::Threads::new(
                load_alphabet(of.alphabet),
                of.words.iter().map(word).collect::<Vec<_>>().leak(),
                of.reading.leak(),
                of.first.leak(),
                (of.offsets.leak(), of.next.leak()),
                of.empty,
            )))
        }
    }
}

fn load_step(step: &sequence::Step) -> pattern::Step {
    let class = load_class(&step.set);
    match step.most {
        Some(most) => pattern::Step::new(class, step.least as usize, most as usize),
        None => pattern::Step::endless(class, step.least as usize),
    }
}

fn load_class(set: &Characters) -> pattern::Class {
    let class = sequence::Class::of(set);
    let beyond = match class.beyond.as_slice() {
        [] => pattern::Beyond::None,
        [('\u{80}', char::MAX)] => pattern::Beyond::All,
        _ => pattern::Beyond::Ranges(class.beyond.leak()),
    };
    pattern::Class::new(class.low, class.high, beyond)
}

fn load_alphabet(alphabet: Alphabet) -> pattern::Alphabet {
    pattern::Alphabet::new(leak(alphabet.ascii), alphabet.beyond.leak())
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
