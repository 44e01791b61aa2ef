//! The tables of the results, in Markdown.

use std::fmt::Write;
use vetted_benches::case::{Case, MAIN, OTHER, reference};
use vetted_benches::contestants::ALL;
use vetted_benches::harness::Failure;
use vetted_benches::harness::results::Rows;

/// What a case is called in a table.
pub fn title(case: &str) -> &'static str {
    match case {
        "validate/start_import" => "check StartImport",
        "validate/import_task" => "check ImportTask",
        "validate/batch/100" => "check 100 records",
        "validate/chain/64" => "check 64 nested structs",
        "validate/start_import_bad" => "check StartImport, 5 violations",
        "validate/import_task_bad" => "check ImportTask, 5 violations",
        "validate/batch_bad/10000" => "check 10,000 bad records",
        "read/start_import" => "read StartImport",
        "read/import_task" => "read ImportTask",
        "read/batch/100" => "read 100 records",
        "read/chain/64" => "read 64 nested structs",
        "read/import_task_five_kinds" => "read ImportTask, 5 kinds of violations",
        "read/message" => "read borrowed texts",
        "tree/import_task" => "ImportTask from a `serde_json::Value`",
        "cbor/import_task" => "ImportTask from CBOR",
        "messagepack/import_task" => "ImportTask from MessagePack",
        _ => "",
    }
}

/// A line a case, a column a contestant: multiples of the reference, whose own figure stands before them.
pub fn ratios(rows: &Rows, cases: &[&str], unit: &str) -> Result<String, Failure> {
    if rows.0.is_empty() {
        return Ok("Not measured yet.\n".to_owned());
    }
    let mut table = format!("| | {unit} of the reference |");
    for contestant in ALL {
        write!(table, " {} |", name(contestant.name))?;
    }
    let columns = " ---: |".repeat(ALL.len() + 1);
    writeln!(table, "\n| --- |{columns}")?;
    for case in cases {
        if let Some(base) = rows.value(case, reference(case)) {
            line(&mut table, rows, case, base)?;
        }
    }
    Ok(table)
}

fn line(table: &mut String, rows: &Rows, case: &str, base: f64) -> Result<(), Failure> {
    let items = Case::named(case).map_or(1, |case| case.items);
    write!(table, "| {} | {} |", title(case), amount(base, items))?;
    for contestant in ALL {
        let cell = match rows.row(case, contestant.name) {
            None => String::new(),
            Some(row) => {
                let mark = if stops_early(case, contestant.name) { " †" } else { "" };
                row.value.map_or("too long".to_owned(), |value| format!("{}{mark}", ratio(value / base)))
            }
        };
        write!(table, " {} |", emphasized(contestant.name, &cell))?;
    }
    table.push('\n');
    Ok(())
}

/// Whether a contestant finds less than all of the five violations, so that it does less work.
fn stops_early(case: &str, contestant: &str) -> bool {
    case.ends_with("five_kinds") && !["by hand, stream", "vetted", "deserr", "jsonschema"].contains(&contestant)
}

/// A line a case, a column a contestant: the figures as they are.
pub fn figures(rows: &Rows, cases: &[&str]) -> Result<String, Failure> {
    let mut table = String::from("| |");
    for contestant in ALL {
        write!(table, " {} |", name(contestant.name))?;
    }
    writeln!(table, "\n| --- |{}", " ---: |".repeat(ALL.len()))?;
    for case in cases {
        write!(table, "| {} |", title(case))?;
        for contestant in ALL {
            let value = rows.value(case, contestant.name).map(grouped).unwrap_or_default();
            write!(table, " {} |", emphasized(contestant.name, &value))?;
        }
        table.push('\n');
    }
    Ok(table)
}

/// serde's own derive against vetted, over the same `Deserializer`.
pub fn formats(rows: &Rows) -> Result<String, Failure> {
    let mut table = String::from("| | serde's derive | vetted | |\n| --- | ---: | ---: | ---: |\n");
    for case in OTHER {
        let values = rows.value(case, "serde alone").zip(rows.value(case, "vetted"));
        let Some((serde, vetted)) = values else { continue };
        writeln!(
            table,
            "| {} | {} | {} | **{}** |",
            title(case),
            grouped(serde),
            grouped(vetted),
            ratio(vetted / serde)
        )?;
    }
    Ok(table)
}

/// What the compiler has to do.
pub fn compile(rows: &Rows) -> Result<String, Failure> {
    let columns = [
        ("check_seconds", "`cargo check`, s"),
        ("release_seconds", "release build, s"),
        ("lines", "lines of expansion"),
        ("text_bytes", "machine code, bytes"),
        ("cold_seconds", "dependencies, release, s"),
    ];
    let mut table = String::from("| |");
    for (_, title) in columns {
        write!(table, " {title} |")?;
    }
    writeln!(table, "\n| --- |{}", " ---: |".repeat(columns.len()))?;
    for row in rows.0.iter().filter(|row| row.case == "lines") {
        write!(table, "| {} |", row.contestant)?;
        for (what, _) in columns {
            let shown = |value: f64| if what.ends_with("seconds") { format!("{value:.2}") } else { grouped(value) };
            let cell = rows.value(what, &row.contestant).map(shown).unwrap_or_default();
            write!(table, " {cell} |")?;
        }
        table.push('\n');
    }
    Ok(table)
}

/// The main table, which the README shows too.
pub fn main(instructions: &Rows) -> Result<String, Failure> {
    let table = ratios(instructions, &MAIN, "instructions")?;
    Ok(table + "\n† finds less than the five violations, and so does less work.\n")
}

fn name(contestant: &str) -> String {
    emphasized(contestant, contestant)
}

fn emphasized(contestant: &str, cell: &str) -> String {
    if contestant == "vetted" && !cell.is_empty() { format!("**{cell}**") } else { cell.to_owned() }
}

#[expect(clippy::cast_precision_loss, reason = "no batch is so large")]
fn amount(value: f64, items: usize) -> String {
    if items == 1 { grouped(value) } else { format!("{} a record", grouped(value / items as f64)) }
}

pub fn ratio(value: f64) -> String {
    if value < 9.995 {
        format!("{value:.2}")
    } else if value < 99.95 {
        format!("{value:.1}")
    } else {
        grouped(value)
    }
}

/// A whole number with its thousands set apart.
pub fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
