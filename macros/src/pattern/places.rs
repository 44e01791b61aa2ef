//! The nondeterministic automaton: the places of a pattern at which a character is read, and which may follow which.

use super::meaning::{Characters, Meaning};

/// The pattern has more places, or more ways between them, than the runtime follows.
#[derive(Debug)]
pub(super) struct TooLarge;

/// As many as the runtime's `MOST_PLACES`.
pub(super) const MOST_PLACES: usize = 4096;
/// The ways from place to place are counted in 16 bits.
const MOST_WAYS: usize = u16::MAX as usize;
/// Bounds the work for patterns that repeat much and read little.
const MOST_NODES: usize = 20_000;

/// An automaton without silent steps.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    /// The different sets of characters, and for each place which of them it reads.
    pub(super) sets: Vec<Characters>,
    pub(super) reads: Vec<usize>,
    /// For each place, those that may come next, and whether the pattern has been found, now or if the text ends.
    pub(super) next: Vec<Vec<u16>>,
    pub(super) found: Vec<bool>,
    pub(super) ending: Vec<bool>,
    /// The places where the text starts, and those where the search starts anew after each character.
    pub(super) first: Vec<u16>,
    pub(super) anew: Vec<u16>,
    /// Whether the empty text matches, and whether every text does.
    pub(super) empty: bool,
    pub(super) always: bool,
}

pub(super) fn of(meaning: &Meaning) -> Result<Places, TooLarge> {
    if meaning.places() > MOST_PLACES as u64 {
        return Err(TooLarge);
    }
    let mut graph = Graph { nodes: vec![Node::Found], places: Places::default(), after: Vec::new() };
    let entry = graph.add(meaning, FOUND)?;
    graph.finish(entry)
}

/// A node of the graph that has silent steps, by its index.
type NodeId = usize;
const FOUND: NodeId = 0;

enum Node {
    Found,
    /// With how many places were added before.
    Read(u16),
    Fork(Vec<NodeId>),
    Start(NodeId),
    End(NodeId),
}

struct Graph {
    nodes: Vec<Node>,
    places: Places,
    /// For each place, the node after it.
    after: Vec<NodeId>,
}

/// Which anchors hold where silent steps are taken.
#[derive(Clone, Copy)]
struct At {
    start: bool,
    end: bool,
}

impl Graph {
    fn node(&mut self, node: Node) -> Result<NodeId, TooLarge> {
        if self.nodes.len() >= MOST_NODES {
            return Err(TooLarge);
        }
        self.nodes.push(node);
        Ok(self.nodes.len() - 1)
    }

    /// Adds the nodes of a pattern that is followed by `next`, and tells where they are entered.
    fn add(&mut self, meaning: &Meaning, next: NodeId) -> Result<NodeId, TooLarge> {
        match meaning {
            Meaning::One(set) => self.add_place(set, next),
            Meaning::Start => self.node(Node::Start(next)),
            Meaning::End => self.node(Node::End(next)),
            Meaning::Row(parts) => parts.iter().rev().try_fold(next, |next, part| self.add(part, next)),
            Meaning::Choice(parts) => {
                let ways = parts.iter().map(|part| self.add(part, next)).collect::<Result<_, _>>()?;
                self.node(Node::Fork(ways))
            }
            // Anchors say no more when they are repeated.
            Meaning::Repeat { what, least, .. } if what.places() == 0 => {
                let once = self.add(what, next)?;
                if *least == 0 { self.node(Node::Fork(vec![once, next])) } else { Ok(once) }
            }
            Meaning::Repeat { what, least, most } => self.repeat(what, *least, *most, next),
        }
    }

    fn repeat(&mut self, what: &Meaning, least: u32, most: Option<u32>, next: NodeId) -> Result<NodeId, TooLarge> {
        let (mut entry, mut left) = (next, least);
        if let Some(most) = most {
            for _ in least..most {
                let body = self.add(what, entry)?;
                entry = self.node(Node::Fork(vec![body, next]))?;
            }
        } else {
            let fork = self.node(Node::Fork(Vec::new()))?;
            let body = self.add(what, fork)?;
            self.nodes[fork] = Node::Fork(vec![body, next]);
            entry = if least == 0 { fork } else { body };
            left = least.saturating_sub(1);
        }
        (0..left).try_fold(entry, |entry, _| self.add(what, entry))
    }

    fn add_place(&mut self, set: &Characters, next: NodeId) -> Result<NodeId, TooLarge> {
        let sets = &mut self.places.sets;
        let known = sets.iter().rposition(|known| known == set);
        let index = known.unwrap_or_else(|| {
            sets.push(set.clone());
            sets.len() - 1
        });
        let added = u16::try_from(self.after.len()).map_err(|_| TooLarge)?;
        self.places.reads.push(index);
        self.after.push(next);
        self.node(Node::Read(added))
    }

    fn finish(mut self, entry: NodeId) -> Result<Places, TooLarge> {
        // Places were added from the last one to the first.
        self.places.reads.reverse();
        self.after.reverse();
        let mut ways = 0;
        for place in 0..self.after.len() {
            let (next, found) = self.reach(self.after[place], At { start: false, end: false });
            let (_, ending) = self.reach(self.after[place], At { start: false, end: true });
            ways += next.len();
            if ways > MOST_WAYS {
                return Err(TooLarge);
            }
            self.places.next.push(next);
            self.places.found.push(found);
            self.places.ending.push(ending);
        }
        let (first, _) = self.reach(entry, At { start: true, end: false });
        let (anew, _) = self.reach(entry, At { start: false, end: false });
        let (_, found_at_start) = self.reach(entry, At { start: true, end: false });
        let (_, found_at_end) = self.reach(entry, At { start: false, end: true });
        let (_, empty) = self.reach(entry, At { start: true, end: true });
        // Every text has a start and an end.
        let always = found_at_start || found_at_end;
        Ok(Places { first, anew, empty, always, ..self.places })
    }

    /// The places that silent steps lead to, and whether they lead to the end of the pattern.
    fn reach(&self, from: NodeId, at: At) -> (Vec<u16>, bool) {
        let mut seen = vec![false; self.nodes.len()];
        let (mut places, mut found) = (Vec::new(), false);
        let mut left = vec![from];
        while let Some(node) = left.pop() {
            if std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match &self.nodes[node] {
                Node::Found => found = true,
                Node::Read(added) => places.extend(u16::try_from(self.after.len() - 1 - usize::from(*added))),
                Node::Fork(ways) => left.extend(ways),
                Node::Start(next) if at.start => left.push(*next),
                Node::End(next) if at.end => left.push(*next),
                Node::Start(_) | Node::End(_) => {}
            }
        }
        places.sort_unstable();
        (places, found)
    }
}
