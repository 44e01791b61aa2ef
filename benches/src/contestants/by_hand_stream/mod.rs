//! By hand, as a stream: `serde`'s visitors read, check each value as it comes, and go on after every problem.

mod seed;
mod types;

use super::by_hand::Problems;
use super::by_hand::types::{Batch, ImportTask, Node, StartImportRequest};
use crate::case::{Case, Contestant, Prepared, Type, Work, made, reads};
use seed::{Shape, read};

pub const CONTESTANT: Contestant = Contestant { name: "by hand, stream", prepare };

fn prepare(case: &Case) -> Option<Prepared> {
    if case.work != Work::Read {
        return None;
    }
    match case.ty {
        Type::StartImport => prepare_as::<StartImportRequest>(case),
        Type::ImportTask => prepare_as::<ImportTask>(case),
        Type::Batch => prepare_as::<Batch>(case),
        Type::Node => prepare_as::<Node>(case),
        Type::Filter | Type::Message => None,
    }
}

fn prepare_as<T: Shape>(case: &Case) -> Option<Prepared> {
    reads(
        case,
        |json| made(read::<T>(json)),
        |json| read::<T>(json).err().map(Problems::into_places).unwrap_or_default(),
    )
}
