//! States are alike exactly when no text tells them apart.

use super::texts::Dice;
use crate::pattern::hopcroft::equivalent;
use crate::pattern::table::States;

/// Moore's algorithm, which is slow and plain: split until nothing splits.
fn by_moore(states: &States) -> Vec<usize> {
    let count = states.accepting.len();
    let mut blocks: Vec<usize> = states.accepting.iter().map(|accepts| usize::from(*accepts)).collect();
    loop {
        let signature = |state: usize| {
            let next = &states.next[state * states.groups..(state + 1) * states.groups];
            (blocks[state], next.iter().map(|next| blocks[*next]).collect::<Vec<_>>())
        };
        let signatures: Vec<_> = (0..count).map(signature).collect();
        let first = |state: usize| signatures.iter().position(|other| *other == signatures[state]).unwrap_or(state);
        let finer: Vec<usize> = (0..count).map(first).collect();
        if finer == blocks {
            return blocks;
        }
        blocks = finer;
    }
}

#[test]
fn states_are_alike_where_a_plain_algorithm_says_so() {
    let mut dice = Dice(42);
    let mut merged = 0;
    for _ in 0..3_000 {
        let (count, groups) = (2 + dice.below(14), 1 + dice.below(3));
        // Mostly one step ahead, so that long chains of states have to be told apart.
        let next = |state: usize, dice: &mut Dice| match dice.below(3) {
            0 => dice.below(count),
            _ => (state + 1) % count,
        };
        let states = States {
            groups,
            next: (0..count * groups).map(|cell| next(cell / groups, &mut dice)).collect(),
            accepting: (0..count).map(|_| dice.below(4) == 0).collect(),
        };
        let (fast, plain) = (equivalent(&states), by_moore(&states));
        for (one, other) in (0..count).flat_map(|one| (0..one).map(move |other| (one, other))) {
            assert_eq!(fast[one] == fast[other], plain[one] == plain[other], "{one} and {other} of {:?}", states.next);
            merged += usize::from(plain[one] == plain[other]);
        }
    }
    assert!(merged > 1_000, "{merged}");
}
