use alloc::vec::Vec;
use core::num::NonZero;

/// What is known of values that may be looked at again: where long ones end, and which variant of an untagged enum they are.
///
/// With it a second look at a value costs nothing, so that values within one another that are each looked at twice cost twice, and
/// not twice a level. It is a hash table with open addressing, made when the first value is remembered.
#[derive(Default)]
pub(super) struct Memo {
    entries: Vec<Option<Entry>>,
    len: usize,
    /// The enums of which something is known, by the addresses of their tables.
    enums: Vec<usize>,
}

#[derive(Clone, Copy)]
struct Entry {
    position: u32,
    end: NonZero<u32>,
    /// The index of an enum, or [`ENDS`].
    of: u32,
    verdict: u32,
}

/// What is known of a value that was tried as an untagged enum.
#[derive(Clone, Copy)]
pub(super) struct Tried {
    pub(super) end: usize,
    /// The variant that it is; of one that fits none, the variant that is to be reported.
    pub(super) variant: usize,
    pub(super) fits: bool,
    /// Of one that fits none, whether the nearest variant says that it is named otherwise, and how many properties that knows.
    pub(super) is_named_otherwise: bool,
    pub(super) known: usize,
}

/// Of which enum an entry is that is about any value.
const ENDS: u32 = u32::MAX;
/// The bits of a verdict: that no variant fits, that the value is named otherwise, how many properties are known, the variant.
const FITS_NONE: u32 = 1 << 31;
const NAMED_OTHERWISE: u32 = 1 << 30;
const KNOWN: u32 = 14;
const VARIANT: u32 = 16;
/// Shorter containers are quickly passed over once more.
const LONG: usize = 256;

impl Memo {
    /// Where a container ends, if that has been remembered.
    pub(super) fn end_of(&self, position: usize) -> Option<usize> {
        self.get(position, ENDS).map(|entry| entry.end.get() as usize)
    }

    /// Remembers where a container ends, if it is long.
    pub(super) fn remember_end(&mut self, position: usize, end: usize) {
        if end - position >= LONG {
            self.put(position, end, ENDS, 0);
        }
    }

    /// What is known of a value as an enum, whose table stands at that address.
    pub(super) fn tried(&self, position: usize, address: usize) -> Option<Tried> {
        let of = self.enums.iter().position(|known| *known == address)?;
        let entry = self.get(position, u32::try_from(of).ok()?)?;
        Some(Tried {
            end: entry.end.get() as usize,
            variant: (entry.verdict & ((1 << VARIANT) - 1)) as usize,
            fits: entry.verdict & FITS_NONE == 0,
            is_named_otherwise: entry.verdict & NAMED_OTHERWISE != 0,
            known: (entry.verdict >> VARIANT & ((1 << KNOWN) - 1)) as usize,
        })
    }

    /// Remembers what a value is.
    pub(super) fn remember(&mut self, position: usize, address: usize, tried: Tried) {
        let of = self.enums.iter().position(|known| *known == address).unwrap_or_else(|| {
            self.enums.push(address);
            self.enums.len() - 1
        });
        let variant = u32::try_from(tried.variant).ok().filter(|variant| variant >> VARIANT == 0);
        if let (Ok(of), Some(variant)) = (u32::try_from(of), variant) {
            let known = u32::try_from(tried.known).unwrap_or(u32::MAX).min((1 << KNOWN) - 1);
            let fits_none = if tried.fits { 0 } else { FITS_NONE };
            let named_otherwise = if tried.is_named_otherwise { NAMED_OTHERWISE } else { 0 };
            self.put(position, tried.end, of, fits_none | named_otherwise | known << VARIANT | variant);
        }
    }

    fn get(&self, position: usize, of: u32) -> Option<Entry> {
        if self.entries.is_empty() {
            return None;
        }
        let position = u32::try_from(position).ok()?;
        self.entries.get(self.slot(position, of)).copied().flatten()
    }

    /// What stands past 4 GiB is not remembered.
    fn put(&mut self, position: usize, end: usize, of: u32, verdict: u32) {
        let end = u32::try_from(end).ok().and_then(NonZero::new);
        let (Ok(position), Some(end)) = (u32::try_from(position), end) else {
            return;
        };
        if self.len >= self.entries.len() / 4 * 3 {
            self.grow();
        }
        let slot = self.slot(position, of);
        if let Some(entry) = self.entries.get_mut(slot) {
            self.len += usize::from(entry.is_none());
            *entry = Some(Entry { position, end, of, verdict });
        }
    }

    fn grow(&mut self) {
        let old = core::mem::take(&mut self.entries);
        self.entries = alloc::vec![None; (old.len() * 2).max(16)];
        for entry in old.into_iter().flatten() {
            let slot = self.slot(entry.position, entry.of);
            if let Some(free) = self.entries.get_mut(slot) {
                *free = Some(entry);
            }
        }
    }

    /// The slot of an entry, or the free one where it would be. There is always a free one.
    fn slot(&self, position: u32, of: u32) -> usize {
        let mask = self.entries.len() - 1;
        let hash = (u64::from(position) | u64::from(of) << 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (hash >> 32) as usize & mask;
        while let Some(Some(entry)) = self.entries.get(slot)
            && (entry.position, entry.of) != (position, of)
        {
            slot = (slot + 1) & mask;
        }
        slot
    }
}
