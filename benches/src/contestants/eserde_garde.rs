//! eserde and garde: eserde reads and collects the errors of shape; if there is none, garde collects what breaks a rule.

use crate::case::{Case, Contestant, Prepared, Type, Work, made, reads};
use eserde::{DeserializationErrors, EDeserialize};
use garde::{Report, Validate};

pub const CONTESTANT: Contestant = Contestant { name: "eserde + garde", prepare };

super::garde::types!(eserde::Deserialize);

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

fn prepare_as<T: for<'de> EDeserialize<'de> + Validate<Context = ()>>(case: &Case) -> Option<Prepared> {
    reads(
        case,
        |json| made(read::<T>(json)),
        |json| match read::<T>(json) {
            Ok(_) => Vec::new(),
            Err(ReadError::Shape(errors)) => {
                errors.iter().map(|error| error.path().map(ToString::to_string).unwrap_or_default()).collect()
            }
            Err(ReadError::Rules(report)) => super::garde::paths(&report),
        },
    )
}

enum ReadError {
    Shape(DeserializationErrors),
    Rules(Report),
}

fn read<T: for<'de> EDeserialize<'de> + Validate<Context = ()>>(json: &[u8]) -> Result<T, ReadError> {
    let value: T = eserde::json::from_slice(json).map_err(ReadError::Shape)?;
    value.validate().map_err(ReadError::Rules)?;
    Ok(value)
}
