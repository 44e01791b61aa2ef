//! What the program writes, and what happens when nobody reads it.

use std::fmt::{Arguments, Display};
use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

/// Standard output. When whoever reads it has left, the work goes on in silence, so that the exit status stays true.
pub struct Output {
    to: BufWriter<StdoutLock<'static>>,
    result: io::Result<()>,
}

impl Output {
    pub fn new() -> Self {
        Output { to: BufWriter::new(io::stdout().lock()), result: Ok(()) }
    }

    /// Writes a line.
    pub fn line(&mut self, line: Arguments<'_>) {
        if self.result.is_ok() {
            self.result = writeln!(self.to, "{line}");
        }
    }

    /// Writes what is still to be written, and says whether all could be.
    pub fn finish(mut self) -> io::Result<()> {
        match self.result.and_then(|()| self.to.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
            _ => Ok(()),
        }
    }
}

/// Tells on standard error what can't be done.
pub fn complain(what: &impl Display) {
    // If that can't be told either, there is nobody left to tell.
    let _ = writeln!(io::stderr(), "start-import: {what}");
}
