/// The known name that an unknown one is probably meant to be.
///
/// It allocates nothing, and compares names of at most [`LONGEST`] letters, which are more than people write.
#[cold]
pub(crate) fn nearest(unknown: &str, known: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    let mut row = ['\0'; LONGEST];
    let unknown_letters = letters(unknown, &mut row)?;
    let mut best: Option<(usize, &'static str)> = None;
    for name in known {
        let mut row = ['\0'; LONGEST];
        let Some(letters) = letters(name, &mut row) else { continue };
        let allowed = 1 + name.len().max(unknown.len()) / 4;
        if unknown_letters.len().abs_diff(letters.len()) > allowed {
            continue;
        }
        let distance = distance(unknown_letters, letters);
        let is_near = distance <= allowed && distance < name.len();
        if is_near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

const LONGEST: usize = 64;

/// The letters of a name, of which capitals are the same; none of a name that is too long.
fn letters<'r>(name: &str, row: &'r mut [char; LONGEST]) -> Option<&'r [char]> {
    if name.len() > LONGEST {
        return None;
    }
    if name.is_ascii() {
        for (letter, byte) in row.iter_mut().zip(name.bytes()) {
            *letter = char::from(byte.to_ascii_lowercase());
        }
        return row.get(..name.len());
    }
    let mut count = 0;
    for letter in name.chars().flat_map(char::to_lowercase) {
        *row.get_mut(count)? = letter;
        count += 1;
    }
    row.get(..count)
}

/// How many letters have to be put in, taken out, replaced or swapped with the next.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut rows = [[0u8; LONGEST + 1]; 3];
    let [mut before, mut above, mut row] = rows.each_mut();
    for (cell, column) in above.iter_mut().zip(0..) {
        *cell = column;
    }
    for (i, a) in one.iter().enumerate() {
        row[0] = above[0] + 1;
        for (j, b) in other.iter().enumerate() {
            let mut least = (above[j] + u8::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row[j + 1] = least;
        }
        (before, above, row) = (above, row, before);
    }
    above[other.len()].into()
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

    #[test]
    fn names_that_nobody_writes_are_not_compared() {
        let long: &'static str = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopq";
        assert_eq!(nearest(long, [long]), None);
        // A letter whose small form is two: of 33 such letters, there are 66.
        let capitals = "\u{130}\u{130}\u{130}\u{130}\u{130}\u{130}\u{130}\u{130}\u{130}\u{130}\u{130}";
        assert_eq!(nearest(&[capitals; 3].concat(), [capitals]), None);
    }
}
