//! Where an offset is, for people.

/// A line and a column, both from 1, the column in Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The positions of byte offsets, in one pass over the text. Of bytes that are not UTF-8, each that can start a character
/// counts as one.
pub fn positions(text: &[u8], offsets: &[usize]) -> Vec<Position> {
    let mut by_offset: Vec<usize> = (0..offsets.len()).collect();
    by_offset.sort_by_key(|&index| offsets[index]);
    let mut positions = vec![Position { line: 1, column: 1 }; offsets.len()];
    let mut at = 0;
    let mut position = Position { line: 1, column: 1 };
    for index in by_offset {
        let offset = offsets[index].min(text.len());
        position = position.after(&text[at..offset]);
        at = offset;
        positions[index] = position;
    }
    positions
}

impl Position {
    fn after(self, text: &[u8]) -> Position {
        let mut lines = text.split(|&byte| byte == b'\n');
        let in_last_line = lines.next_back().map_or(0, characters);
        match lines.count() {
            0 => Position { column: self.column + in_last_line, ..self },
            newlines => Position { line: self.line + newlines, column: 1 + in_last_line },
        }
    }
}

fn characters(text: &[u8]) -> usize {
    let is_first_byte = |byte: &&u8| **byte & 0b1100_0000 != 0b1000_0000;
    text.iter().filter(is_first_byte).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, offsets: &[usize]) -> Vec<(usize, usize)> {
        positions(text.as_bytes(), offsets).iter().map(|position| (position.line, position.column)).collect()
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        assert_eq!(of("ab\n\ncd", &[0, 1, 2, 3, 4, 5, 6]), [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2), (3, 3)]);
    }

    #[test]
    fn columns_count_characters_and_not_bytes() {
        assert_eq!(of("äß€😀x", &[0, 2, 4, 7, 11]), [(1, 1), (1, 2), (1, 3), (1, 4), (1, 5)]);
    }

    #[test]
    fn offsets_may_come_in_any_order_and_twice_and_past_the_end() {
        assert_eq!(of("a\nb", &[2, 0, 2, 99]), [(2, 1), (1, 1), (2, 1), (2, 2)]);
    }
}
