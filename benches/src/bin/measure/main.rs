//! Takes the measures, renders them, and guards them. `cargo run --release -- help` says how.

mod chart;
mod compile;
mod guard;
mod machine;
mod render;
mod run_time;
mod tables;
mod wall;

use std::process::ExitCode;
use vetted_benches::harness::{Failure, processes};

const HELP: &str = "usage: cargo run --release -- COMMAND

  instructions  instructions of each case, of a first request too          results/instructions.tsv, first.tsv
  growth        instructions by size and depth                             results/growth.tsv
  allocations   allocations of each case                                   results/allocations.tsv, allocated_bytes.tsv
  wall          nanoseconds of each case                                   results/nanoseconds.tsv
  compile       what 100 structs cost: seconds, lines, bytes               results/compile.tsv
  render        tables and charts of what was measured                     results/README.md, growth.svg
  all           all of the above
  guard         compares with guard.toml; fails where a bound is broken
  bless         writes guard.toml anew";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    match run(&command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str) -> Result<(), Failure> {
    processes::build()?;
    match command {
        "instructions" => run_time::instructions()?,
        "growth" => run_time::growth()?,
        "allocations" => run_time::allocations()?,
        "wall" => wall::measure()?,
        "compile" => compile::measure()?,
        "render" => return render::render(),
        "guard" => return guard::check(),
        "bless" => return guard::bless(),
        "all" => {
            run_time::instructions()?;
            run_time::growth()?;
            run_time::allocations()?;
            compile::measure()?;
            wall::measure()?;
            machine::write()?;
            return render::render();
        }
        _ => return Err(HELP.into()),
    }
    machine::write()
}
