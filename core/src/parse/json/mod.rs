//! JSON text, after [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), strictly.
//!
//! Texts are found without a copy, numbers exactly as they are written. What is passed over is passed over without recursion. A
//! syntax error ends the reading, after which whatever asks for more gets nothing.

mod number;
mod skip;
mod string;

pub(crate) use string::unescaped;
