//! Which characters a pattern tells apart.

use super::meaning::Characters;
use std::collections::HashMap;

/// The groups of characters: all of one group are in the same sets.
#[derive(Clone, Debug)]
pub(super) struct Alphabet {
    pub(super) ascii: [u8; 128],
    /// The first character of each run beyond ASCII, and the run's group.
    pub(super) beyond: Vec<(char, u8)>,
    /// For each group, the sets that its characters are in.
    pub(super) sets: Vec<Vec<usize>>,
}

const MOST_GROUPS: usize = 256;

/// The fewest groups that tell these sets apart, unless they are too many for a byte.
pub(super) fn of(sets: &[Characters]) -> Option<Alphabet> {
    let mut alphabet = Alphabet { ascii: [0; 128], beyond: Vec::new(), sets: Vec::new() };
    let mut groups: HashMap<Vec<usize>, u8> = HashMap::new();
    for (first, end, within) in runs(sets) {
        let next = groups.len();
        let group = match groups.get(&within) {
            Some(group) => *group,
            None if next < MOST_GROUPS => {
                let group = u8::try_from(next).ok()?;
                alphabet.sets.push(within.clone());
                groups.insert(within, group);
                group
            }
            None => return None,
        };
        for code in first..end.min(128) {
            alphabet.ascii[code as usize] = group;
        }
        // A run may start among the surrogates, which no text has.
        let beyond = first.max(128);
        let start = char::from_u32(beyond).unwrap_or('\u{E000}');
        if end > u32::from(start) && alphabet.beyond.last().is_none_or(|last| last.1 != group) {
            alphabet.beyond.push((start, group));
        }
    }
    Some(alphabet)
}

/// All characters in runs that no set divides: the first code, the one after the last, and the sets that the run is in.
fn runs(sets: &[Characters]) -> Vec<(u32, u32, Vec<usize>)> {
    const END: u32 = char::MAX as u32 + 1;
    let mut changes: Vec<(u32, usize)> = Vec::new();
    for (index, set) in sets.iter().enumerate() {
        for range in set.ranges() {
            changes.push((u32::from(range.start()), index));
            changes.push((u32::from(range.end()) + 1, index));
        }
    }
    changes.sort_unstable();
    let mut runs = Vec::new();
    let mut within: Vec<usize> = Vec::new();
    let mut first = 0;
    for (code, index) in changes {
        if code > first {
            push_run(&mut runs, first, code, &within);
            first = code;
        }
        match within.binary_search(&index) {
            Ok(at) => drop(within.remove(at)),
            Err(at) => within.insert(at, index),
        }
    }
    push_run(&mut runs, first, END, &within);
    runs
}

fn push_run(runs: &mut Vec<(u32, u32, Vec<usize>)>, first: u32, end: u32, within: &[usize]) {
    let is_surrogates = first >= 0xD800 && end <= 0xE000;
    if first < end && !is_surrogates {
        runs.push((first, end, within.to_vec()));
    }
}
