//! The patterns of the StartImport operation as regular expressions, each compiled once, for the contestants that need it.

use regex::Regex;
use std::sync::LazyLock;

/// An S3 bucket's name.
pub const BUCKET_TEXT: &str = r"^[a-zA-Z0-9.\-_]{1,255}$";
/// An AWS account.
pub const OWNER_TEXT: &str = r"^[0-9]{12}$";
/// A CSV file's key in its bucket.
pub const KEY_TEXT: &str = r"^[^\x00]{1,1020}\.csv$";
/// What identifies an import.
pub const IMPORT_ID_TEXT: &str = r"^import-[0-9a-zA-Z]{17}$";

pub static BUCKET: LazyLock<Regex> = LazyLock::new(|| compiled(BUCKET_TEXT));
pub static OWNER: LazyLock<Regex> = LazyLock::new(|| compiled(OWNER_TEXT));
pub static KEY: LazyLock<Regex> = LazyLock::new(|| compiled(KEY_TEXT));
pub static IMPORT_ID: LazyLock<Regex> = LazyLock::new(|| compiled(IMPORT_ID_TEXT));

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant of this file, which a test compiles")
}
