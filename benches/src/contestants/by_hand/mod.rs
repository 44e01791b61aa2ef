//! By hand: `serde` reads, and stops at the first error of shape; then plain functions collect what breaks a rule.

mod problems;
pub mod rules;
pub mod types;

pub use problems::{Path, Problems};
pub use types::Check;

use crate::case::{Case, Contestant, Prepared, Type, Work, checks, made, reads, value_of};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use types::{Batch, Filter, ImportTask, Message, Node, StartImportRequest};

pub const CONTESTANT: Contestant = Contestant { name: "by hand", prepare };

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => prepare_as::<StartImportRequest>(case),
        Type::ImportTask => prepare_as::<ImportTask>(case),
        Type::Batch => prepare_as::<Batch>(case),
        Type::Node => prepare_as::<Node>(case),
        Type::Filter => prepare_as::<Filter>(case),
        Type::Message => reads(case, |json| made(read::<Message<'_>>(json)), |json| places(read::<Message<'_>>(json))),
    }
}

fn prepare_as<T: DeserializeOwned + Check + 'static>(case: &Case) -> Option<Prepared> {
    match case.work {
        Work::Validate => checks(
            value_of::<T>(case),
            |value| made(value.checked()),
            |value| value.checked().err().map(Problems::into_places).unwrap_or_default(),
        ),
        Work::Read => reads(case, |json| made(read::<T>(json)), |json| places(read::<T>(json))),
        Work::ReadTree | Work::ReadCbor | Work::ReadMessagePack => None,
    }
}

enum ReadError {
    Shape(serde_json::Error),
    Rules(Problems),
}

fn read<'de, T: Deserialize<'de> + Check>(json: &'de [u8]) -> Result<T, ReadError> {
    let value: T = serde_json::from_slice(json).map_err(ReadError::Shape)?;
    value.checked().map_err(ReadError::Rules)?;
    Ok(value)
}

fn places<T>(result: Result<T, ReadError>) -> Vec<String> {
    match result {
        Err(ReadError::Rules(problems)) => problems.into_places(),
        Ok(_) | Err(ReadError::Shape(_)) => Vec::new(),
    }
}
