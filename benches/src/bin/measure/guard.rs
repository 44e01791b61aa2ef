//! The guard against regressions: bounds in `guard.toml`, on what doesn't depend on the machine. Time is none of it.

use crate::compile;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use vetted_benches::case::{Case, MAIN, OTHER, reference};
use vetted_benches::harness::Failure;
use vetted_benches::harness::processes::{self, Outcome};
use vetted_benches::harness::results::package;

/// What `guard.toml` says.
#[derive(Deserialize)]
struct Bounds {
    /// By how much instructions and growth may exceed their bound.
    slack: f64,
    instructions: BTreeMap<String, f64>,
    allocations: BTreeMap<String, f64>,
    lines: BTreeMap<String, f64>,
    growth: BTreeMap<String, f64>,
}

/// What must grow with the size and no faster: a case, a size, and a larger one.
const GROWTH: [(&str, usize, usize); 3] = [("read/batch", 100, 2_000), ("read/chain", 30, 120), ("read/filter", 4, 8)];
/// The template in `compile/` whose lines are counted.
const TEMPLATE: &str = "vetted";
const VETTED: &str = "vetted";
const SLACK: f64 = 1.05;

/// Whether a figure keeps its bound.
struct Verdicts {
    broken: usize,
}

impl Verdicts {
    fn judge(&mut self, what: &str, value: Option<f64>, bound: f64, slack: f64) {
        let word = match value {
            Some(value) if value > bound * slack => "WORSE",
            Some(value) if value * slack < bound => "better: run `bless`",
            Some(_) => "",
            None => "TOO LONG",
        };
        if value.is_none_or(|value| value > bound * slack) {
            self.broken += 1;
        }
        println!("{what:48} {:>10.2} of {bound:>10.2}  {word}", value.unwrap_or(f64::INFINITY));
    }
}

pub fn check() -> Result<(), Failure> {
    let bounds: Bounds = toml::from_str(&fs::read_to_string(file())?)?;
    let mut verdicts = Verdicts { broken: 0 };
    for (case, bound) in &bounds.instructions {
        verdicts.judge(&format!("instructions {case}"), ratio(case)?, *bound, bounds.slack);
    }
    for (case, bound) in &bounds.allocations {
        verdicts.judge(&format!("allocations {case}"), allocations(case)?, *bound, 1.0);
    }
    for (case, small, large) in GROWTH {
        if let Some(bound) = bounds.growth.get(case) {
            verdicts.judge(&format!("growth {case}"), growth(case, small, large)?, *bound, bounds.slack);
        }
    }
    for (template, bound) in &bounds.lines {
        verdicts.judge(&format!("lines {template}"), Some(lines(template)?), *bound, 1.0);
    }
    match verdicts.broken {
        0 => Ok(()),
        count => Err(format!("{count} bounds of guard.toml are broken").into()),
    }
}

pub fn bless() -> Result<(), Failure> {
    let mut text = String::from(
        "# Upper bounds on what vetted costs, checked by `./guard` and written by `cargo run --release -- bless`.\n\n\
         # By how much instructions and growth may exceed their bound: compilers differ a little.\n",
    );
    writeln!(text, "slack = {SLACK}\n\n# Instructions, as a multiple of what the reference takes for the same work.")?;
    writeln!(text, "[instructions]")?;
    for case in MAIN.iter().chain(&OTHER) {
        add(&mut text, case, ratio(case)?)?;
    }
    writeln!(text, "\n# Allocations of one run, exactly.\n[allocations]")?;
    for case in MAIN.iter().chain(&OTHER) {
        add(&mut text, case, allocations(case)?)?;
    }
    writeln!(text, "\n# What a record, or a level, costs in a large document as a multiple of a small one.\n[growth]")?;
    for (case, small, large) in GROWTH {
        add(&mut text, case, growth(case, small, large)?)?;
    }
    writeln!(text, "\n# Lines that the derives of 100 structs expand to, exactly.\n[lines]")?;
    add(&mut text, TEMPLATE, Some(lines(TEMPLATE)?))?;
    fs::write(file(), text)?;
    Ok(())
}

fn add(text: &mut String, name: &str, value: Option<f64>) -> Result<(), Failure> {
    let value = value.ok_or_else(|| format!("{name} takes too long"))?;
    writeln!(text, "\"{name}\" = {}", (value * 1000.0).round() / 1000.0)?;
    Ok(())
}

fn file() -> PathBuf {
    package().join("guard.toml")
}

/// The instructions of vetted in a case, as a multiple of the reference's.
fn ratio(case: &str) -> Result<Option<f64>, Failure> {
    let ours = instructions(VETTED, case)?;
    let reference = instructions(reference(case), case)?;
    Ok(ours.zip(reference).map(|(ours, reference)| ours / reference))
}

#[expect(clippy::cast_precision_loss, reason = "no size is so large")]
fn growth(case: &str, small: usize, large: usize) -> Result<Option<f64>, Failure> {
    let per_item = |size: usize| -> Result<Option<f64>, Failure> {
        let instructions = instructions(VETTED, &format!("{case}/{size}"))?;
        Ok(instructions.map(|instructions| instructions / size as f64))
    };
    Ok(per_item(large)?.zip(per_item(small)?).map(|(large, small)| large / small))
}

fn instructions(contestant: &str, case: &str) -> Result<Option<f64>, Failure> {
    let items = Case::named(case).ok_or_else(|| format!("there is no case {case}"))?.items;
    measured(processes::instructions(contestant, case, items)?)
}

fn allocations(case: &str) -> Result<Option<f64>, Failure> {
    measured(processes::allocations(VETTED, case)?.map(|(count, _)| count))
}

fn measured(outcome: Outcome<f64>) -> Result<Option<f64>, Failure> {
    match outcome {
        Outcome::Measured(value) => Ok(Some(value)),
        Outcome::TooLong => Ok(None),
        Outcome::Absent => Err("a contestant doesn't take part in a case that is guarded".into()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "no expansion is so long")]
fn lines(template: &str) -> Result<f64, Failure> {
    Ok(compile::lines(template)? as f64)
}
