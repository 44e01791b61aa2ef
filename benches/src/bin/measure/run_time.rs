//! What the cases cost when they run.

use vetted_benches::case::{Case, GROWTH_DEPTH, GROWTH_FILTER, GROWTH_RECORDS, MAIN, OTHER};
use vetted_benches::contestants::ALL;
use vetted_benches::harness::Failure;
use vetted_benches::harness::processes::{self, Outcome};
use vetted_benches::harness::results::Rows;

/// The case of a first request.
pub const FIRST: &str = "read/start_import";

pub fn instructions() -> Result<(), Failure> {
    let mut rows = Rows::default();
    for name in MAIN.iter().chain(&OTHER) {
        let items = Case::named(name).ok_or("an unknown case")?.items;
        for contestant in ALL {
            add(&mut rows, name, contestant.name, processes::instructions(contestant.name, name, items)?);
        }
    }
    rows.write("instructions")?;
    let mut rows = Rows::default();
    for contestant in ALL {
        add(&mut rows, FIRST, contestant.name, processes::first_instructions(contestant.name, FIRST)?);
    }
    rows.write("first")
}

pub fn allocations() -> Result<(), Failure> {
    let (mut counts, mut bytes) = (Rows::default(), Rows::default());
    for name in MAIN.iter().chain(&OTHER) {
        for contestant in ALL {
            let outcome = processes::allocations(contestant.name, name)?;
            add(&mut counts, name, contestant.name, outcome.map(|(count, _)| count));
            add(&mut bytes, name, contestant.name, outcome.map(|(_, bytes)| bytes));
        }
    }
    counts.write("allocations")?;
    bytes.write("allocated_bytes")
}

pub fn growth() -> Result<(), Failure> {
    let mut rows = Rows::default();
    add_growth(&mut rows, "read/batch", &GROWTH_RECORDS)?;
    add_growth(&mut rows, "read/chain", &GROWTH_DEPTH)?;
    add_growth(&mut rows, "read/filter", &GROWTH_FILTER)?;
    add_growth(&mut rows, "read/filter_bad", &GROWTH_FILTER)?;
    rows.write("growth")
}

fn add_growth(rows: &mut Rows, what: &str, sizes: &[usize]) -> Result<(), Failure> {
    for contestant in ALL {
        for size in sizes {
            let outcome = processes::instructions(contestant.name, &format!("{what}/{size}"), *size)?;
            add(rows, &format!("{what}/{size}"), contestant.name, outcome);
            if outcome == Outcome::TooLong {
                // What is larger takes longer still.
                break;
            }
        }
    }
    Ok(())
}

fn add(rows: &mut Rows, case: &str, contestant: &str, outcome: Outcome<f64>) {
    let value = match outcome {
        Outcome::Measured(value) => Some(value.round()),
        Outcome::TooLong => None,
        Outcome::Absent => return,
    };
    let shown = value.map_or("too long".to_owned(), |value| value.to_string());
    eprintln!("{case:32} {contestant:16} {shown:>12}");
    rows.add(case, contestant, value);
}
