use super::key::Key;
use super::{Failure, found, read_with};
use crate::parse::recording::Take;
use crate::parse::source::{Array, Input, Name, Object};
use crate::report::At;
use crate::table::Names;
use alloc::string::String;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess};

/// Reads one value at its place, and reports there what is wrong with it.
pub(super) fn read_seed<'de, S: DeserializeSeed<'de>>(
    seed: &mut Option<S>,
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<S::Value> {
    let seed = seed.take()?;
    read_with(|format| seed.deserialize(format), input, at)
}

pub(super) struct Elements<'i, 'a, 'b, 'de> {
    pub(super) array: &'i mut dyn Array<'de>,
    pub(super) at: &'a mut At<'b>,
    pub(super) index: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_, '_, '_, 'de> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let (mut seed, mut value) = (Some(seed), None);
        let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read_seed(&mut seed, input, at));
        if !self.array.next(&mut slot, &mut self.at.index(self.index)) {
            return if self.at.is_stopped() { Err(found()) } else { Ok(None) };
        }
        self.index += 1;
        value.map(Some).ok_or_else(found)
    }
}

pub(super) struct Members<'i, 'a, 'b, 'de> {
    pub(super) object: &'i mut dyn Object<'de>,
    pub(super) at: &'a mut At<'b>,
    pub(super) wanted: Names,
    pub(super) name: String,
}

impl<'de> MapAccess<'de> for Members<'_, '_, '_, 'de> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        match self.object.next_name(self.wanted, 0, self.at).map(Name::into_cow) {
            Some(name) => {
                self.name.clear();
                self.name.push_str(&name);
                seed.deserialize(Key(name)).map(Some)
            }
            None if self.at.is_stopped() => Err(found()),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let (mut seed, mut value) = (Some(seed), None);
        let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read_seed(&mut seed, input, at));
        self.object.value(&mut slot, &mut self.at.name(&self.name));
        value.ok_or_else(found)
    }
}
