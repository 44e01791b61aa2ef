//! Runs the program and looks at what it did.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// What the program printed, and how it ended.
#[derive(Debug, PartialEq)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// The program with these arguments, to be run in the folder of the samples.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_start-import"));
    command.current_dir(samples()).args(arguments);
    command
}

/// Runs the program with nothing on its standard input.
pub fn run(arguments: &[&str]) -> Run {
    run_on(b"", arguments)
}

/// Runs the program with this on its standard input.
pub fn run_on(input: &[u8], arguments: &[&str]) -> Run {
    let mut child = spawn(arguments);
    let mut to = child.stdin.take().unwrap();
    // Written while the program runs, which may not want it.
    std::thread::scope(|scope| {
        scope.spawn(move || to.write_all(input).ok());
        finish(child.wait_with_output().unwrap())
    })
}

pub fn spawn(arguments: &[&str]) -> Child {
    let mut command = program(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

pub fn finish(output: Output) -> Run {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    // A panic ends with 101, a stack overflow with a signal, which is no code at all.
    Run { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples")
}

/// A folder of its own for a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
