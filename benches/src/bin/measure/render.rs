//! Writes what was measured as `results/README.md`, and the main table into the README of this package.

use crate::{chart, run_time, tables};
use std::fmt::Write;
use std::fs;
use vetted_benches::case::{MAIN, OTHER};
use vetted_benches::harness::Failure;
use vetted_benches::harness::results::{Rows, folder, package};

/// Between these the README has the main table.
const MARKS: (&str, &str) = ("<!-- main table -->\n", "<!-- end of main table -->");

pub fn render() -> Result<(), Failure> {
    let instructions = Rows::read("instructions")?;
    let main = tables::main(&instructions)?;
    fs::write(folder().join("README.md"), report(&instructions, &main)?)?;
    fs::write(folder().join("growth.svg"), chart::growth(&Rows::read("growth")?)?)?;
    into_readme(&main)
}

fn report(instructions: &Rows, main: &str) -> Result<String, Failure> {
    let mut text = String::from(
        "# Results\n\nWritten by `cargo run --release -- render`; the figures themselves are in the `.tsv` files beside it.\n\
         What is compared, and why a cell is empty, is in the [README](../README.md).\n\n",
    );
    let cases: Vec<&str> = MAIN.iter().chain(&OTHER).copied().collect();
    let machine = fs::read_to_string(folder().join("machine.tsv"))?;
    writeln!(text, "| | |\n| --- | --- |")?;
    for (what, value) in machine.lines().skip(1).filter_map(|line| line.split_once('\t')) {
        writeln!(text, "| {what} | {value} |")?;
    }
    writeln!(
        text,
        "\n## Instructions\n\nAs multiples of the reference, which is \"by hand\", and for the last line the stream.\n\n{main}"
    )?;
    writeln!(text, "## The first request of a process\n\nInstructions, StartImport.\n")?;
    writeln!(text, "{}", tables::ratios(&Rows::read("first")?, &[run_time::FIRST], "instructions")?)?;
    writeln!(
        text,
        "## Borrowed texts and other formats\n\nInstructions, against serde's own derive over the same `Deserializer`.\n"
    )?;
    writeln!(text, "{}", tables::formats(instructions)?)?;
    writeln!(
        text,
        "## Growth\n\n![instructions by records, by depth, and by the depth of untagged enums](growth.svg)\n"
    )?;
    writeln!(text, "## Allocations\n\n{}", tables::figures(&Rows::read("allocations")?, &cases)?)?;
    writeln!(text, "Bytes:\n\n{}", tables::figures(&Rows::read("allocated_bytes")?, &cases)?)?;
    writeln!(text, "## Wall time\n\nMedians; they vary by 5 % and more.\n")?;
    writeln!(text, "{}", tables::ratios(&Rows::read("nanoseconds")?, &MAIN, "nanoseconds")?)?;
    writeln!(
        text,
        "## Compile time and size\n\n100 structs of eight fields; CPU seconds of `rustc` for the crate with the structs, the best of three, or one if it takes longer than 25. An empty cell is not measured yet.\n"
    )?;
    write!(text, "{}", tables::compile(&Rows::read("compile")?)?)?;
    Ok(text)
}

fn into_readme(main: &str) -> Result<(), Failure> {
    let file = package().join("README.md");
    let readme = fs::read_to_string(&file)?;
    let (before, rest) = readme.split_once(MARKS.0).ok_or("the README has no mark for the main table")?;
    let (_, after) = rest.split_once(MARKS.1).ok_or("the README has no mark for the main table's end")?;
    fs::write(file, [before, MARKS.0, main, MARKS.1, after].concat())?;
    Ok(())
}
