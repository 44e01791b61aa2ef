//! What the contestants have in common whose check comes after serde's reading.

use crate::case::{Case, Prepared, Work, checks, made, reads, value_of};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The check of a contestant on values of the type `T`.
pub trait Check<T> {
    type Errors;

    fn check(value: &T) -> Result<(), Self::Errors>;

    /// Where the value is wrong.
    fn places(errors: &Self::Errors) -> Vec<String>;
}

pub fn prepare<C: Check<T>, T: DeserializeOwned + 'static>(case: &Case) -> Option<Prepared> {
    match case.work {
        Work::Validate => checks(
            value_of::<T>(case),
            |value| made(C::check(value)),
            |value| C::check(value).err().as_ref().map(C::places).unwrap_or_default(),
        ),
        Work::Read => reads(case, |json| made(read::<C, T>(json)), |json| places::<C, T>(read::<C, T>(json))),
        Work::ReadTree | Work::ReadCbor | Work::ReadMessagePack => None,
    }
}

pub enum ReadError<E> {
    Shape(serde_json::Error),
    Rules(E),
}

pub fn read<'de, C: Check<T>, T: Deserialize<'de>>(json: &'de [u8]) -> Result<T, ReadError<C::Errors>> {
    let value: T = serde_json::from_slice(json).map_err(ReadError::Shape)?;
    C::check(&value).map_err(ReadError::Rules)?;
    Ok(value)
}

/// Where a document is wrong. serde says that in words alone.
pub fn places<C: Check<T>, T>(result: Result<T, ReadError<C::Errors>>) -> Vec<String> {
    match result {
        Err(ReadError::Rules(errors)) => C::places(&errors),
        Ok(_) | Err(ReadError::Shape(_)) => Vec::new(),
    }
}
