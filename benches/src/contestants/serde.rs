//! serde alone: it reads the shape and checks no rule. Nothing that goes through it can be cheaper.

use super::by_hand::types::{Batch, ImportTask, Message, Node, StartImportRequest};
use crate::case::{Case, Contestant, Prepared, Type, Work, checks, made, reads};
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub const CONTESTANT: Contestant = Contestant { name: "serde alone", prepare };

#[derive(Deserialize)]
#[serde(untagged)]
enum Filter {
    All { filters: Vec<Filter>, all: bool },
    Any { filters: Vec<Filter>, any: bool },
    Eq { field: String, value: u32 },
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => prepare_as::<StartImportRequest>(case),
        Type::ImportTask => prepare_as::<ImportTask>(case),
        Type::Batch => prepare_as::<Batch>(case),
        Type::Node => prepare_as::<Node>(case),
        Type::Filter => prepare_as::<Filter>(case),
        Type::Message => reads(case, |json| made(serde_json::from_slice::<Message<'_>>(json)), |_| Vec::new()),
    }
}

fn prepare_as<T: DeserializeOwned>(case: &Case) -> Option<Prepared> {
    match case.work {
        Work::Validate => None,
        Work::Read => reads(case, |json| made(serde_json::from_slice::<T>(json)), |_| Vec::new()),
        Work::ReadTree | Work::ReadCbor | Work::ReadMessagePack => prepare_format::<T>(case),
    }
}

/// A case in which another format than JSON is read, through its own `Deserializer`.
pub fn prepare_format<T: DeserializeOwned>(case: &Case) -> Option<Prepared> {
    let tree: serde_json::Value = serde_json::from_str(&case.document).ok()?;
    match case.work {
        Work::ReadTree => checks(tree, |tree| made(T::deserialize(tree)), |_| Vec::new()),
        Work::ReadCbor => {
            let mut cbor = Vec::new();
            ciborium::into_writer(&tree, &mut cbor).ok()?;
            checks(cbor, |cbor| made(ciborium::from_reader::<T, _>(&cbor[..])), |_| Vec::new())
        }
        Work::ReadMessagePack => {
            let bytes = rmp_serde::to_vec(&tree).ok()?;
            checks(bytes, |bytes| made(rmp_serde::from_slice::<T>(bytes)), |_| Vec::new())
        }
        Work::Validate | Work::Read => None,
    }
}
