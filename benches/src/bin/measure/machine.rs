//! On which machine and with which versions the results were taken.

use std::fmt::Write;
use std::fs;
use std::process::Command;
use vetted_benches::harness::Failure;
use vetted_benches::harness::results::{folder, package};

/// The packages whose versions matter.
const PACKAGES: [&str; 14] = [
    "garde",
    "validator",
    "serde_valid",
    "validify",
    "nutype",
    "eserde",
    "deserr",
    "jsonschema",
    "serde",
    "serde_json",
    "schemars",
    "regex",
    "ciborium",
    "rmp-serde",
];

pub fn write() -> Result<(), Failure> {
    let mut text = String::from("what\tvalue\n");
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    writeln!(text, "processor\t{}, {cores} cores", model.trim_start_matches(['\t', ':', ' ']))?;
    writeln!(text, "system\t{}", output("uname", &["-sr"]))?;
    writeln!(text, "rustc\t{}", output("rustc", &["--version"]))?;
    writeln!(text, "valgrind\t{}", output("valgrind", &["--version"]))?;
    writeln!(text, "day\t{}", output("date", &["-u", "+%Y-%m-%d"]))?;
    let lock = fs::read_to_string(package().join("Cargo.lock"))?;
    let commit = output("git", &["-C", "..", "log", "-1", "--format=%h", "--", "core", "macros"]);
    writeln!(text, "vetted\t{} at {commit}", version(&lock, "vetted"))?;
    for name in PACKAGES {
        writeln!(text, "{name}\t{}", version(&lock, name))?;
    }
    fs::create_dir_all(folder())?;
    fs::write(folder().join("machine.tsv"), text)?;
    Ok(())
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(package()).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

fn version<'a>(lock: &'a str, name: &str) -> &'a str {
    let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \"")).unwrap_or_default();
    rest.split('"').next().unwrap_or_default()
}
