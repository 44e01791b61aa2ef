//! The nondeterministic automaton as it is followed at run time: sets of places are words of bits.

use super::alphabet::{self, Alphabet};
use super::places::{Places, TooLarge};

/// What is made static as the runtime's `Threads`.
#[derive(Clone, Debug)]
pub(super) struct Threads {
    pub(super) alphabet: Alphabet,
    pub(super) words: Vec<Word>,
    pub(super) reading: Vec<u64>,
    pub(super) first: Vec<u64>,
    pub(super) offsets: Vec<u16>,
    pub(super) next: Vec<u16>,
    pub(super) empty: bool,
}

/// What holds for 64 places, as the runtime's `Word`.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) found: u64,
    pub(super) ending: u64,
    pub(super) steps: u64,
    pub(super) jumps: u64,
    pub(super) anew: u64,
}

pub(super) fn of(places: &Places) -> Result<Threads, TooLarge> {
    let alphabet = alphabet::of(&places.sets).ok_or(TooLarge)?;
    let count = places.reads.len();
    let reading = alphabet
        .sets
        .iter()
        .flat_map(|within| bits(places.reads.iter().map(|set| within.binary_search(set).is_ok())))
        .collect();
    let mut offsets = vec![0];
    let mut next = Vec::new();
    for (place, places) in places.next.iter().enumerate() {
        next.extend(places.iter().filter(|next| usize::from(**next) != place + 1));
        offsets.push(u16::try_from(next.len()).map_err(|_| TooLarge)?);
    }
    let found = bits(places.found.iter().copied());
    let ending = bits(places.ending.iter().copied());
    let steps = bits(places.next.iter().enumerate().map(|(place, next)| has(next, place + 1)));
    let jumps = bits(offsets.windows(2).map(|ends| ends[0] != ends[1]));
    let anew = bits((0..count).map(|place| has(&places.anew, place)));
    let words = (0..found.len()).map(|at| Word {
        found: found[at],
        ending: ending[at],
        steps: steps[at],
        jumps: jumps[at],
        anew: anew[at],
    });
    let first = bits((0..count).map(|place| has(&places.first, place)));
    Ok(Threads { alphabet, words: words.collect(), reading, first, offsets, next, empty: places.empty })
}

fn has(places: &[u16], place: usize) -> bool {
    places.iter().any(|known| usize::from(*known) == place)
}

fn bits(flags: impl Iterator<Item = bool>) -> Vec<u64> {
    let mut words = Vec::new();
    for (index, flag) in flags.enumerate() {
        if index % 64 == 0 {
            words.push(0);
        }
        if let Some(word) = words.last_mut() {
            *word |= u64::from(flag) << (index % 64);
        }
    }
    words
}
