//! Results as files of tab-separated values, one a measure, which are committed.

use super::Failure;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// What a contestant costs in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub case: String,
    pub contestant: String,
    /// Nothing if it took too long.
    pub value: Option<f64>,
}

/// All rows of a measure.
#[derive(Clone, Debug, Default)]
pub struct Rows(pub Vec<Row>);

/// What stands for a value that took too long.
const TOO_LONG: &str = "too long";

impl Rows {
    pub fn add(&mut self, case: &str, contestant: &str, value: Option<f64>) {
        self.0.push(Row { case: case.to_owned(), contestant: contestant.to_owned(), value });
    }

    /// The row, if the contestant takes part in the case.
    pub fn row(&self, case: &str, contestant: &str) -> Option<&Row> {
        self.0.iter().find(|row| row.case == case && row.contestant == contestant)
    }

    /// The value, if the contestant takes part in the case and came to an end.
    pub fn value(&self, case: &str, contestant: &str) -> Option<f64> {
        self.row(case, contestant)?.value
    }

    pub fn write(&self, measure: &str) -> Result<(), Failure> {
        let mut text = String::from("case\tcontestant\tvalue\n");
        for Row { case, contestant, value } in &self.0 {
            match value {
                Some(value) => writeln!(text, "{case}\t{contestant}\t{value}")?,
                None => writeln!(text, "{case}\t{contestant}\t{TOO_LONG}")?,
            }
        }
        fs::create_dir_all(folder())?;
        fs::write(file(measure), text)?;
        Ok(())
    }

    /// The committed rows of a measure; none if it was never taken.
    pub fn read(measure: &str) -> Result<Rows, Failure> {
        let Ok(text) = fs::read_to_string(file(measure)) else {
            return Ok(Rows::default());
        };
        text.lines().skip(1).map(|line| parsed(line).ok_or_else(|| format!("{measure}.tsv: {line}").into())).collect()
    }
}

impl FromIterator<Row> for Rows {
    fn from_iter<I: IntoIterator<Item = Row>>(rows: I) -> Self {
        Rows(rows.into_iter().collect())
    }
}

fn parsed(line: &str) -> Option<Row> {
    let mut cells = line.split('\t');
    let (case, contestant, value) = (cells.next()?, cells.next()?, cells.next()?);
    let value = if value == TOO_LONG { None } else { Some(value.parse().ok()?) };
    Some(Row { case: case.to_owned(), contestant: contestant.to_owned(), value })
}

/// The folder of the results.
pub fn folder() -> PathBuf {
    package().join("results")
}

fn file(measure: &str) -> PathBuf {
    folder().join(measure).with_extension("tsv")
}

/// The folder of this package.
pub fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
