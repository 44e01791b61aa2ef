//! Hopcroft's algorithm: which states of an automaton are alike.

use super::table::States;
use std::collections::BTreeMap;

/// For each state, the number of its block: states of a block accept the same texts.
pub(super) fn equivalent(states: &States) -> Vec<usize> {
    let mut partition = Partition::new(&states.accepting);
    let before = predecessors(states);
    let mut left: Vec<usize> = (0..partition.blocks.len()).collect();
    let mut is_left = vec![true; left.len()];
    while let Some(splitter) = left.pop() {
        is_left[splitter] = false;
        let members = partition.blocks[splitter].clone();
        for group in 0..states.groups {
            let leading = members.iter().flat_map(|&state| &before[state * states.groups + group]);
            for (block, new) in partition.split(leading) {
                is_left.push(false);
                let smaller = if partition.blocks[block].len() < partition.blocks[new].len() { block } else { new };
                let added = if is_left[block] { new } else { smaller };
                is_left[added] = true;
                left.push(added);
            }
        }
    }
    partition.block_of
}

/// For each state and group, the states that the group leads from to that state.
fn predecessors(states: &States) -> Vec<Vec<usize>> {
    let mut before = vec![Vec::new(); states.next.len()];
    for (cell, &to) in states.next.iter().enumerate() {
        before[to * states.groups + cell % states.groups].push(cell / states.groups);
    }
    before
}

struct Partition {
    blocks: Vec<Vec<usize>>,
    block_of: Vec<usize>,
    /// Where each state is in its block.
    place: Vec<usize>,
}

impl Partition {
    fn new(accepting: &[bool]) -> Self {
        let mut partition = Self { blocks: vec![Vec::new(), Vec::new()], block_of: Vec::new(), place: Vec::new() };
        for (state, accepts) in accepting.iter().enumerate() {
            let block = usize::from(*accepts);
            partition.block_of.push(block);
            partition.place.push(partition.blocks[block].len());
            partition.blocks[block].push(state);
        }
        partition
    }

    /// Parts these states from the others of their blocks; tells which block each new one was split from.
    fn split<'a>(&mut self, states: impl Iterator<Item = &'a usize>) -> Vec<(usize, usize)> {
        let mut touched: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for &state in states {
            touched.entry(self.block_of[state]).or_default().push(state);
        }
        let mut split = Vec::new();
        for (block, states) in touched {
            if states.len() == self.blocks[block].len() {
                continue;
            }
            let new = self.blocks.len();
            self.blocks.push(Vec::new());
            for state in states {
                self.move_to(state, new);
            }
            split.push((block, new));
        }
        split
    }

    fn move_to(&mut self, state: usize, new: usize) {
        let block = &mut self.blocks[self.block_of[state]];
        let place = self.place[state];
        block.swap_remove(place);
        if let Some(&moved) = block.get(place) {
            self.place[moved] = place;
        }
        self.block_of[state] = new;
        self.place[state] = self.blocks[new].len();
        self.blocks[new].push(state);
    }
}
