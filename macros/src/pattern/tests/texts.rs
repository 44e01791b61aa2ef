//! Texts that are likely to tell a right matcher from a wrong one.

use crate::pattern::alphabet;
use crate::pattern::places::{self, Places};
use crate::pattern::syntax;

/// A fixed sequence of numbers (xorshift).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }
}

/// What patterns go wrong with: ends of lines, folded and combining characters, the ends of the code space.
const TRICKY: &[char] = &[
    '\0',
    '\t',
    '\n',
    '\u{B}',
    '\r',
    ' ',
    '-',
    '_',
    '/',
    '\\',
    '.',
    '0',
    '9',
    ':',
    'A',
    'Z',
    '[',
    'a',
    'z',
    '{',
    '\u{7F}',
    '\u{80}',
    '\u{85}',
    '\u{A0}',
    'ß',
    'é',
    'ſ',
    '\u{301}',
    '\u{660}',
    '\u{180E}',
    '\u{200B}',
    '\u{2028}',
    '\u{2029}',
    '\u{212A}',
    '\u{3000}',
    '\u{D7FF}',
    '\u{E000}',
    '\u{FEFF}',
    '\u{FFFF}',
    '\u{10000}',
    '😀',
    '\u{10FFFF}',
];

/// Texts for a pattern: walks through its automaton, each changed at its places, and some that belong to no pattern.
pub(super) fn texts(source: &str, dice: &mut Dice, count: usize) -> Vec<String> {
    let mut texts: Vec<String> = vec![String::new()];
    texts.extend(TRICKY.iter().map(char::to_string));
    texts.extend(
        ["\n", "\r\n", "\u{2028}", "a\n", "\na", "aa", "A.csv", "\u{1F468}\u{200D}\u{1F469}"].map(String::from),
    );
    let (meaning, _) = syntax::read(source).unwrap_or_else(|mistakes| panic!("{source}: {mistakes:?}"));
    let Ok(places) = places::of(&meaning) else { return texts };
    let edges = edges(&places);
    while texts.len() < count {
        let walk = walk(&places, dice);
        texts.push(walk.iter().collect());
        for line_end in ["\n", "\r", "\u{2028}"] {
            texts.push(walk.iter().chain(line_end.chars().collect::<Vec<_>>().iter()).collect());
        }
        let step = (walk.len() / 24).max(1);
        for at in (0..=walk.len()).step_by(step) {
            for way in 0..4 {
                let mut changed = walk.clone();
                let known = if dice.below(3) == 0 { TRICKY } else { &edges };
                let character = known[dice.below(known.len())];
                match way {
                    0 => changed.insert(at, character),
                    1 if at < changed.len() => drop(changed.remove(at)),
                    2 if at < changed.len() => changed[at] = character,
                    _ => changed.truncate(at),
                }
                texts.push(changed.into_iter().collect());
            }
        }
    }
    texts.truncate(count);
    texts
}

/// A text that the pattern likely matches.
fn walk(places: &Places, dice: &mut Dice) -> Vec<char> {
    let mut text = Vec::new();
    let mut ways = &places.first;
    let most = [3, 12, 70, 300][dice.below(4)];
    while let Some(&place) = ways.get(dice.below(ways.len())) {
        let place = usize::from(place);
        text.extend(any_of(&places.sets[places.reads[place]], dice));
        let may_stop = places.found[place] || places.ending[place];
        if may_stop && (text.len() > most || dice.below(8) == 0) || text.len() > 700 {
            break;
        }
        ways = &places.next[place];
    }
    text
}

fn any_of(set: &crate::pattern::meaning::Characters, dice: &mut Dice) -> Option<char> {
    let ranges = set.ranges();
    // Mostly from the first ranges, which are ASCII: what follows is then read by the fast paths.
    let upto = if dice.below(4) == 0 { ranges.len() } else { ranges.len().min(4) };
    let range = ranges.get(dice.below(upto))?;
    let (first, last) = (range.start() as u32, range.end() as u32);
    let code = match dice.below(4) {
        0 => first,
        1 => last,
        _ => (first..=last).nth(dice.below((last - first + 1).min(90) as usize)).unwrap_or(first),
    };
    char::from_u32(code).or(Some(range.start()))
}

/// The characters at which one group of characters ends and another starts.
fn edges(places: &Places) -> Vec<char> {
    let mut edges = TRICKY.to_vec();
    for set in &places.sets {
        for range in set.ranges().iter().take(40) {
            let codes = [range.start() as u32, range.end() as u32 + 1];
            edges.extend(codes.iter().flat_map(|&code| [code.wrapping_sub(1), code]).filter_map(char::from_u32));
        }
    }
    // An alphabet is made of the same edges; that it can be made is checked on the way.
    assert!(alphabet::of(&places.sets).is_some());
    edges
}
