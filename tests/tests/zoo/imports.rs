//! What the types of the zoo are made of.

pub use serde::{Deserializer, Serializer};
pub use std::borrow::Cow;
pub use std::collections::{BTreeMap, BTreeSet};
pub use std::marker::PhantomData;
