//! Runs the cases. `.ci/bless` blesses what the compiler says.

/// A mistake a case, in the folder of its topic. Each derives all three, so that it is said once.
const MISTAKES: &[&str] =
    &["argument", "attribute", "constraint", "law", "pattern", "presence", "proof", "serde", "shape"];

#[test]
fn what_the_compiler_says() {
    let cases = trybuild::TestCases::new();
    for topic in MISTAKES {
        cases.compile_fail(format!("{topic}/*.rs"));
    }
    cases.pass("pass/*.rs");
}
