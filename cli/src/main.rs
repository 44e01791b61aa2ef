//! Checks StartImport documents and prints their JSON Schema.

mod arguments;
mod check;
mod documents;
mod format;
mod input;
mod output;
mod position;
mod schema;

use arguments::{Arguments, Command};
use clap::Parser;
use output::Output;
use std::process::ExitCode;

/// Everything is valid.
const VALID: u8 = 0;
/// At least one file is not.
const INVALID: u8 = 1;
/// Arguments or files are unusable.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut output = Output::new();
    let code = match &arguments.command {
        Command::Check(arguments) => check::run(arguments, &mut output),
        Command::Schema(arguments) => schema::run(arguments, &mut output),
    };
    let code = match output.finish() {
        Ok(()) => code,
        Err(error) => {
            output::complain(&format_args!("can't write the output: {error}"));
            UNUSABLE
        }
    };
    ExitCode::from(code)
}
