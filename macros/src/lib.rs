//! x

mod pattern;
