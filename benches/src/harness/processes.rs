//! A case is run in a process of its own, so that nothing of another case is warm, and so that it can be ended.

use super::Failure;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome<T> {
    Measured(T),
    /// The contestant doesn't take part in the case.
    Absent,
    /// It was ended, or it ended itself, before it was done.
    TooLong,
}

impl<T> Outcome<T> {
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Outcome::Measured(value) => Outcome::Measured(f(value)),
            Outcome::Absent => Outcome::Absent,
            Outcome::TooLong => Outcome::TooLong,
        }
    }
}

const PATIENCE: Duration = Duration::from_secs(40);
const ABSENT: i32 = 3;

/// The instructions of one round of a case when everything is warm.
pub fn instructions(contestant: &str, case: &str, items: usize) -> Result<Outcome<f64>, Failure> {
    let (warm, rounds) = if items >= 1_000 { (1, 1) } else { (5, 20) };
    counted(contestant, case, warm, rounds)
}

/// The instructions of the first round in a process.
pub fn first_instructions(contestant: &str, case: &str) -> Result<Outcome<f64>, Failure> {
    counted(contestant, case, 0, 1)
}

/// The instructions of a round, after so many that aren't counted, over so many that are.
fn counted(contestant: &str, case: &str, warm: u32, rounds: u32) -> Result<Outcome<f64>, Failure> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*counted_rounds*"]);
    valgrind.arg(binary("case")?).args([contestant, case, &warm.to_string(), &rounds.to_string()]);
    let outcome = finished(valgrind)?;
    let Outcome::Measured(words) = outcome else { return Ok(outcome.map(|_| 0.0)) };
    let count = words.split_once("Collected : ").and_then(|(_, rest)| rest.split_whitespace().next());
    let count: f64 = count.ok_or("callgrind says no count")?.parse()?;
    if count == 0.0 {
        Err("callgrind has not found the function to count in".into())
    } else {
        Ok(Outcome::Measured(count / f64::from(rounds)))
    }
}

/// How often a round of a case allocates, and how many bytes.
pub fn allocations(contestant: &str, case: &str) -> Result<Outcome<(f64, f64)>, Failure> {
    let mut command = Command::new(binary("allocations")?);
    command.args([contestant, case]);
    let outcome = finished(command)?;
    let Outcome::Measured(words) = outcome else { return Ok(outcome.map(|_| (0.0, 0.0))) };
    let (count, bytes) = words.trim().split_once(' ').ok_or("two numbers are expected")?;
    Ok(Outcome::Measured((count.parse()?, bytes.parse()?)))
}

/// A binary of this package, beside the one that runs.
fn binary(name: &str) -> Result<PathBuf, Failure> {
    Ok(std::env::current_exe()?.with_file_name(name))
}

/// Builds all binaries of this package.
pub fn build() -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release", "--bins", "--locked", "--quiet"])
        .current_dir(super::results::package())
        .status()?;
    if status.success() { Ok(()) } else { Err("the package doesn't build".into()) }
}

/// Waits for the end, and gives what was written to either output. The environment is left out, since its size moves the
/// stack and with it some counts.
fn finished(mut command: Command) -> Result<Outcome<String>, Failure> {
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let end = Instant::now() + PATIENCE;
    while child.try_wait()?.is_none() {
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            return Ok(Outcome::TooLong);
        }
        thread::sleep(Duration::from_millis(5));
    }
    let words = words(&mut child)?;
    match child.wait()?.code() {
        Some(0) => Ok(Outcome::Measured(words)),
        Some(ABSENT) => Ok(Outcome::Absent),
        // A signal: of a stack that has overflown, for example.
        None => Ok(Outcome::TooLong),
        Some(_) => Err(words.into()),
    }
}

/// All that a process has written, which is little enough for a pipe.
fn words(child: &mut Child) -> Result<String, Failure> {
    let mut words = String::new();
    if let Some(out) = &mut child.stdout {
        out.read_to_string(&mut words)?;
    }
    if let Some(err) = &mut child.stderr {
        err.read_to_string(&mut words)?;
    }
    Ok(words)
}
