//! The page of mistakes in the guide is made from the cases, so that it says what the compiler says.
//!
//! `VETTED_BLESS=1 cargo test -p vetted-ui-tests --test page` writes it anew.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// What is shown, and of which case.
const SHOWN: &[(&str, &str)] = &[
    ("A rule on a type that it doesn't fit", "constraint/len"),
    ("Behind an alias, it is the type that counts", "constraint/len_behind_alias"),
    ("Within lists", "constraint/pattern_on_list"),
    ("On what has no elements", "constraint/each_on_map"),
    ("A misspelt argument", "argument/misspelt"),
    ("Several mistakes in one rule", "argument/each_with_three_mistakes"),
    ("Arguments as they are written elsewhere", "argument/range_as_in_rust"),
    ("A format's name as it is in JSON Schema", "argument/format_misspelt"),
    ("Bounds that nothing is between", "law/len_min_over_max"),
    ("The same, of constants", "law/len_min_over_max_as_constants"),
    ("A bound that no value of the type reaches", "law/range_negative_bound_on_unsigned"),
    ("A length that an array doesn't have", "law/len_past_array"),
    ("A pattern that Rust and the schema's readers take for different things", "pattern/flags"),
    ("A pattern that is broken", "pattern/group_without_end"),
    ("What is required already", "constraint/required_in_each"),
    ("A contradiction", "presence/required_with_default"),
    ("Two fields of one name", "presence/two_fields_of_one_name"),
    ("A check of the wrong signature", "constraint/check_of_wrong_signature"),
    ("A field whose type lacks a derive", "shape/parse_of_validate_only"),
    ("What can't be honoured", "serde/tag_on_struct"),
];

/// The type in a case, without what is the same in all of them.
fn declaration(case: &str) -> String {
    let body = case.lines().filter(|line| !line.starts_with("use ") && *line != "fn main() {}");
    body.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The first thing that the compiler says, up to where it tells of the inside of the library.
fn first_message(said: &str) -> String {
    let ends = |line: &&str| {
        let inside =
            ["help: the trait `Constraint", "help: the trait `vetted::", "note: required by", "  = note: required for"];
        inside.iter().any(|start| line.starts_with(start)) || line.contains("the following other types implement")
    };
    let mut message: Vec<&str> = Vec::new();
    for line in said.lines() {
        if ends(&line) || (!message.is_empty() && line.starts_with("error")) {
            break;
        }
        if !line.contains("`vetted::rules::") {
            message.push(line.trim_end());
        }
    }
    message.join("\n").trim_end().to_owned()
}

fn page(cases: &Path) -> String {
    let mut page = String::from(
        "What the compiler says of mistakes: at the words that are wrong, with a way out, and of all that are in a type in one\ngo. \
         Lines that tell of the inside of the library are left out here.\n",
    );
    for (title, case) in SHOWN {
        let read = |ending| {
            let file = cases.join(case).with_extension(ending);
            fs::read_to_string(&file).expect("a case has both files")
        };
        let (declaration, message) = (declaration(&read("rs")), first_message(&read("stderr")));
        write!(page, "\n# {title}\n\n```text\n{declaration}\n```\n\n```text\n{message}\n```\n").expect("it fits");
    }
    page
}

#[test]
fn the_page_shows_what_the_compiler_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("../core/src/guide/mistakes.md");
    let now = page(root);
    if env::var_os("VETTED_BLESS").is_some() {
        fs::write(&file, &now).expect("it can be written");
    }
    let then = fs::read_to_string(&file).unwrap_or_default();
    assert!(then == now, "{} is not what the cases say; see `VETTED_BLESS`", file.display());
}
