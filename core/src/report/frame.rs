use crate::table::Table;
use core::cell::Cell;

/// One container on the way from the root of the document to the value at hand, and which of its children that value is.
///
/// It lives on the stack of the loop that walks the container: a step to the next child is one store, and a sound document
/// pays nothing else for its pointers.
pub struct Frame<'a> {
    pub(super) parent: Option<&'a Frame<'a>>,
    pub(super) children: Children<'a>,
    pub(super) child: Cell<usize>,
    /// The node of a child, made when the first violation at or below it is kept, and which child that is.
    pub(super) node: Cell<NodeId>,
    pub(super) child_of_node: Cell<usize>,
}

/// How the children of a container are told apart.
#[derive(Clone, Copy)]
pub(super) enum Children<'a> {
    /// The one child is the document itself.
    Document,
    /// The properties of a struct, by their index in its table.
    Fields(&'static Table),
    /// The elements of a list, by their index.
    Elements,
    /// The one child has this name.
    Static(&'static str),
    /// The one child has this name, which is only lent.
    Name(&'a str),
    /// The one child has the name that this is in JSON's notation, without its quotes.
    Escaped(&'a str),
}

/// The index of a node in the report.
pub(super) type NodeId = u32;
/// The whole document.
pub(super) const ROOT: NodeId = u32::MAX;

impl<'a> Frame<'a> {
    /// Where everything begins.
    #[inline]
    pub fn root() -> Frame<'static> {
        Frame::new(None, Children::Document)
    }

    #[inline]
    fn new(parent: Option<&'a Frame<'a>>, children: Children<'a>) -> Self {
        let (node, child_of_node) = (Cell::new(ROOT), Cell::new(usize::MAX));
        Frame { parent, children, child: Cell::new(0), node, child_of_node }
    }

    #[inline]
    fn below(parent: &'a Frame<'a>, children: Children<'a>) -> Self {
        Frame::new(Some(parent), children)
    }

    /// The properties of a struct that stands at `parent`.
    #[inline]
    pub fn fields(parent: &'a Frame<'a>, table: &'static Table) -> Self {
        Self::below(parent, Children::Fields(table))
    }

    /// The elements of a list that stands at `parent`.
    #[inline]
    pub fn elements(parent: &'a Frame<'a>) -> Self {
        Self::below(parent, Children::Elements)
    }

    /// The property of that name of an object that stands at `parent`.
    #[inline]
    pub fn property(parent: &'a Frame<'a>, name: &'static str) -> Self {
        Self::below(parent, Children::Static(name))
    }

    /// The same for a name that is only lent.
    #[inline]
    pub fn named(parent: &'a Frame<'a>, name: &'a str) -> Self {
        Self::below(parent, Children::Name(name))
    }

    /// The same for a name that stands in a JSON text with escapes, without its quotes.
    pub(crate) fn escaped(parent: &'a Frame<'a>, name: &'a str) -> Self {
        Self::below(parent, Children::Escaped(name))
    }

    /// Moves to another child.
    #[inline]
    pub fn at(&self, child: usize) -> &Self {
        self.child.set(child);
        self
    }

    /// Forgets nodes that are taken back: those from an index on.
    pub(super) fn forget_nodes_from(&self, index: usize) {
        let mut frame = Some(self);
        while let Some(at) = frame {
            if at.node.get() as usize >= index {
                at.child_of_node.set(usize::MAX);
            }
            frame = at.parent;
        }
    }

    /// Whether the value is a property of an object.
    pub(super) fn is_property(&self) -> bool {
        !matches!(self.children, Children::Document | Children::Elements)
    }

    /// What tells the value at hand from all others while it is being looked at.
    pub(crate) fn address(&self) -> usize {
        core::ptr::from_ref(self).cast::<u8>().addr()
    }

    /// The same of the object or list that the value is in.
    pub(crate) fn address_of_container(&self) -> Option<usize> {
        self.parent.map(Frame::address)
    }
}
