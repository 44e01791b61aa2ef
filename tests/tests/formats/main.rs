//! The formats: the texts on which validators are known to go wrong, and others' parsers as judges of many more.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod cases;
mod judges;
mod promise;
mod timestamps;

use vetted::constraint::format::{self, Format};
use vetted::testing::Random;

const FORMATS: [Format; 9] = [
    format::email(),
    format::uuid(),
    format::date(),
    format::time(),
    format::date_time(),
    format::uri(),
    format::hostname(),
    format::ipv4(),
    format::ipv6(),
];

/// A text that is made from another by a few changes, so that it is valid now and then.
fn changed(text: &str, characters: &[char], random: &mut Random) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for _ in 0..random.below(4) {
        let at = random.below(text.len() + 1);
        match random.below(4) {
            0 => text.insert(at, random.pick(characters)),
            1 if at < text.len() => text[at] = random.pick(characters),
            2 if at < text.len() => drop(text.remove(at)),
            3 => {
                let from = random.below(text.len() + 1);
                let part: Vec<char> = text[from.min(at)..from.max(at)].iter().copied().take(8).collect();
                text.splice(at..at, part);
            }
            _ => {}
        }
    }
    text.into_iter().collect()
}
