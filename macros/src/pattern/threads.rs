//! The nondeterministic automaton as it is followed at run time: sets of places are words of bits.

use super::alphabet::{self, Alphabet};
use super::places::{Places, TooLarge};

/// What is made static as the runtime's `Threads`.
#[derive(Clone, Debug)]
pub(super) struct Threads {
    pub(super) alphabet: Alphabet,
    pub(super) reading: Vec<u64>,
    pub(super) offsets: Vec<u16>,
    pub(super) next: Vec<u16>,
    pub(super) first: Vec<u16>,
    pub(super) anew: Vec<u16>,
    pub(super) found: Vec<u64>,
    pub(super) ending: Vec<u64>,
    pub(super) empty: bool,
}

pub(super) fn of(places: Places) -> Result<Threads, TooLarge> {
    let alphabet = alphabet::of(&places.sets).ok_or(TooLarge)?;
    let reading = alphabet
        .sets
        .iter()
        .flat_map(|within| bits(places.reads.iter().map(|set| within.binary_search(set).is_ok())))
        .collect();
    let mut offsets = vec![0];
    let mut next = Vec::new();
    for places in &places.next {
        next.extend(places);
        offsets.push(u16::try_from(next.len()).map_err(|_| TooLarge)?);
    }
    Ok(Threads {
        alphabet,
        reading,
        offsets,
        next,
        found: bits(places.found.into_iter()),
        ending: bits(places.ending.into_iter()),
        first: places.first,
        anew: places.anew,
        empty: places.empty,
    })
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
