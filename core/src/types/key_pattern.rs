use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

/// The pattern of the whole numbers from `min` to `max` in their canonical notation, as the name of a member has it.
pub(super) fn decimal(min: i128, max: u128) -> String {
    let mut ways: Vec<String> = Vec::new();
    let least = u128::try_from(min).unwrap_or(0);
    if min < 0 {
        ways.extend(natural(1, min.unsigned_abs()).into_iter().map(|way| alloc::format!("-{way}")));
    }
    if least == 0 {
        ways.push("0".into());
    }
    ways.extend(natural(least.max(1), max));
    alloc::format!("^({})$", ways.join("|"))
}

/// Patterns of the numbers from `start`, which is not 0, to `end`: each has a fixed beginning, a digit of a range, and
/// any further digits.
fn natural(mut start: u128, end: u128) -> Vec<String> {
    let mut ways = Vec::new();
    while start <= end {
        let (digits, block) = largest_block(start, end);
        let first = start / block % 10;
        // As many blocks of the same size as there are up to the next 9 and within the end.
        let blocks = (9 - first).min((end - start - (block - 1)) / block);
        let mut way = String::new();
        if start / block >= 10 {
            let _ = write!(way, "{}", start / block / 10);
        }
        let _ = match blocks {
            0 => write!(way, "{first}"),
            more => write!(way, "[{first}-{}]", first + more),
        };
        match digits {
            0 => {}
            1 => way.push_str("[0-9]"),
            more => {
                let _ = write!(way, "[0-9]{{{more}}}");
            }
        }
        ways.push(way);
        match start.checked_add((blocks + 1) * block) {
            Some(next) => start = next,
            None => break,
        }
    }
    ways
}

/// The largest power of ten, with its exponent, so that all numbers with the digits of `start` before it are in range.
fn largest_block(start: u128, end: u128) -> (u32, u128) {
    let fits = |exponent: u32| {
        let block = 10u128.checked_pow(exponent)?;
        let is_aligned = start.is_multiple_of(block) && start >= block;
        (is_aligned && end - start >= block - 1).then_some((exponent, block))
    };
    (0..39).map_while(fits).last().unwrap_or((0, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_digit_by_digit() {
        assert_eq!(decimal(0, 255), "^(0|[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$");
        assert_eq!(decimal(-12, 7), "^(-[1-9]|-1[0-2]|0|[1-7])$");
        assert_eq!(decimal(5, 5), "^(5)$");
    }

    #[test]
    fn no_bound_is_too_large() {
        assert!(decimal(i128::MIN, i128::MAX.unsigned_abs()).ends_with("72[0-7])$"));
        assert!(decimal(0, u128::MAX).ends_with("21145[0-5])$"));
    }
}
