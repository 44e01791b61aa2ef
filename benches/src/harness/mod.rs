//! How a case is measured, and how results are kept.

pub mod processes;
pub mod results;

/// What ends a command: what could not be done, in one line.
pub type Failure = Box<dyn std::error::Error>;
