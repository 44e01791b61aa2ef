//! Types that are no structs: what stands at the root of a document.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::time::Duration;
use vetted_tests::tally::Tally;

macro_rules! types {
    ($($ty:ty,)*) => {
        pub fn all(tally: &mut Tally) {
            $( tally.both::<$ty>(); )*
        }
    };
}

types! {
    u8, i8, u16, i16, u32, i32, u64, i64, usize, isize, u128, i128, f32, f64, bool, char, String, (), Option<u8>,
    Option<String>, Option<Option<bool>>, Vec<u64>, Vec<Option<f32>>, VecDeque<char>, [i8; 2], [Vec<u8>; 0], (u8, String),
    (Option<u8>, Option<()>), BTreeSet<u8>, BTreeSet<String>, HashSet<bool>, BTreeSet<Option<i8>>, BTreeMap<String, u8>,
    HashMap<String, Option<bool>>, BTreeMap<u8, u8>, BTreeMap<i64, String>, BTreeMap<bool, u8>, BTreeMap<char, u8>,
    Box<[u8]>, Box<Option<u16>>, Result<u8, String>, std::ops::Range<u8>, Duration, std::num::NonZeroI8,
    std::num::NonZeroU64, serde_json::Value, serde_json::Number, uuid::Uuid, std::net::Ipv4Addr,
}
