//! What the program says to arguments, good and bad.

use crate::support::run;

#[test]
fn help_has_examples() {
    for arguments in [&["--help"][..], &["-h"], &["check", "--help"], &["check", "-h"], &["schema", "--help"]] {
        let run = run(arguments);
        assert_eq!((run.err.as_str(), run.code), ("", 0));
        assert!(run.out.contains("Examples:\n  start-import "), "{arguments:?}: {}", run.out);
    }
}

#[test]
fn help_says_what_the_exit_status_means() {
    let run = run(&["check", "--help"]);
    assert!(run.out.contains("Exit status:\n  0  all files are valid\n"), "{}", run.out);
}

#[test]
fn a_document_can_be_any_type_of_the_contract() {
    let document = "good/ConflictException.json";
    assert_eq!(run(&["check", "--as", "ConflictException", document]).code, 0);
    assert_eq!(run(&["check", "--as", "conflictexception", document]).code, 0, "capitals don't matter");
    assert_eq!(run(&["check", document]).code, 1, "it is no request");
    assert_eq!(run(&["check", "--as", "request", "good/request.json"]).code, 0);
    assert_eq!(run(&["check", "--as", "response", "good/response.json"]).code, 0);
}

#[test]
fn a_type_that_is_none_gets_the_names_of_all_and_a_suggestion() {
    let run = run(&["check", "--as", "S3BucketSorce", "good/request.json"]);
    assert_eq!((run.out.as_str(), run.code), ("", 2));
    assert!(run.err.contains("invalid value 'S3BucketSorce' for '--as <NAME>'"), "{}", run.err);
    assert!(run.err.contains("[possible values: request, response, "), "{}", run.err);
    assert!(run.err.contains("a similar value exists: 'S3BucketSource'"), "{}", run.err);
}

#[test]
fn arguments_that_make_no_sense_are_unusable() {
    let wrong: [&[&str]; 6] = [
        &[],
        &["check"],
        &["chekc", "good/request.json"],
        &["check", "--format", "yaml", "good/request.json"],
        &["schema", "--dialect", "draft-05"],
        &["schema", "good/request.json"],
    ];
    for arguments in wrong {
        let run = run(arguments);
        assert_eq!((run.out.as_str(), run.code), ("", 2), "{arguments:?}");
        assert!(!run.err.is_empty());
    }
}
