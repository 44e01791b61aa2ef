use alloc::vec::Vec;

/// The known name that an unknown one is probably meant to be.
pub(crate) fn nearest(unknown: &str, known: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    // Names from a hostile document are compared with many others: no more than what people write.
    const LONGEST: usize = 64;
    if unknown.len() > LONGEST {
        return None;
    }
    let near = |name: &'static str| {
        let allowed = 1 + name.len().max(unknown.len()) / 4;
        let distance = if name.len() > LONGEST { usize::MAX } else { distance(unknown, name) };
        (distance <= allowed && distance < name.len()).then_some((distance, name))
    };
    known.into_iter().filter_map(near).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// How many letters have to be put in, taken out, replaced or swapped with the next; capitals are the same letters.
fn distance(one: &str, other: &str) -> usize {
    let letters = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<Vec<char>>();
    let (one, other) = (letters(one), letters(other));
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = alloc::vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut least = (above[j] + usize::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = core::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_others_are_not() {
        let known = ["clientToken", "s3BucketSource", "a"];
        assert_eq!(nearest("clienttoken", known), Some("clientToken"));
        assert_eq!(nearest("clientTokne", known), Some("clientToken"));
        assert_eq!(nearest("s3Bucket", known), None);
        assert_eq!(nearest("b", known), None);
        assert_eq!(nearest("", known), None);
    }
}
