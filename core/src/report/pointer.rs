use super::Report;
use super::frame::NodeId;
use alloc::string::String;
use core::fmt::{self, Display, Formatter, Write};

/// Where in a document something was found: an [RFC 6901] JSON Pointer in wire names.
///
/// The whole document is the empty pointer; `~` and `/` in a name are escaped as `~0` and `~1`. It is rendered when it is shown.
///
/// ```
/// use vetted::{Parse, Report};
///
/// #[derive(Parse, Debug)]
/// struct Shelf { #[serde(rename = "a/b")] books: Vec<String> }
///
/// let report: Report = vetted::from_json::<Shelf>(br#"{"a/b": ["x", 5]}"#).unwrap_err();
/// assert_eq!(report.iter().next().unwrap().pointer().to_string(), "/a~1b/1");
/// ```
///
/// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
#[derive(Clone, Copy)]
pub struct Pointer<'r> {
    pub(super) report: &'r Report,
    pub(super) node: NodeId,
}

/// A container or a value in it, on the way to which something was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) parent: NodeId,
    /// How many bytes its pointer takes.
    pub(super) rendered: u32,
    pub(super) step: Step,
}

/// One step down into the document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Static(&'static str),
    Index(usize),
    /// A part of the report's names.
    Name {
        start: usize,
        end: usize,
    },
}

impl Pointer<'_> {
    /// Whether it is the whole document.
    pub fn is_root(&self) -> bool {
        self.node().is_none()
    }

    fn node(&self) -> Option<&Node> {
        self.report.nodes.get(self.node as usize)
    }
}

impl Display for Pointer<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Some(node) = self.node() else {
            return Ok(());
        };
        // A document is nowhere nested deeper than the limit, so that this recursion isn't either.
        Pointer { node: node.parent, ..*self }.fmt(f)?;
        f.write_char('/')?;
        match node.step {
            Step::Index(index) => index.fmt(f),
            Step::Static(name) => write_escaped(name, f),
            Step::Name { start, end } => write_escaped(self.report.names.get(start..end).unwrap_or_default(), f),
        }
    }
}

fn write_escaped(name: &str, f: &mut Formatter<'_>) -> fmt::Result {
    for part in name.split_inclusive(['~', '/']) {
        match (part.strip_suffix('~'), part.strip_suffix('/')) {
            (Some(plain), _) => write!(f, "{plain}~0")?,
            (_, Some(plain)) => write!(f, "{plain}~1")?,
            _ => f.write_str(part)?,
        }
    }
    Ok(())
}

impl fmt::Debug for Pointer<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

impl PartialEq<str> for Pointer<'_> {
    fn eq(&self, other: &str) -> bool {
        is_rendered_as(self, other)
    }
}

impl PartialEq<&str> for Pointer<'_> {
    fn eq(&self, other: &&str) -> bool {
        is_rendered_as(self, other)
    }
}

impl PartialEq for Pointer<'_> {
    fn eq(&self, other: &Self) -> bool {
        is_rendered_as(self, &alloc::format!("{other}"))
    }
}

/// Compares without making a text.
fn is_rendered_as(shown: &dyn Display, text: &str) -> bool {
    struct Rest<'t>(&'t str);
    impl Write for Rest<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text);
    write!(rest, "{shown}").is_ok() && rest.0.is_empty()
}

impl Report {
    /// A node for a child whose name is only lent.
    pub(super) fn add_named_node(&mut self, parent: NodeId, name: &str) -> NodeId {
        let start = self.names.len();
        self.names.push_str(name);
        let end = self.names.len();
        self.add_node(parent, Step::Name { start, end })
    }

    pub(super) fn add_node(&mut self, parent: NodeId, step: Step) -> NodeId {
        let above = self.nodes.get(parent as usize).map_or(0, |node| node.rendered);
        let own = match step {
            Step::Static(name) => name.len(),
            Step::Index(index) => index.checked_ilog10().unwrap_or(0) as usize + 1,
            Step::Name { start, end } => escaped_len(self.names.get(start..end).unwrap_or_default()),
        };
        let rendered = above.saturating_add(u32::try_from(own).unwrap_or(u32::MAX)).saturating_add(1);
        if self.nodes.capacity() == 0 {
            self.nodes.reserve(8);
        }
        self.nodes.push(Node { parent, rendered, step });
        // More nodes than a node's index can tell take more memory than a report may.
        NodeId::try_from(self.nodes.len() - 1).unwrap_or(super::frame::ROOT)
    }

    /// The node of a pointer of another report, made anew here.
    pub(super) fn copy_node(&mut self, other: &Report, node: NodeId) -> NodeId {
        let Some(Node { parent, step, .. }) = other.nodes.get(node as usize).copied() else {
            return super::frame::ROOT;
        };
        let parent = self.copy_node(other, parent);
        match step {
            Step::Name { start, end } => self.add_named_node(parent, other.names.get(start..end).unwrap_or_default()),
            step => self.add_node(parent, step),
        }
    }
}

fn escaped_len(name: &str) -> usize {
    name.len() + name.bytes().filter(|byte| matches!(byte, b'~' | b'/')).count()
}

/// A pointer as text of its own.
impl From<Pointer<'_>> for String {
    fn from(pointer: Pointer<'_>) -> Self {
        alloc::format!("{pointer}")
    }
}
