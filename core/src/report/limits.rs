/// How much is reported, and how deep is read.
///
/// ```
/// use vetted::Limits;
///
/// let limits = Limits::default().violations(2);
/// let report = vetted::from_json_with::<Vec<u8>>(b"[null, null, null]", limits).unwrap_err();
/// assert_eq!((report.len(), report.is_cut()), (2, true));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How many violations are kept; the report says when there were more.
    pub violations: usize,
    /// How many lists and objects may stand within one another. What a type doesn't read may be nested deeper.
    pub depth: usize,
    /// How many bytes of pointers and words are kept. The first violation is kept even if it takes more.
    pub report_bytes: usize,
}

impl Limits {
    /// The greatest depth that is read, whatever the limit says: deeper ones take more stack than a thread may have.
    pub const MAX_DEPTH: usize = 512;

    /// The same limits with another number of violations.
    #[must_use]
    pub const fn violations(self, violations: usize) -> Self {
        Limits { violations, ..self }
    }

    /// The same limits with another depth, which counts up to [`Limits::MAX_DEPTH`].
    #[must_use]
    pub const fn depth(self, depth: usize) -> Self {
        Limits { depth: if depth < Self::MAX_DEPTH { depth } else { Self::MAX_DEPTH }, ..self }
    }

    /// The same limits with a depth that may be read: the field can be set to any.
    pub(crate) const fn capped(self) -> Self {
        self.depth(self.depth)
    }

    /// The same limits with another number of bytes.
    #[must_use]
    pub const fn report_bytes(self, report_bytes: usize) -> Self {
        Limits { report_bytes, ..self }
    }
}

/// 100 violations, 128 levels, 64 KiB.
impl Default for Limits {
    fn default() -> Self {
        Limits { violations: 100, depth: 128, report_bytes: 64 << 10 }
    }
}
