use super::Node;
use alloc::vec;
use alloc::vec::Vec;

/// How many steps a text may take.
const STEPS: u64 = 20_000_000;

/// Places in a text, of which the last is its end.
type Places = Vec<bool>;

pub(super) fn is_match(node: &Node, text: &str) -> Option<bool> {
    let text: Vec<char> = text.chars().collect();
    let mut steps = 0;
    let found = after(node, &text, &vec![true; text.len() + 1], &mut steps)?;
    Some(found.contains(&true))
}

/// Where one may be after the node, from each of those places.
fn after(node: &Node, text: &[char], from: &Places, steps: &mut u64) -> Option<Places> {
    *steps += u64::try_from(from.len()).ok()?;
    if *steps >= STEPS {
        return None;
    }
    match node {
        Node::Set(ranges) => {
            let mut to = vec![false; from.len()];
            for (index, character) in text.iter().enumerate().filter(|(index, _)| from[*index]) {
                to[index + 1] = ranges.iter().any(|(low, high)| (low..=high).contains(&character));
            }
            Some(to)
        }
        Node::Start => Some(from.iter().enumerate().map(|(index, is_there)| *is_there && index == 0).collect()),
        Node::End => Some(from.iter().enumerate().map(|(index, is_there)| *is_there && index == text.len()).collect()),
        Node::Row(parts) => parts.iter().try_fold(from.clone(), |from, part| after(part, text, &from, steps)),
        Node::Either(parts) => {
            let mut to = vec![false; from.len()];
            for part in parts {
                unite(&mut to, &after(part, text, from, steps)?);
            }
            Some(to)
        }
        Node::Repeat(part, min, max) => repeat((part, *min, *max), text, from, steps),
    }
}

fn repeat(
    (part, min, max): (&Node, u32, Option<u32>),
    text: &[char],
    from: &Places,
    steps: &mut u64,
) -> Option<Places> {
    let mut to = vec![false; from.len()];
    let mut at = from.clone();
    for count in 0_u32.. {
        if count >= min {
            let is_new = unite(&mut to, &at);
            if !is_new || max.is_some_and(|max| count >= max) {
                break;
            }
        }
        let next = after(part, text, &at, steps)?;
        if next == at {
            // So it stays, however often it is repeated.
            unite(&mut to, &at);
            break;
        }
        at = next;
        if !at.contains(&true) {
            break;
        }
    }
    Some(to)
}

/// Adds places to others, and says whether any of them is new.
fn unite(to: &mut Places, others: &Places) -> bool {
    let mut is_new = false;
    for (one, other) in to.iter_mut().zip(others) {
        is_new |= *other && !*one;
        *one |= *other;
    }
    is_new
}
