//! What the README shows is what happens. (Its examples are compiled and run as this package's documentation tests.)

#![allow(clippy::unwrap_used, dead_code, reason = "a test fails by panicking, and the type is only read")]

use std::fs;
use std::path::Path;
use vetted::Parse;
use vetted::constraint::CATALOG;
use vetted::start_import::StartImportRequest;

const README: &str = include_str!("../../README.md");

/// The fenced blocks in that language.
fn blocks(language: &str) -> Vec<&'static str> {
    let opening = format!("```{language}\n");
    let blocks = README.split(opening.as_str()).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap().trim_end()).collect()
}

#[test]
fn the_table_of_kinds_is_the_catalog() {
    let row = |kind: &vetted::constraint::Kind| {
        let usage = kind.examples.first().unwrap().usage;
        format!("| `#[{usage}]` | {} | {} |", kind.on, kind.schema)
    };
    let table: Vec<String> = CATALOG.iter().map(row).collect();
    let table = table.join("\n");
    let shown = README.split("| --- | --- | --- |\n").nth(1).unwrap().split("\n\n").next().unwrap();
    assert_eq!(shown.trim_end(), table, "the README's table should be\n{table}\n");
}

#[test]
fn the_example_fits_in_twenty_lines_and_prints_what_is_shown() {
    #[derive(Parse)]
    #[serde(rename_all = "camelCase")]
    struct CreateUser {
        #[len(min = 1, max = 64)]
        display_name: String,
        #[each(pattern("^[a-z]+$"))]
        groups: Vec<String>,
        age: Option<u8>,
    }

    let example = blocks("rust")[0];
    assert!(example.lines().count() <= 20, "it has {} lines", example.lines().count());
    let json = example.split("br#\"").nth(1).and_then(|rest| rest.split("\"#").next()).unwrap();
    let report = vetted::from_json::<CreateUser>(json.as_bytes()).map(drop).unwrap_err();
    assert_eq!(report.to_string(), blocks("text")[1]);
}

#[test]
fn the_samples_of_the_first_command_are_judged_as_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let command = blocks("sh")[0].lines().next().unwrap();
    let shown = blocks("text")[0];
    for sample in command.split(' ').filter(|word| word.starts_with("samples/")) {
        let json = fs::read(root.join(sample)).unwrap();
        let report = vetted::from_json::<StartImportRequest>(&json).err().unwrap_or_default();
        let lines = shown.lines().filter(|line| line.starts_with(sample));
        assert_eq!(lines.clone().count(), report.len(), "{sample}");
        for (line, violation) in lines.zip(&report) {
            assert!(line.ends_with(&format!(": {violation}")), "{line} is not {violation}");
        }
    }
}
