//! Does the work of one case: `case CONTESTANT CASE WARM ROUNDS`. callgrind counts in `counted_rounds`.

use std::process::ExitCode;
use vetted_benches::case::{Case, Prepared};
use vetted_benches::contestants;

/// How it ends if the contestant doesn't take part in the case.
const ABSENT: u8 = 3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [contestant, case, warm, rounds] = &arguments[..] else {
        eprintln!("usage: case CONTESTANT CASE WARM ROUNDS");
        return ExitCode::FAILURE;
    };
    let (Some(contestant), Some(case), Ok(warm), Ok(rounds)) =
        (contestants::named(contestant), Case::named(case), warm.parse::<usize>(), rounds.parse::<usize>())
    else {
        eprintln!("there is no such contestant or case, or the rounds are not a number");
        return ExitCode::FAILURE;
    };
    let Some(prepared) = (contestant.prepare)(&case) else {
        return ExitCode::from(ABSENT);
    };
    for _ in 0..warm {
        (prepared.run)();
    }
    counted_rounds(&prepared, rounds);
    ExitCode::SUCCESS
}

#[inline(never)]
fn counted_rounds(prepared: &Prepared, rounds: usize) {
    for _ in 0..rounds {
        (prepared.run)();
    }
}
