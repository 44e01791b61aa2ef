use super::{Fast, Rule};
use crate::constraint::Pattern;

/// What is asked of a value first: a few comparisons that most good values pass.
///
/// It is sound and not complete. What it accepts keeps all rules; of anything else, it says nothing.
#[derive(Clone, Copy)]
pub(crate) struct Quick<'r> {
    /// What keeps all rules for sure: from one to another length of a list, number in an order-preserving notation, or count of
    /// bytes of a text. Nothing, if there is a rule of another kind.
    pub(crate) sure: [u64; 2],
    /// The same, if whatever else is asked of the value is left out: what is surely within the bounds.
    pub(crate) surely_within: [u64; 2],
    /// The bounds of a length or a number, exactly.
    pub(crate) bounds: [u64; 2],
    pub(crate) pattern: Option<&'r Pattern>,
    /// There is a rule that isn't in here.
    pub(crate) is_incomplete: bool,
}

impl<'r> Quick<'r> {
    pub(super) const ANY: Quick<'static> = Quick {
        sure: [0, u64::MAX],
        surely_within: [0, u64::MAX],
        bounds: [0, u64::MAX],
        pattern: None,
        is_incomplete: false,
    };

    pub(super) const fn of<V: ?Sized>(list: &[Rule<'r, V>]) -> Quick<'r> {
        let mut quick: Quick<'r> = Quick::ANY;
        let mut is_text = false;
        let mut i = 0;
        while i < list.len() {
            match list[i].fast {
                Fast::Length { min, max, is_text: is_of_text } => {
                    is_text = is_of_text;
                    quick = quick.within(min as u64, max as u64);
                }
                Fast::Range { low, high } => quick = quick.within(low, high),
                Fast::Pattern(pattern) if quick.pattern.is_none() => quick.pattern = Some(pattern),
                Fast::Pattern(_) | Fast::Unknown => quick.is_incomplete = true,
            }
            i += 1;
        }
        let [low, high] = quick.bounds;
        // A character takes one to four bytes, so that the bytes of a text nearly always decide.
        let least = if is_text && low > 1 { low.saturating_mul(4) - 3 } else { low };
        quick.surely_within = [least, high];
        quick.sure = if quick.pattern.is_none() && !quick.is_incomplete { [least, high] } else { [1, 0] };
        quick
    }

    const fn within(mut self, low: u64, high: u64) -> Self {
        if low > self.bounds[0] {
            self.bounds[0] = low;
        }
        if high < self.bounds[1] {
            self.bounds[1] = high;
        }
        self
    }

    /// Whether a value of that measure keeps all rules for sure.
    #[inline]
    pub(crate) fn is_sure(&self, measure: u64) -> bool {
        self.sure[0] <= measure && measure <= self.sure[1]
    }

    /// Whether a measure is surely within the bounds.
    #[inline]
    pub(crate) fn is_surely_within(&self, measure: u64) -> bool {
        self.surely_within[0] <= measure && measure <= self.surely_within[1]
    }

    /// Whether a measure is within the bounds of lengths and numbers.
    #[inline]
    pub(crate) fn is_within(&self, measure: u64) -> bool {
        self.bounds[0] <= measure && measure <= self.bounds[1]
    }
}
