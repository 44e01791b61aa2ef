use super::Node;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::iter::Peekable;
use core::str::Chars;

/// How deep groups may be.
const DEEPEST: u32 = 40;

const DIGITS: &[(char, char)] = &[('0', '9')];
const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
const LINE_ENDS: &[(char, char)] = &[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')];
/// ECMA-262's `WhiteSpace` and `LineTerminator`.
const SPACE: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

pub(super) fn parse(pattern: &str) -> Option<Node> {
    let mut rest = Parser(pattern.chars().peekable());
    let node = rest.either(0)?;
    rest.0.next().is_none().then_some(node)
}

struct Parser<'p>(Peekable<Chars<'p>>);

impl Parser<'_> {
    fn takes(&mut self, character: char) -> bool {
        self.0.next_if_eq(&character).is_some()
    }

    fn either(&mut self, depth: u32) -> Option<Node> {
        let mut parts = alloc::vec![self.row(depth)?];
        while self.takes('|') {
            parts.push(self.row(depth)?);
        }
        Some(Node::Either(parts))
    }

    fn row(&mut self, depth: u32) -> Option<Node> {
        let mut parts = Vec::new();
        while let Some(next) = self.0.next_if(|next| !"|)".contains(*next)) {
            let part = match next {
                '^' => Node::Start,
                '$' => Node::End,
                '.' => Node::Set(complement(LINE_ENDS)),
                '[' => Node::Set(self.class()?),
                '(' => self.group(depth)?,
                '\\' => Node::Set(self.escape(false)?),
                '*' | '+' | '?' | '{' | '}' | ']' => return None,
                other => Node::Set(alloc::vec![(other, other)]),
            };
            parts.push(self.repeated(part)?);
        }
        Some(Node::Row(parts))
    }

    fn group(&mut self, depth: u32) -> Option<Node> {
        if self.takes('?') && !self.takes(':') {
            return None;
        }
        let node = (depth <= DEEPEST).then(|| self.either(depth + 1))??;
        self.takes(')').then_some(node)
    }

    fn repeated(&mut self, part: Node) -> Option<Node> {
        let (min, max) = match self.0.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.0.next();
                let min = self.number()?;
                let max = match (self.takes(','), self.0.peek()) {
                    (false, _) => Some(min),
                    (true, Some('}')) => None,
                    (true, _) => Some(self.number()?),
                };
                self.0.next_if_eq(&'}')?;
                // A lazy one finds the same.
                self.takes('?');
                return counted(part, min, max);
            }
            _ => return Some(part),
        };
        self.0.next();
        self.takes('?');
        counted(part, min, max)
    }

    fn number(&mut self) -> Option<u32> {
        let mut number: Option<u32> = None;
        while let Some(digit) = self.0.peek().and_then(|next| next.to_digit(10)) {
            self.0.next();
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
        }
        number
    }

    fn class(&mut self) -> Option<Vec<(char, char)>> {
        let is_negated = self.takes('^');
        let mut ranges: Vec<(char, char)> = Vec::new();
        while !self.takes(']') {
            let low = self.class_part()?;
            let is_range = self.0.peek() == Some(&'-') && {
                let mut ahead = self.0.clone();
                ahead.next();
                ahead.peek() != Some(&']')
            };
            if !is_range {
                ranges.extend(low);
                continue;
            }
            self.0.next();
            match (low.as_slice(), self.class_part()?.as_slice()) {
                ([(low, end)], [(start, high)]) if low == end && start == high && low <= high => {
                    ranges.push((*low, *high));
                }
                _ => return None,
            }
        }
        Some(if is_negated { complement(&ranges) } else { ranges })
    }

    fn class_part(&mut self) -> Option<Vec<(char, char)>> {
        match self.0.next()? {
            '\\' => self.escape(true),
            other => Some(alloc::vec![(other, other)]),
        }
    }

    fn escape(&mut self, is_in_class: bool) -> Option<Vec<(char, char)>> {
        let character = match self.0.next()? {
            'd' => return Some(DIGITS.to_vec()),
            'D' => return Some(complement(DIGITS)),
            'w' => return Some(WORD.to_vec()),
            'W' => return Some(complement(WORD)),
            's' => return Some(SPACE.to_vec()),
            'S' => return Some(complement(SPACE)),
            't' => '\t',
            'n' => '\n',
            'v' => '\u{b}',
            'f' => '\u{c}',
            'r' => '\r',
            '0' if !self.0.peek().is_some_and(char::is_ascii_digit) => '\0',
            'x' => self.hexadecimal(2)?,
            'u' if self.takes('{') => {
                let mut code = self.0.next()?.to_digit(16)?;
                while !self.takes('}') {
                    code = code.checked_mul(16)?.checked_add(self.0.next()?.to_digit(16)?)?;
                }
                char::from_u32(code)?
            }
            'u' => self.hexadecimal(4)?,
            '-' if is_in_class => '-',
            syntax if "^$\\.*+?()[]{}|/".contains(syntax) => syntax,
            _ => return None,
        };
        Some(alloc::vec![(character, character)])
    }

    /// Halves of surrogate pairs are no characters, and not known here.
    fn hexadecimal(&mut self, digits: u32) -> Option<char> {
        let code = (0..digits).try_fold(0, |code, _| Some(code * 16 + self.0.next()?.to_digit(16)?))?;
        char::from_u32(code)
    }
}

fn counted(part: Node, min: u32, max: Option<u32>) -> Option<Node> {
    let is_assertion = matches!(part, Node::Start | Node::End);
    (!is_assertion && max.is_none_or(|max| min <= max)).then(|| Node::Repeat(Box::new(part), min, max))
}

/// All characters that are in none of the ranges.
fn complement(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let mut ranges = ranges.to_vec();
    ranges.sort_unstable();
    let mut rest = Vec::new();
    let mut next = Some('\0');
    for (low, high) in ranges {
        if let Some(start) = next.filter(|start| *start < low) {
            rest.extend(before(low).map(|end| (start, end)));
        }
        next = next.and_then(|next| if high < next { Some(next) } else { (high..=char::MAX).nth(1) });
    }
    rest.extend(next.map(|start| (start, char::MAX)));
    rest
}

fn before(character: char) -> Option<char> {
    ('\0'..character).next_back()
}
