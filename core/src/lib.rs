//! x
#![no_std]
pub mod pattern;
