//! Drops what a search need not read: what may come before a match or after it, any text may.

use super::meaning::Meaning;

/// A pattern that is found in the same texts, and reads less.
pub(super) fn trim(meaning: Meaning) -> Meaning {
    edge(edge(meaning, Edge::Front), Edge::Back)
}

#[derive(Clone, Copy)]
enum Edge {
    Front,
    Back,
}

/// `a{2,5}b` is found where `a{2}b` is, and `a*b` where `b` is.
fn edge(meaning: Meaning, at: Edge) -> Meaning {
    match meaning {
        Meaning::Repeat { least: 0, .. } => Meaning::Row(Vec::new()),
        Meaning::Repeat { what, least: 1, .. } => edge(*what, at),
        Meaning::Repeat { what, least, .. } => Meaning::Repeat { what, least, most: Some(least) },
        Meaning::Choice(parts) => Meaning::Choice(parts.into_iter().map(|part| edge(part, at)).collect()),
        Meaning::Row(parts) => Meaning::Row(row(parts, at)),
        Meaning::One(_) | Meaning::Start | Meaning::End => meaning,
    }
}

fn row(mut parts: Vec<Meaning>, at: Edge) -> Vec<Meaning> {
    while !parts.is_empty() {
        let place = match at {
            Edge::Front => 0,
            Edge::Back => parts.len() - 1,
        };
        let part = edge(parts.remove(place), at);
        // Where nothing is left of a part, the next one is at the edge.
        if !matches!(&part, Meaning::Row(left) if left.is_empty()) {
            parts.insert(place, part);
            break;
        }
    }
    parts
}
