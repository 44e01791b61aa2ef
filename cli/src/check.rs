//! `start-import check`

use crate::arguments::{Check, Format};
use crate::input::Input;
use crate::output::{Output, complain};
use crate::{INVALID, UNUSABLE, VALID, format};
use std::fmt::{self, Display};
use vetted::Report;

/// Checks the files, prints what is wrong with them, and says how the program ends.
pub fn run(arguments: &Check, output: &mut Output) -> u8 {
    let mut count = Count::default();
    let mut standard_is_read = false;
    for path in &arguments.files {
        let input = Input::new(path);
        let is_read_again = input.is_standard() && std::mem::replace(&mut standard_is_read, true);
        count.files += 1;
        match input.read() {
            Ok(_) if is_read_again => {
                count.unreadable += 1;
                complain(&format_args!("{input}: can't be read twice"));
            }
            Err(error) => {
                count.unreadable += 1;
                complain(&format_args!("{input}: can't be read: {error}"));
            }
            Ok(json) => {
                if let Err(report) = (arguments.document.document.check)(&json) {
                    count.add(&report);
                    format::print(arguments.format, input, &json, &report, output);
                }
            }
        }
    }
    if let Format::Text = arguments.format {
        output.line(format_args!("{count}"));
    }
    match count {
        Count { unreadable: 1.., .. } => UNUSABLE,
        Count { invalid: 1.., .. } => INVALID,
        _ => VALID,
    }
}

#[derive(Default)]
struct Count {
    files: usize,
    unreadable: usize,
    invalid: usize,
    violations: usize,
    /// There were more violations than were kept.
    is_cut: bool,
}

impl Count {
    fn add(&mut self, report: &Report) {
        self.invalid += 1;
        self.violations += report.len();
        self.is_cut |= report.is_cut();
    }
}

/// `2 problems in 1 of 3 files, 1 file can't be read`
impl Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Count { violations: 0, .. } => f.write_str("no problems")?,
            Count { violations: 1, .. } => f.write_str("1 problem")?,
            Count { is_cut: true, .. } => write!(f, "more than {} problems", self.violations)?,
            _ => write!(f, "{} problems", self.violations)?,
        }
        if self.invalid > 0 {
            write!(f, " in {} of {}", self.invalid, Files(self.files))?;
        } else {
            write!(f, " in {}", Files(self.files - self.unreadable))?;
        }
        match self.unreadable {
            0 => Ok(()),
            unreadable => write!(f, ", {} can't be read", Files(unreadable)),
        }
    }
}

struct Files(usize);

impl Display for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} file{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}
