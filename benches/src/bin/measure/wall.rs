//! Wall time, by `divan`: the medians of `cargo bench --bench wall`.

use std::process::Command;
use vetted_benches::harness::Failure;
use vetted_benches::harness::results::{Rows, package};

pub fn measure() -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["bench", "--bench", "wall", "--locked"]).current_dir(package()).output()?;
    let text = String::from_utf8(output.stdout)?;
    eprintln!("{text}");
    let rows: Rows = Rows(text.lines().filter_map(row).collect());
    if rows.0.is_empty() { Err("divan has printed no figures".into()) } else { rows.write("nanoseconds") }
}

/// A line such as `├─ vetted: read/import_task  1.1 µs │ 9.5 µs │ 1.2 µs │ …`, of which the third time is the median.
fn row(line: &str) -> Option<vetted_benches::harness::results::Row> {
    let line = line.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let mut cells = line.split('│');
    let (contestant, rest) = cells.next()?.split_once(": ")?;
    let case = rest.split_whitespace().next()?;
    let median = cells.nth(1)?;
    let (number, unit) = median.trim().split_once(' ')?;
    let factor = match unit {
        "ps" => 1e-3,
        "ns" => 1.0,
        "µs" => 1e3,
        "ms" => 1e6,
        "s" => 1e9,
        _ => return None,
    };
    let value = Some((number.parse::<f64>().ok()? * factor).round());
    Some(vetted_benches::harness::results::Row { case: case.to_owned(), contestant: contestant.to_owned(), value })
}
