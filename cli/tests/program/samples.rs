//! The samples, each checked as what its name says.

use crate::support::{run, samples};

fn all(folder: &str) -> Vec<(String, String)> {
    let names = samples().join(folder).read_dir().unwrap().map(|entry| entry.unwrap().file_name());
    let mut all: Vec<_> = names
        .map(|name| {
            let name = name.into_string().unwrap();
            let what = name.split(['-', '.']).next().unwrap().to_owned();
            (what, format!("{folder}/{name}"))
        })
        .collect();
    all.sort();
    assert!(all.len() > 5);
    all
}

#[test]
fn good_samples_are_valid() {
    for (what, path) in all("good") {
        let run = run(&["check", "--as", &what, &path]);
        assert_eq!((run.out.as_str(), run.code), ("no problems in 1 file\n", 0), "{path}");
    }
}

#[test]
fn bad_samples_are_not() {
    for (what, path) in all("bad") {
        let run = run(&["check", "--as", &what, &path]);
        assert!(run.out.starts_with(&format!("{path}:")), "{path}: {}", run.out);
        assert_eq!(run.code, 1, "{path}");
    }
}

#[test]
fn every_violation_of_a_bad_response_is_found() {
    let run = run(&["check", "--as", "response", "bad/response.json"]);
    let pointers: Vec<&str> = run.out.lines().filter_map(|line| line.split(": ").nth(1)).collect();
    let expected = [
        "/importTask/creationDateTime",
        "/importTask/endDateTime",
        "/importTask/endDateTime",
        "/importTask/importID",
        "/importTask/importID",
        "/importTask/progressPercentage",
        "/importTask/status",
        "/importTask/summary/applications/createdCount",
        "/importTask/summary/servers/createdCount",
        "/importTask/summary/servers/modifiedCount",
    ];
    assert_eq!(pointers, expected);
}
