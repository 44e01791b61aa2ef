//! The rules as functions: one contestant calls them on a value that has been read, the other while it reads.

use super::problems::{Path, Problems};

fn length(text: &str, min: usize, max: usize, message: &'static str, at: Path<'_>, problems: &mut Problems) {
    // A text has at most as many characters as bytes, and at least a quarter of them: often that is enough to know.
    if text.len() <= max && text.len().div_ceil(4) >= min {
        return;
    }
    let length = text.chars().count();
    if length < min || length > max {
        problems.add(at, || message.into());
    }
}

pub fn bucket(text: &str, at: Path<'_>, problems: &mut Problems) {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    if !(1..=255).contains(&text.len()) || !text.bytes().all(allowed) {
        problems.add(at, || r"must match the pattern ^[a-zA-Z0-9.\-_]{1,255}$".into());
    }
}

pub fn owner(text: &str, at: Path<'_>, problems: &mut Problems) {
    length(text, 12, 12, "must be 12 characters long", at, problems);
    if text.len() != 12 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        problems.add(at, || "must match the pattern ^[0-9]{12}$".into());
    }
}

pub fn key(text: &str, at: Path<'_>, problems: &mut Problems) {
    let good = text.strip_suffix(".csv").is_some_and(|stem| {
        !stem.is_empty() && !stem.as_bytes().contains(&0) && (stem.len() <= 1020 || stem.chars().count() <= 1020)
    });
    if !good {
        problems.add(at, || r"must match the pattern ^[^\x00]{1,1020}\.csv$".into());
    }
}

pub fn import_id(text: &str, at: Path<'_>, problems: &mut Problems) {
    length(text, 24, 24, "must be 24 characters long", at, problems);
    let good = |rest: &str| rest.len() == 17 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !text.strip_prefix("import-").is_some_and(good) {
        problems.add(at, || "must match the pattern ^import-[0-9a-zA-Z]{17}$".into());
    }
}

pub fn client_token(text: &str, at: Path<'_>, problems: &mut Problems) {
    length(text, 0, 64, "must be at most 64 characters long", at, problems);
}

pub fn date_time(text: &str, at: Path<'_>, problems: &mut Problems) {
    length(text, 19, 32, "must be 19 to 32 characters long", at, problems);
}

pub fn name(text: &str, at: Path<'_>, problems: &mut Problems) {
    length(text, 1, 64, "must be 1 to 64 characters long", at, problems);
}

pub fn label(text: &str, at: Path<'_>, problems: &mut Problems) {
    length(text, 1, 32, "must be 1 to 32 characters long", at, problems);
}

// It is written so that NaN doesn't pass.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "all rules have the same form")]
pub fn percentage(number: &f32, at: Path<'_>, problems: &mut Problems) {
    if !(0.0..=100.0).contains(number) {
        problems.add(at, || "must be between 0 and 100".into());
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "all rules have the same form")]
pub fn amount(number: &u32, at: Path<'_>, problems: &mut Problems) {
    if !(1..=100).contains(number) {
        problems.add(at, || "must be between 1 and 100".into());
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "all rules have the same form")]
pub fn shard(number: &u32, at: Path<'_>, problems: &mut Problems) {
    if *number > 1023 {
        problems.add(at, || "must be at most 1023".into());
    }
}

pub fn tags(tags: &[String], at: Path<'_>, problems: &mut Problems) {
    if tags.len() > 10 {
        problems.add(at, || "must have at most 10 elements".into());
        return;
    }
    for (index, tag) in tags.iter().enumerate() {
        label(tag, at.index(index), problems);
    }
}
