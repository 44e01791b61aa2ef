//! Counts what one round of a case allocates: `allocations CONTESTANT CASE` prints how often, and how many bytes.
//!
//! It is a binary of its own, since the counting allocator would slow down all others.

use std::process::ExitCode;
use vetted_benches::case::Case;
use vetted_benches::contestants;

/// How it ends if the contestant doesn't take part in the case.
const ABSENT: u8 = 3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [contestant, case] = &arguments[..] else {
        eprintln!("usage: allocations CONTESTANT CASE");
        return ExitCode::FAILURE;
    };
    let (Some(contestant), Some(case)) = (contestants::named(contestant), Case::named(case)) else {
        eprintln!("there is no such contestant or case");
        return ExitCode::FAILURE;
    };
    let Some(prepared) = (contestant.prepare)(&case) else {
        return ExitCode::from(ABSENT);
    };
    // What is made once in a process is not counted.
    (prepared.run)();
    let counted = allocation_counter::measure(|| {
        (prepared.run)();
    });
    println!("{} {}", counted.count_total, counted.bytes_total);
    ExitCode::SUCCESS
}
