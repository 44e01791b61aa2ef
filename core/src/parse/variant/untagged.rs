use crate::parse::recording::{Recording, Take};
use crate::parse::source::Input;
use crate::report::{self, At, Param, Violation};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Tries one variant after the other, rules included. If none fits, what is wrong with the nearest one is reported.
pub fn untagged<'de, T>(
    variants: &[fn(Input<'_, 'de>, &mut At<'_>) -> Option<T>],
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let found = input.kind();
    let recording = Recording::of(input, at)?;
    let at = &mut at.again()?;
    let mut attempts: Vec<Vec<Violation>> = Vec::new();
    for read in variants {
        let start = at.mark();
        let mut value = None;
        recording.play(&mut Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read(input, at)), at);
        if value.is_some() && !at.found_since(start) {
            return value;
        }
        if at.is_stopped() {
            return None;
        }
        attempts.push(at.take_since(start));
    }
    // The variant is near that takes such a value and finds little wrong in it.
    let is_near = |attempt: &&Vec<Violation>| !attempt.iter().any(|violation| is_other_type(violation, at));
    match attempts.iter().filter(is_near).min_by_key(|attempt| attempt.len()) {
        Some(nearest) => at.put_back(nearest.clone()),
        None => at.violated(none_fits(&attempts, found)),
    }
    None
}

/// Whether the value itself is of another type than the variant takes.
fn is_other_type(violation: &Violation, at: &At<'_>) -> bool {
    matches!(violation.code(), "type" | "required") && at.is_place_of(violation)
}

fn none_fits(attempts: &[Vec<Violation>], found: &'static str) -> Violation {
    let mut expected: Vec<String> = Vec::new();
    for violation in attempts.iter().flatten() {
        if let Some(Param::Text(one)) = violation.params().get("expected")
            && !expected.iter().any(|other| other == one)
        {
            expected.push(one.to_string());
        }
    }
    if found == "null" {
        return report::required();
    }
    report::wrong_type(expected.join(" or "), found)
}
