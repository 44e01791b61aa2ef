//! What can be asked of the program.

use crate::documents::{self, Document};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use vetted::schema::Dialect;

/// Checks StartImport documents and prints their JSON Schema
#[derive(Parser)]
#[command(version, after_help = EXAMPLES, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  start-import check request.json                    every problem in a request
  start-import check --as response - < answer.json   a response, from standard input
  start-import check --format aws request.json       the body that the service would answer
  start-import schema > request.schema.json          the JSON Schema of a request

`start-import check --help` says what is printed and what the exit status means.";

#[derive(Subcommand)]
pub enum Command {
    /// Check files, and say everything that is wrong with them
    #[command(after_help = CHECK_EXAMPLES, after_long_help = CHECK_LONG)]
    Check(Check),
    /// Print the JSON Schema of what `check` accepts
    #[command(after_help = SCHEMA_EXAMPLES)]
    Schema(Schema),
}

const CHECK_EXAMPLES: &str = "\
Examples:
  start-import check request.json
  start-import check --as ImportTask --format json task.json other-task.json
  curl -s https://example.com/import | start-import check --as response -";

const CHECK_LONG: &str = "\
Exit status:
  0  all files are valid
  1  at least one is not
  2  the arguments or at least one file can't be used; the other files are checked all the same

Output, on standard output:
  text  `FILE:LINE:COLUMN: /pointer: what is wrong [code]`, a line for each problem, and a count at the end.
        Lines and columns count from 1, columns in characters. What is wrong with the whole document has no pointer.
  json  a line for each file that is not valid: an RFC 9457 problem details object, whose `errors` are
        `{pointer, code, detail, params}`, with the further member `file`. Nothing for a valid file.
  aws   a line for each file that is not valid: the body of the ValidationException that the service would answer.
        Nothing for a valid file.

Examples:
  start-import check request.json
  start-import check --as ImportTask --format json task.json other-task.json
  curl -s https://example.com/import | start-import check --as response -";

const SCHEMA_EXAMPLES: &str = "\
Examples:
  start-import schema
  start-import schema --as response --dialect draft-07
  start-import schema --as S3BucketSource --dialect openapi-3.0";

#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    pub document: Named,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The files; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

#[derive(Args)]
pub struct Schema {
    #[command(flatten)]
    pub document: Named,
    /// The dialect of JSON Schema
    #[arg(long, value_enum, default_value_t = DialectName::Draft2020_12)]
    pub dialect: DialectName,
}

#[derive(Args)]
pub struct Named {
    /// What the document is: the request, the response or any type of the contract
    #[arg(
        id = "as",
        long = "as",
        value_name = "NAME",
        default_value = "request",
        ignore_case = true,
        value_parser = PossibleValuesParser::new(documents::names()).try_map(|name| documents::find(&name))
    )]
    pub document: &'static Document,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// Lines that editors can jump to
    Text,
    /// RFC 9457 problem details
    Json,
    /// The body of a `ValidationException`
    Aws,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum DialectName {
    #[value(name = "2020-12")]
    Draft2020_12,
    #[value(name = "2019-09")]
    Draft2019_09,
    #[value(name = "draft-07")]
    Draft07,
    #[value(name = "openapi-3.0")]
    OpenApi30,
}

impl From<DialectName> for Dialect {
    fn from(name: DialectName) -> Self {
        match name {
            DialectName::Draft2020_12 => Dialect::Draft2020_12,
            DialectName::Draft2019_09 => Dialect::Draft2019_09,
            DialectName::Draft07 => Dialect::Draft07,
            DialectName::OpenApi30 => Dialect::OpenApi30,
        }
    }
}
