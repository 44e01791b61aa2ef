//! Files that can't be used, and what becomes of the others.

use crate::support::{folder, program, run, run_on, spawn};
use std::fs;
use std::io::{Read, Write};
use std::process::Stdio;

const GOOD: &str = "good/request.json";
const TOO_SHORT: &str = "bad/request-missing.json";

#[test]
fn a_folder_is_no_file() {
    let run = run(&["check", "good", TOO_SHORT]);
    assert_eq!(run.err, "start-import: good: can't be read: it is a folder\n");
    assert!(run.out.starts_with("bad/request-missing.json:1:"), "the other file is checked all the same: {}", run.out);
    assert!(run.out.ends_with("\n2 problems in 1 of 2 files, 1 file can't be read\n"), "{}", run.out);
    assert_eq!(run.code, 2);
}

#[test]
fn a_missing_file_is_named() {
    let run = run(&["check", "no such file.json", GOOD]);
    assert!(run.err.starts_with("start-import: no such file.json: can't be read: "), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1);
    assert_eq!((run.out.as_str(), run.code), ("no problems in 1 file, 1 file can't be read\n", 2));
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let path = folder("unreadable").join("secret.json");
    fs::write(&path, "{}").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        // Nothing is unreadable to root.
        return;
    }
    let path = path.to_str().unwrap();
    let run = run(&["check", path]);
    assert!(run.err.starts_with(&format!("start-import: {path}: can't be read: ")), "{}", run.err);
    assert_eq!((run.out.as_str(), run.code), ("no problems in 0 files, 1 file can't be read\n", 2));
}

#[test]
fn only_text_has_a_count() {
    for format in ["json", "aws"] {
        let run = run(&["check", "--format", format, GOOD, "no-such-file.json"]);
        assert_eq!((run.out.as_str(), run.code), ("", 2));
    }
}

#[test]
fn a_dash_is_standard_input() {
    let request = fs::read(crate::support::samples().join(GOOD)).unwrap();
    let run = run_on(&request, &["check", "-", GOOD]);
    assert_eq!((run.out.as_str(), run.err.as_str(), run.code), ("no problems in 2 files\n", "", 0));
}

#[test]
fn standard_input_is_read_once() {
    let run = run_on(b"{}", &["check", "--as", "response", "-", "-"]);
    assert_eq!(run.err, "start-import: <stdin>: can't be read twice\n");
    assert_eq!((run.out.as_str(), run.code), ("no problems in 1 file, 1 file can't be read\n", 2));
}

#[test]
fn a_file_is_called_what_it_was_called_on_the_command_line() {
    let folder = folder("names");
    let path = folder.join("zwölf: 1.json");
    fs::write(&path, "[]").unwrap();
    let run = run(&["check", "--", path.to_str().unwrap()]);
    let expected = format!("{}:1:1: must be an object, is an array [type]\n1 problem in 1 of 1 file\n", path.display());
    assert_eq!((run.out, run.code), (expected, 1));
}

#[test]
#[cfg(target_os = "linux")]
fn a_name_that_is_not_utf_8_is_a_name() {
    use std::os::unix::ffi::OsStrExt;

    let path = folder("bytes").join(std::ffi::OsStr::from_bytes(b"a\xff.json"));
    fs::write(&path, "[]").unwrap();
    for format in ["text", "json"] {
        let output = program(&["check", "--format", format]).arg(&path).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stdout).unwrap().contains("a\u{fffd}.json"));
    }
}

/// 4,000 violations in files, which is more than a pipe takes.
fn many_violations() -> Vec<&'static str> {
    let mut arguments = vec!["check"];
    arguments.extend(["bad/request.json"; 1_000]);
    arguments
}

#[test]
fn a_reader_that_leaves_changes_nothing_but_the_output() {
    let mut child = spawn(&many_violations());
    let mut first = [0; 16];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut first).unwrap();
    drop(out);
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((&first, err.as_str()), (b"bad/request.json", ""));
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn a_reader_of_the_schema_or_the_help_may_leave_too() {
    for (arguments, code) in [(["schema"].as_slice(), 0), (&["--help"], 0), (&["check", "--nonsense"], 2)] {
        let mut command = program(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        assert_eq!(child.wait().unwrap().code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn nobody_has_to_hear_complaints() {
    let mut child =
        program(&["check", "no-such-file.json"]).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_can_not_be_written_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = program(&["check", GOOD]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert!(output.stderr.starts_with(b"start-import: can't write the output: "));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_pipe_that_comes_slowly_is_read_to_its_end() {
    let mut child = spawn(&["check", "--as", "response", "-"]);
    let mut to = child.stdin.take().unwrap();
    for part in ["{", "\"importTask\"", ":", "{}", "}"] {
        to.write_all(part.as_bytes()).unwrap();
        to.flush().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    drop(to);
    let run = crate::support::finish(child.wait_with_output().unwrap());
    assert_eq!((run.out.as_str(), run.code), ("no problems in 1 file\n", 0));
}
