//! Where something is wrong, and what.

use std::borrow::Cow;
use std::fmt::Write;

/// The way to a value, which costs nothing until something is wrong with the value.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'static str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    pub fn field<'a>(&'a self, name: &'static str) -> Path<'a> {
        Path::Field(self, name)
    }

    pub fn index(&self, index: usize) -> Path<'_> {
        Path::Index(self, index)
    }

    fn write(&self, pointer: &mut String) {
        match self {
            Path::Root => {}
            Path::Field(parent, name) => {
                parent.write(pointer);
                pointer.push('/');
                pointer.push_str(name);
            }
            Path::Index(parent, index) => {
                parent.write(pointer);
                write!(pointer, "/{index}").expect("a string takes everything");
            }
        }
    }
}

/// A JSON Pointer, and what is wrong there.
#[derive(Debug)]
pub struct Problem {
    pub pointer: String,
    pub message: Cow<'static, str>,
}

/// The first hundred problems, and how many there were.
#[derive(Debug, Default)]
pub struct Problems {
    pub kept: Vec<Problem>,
    pub found: usize,
}

const KEPT: usize = 100;

impl Problems {
    pub fn add(&mut self, path: Path<'_>, message: impl FnOnce() -> Cow<'static, str>) {
        self.found += 1;
        if self.kept.len() < KEPT {
            let mut pointer = String::with_capacity(64);
            path.write(&mut pointer);
            self.kept.push(Problem { pointer, message: message() });
        }
    }

    pub fn into_result(self) -> Result<(), Problems> {
        if self.found == 0 { Ok(()) } else { Err(self) }
    }

    pub fn into_places(self) -> Vec<String> {
        self.kept.into_iter().map(|problem| problem.pointer).collect()
    }
}
