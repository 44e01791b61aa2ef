//! The characters of a pattern, and the ways to write them.

use super::refusal;
use super::syntax::{Reader, Within};
use regex_syntax::ast::{HexLiteralKind, Literal, LiteralKind, Span, SpecialLiteralKind};

/// What may be escaped by a backslash; within a class, `-` may be too (ECMA-262, `IdentityEscape`, `ClassEscape`).
const ESCAPED: &str = "^$\\.*+?()[]{}|/";
/// What the `v` flag reserves in a class when it is doubled (ECMA-262, `ClassSetReservedDoublePunctuator`).
const DOUBLED: &str = "!#$%*+,.:;<=>?@^`~&";

impl Reader<'_> {
    /// The character that a literal stands for, whether or not it may be written so.
    pub(super) fn literal(&mut self, literal: &Literal, within: Within) -> char {
        let written = self.text(literal.span).to_owned();
        match &literal.kind {
            LiteralKind::Verbatim => self.verbatim(literal, within),
            LiteralKind::Meta | LiteralKind::Superfluous | LiteralKind::Special(SpecialLiteralKind::Space) => {
                if !(ESCAPED.contains(literal.c) || literal.c == '-' && within == Within::Class) {
                    let help = format!("write {}", refusal::plain(literal.c));
                    self.refuse(literal.span, format!("ECMA-262 knows no escape `{written}`"), help);
                }
            }
            LiteralKind::Octal => self.octal(literal, &written),
            LiteralKind::HexFixed(HexLiteralKind::UnicodeLong)
            | LiteralKind::HexBrace(HexLiteralKind::X | HexLiteralKind::UnicodeLong) => {
                let help = format!("write `\\u{{{:X}}}`", u32::from(literal.c));
                self.refuse(literal.span, format!("ECMA-262 knows no escape `{written}`"), help);
            }
            LiteralKind::Special(SpecialLiteralKind::Bell) => {
                self.refuse(literal.span, "ECMA-262 knows no escape `\\a`", "write `\\x07`");
            }
            LiteralKind::HexFixed(_) | LiteralKind::HexBrace(_) | LiteralKind::Special(_) => {}
        }
        literal.c
    }

    fn octal(&mut self, literal: &Literal, written: &str) {
        let next = self.source.as_bytes().get(literal.span.end.offset);
        if written == "\\0" && !next.is_some_and(u8::is_ascii_digit) {
            return;
        }
        if written.starts_with("\\0") {
            let help = format!("write `\\x{:02X}`", u32::from(literal.c));
            self.refuse(literal.span, format!("ECMA-262 does not know the octal escape `{written}`"), help);
        } else {
            self.mistakes.push(refusal::back_reference(written, literal.span));
        }
    }

    fn verbatim(&mut self, literal: &Literal, within: Within) {
        let (span, character) = (literal.span, literal.c);
        match (within, character) {
            (Within::Text, ']' | '{' | '}') => {
                self.refuse(span, format!("ECMA-262 wants `{character}` escaped"), format!("write `\\{character}`"));
            }
            (Within::Class, ']') => self.refuse(
                span,
                "to ECMA-262 this `]` ends an empty class",
                "write `\\]` for the character, `[\\s\\S]` for any character, `[^\\s\\S]` for none",
            ),
            (Within::Class, '-') if self.is_second(span, '-') => self.refuse(
                span,
                "`--` in a class means different things to different readers",
                "write `\\-` for the character",
            ),
            (Within::Class, '(' | ')' | '[' | '{' | '}' | '/' | '-' | '|') => {
                self.rewrite(span, format!("\\{character}"));
            }
            (Within::Class, _) if DOUBLED.contains(character) && self.is_second(span, character) => {
                self.rewrite(span, format!("\\x{:02X}", u32::from(character)));
            }
            _ => {}
        }
    }

    fn rewrite(&mut self, span: Span, escape: String) {
        self.rewritten.push((span.start.offset..span.end.offset, escape));
    }

    /// Whether the same character stands, unescaped, right before.
    fn is_second(&self, span: Span, character: char) -> bool {
        let before = self.source.get(self.class_from..span.start.offset).unwrap_or_default();
        before.strip_suffix(character).is_some_and(|before| {
            let backslashes = before.len() - before.trim_end_matches('\\').len();
            backslashes % 2 == 0
        })
    }
}
