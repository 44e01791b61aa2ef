use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::types::map::maps;
use crate::types::set::sets;
use crate::value::Length;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::hash::{BuildHasher, Hash};
use indexmap::{IndexMap, IndexSet};
use schemars::SchemaGenerator;

maps! {
    [S] IndexMap<K, T, S>, made by [K: Eq + Hash, S: BuildHasher + Default];
}

sets! {
    [S] IndexSet<T, S>, made by [T: Eq + Hash, S: BuildHasher + Default];
}

impl<K, T, S> Length for IndexMap<K, T, S> {
    const KEYWORDS: [&'static str; 2] = ["minProperties", "maxProperties"];

    fn length(&self) -> usize {
        self.len()
    }
}

impl<T, S> Length for IndexSet<T, S> {
    const KEYWORDS: [&'static str; 2] = <[T]>::KEYWORDS;

    fn length(&self) -> usize {
        self.len()
    }
}
