//! `start-import schema`

use crate::arguments::Schema;
use crate::output::{Output, complain};
use crate::{UNUSABLE, VALID};

/// Prints the schema, and says how the program ends.
pub fn run(arguments: &Schema, output: &mut Output) -> u8 {
    let schema = (arguments.document.document.schema)(arguments.dialect.into());
    match serde_json::to_string_pretty(&schema) {
        Ok(schema) => {
            output.line(format_args!("{schema}"));
            VALID
        }
        Err(error) => {
            complain(&error);
            UNUSABLE
        }
    }
}
