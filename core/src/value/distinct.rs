use alloc::collections::{LinkedList, VecDeque};
use alloc::vec::Vec;

/// A list of which can be told whether two elements are equal.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list whose elements can be compared",
    label = "`unique` doesn't apply to `{Self}`",
    note = "`unique` is for `Vec`, arrays and their like, of elements that implement `Ord`; sets are unique by themselves"
)]
pub trait Distinct {
    /// Whether no two elements are equal.
    fn is_distinct(&self) -> bool;
}

/// Sorts references, so that no input takes quadratic time.
fn all_distinct<'v, T: Ord + 'v>(elements: impl Iterator<Item = &'v T>) -> bool {
    let mut sorted: Vec<&T> = elements.collect();
    sorted.sort_unstable();
    sorted.windows(2).all(|pair| pair[0] != pair[1])
}

#[diagnostic::do_not_recommend]
impl<T: Ord> Distinct for [T] {
    fn is_distinct(&self) -> bool {
        all_distinct(self.iter())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Ord> Distinct for VecDeque<T> {
    fn is_distinct(&self) -> bool {
        all_distinct(self.iter())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Ord> Distinct for LinkedList<T> {
    fn is_distinct(&self) -> bool {
        all_distinct(self.iter())
    }
}
