//! The contestants, the documents that they are given, and the cases in which they are compared.

pub mod case;
pub mod contestants;
pub mod documents;
pub mod harness;
pub mod patterns;
