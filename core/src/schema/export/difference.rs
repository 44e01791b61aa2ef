use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// How many lines around a difference are shown.
const AROUND: usize = 3;

/// From this many pairs of lines on, all of the old stand before all of the new.
const MOST_PAIRS: usize = 4_000_000;

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Both,
    Old,
    New,
}

/// The differing lines of two texts, as a unified diff shows them.
pub(super) fn difference(old: &str, new: &str) -> String {
    // Not `lines()`, to which a missing line end makes no difference.
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split('\n').collect(), new.split('\n').collect());
    let lines = aligned(&old, &new);
    let mut shown = vec![false; lines.len()];
    for index in (0..lines.len()).filter(|&index| lines[index].0 != Side::Both) {
        let end = lines.len().min(index + AROUND + 1);
        shown[index.saturating_sub(AROUND)..end].fill(true);
    }
    let (mut text, mut number, mut was_shown) = (String::new(), [1, 1], false);
    for ((side, line), is_shown) in lines.into_iter().zip(shown) {
        if is_shown && !was_shown {
            text.extend(["@@ line ", &number[0].to_string(), " | line ", &number[1].to_string(), " @@\n"]);
        }
        if is_shown {
            text.push(match side {
                Side::Both => ' ',
                Side::Old => '-',
                Side::New => '+',
            });
            text += line;
            text.push('\n');
        }
        number[0] += usize::from(side != Side::New);
        number[1] += usize::from(side != Side::Old);
        was_shown = is_shown;
    }
    text
}

/// The lines of both in one order, by a longest common subsequence.
fn aligned<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<(Side, &'t str)> {
    let start = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let (head, old) = old.split_at(start);
    let new = &new[start..];
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let (old, tail) = old.split_at(old.len() - end);
    let new = &new[..new.len() - end];
    let both = |lines: &[&'t str]| lines.iter().map(|&line| (Side::Both, line)).collect::<Vec<_>>();
    let mut lines = both(head);
    if old.len().saturating_mul(new.len()) >= MOST_PAIRS {
        lines.extend(old.iter().map(|&line| (Side::Old, line)));
        lines.extend(new.iter().map(|&line| (Side::New, line)));
    } else {
        align(old, new, &mut lines);
    }
    lines.extend(both(tail));
    lines
}

fn align<'t>(old: &[&'t str], new: &[&'t str], lines: &mut Vec<(Side, &'t str)>) {
    // The length of the longest common subsequence of what is left from there on.
    let mut lengths = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i][j] = match old[i] == new[j] {
                true => lengths[i + 1][j + 1] + 1,
                false => lengths[i + 1][j].max(lengths[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push((Side::Both, old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && lengths[i + 1][j] == lengths[i][j]) {
            lines.push((Side::Old, old[i]));
            i += 1;
        } else {
            lines.push((Side::New, new[j]));
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_shown_among_the_lines_around_it() {
        let shown = difference("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf\n");
        assert_eq!(shown, "@@ line 2 | line 2 @@\n b\n c\n d\n-e\n+E\n f\n \n");
    }

    #[test]
    fn differences_that_are_far_apart_stand_apart() {
        let old = "x\n1\n2\n3\n4\n5\n6\n7\n8\n";
        let shown = difference(old, "1\n2\n3\n4\n5\n6\n7\n8\ny\n");
        assert_eq!(shown, "@@ line 1 | line 1 @@\n-x\n 1\n 2\n 3\n@@ line 7 | line 6 @@\n 6\n 7\n 8\n+y\n \n");
    }

    #[test]
    fn a_missing_line_end_is_a_difference() {
        assert_eq!(difference("a", "a\n"), "@@ line 1 | line 1 @@\n a\n+\n");
    }

    /// The greatest number of lines that two texts have in common in one order, found by trying everything.
    fn most_in_common(old: &[&str], new: &[&str]) -> usize {
        match (old, new) {
            ([], _) | (_, []) => 0,
            ([one, old @ ..], [other, new @ ..]) if one == other => 1 + most_in_common(old, new),
            ([_, less_old @ ..], [_, less_new @ ..]) => {
                most_in_common(less_old, new).max(most_in_common(old, less_new))
            }
        }
    }

    #[test]
    fn all_lines_of_both_are_there_and_as_many_as_can_be_stand_once() {
        // Each of the digits to base three is a line.
        let texts = (0..81).map(|number| [27, 9, 3, 1].map(|place| ["a", "b", "c"][number / place % 3]));
        let texts: Vec<_> = texts.flat_map(|text| [text[..4].to_vec(), text[1..].to_vec()]).collect();
        for (old, new) in texts.iter().flat_map(|old| texts.iter().map(move |new| (old, new))) {
            let lines = aligned(old, new);
            let without =
                |other: Side| lines.iter().filter(|(side, _)| *side != other).map(|(_, line)| *line).collect();
            let [found_old, found_new]: [Vec<&str>; 2] = [without(Side::New), without(Side::Old)];
            assert_eq!((&found_old, &found_new), (old, new));
            let in_common = lines.iter().filter(|(side, _)| *side == Side::Both).count();
            assert_eq!(in_common, most_in_common(old, new), "{old:?} {new:?}");
        }
    }

    #[test]
    fn great_differences_are_shown_as_a_whole() {
        let (old, new) = (["a", "b"].repeat(1_000), ["b", "a"].repeat(1_000));
        let old: Vec<&str> = old.into_iter().chain(["c", "d"]).collect();
        let lines = aligned(&old, &new);
        assert!(lines[..old.len()].iter().all(|(side, _)| *side == Side::Old));
        assert!(lines[old.len()..].iter().all(|(side, _)| *side == Side::New));
    }
}
