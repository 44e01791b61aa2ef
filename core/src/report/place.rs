use alloc::string::String;
use core::fmt::{self, Display, Write};

/// Where in a document something was found: an [RFC 6901] JSON Pointer in wire names.
///
/// The whole document is the empty pointer; `~` and `/` in a name are escaped as `~0` and `~1`.
///
/// ```
/// use vetted::{Parse, Report};
///
/// #[derive(Parse, Debug)]
/// struct Shelf { #[serde(rename = "a/b")] books: Vec<String> }
///
/// let report: Report = vetted::from_json::<Shelf>(br#"{"a/b": ["x", 5]}"#).unwrap_err();
/// assert_eq!(report.iter().next().unwrap().place().as_str(), "/a~1b/1");
/// ```
///
/// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pointer: String,
}

impl Place {
    /// The JSON Pointer as text.
    pub fn as_str(&self) -> &str {
        &self.pointer
    }
}

impl Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pointer)
    }
}

/// One step down into the document.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Root,
    Name(&'a str),
    Index(usize),
}

/// The way from the document's root to where we are: a link a container, each on the stack of the loop that walks it,
/// so that walking a sound document allocates nothing.
#[derive(Clone, Copy)]
pub(crate) struct Trail<'a> {
    pub(crate) parent: Option<&'a Trail<'a>>,
    pub(crate) step: Step<'a>,
    /// How many containers stand around this place.
    pub(crate) depth: usize,
    /// How many readings of the value here are within one another.
    pub(crate) readings: usize,
}

impl Trail<'_> {
    pub(crate) fn place(&self) -> Place {
        let mut place = Place::default();
        self.render(&mut place.pointer);
        place
    }

    fn render(&self, pointer: &mut String) {
        if let Some(parent) = self.parent {
            parent.render(pointer);
        }
        match self.step {
            Step::Root => {}
            Step::Name(name) => push_name(pointer, name),
            Step::Index(index) => {
                let _ = write!(pointer, "/{index}");
            }
        }
    }
}

fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}
