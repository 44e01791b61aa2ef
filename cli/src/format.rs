//! The forms in which violations are printed.

use crate::arguments::Format;
use crate::input::Input;
use crate::output::Output;
use crate::position::positions;
use serde::Serialize;
use vetted::Report;
use vetted::report::Problem;
use vetted::start_import::ValidationException;

/// Prints what is wrong with a file.
pub fn print(format: Format, input: Input<'_>, json: &[u8], report: &Report, output: &mut Output) {
    match format {
        Format::Text => text(input, json, report, output),
        Format::Json => line(&FileProblem { file: input.to_string(), problem: report.problem() }, output),
        Format::Aws => line(&ValidationException::from(report), output),
    }
}

fn text(input: Input<'_>, json: &[u8], report: &Report, output: &mut Output) {
    let offsets: Vec<usize> = report.iter().map(|violation| violation.offset().unwrap_or_default()).collect();
    for (violation, position) in report.iter().zip(positions(json, &offsets)) {
        output.line(format_args!("{input}:{}:{}: {violation}", position.line, position.column));
    }
    if report.is_cut() {
        output.line(format_args!("{input}: and more: only the first {} problems are shown", report.len()));
    }
}

/// RFC 9457 allows further properties; which file it is about is one.
#[derive(Serialize)]
struct FileProblem<'r> {
    file: String,
    #[serde(flatten)]
    problem: Problem<'r>,
}

fn line(value: &impl Serialize, output: &mut Output) {
    match serde_json::to_string(value) {
        Ok(json) => output.line(format_args!("{json}")),
        Err(error) => crate::output::complain(&error),
    }
}
