//! The shape that a plain loop checks: classes of characters in a row, with no choice left open.

use super::meaning::{Characters, Meaning, all_but};

/// What is made static as the runtime's `Sequence`.
#[derive(Clone, Debug)]
pub(super) struct Sequence {
    pub(super) prefix: String,
    pub(super) head: Vec<Step>,
    pub(super) middle: Step,
    pub(super) tail: Vec<Step>,
    pub(super) suffix: String,
}

/// At least `least` and at most `most` characters of a set; no `most` is no bound.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) set: Characters,
    pub(super) least: u32,
    pub(super) most: Option<u32>,
}

/// A set of characters as the runtime's `Class` has it.
pub(super) struct Class {
    pub(super) low: u64,
    pub(super) high: u64,
    pub(super) beyond: Vec<(char, char)>,
}

impl Class {
    pub(super) fn of(set: &Characters) -> Self {
        let mut class = Self { low: 0, high: 0, beyond: Vec::new() };
        for range in set.ranges() {
            for code in u32::from(range.start())..=u32::from(range.end()).min(127) {
                let half = if code < 64 { &mut class.low } else { &mut class.high };
                *half |= 1 << (code % 64);
            }
            if range.end() >= '\u{80}' {
                class.beyond.push((range.start().max('\u{80}'), range.end()));
            }
        }
        class
    }
}

/// The sequence that takes every text.
pub(super) fn anything() -> Sequence {
    Sequence {
        prefix: String::new(),
        head: Vec::new(),
        middle: Step::anything(),
        tail: Vec::new(),
        suffix: String::new(),
    }
}

impl Sequence {
    fn steps(&self) -> usize {
        self.head.len() + 1 + self.tail.len()
    }

    /// Whether no other form could be better.
    pub(super) fn is_short(&self) -> bool {
        self.steps() <= 4
    }

    /// How large the static data is, about: a class has a table of all bytes.
    pub(super) fn bytes(&self) -> usize {
        self.steps() * 300
    }
}

/// Past this many steps, a table is smaller and as fast.
const MOST_STEPS: usize = 24;

impl Step {
    fn once(set: Characters) -> Self {
        Self { set, least: 1, most: Some(1) }
    }

    fn anything() -> Self {
        Self { set: all_but(Characters::empty()), least: 0, most: None }
    }

    fn nothing() -> Self {
        Self { set: Characters::empty(), least: 0, most: Some(0) }
    }

    fn is_fixed(&self) -> bool {
        self.most == Some(self.least)
    }

    fn is_apart_from(&self, other: &Self) -> bool {
        let mut both = self.set.clone();
        both.intersect(&other.set);
        both.ranges().is_empty()
    }

    /// The only text that the step takes, if there is one and it is short.
    fn only_text(&self) -> Option<String> {
        match self.set.ranges() {
            [only] if only.start() == only.end() && self.is_fixed() && self.least <= 16 => {
                Some(std::iter::repeat_n(only.start(), self.least as usize).collect())
            }
            _ => None,
        }
    }
}

/// The sequence that says the same as the pattern, if there is one.
pub(super) fn of(meaning: &Meaning) -> Option<Sequence> {
    let mut parts = Vec::new();
    flatten(meaning, &mut parts)?;
    let mut steps = Vec::new();
    let from_start = parts.first().is_some_and(|part| matches!(part, Part::Start));
    let to_end = parts.last().is_some_and(|part| matches!(part, Part::End));
    if !from_start {
        steps.push(Step::anything());
    }
    let count = parts.len();
    for (index, part) in parts.into_iter().enumerate() {
        match part {
            Part::Step(step) => add(&mut steps, step),
            Part::Start if index == 0 => {}
            Part::End if index + 1 == count => {}
            // An anchor amid characters is for the automata.
            Part::Start | Part::End => return None,
        }
    }
    if !to_end {
        steps.push(Step::anything());
    }
    (steps.len() <= MOST_STEPS).then(|| split(steps))?
}

