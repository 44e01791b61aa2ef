//! The contestants, one a file. Each declares types of its own, so that each shows what its users write.

#![allow(dead_code, reason = "the values are made, checked and dropped; nothing looks at each field or error")]

mod after_serde;
pub mod by_hand;
pub mod by_hand_stream;
mod deserr;
mod eserde_garde;
mod garde;
mod jsonschema;
mod nutype;
mod serde;
mod serde_valid;
mod validator;
mod validify;
mod vetted;

use crate::case::Contestant;

/// All of them; the first one is what the others are compared with.
pub const ALL: [Contestant; 12] = [
    by_hand::CONTESTANT,
    by_hand_stream::CONTESTANT,
    vetted::CONTESTANT,
    garde::CONTESTANT,
    validator::CONTESTANT,
    serde_valid::CONTESTANT,
    validify::CONTESTANT,
    nutype::CONTESTANT,
    eserde_garde::CONTESTANT,
    deserr::CONTESTANT,
    jsonschema::CONTESTANT,
    serde::CONTESTANT,
];

/// The contestant of that name.
pub fn named(name: &str) -> Option<&'static Contestant> {
    static CONTESTANTS: [Contestant; 12] = ALL;
    CONTESTANTS.iter().find(|contestant| contestant.name == name)
}
