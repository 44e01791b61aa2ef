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
    pub(super) found: u16,
    pub(super) accepting: u16,
}

/// 16 KiB: a larger table would push what else a request needs out of a 32 KiB first-level cache.
const MOST_CELLS: usize = 8192;
/// Before it is made small, a table may be larger.
const MOST_CELLS_AT_FIRST: usize = 4 * MOST_CELLS;
/// The places looked at while the states are made, so that a large pattern does not make compilation slow.
const MOST_WORK: usize = 4_000_000;

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
    let count = blocks.iter().max()? + 1;
    let mut member = vec![DEAD; count];
    for (state, block) in blocks.iter().enumerate() {
        member[*block] = state;
    }
    let row_of = rows(states, blocks, &member);
    let mut by_row = vec![DEAD; count];
    for (block, row) in row_of.iter().enumerate() {
        by_row[*row] = member[block];
    }
    let target = |state: usize, group: usize| row_of[blocks[states.next[state * states.groups + group]]];
    let columns: Vec<Vec<usize>> =
        (0..states.groups).map(|group| by_row.iter().map(|&state| target(state, group)).collect()).collect();
    let mut kinds: Vec<usize> = Vec::new();
    let mut kind_of = Vec::new();
    for (group, column) in columns.iter().enumerate() {
        let known = kinds.iter().position(|&kind| columns[kind] == *column);
        kind_of.push(known.unwrap_or(kinds.len()));
        if known.is_none() {
            kinds.push(group);
        }
    }
    let width = kinds.len();
    if count * width > MOST_CELLS {
        return None;
    }
    let cell = |row: usize| u16::try_from(row * width).ok();
    let cells = (0..count).flat_map(|row| kinds.iter().map(move |&kind| (row, kind)));
    let cells = cells.map(|(row, kind)| cell(columns[kind][row])).collect::<Option<_>>()?;
    let accepting = by_row.iter().skip(2).position(|&state| states.accepting[state]).map_or(count, |at| at + 2);
    Some(Table {
        alphabet: regroup(alphabet, &kind_of),
        cells,
        start: cell(row_of[blocks[START]])?,
        found: cell(row_of[blocks[FOUND]])?,
        accepting: cell(accepting)?,
    })
}

/// The row of each block: first the dead one, then the one where the pattern was found, last those where the text may end.
fn rows(states: &States, blocks: &[usize], member: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..member.len()).collect();
    order.sort_by_key(|&block| {
        let rank = if block == blocks[DEAD] {
            0
        } else if block == blocks[FOUND] {
            1
        } else if states.accepting[member[block]] {
            3
        } else {
            2
        };
        (rank, member[block])
    });
    let mut row_of = vec![0; member.len()];
    for (row, block) in order.into_iter().enumerate() {
        row_of[block] = row;
    }
    row_of
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