enum Part {
    Start,
    End,
    Step(Step),
}

/// The parts of a pattern without choices, or nothing if it has some.
fn flatten(meaning: &Meaning, parts: &mut Vec<Part>) -> Option<()> {
    if parts.len() > 2 * MOST_STEPS * 16 {
        return None;
    }
    match meaning {
        Meaning::Start => parts.push(Part::Start),
        Meaning::End => parts.push(Part::End),
        Meaning::Row(row) => row.iter().try_for_each(|part| flatten(part, parts))?,
        Meaning::One(_) | Meaning::Choice(_) => parts.push(Part::Step(Step::once(one(meaning)?))),
        Meaning::Repeat { what, least, most } => match one(what) {
            Some(set) => parts.push(Part::Step(Step { set, least: *least, most: *most })),
            None if Some(*least) == *most => {
                for _ in 0..*least {
                    let before = parts.len();
                    flatten(what, parts)?;
                    if parts.len() == before {
                        break;
                    }
                }
            }
            None => return None,
        },
    }
    Some(())
}

/// The set, if the pattern reads one character of it and nothing else.
fn one(meaning: &Meaning) -> Option<Characters> {
    match meaning {
        Meaning::One(set) => Some(set.clone()),
        Meaning::Row(row) => match row.as_slice() {
            [only] => one(only),
            _ => None,
        },
        Meaning::Choice(choice) => choice.iter().map(one).try_fold(Characters::empty(), |mut sum, set| {
            sum.union(&set?);
            Some(sum)
        }),
        _ => None,
    }
}

/// Adds a step, to the one before if both are of the same set.
fn add(steps: &mut Vec<Step>, step: Step) {
    if step.most == Some(0) {
        return;
    }
    if let Some(last) = steps.last_mut()
        && last.set == step.set
    {
        let sum = last.least.checked_add(step.least);
        let most = last.most.zip(step.most).map(|(one, other)| one.checked_add(other));
        if let (Some(least), None | Some(Some(_))) = (sum, most) {
            (last.least, last.most) = (least, most.flatten());
            return;
        }
    }
    steps.push(step);
}

/// Puts the steps where they are read, if no choice is open.
fn split(mut steps: Vec<Step>) -> Option<Sequence> {
    let mut suffix = String::new();
    let prefix_steps = steps.iter().map_while(Step::only_text).count();
    let prefix = steps.drain(..prefix_steps).filter_map(|step| step.only_text()).collect();
    while let Some(text) = steps.last().and_then(Step::only_text) {
        suffix.insert_str(0, &text);
        steps.pop();
    }
    // What is read from the front must not take what a later step needs; the first step that could is the middle.
    let middle_at = (0..steps.len()).find(|&index| !is_settled(&steps[index], &steps[index + 1..]));
    // If there is none, the longest of those at the end may be: the middle is the quickest to read.
    let fixed_from = steps.iter().rposition(|step| !step.is_fixed()).map_or(0, |at| at + 1);
    let longest = || (fixed_from..steps.len()).max_by_key(|&index| steps[index].least);
    let Some(middle_at) = middle_at.or_else(longest) else {
        return Some(Sequence { prefix, head: steps, middle: Step::nothing(), tail: Vec::new(), suffix });
    };
    let tail = steps.split_off(middle_at + 1);
    let middle = steps.pop()?;
    let is_open = !tail.iter().all(Step::is_fixed);
    (!is_open).then_some(Sequence { prefix, head: steps, middle, tail, suffix })
}

/// Whether reading as much as there is of the step leaves what the later ones need.
fn is_settled(step: &Step, later: &[Step]) -> bool {
    if step.is_fixed() {
        return true;
    }
    for next in later {
        if !step.is_apart_from(next) {
            return false;
        }
        if next.least > 0 {
            return true;
        }
    }
    // The last step may as well be the middle, which is the quickest to read.
    !later.is_empty()
}
