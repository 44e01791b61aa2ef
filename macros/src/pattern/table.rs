//! The deterministic automaton.

use super::alphabet::{self, Alphabet};
use super::hopcroft;
use super::places::Places;
use std::collections::HashMap;

/// What is made static as the runtime's `Table`: rows of cells, each cell the index of a row's first cell.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) alphabet: Alphabet,
    pub(super) cells: Vec<u16>,
    pub(super) start: u16,
    pub(super) accepting: u16,
}

impl Table {
    /// How large the static data is, about.
    pub(super) fn bytes(&self) -> usize {
        self.cells.len() * 2 + self.alphabet.ascii.len() + self.alphabet.beyond.len() * 8
    }
}

/// 16 KiB: a larger table would push what else a request needs out of a 32 KiB first-level cache.
const MOST_CELLS: usize = 8192;
/// Before it is made small, a table may be larger.
const MOST_CELLS_AT_FIRST: usize = 4 * MOST_CELLS;
/// The places looked at while the states are made, so that a large pattern does not make compilation slow.
const MOST_WORK: usize = 4_000_000;

/// The runtime's `Table::FOUND` and `Table::DEAD`.
pub(super) const NAME_OF_FOUND: u16 = u16::MAX;
pub(super) const NAME_OF_DEAD: u16 = u16::MAX - 1;

/// A complete automaton; the states are numbered.
pub(super) struct States {
    pub(super) groups: usize,
    /// For each state, the next state for each group.
    pub(super) next: Vec<usize>,
    pub(super) accepting: Vec<bool>,
}

const DEAD: usize = 0;
const FOUND: usize = 1;
const START: usize = 2;

/// The table, unless it is too large.
pub(super) fn of(places: &Places) -> Option<Table> {
    let alphabet = alphabet::of(&places.sets)?;
    let states = determinize(places, &alphabet)?;
    let blocks = hopcroft::equivalent(&states);
    lay_out(&states, &blocks, alphabet)
}

/// What tells states apart: the places that read next, and whether the text may end.
type Key = (Vec<u16>, bool);

fn determinize(places: &Places, alphabet: &Alphabet) -> Option<States> {
    let groups = alphabet.sets.len();
    let mut states = States { groups, next: vec![DEAD; groups], accepting: vec![false, true] };
    states.next.extend(vec![FOUND; groups]);
    let start: Key = (places.first.clone(), places.empty);
    states.accepting.push(start.1);
    let mut known: HashMap<Key, usize> = HashMap::from([(start.clone(), START)]);
    let mut left = std::collections::VecDeque::from([start]);
    let mut work = 0;
    while let Some((set, _)) = left.pop_front() {
        for within in &alphabet.sets {
            work += set.len() + 1;
            let Some(key) = step(places, &set, within, &mut work) else {
                states.next.push(FOUND);
                continue;
            };
            if key.0.is_empty() && !key.1 {
                states.next.push(DEAD);
                continue;
            }
            let count = states.accepting.len();
            let state = *known.entry(key.clone()).or_insert(count);
            if state == count {
                states.accepting.push(key.1);
                left.push_back(key);
            }
            states.next.push(state);
        }
        if work > MOST_WORK || states.accepting.len() * groups > MOST_CELLS_AT_FIRST {
            return None;
        }
    }
    Some(states)
}

/// Where a character that is in these sets leads, or nothing if the pattern has been found.
fn step(places: &Places, from: &[u16], within: &[usize], work: &mut usize) -> Option<Key> {
    let mut next = places.anew.clone();
    let mut ending = false;
    for &place in from {
        let place = usize::from(place);
        if within.binary_search(&places.reads[place]).is_err() {
            continue;
        }
        if places.found[place] {
            return None;
        }
        ending |= places.ending[place];
        next.extend(&places.next[place]);
    }
    *work += next.len();
    next.sort_unstable();
    next.dedup();
    Some((next, ending))
}

/// One row for each block of states that are alike, one column for each kind of groups that no row tells apart.
fn lay_out(states: &States, blocks: &[usize], alphabet: Alphabet) -> Option<Table> {
    let rows = rows(states, blocks);
    let row_of = |block: usize| rows.iter().position(|&state| blocks[state] == block);
    let row_of: Vec<Option<usize>> = (0..=blocks.iter().copied().max()?).map(row_of).collect();
    let column = |group: usize| -> Vec<usize> {
        rows.iter().map(|&state| blocks[states.next[state * states.groups + group]]).collect()
    };
    let mut kinds: Vec<Vec<usize>> = Vec::new();
    let kind_of: Vec<usize> = (0..states.groups)
        .map(|group| {
            let column = column(group);
            kinds.iter().position(|kind| *kind == column).unwrap_or_else(|| {
                kinds.push(column);
                kinds.len() - 1
            })
        })
        .collect();
    let width = kinds.len();
    if rows.len() * width > MOST_CELLS {
        return None;
    }
    let name = |block: usize| match row_of[block] {
        Some(row) => u16::try_from(row * width).ok(),
        None if block == blocks[FOUND] => Some(NAME_OF_FOUND),
        None => Some(NAME_OF_DEAD),
    };
    let cells = (0..rows.len()).flat_map(|row| kinds.iter().map(move |kind| kind[row])).map(name);
    let first_accepting = rows.iter().position(|&state| states.accepting[state]).unwrap_or(rows.len());
    Some(Table {
        alphabet: regroup(alphabet, &kind_of),
        cells: cells.collect::<Option<_>>()?,
        start: name(blocks[START])?,
        accepting: u16::try_from(first_accepting * width).ok()?,
    })
}

/// A state of each block that has a row: first those in which the text may not end.
fn rows(states: &States, blocks: &[usize]) -> Vec<usize> {
    let mut seen = vec![false; states.accepting.len()];
    (seen[blocks[DEAD]], seen[blocks[FOUND]]) = (true, true);
    let firsts = (START..blocks.len()).filter(|&state| !std::mem::replace(&mut seen[blocks[state]], true));
    let mut rows: Vec<usize> = firsts.collect();
    rows.sort_by_key(|&state| states.accepting[state]);
    rows
}

fn regroup(mut alphabet: Alphabet, kind_of: &[usize]) -> Alphabet {
    let kind = |group: u8| kind_of.get(usize::from(group)).and_then(|kind| u8::try_from(*kind).ok()).unwrap_or(group);
    alphabet.ascii = alphabet.ascii.map(kind);
    for run in &mut alphabet.beyond {
        run.1 = kind(run.1);
    }
    alphabet.beyond.dedup_by_key(|run| run.1);
    alphabet
}
