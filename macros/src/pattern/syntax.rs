//! Reads the text of a pattern as ECMA-262 reads it under its `u` flag, and refuses what others would read differently.

use super::meaning::{Characters, Meaning, all_but, characters};
use super::{Mistake, property, refusal};
use regex_syntax::ast::{
    self, AssertionKind, Ast, ClassBracketed, ClassPerl, ClassPerlKind, ClassSet, ClassSetItem, ClassUnicode,
    GroupKind, Repetition, RepetitionKind, RepetitionRange, Span,
};
use std::ops::Range;

/// What the text means, and the text in the form that the `u` flag and the `v` flag read alike.
pub(super) fn read(source: &str) -> Result<(Meaning, String), Vec<Mistake>> {
    // With octal escapes on, `\0` is read, which ECMA-262 has; the other octal escapes are refused below.
    let ast = ast::parse::ParserBuilder::new()
        .octal(true)
        .build()
        .parse(source)
        .map_err(|error| vec![refusal::of_error(source, &error)])?;
    let mut reader = Reader { source, mistakes: Vec::new(), rewritten: Vec::new(), class_from: 0 };
    let meaning = reader.ast(&ast);
    if reader.mistakes.is_empty() {
        return Ok((meaning, reader.exported()));
    }
    reader.mistakes.sort_by_key(|mistake| mistake.range.start);
    Err(reader.mistakes)
}

pub(super) struct Reader<'a> {
    pub(super) source: &'a str,
    pub(super) mistakes: Vec<Mistake>,
    /// Where the `v` flag wants a character of a class escaped, and the escape, in the order of the text.
    pub(super) rewritten: Vec<(Range<usize>, String)>,
    /// Where the first item of the current class may stand.
    pub(super) class_from: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    Text,
    Class,
}

impl Reader<'_> {
    pub(super) fn refuse(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.mistakes.push(Mistake {
            message: message.into(),
            help: help.into(),
            range: span.start.offset..span.end.offset,
        });
    }

    pub(super) fn text(&self, span: Span) -> &str {
        self.source.get(span.start.offset..span.end.offset).unwrap_or_default()
    }

    fn exported(&self) -> String {
        let mut exported = String::new();
        let mut from = 0;
        for (range, escape) in &self.rewritten {
            exported.push_str(self.source.get(from..range.start).unwrap_or_default());
            exported.push_str(escape);
            from = range.end;
        }
        exported.push_str(self.source.get(from..).unwrap_or_default());
        exported
    }

    fn ast(&mut self, ast: &Ast) -> Meaning {
        match ast {
            Ast::Empty(_) => Meaning::Row(Vec::new()),
            Ast::Flags(flags) => {
                self.refuse_flags(flags.span);
                Meaning::Row(Vec::new())
            }
            Ast::Literal(literal) => {
                let character = self.literal(literal, Within::Text);
                Meaning::One(characters([(character, character)]))
            }
            Ast::Dot(_) => Meaning::One(all_but(characters([('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')]))),
            Ast::Assertion(assertion) => self.assertion(assertion),
            Ast::ClassUnicode(class) => Meaning::One(self.property(class)),
            Ast::ClassPerl(class) => Meaning::One(shorthand(class)),
            Ast::ClassBracketed(class) => Meaning::One(self.class(class)),
            Ast::Repetition(repetition) => self.repetition(repetition),
            Ast::Group(group) => {
                self.group_kind(group);
                self.ast(&group.ast)
            }
            Ast::Alternation(choice) => Meaning::Choice(choice.asts.iter().map(|part| self.ast(part)).collect()),
            Ast::Concat(row) => Meaning::Row(row.asts.iter().map(|part| self.ast(part)).collect()),
        }
    }

    fn refuse_flags(&mut self, span: Span) {
        self.refuse(
            span,
            "flags within a pattern do not mean the same everywhere",
            "write the pattern without it: both cases of a letter are `[Aa]`, any character at all is `[\\s\\S]`",
        );
    }

    fn group_kind(&mut self, group: &ast::Group) {
        match &group.kind {
            GroupKind::CaptureIndex(_) => {}
            GroupKind::NonCapturing(flags) => {
                if !flags.items.is_empty() {
                    self.refuse_flags(Span::new(group.span.start, flags.span.end));
                }
            }
            GroupKind::CaptureName { starts_with_p, name } => {
                if *starts_with_p {
                    let opening = Span::new(group.span.start, name.span.start);
                    self.refuse(
                        opening,
                        "ECMA-262 does not know `(?P<…>`",
                        format!("write `(?<{0}>…)`, or `(…)`, as names are not used here", name.name),
                    );
                }
                let is_plain = |c: char| c == '_' || c.is_ascii_alphanumeric();
                if !name.name.chars().all(is_plain) {
                    let help =
                        "name the group with ASCII letters, digits and `_`, or write `(…)`, as names are not used here";
                    self.refuse(name.span, format!("ECMA-262 may not take `{}` as a group's name", name.name), help);
                }
            }
        }
    }

    fn assertion(&mut self, assertion: &ast::Assertion) -> Meaning {
        let written = self.text(assertion.span).to_owned();
        match assertion.kind {
            AssertionKind::StartLine => return Meaning::Start,
            AssertionKind::EndLine => return Meaning::End,
            AssertionKind::StartText => {
                self.refuse(
                    assertion.span,
                    "ECMA-262 does not know `\\A`",
                    "write `^`: it is the start of the text only",
                );
            }
            AssertionKind::EndText => {
                self.refuse(
                    assertion.span,
                    "ECMA-262 does not know `\\z`",
                    "write `$`: it is the end of the text only",
                );
            }
            _ => self.refuse(
                assertion.span,
                format!("the word boundary `{written}` does not mean the same everywhere"),
                "write which characters may stand there, such as `(^|[^0-9A-Za-z_])` before a word",
            ),
        }
        Meaning::Row(Vec::new())
    }

    fn repetition(&mut self, repetition: &Repetition) -> Meaning {
        let span = repetition.op.span;
        let written = self.text(span).to_owned();
        match *repetition.ast {
            Ast::Assertion(_) => {
                self.refuse(span, format!("`{written}` repeats a place in the text, not a character"), "remove it");
            }
            Ast::Repetition(_) => {
                let help = "remove one of the two, or put what the first repeats in a group: `(?:a+)+`";
                self.refuse(span, format!("`{written}` repeats a repetition, which ECMA-262 refuses"), help);
            }
            _ => {}
        }
        if written.contains(char::is_whitespace) {
            let tight: String = written.split_whitespace().collect();
            self.refuse(span, "ECMA-262 knows no spaces in a count", format!("write `{tight}`"));
        }
        let (least, most) = match repetition.op.kind {
            RepetitionKind::ZeroOrOne => (0, Some(1)),
            RepetitionKind::ZeroOrMore => (0, None),
            RepetitionKind::OneOrMore => (1, None),
            RepetitionKind::Range(RepetitionRange::Exactly(count)) => (count, Some(count)),
            RepetitionKind::Range(RepetitionRange::AtLeast(least)) => (least, None),
            RepetitionKind::Range(RepetitionRange::Bounded(least, most)) => (least, Some(most)),
        };
        Meaning::Repeat { what: Box::new(self.ast(&repetition.ast)), least, most }
    }

    fn property(&mut self, class: &ClassUnicode) -> Characters {
        let written = self.text(class.span).to_owned();
        property::of(class, &written).unwrap_or_else(|(message, help)| {
            self.refuse(class.span, message, help);
            Characters::empty()
        })
    }

    fn class(&mut self, class: &ClassBracketed) -> Characters {
        let mut set = Characters::empty();
        self.class_from = class.span.start.offset + if class.negated { 2 } else { 1 };
        match &class.kind {
            ClassSet::Item(item) => self.class_item(item, &mut set),
            ClassSet::BinaryOp(operation) => self.refuse(
                operation.span,
                "`&&`, `--` and `~~` in a class mean different things to different readers",
                "write out the characters that are left; for the characters themselves, write each once, and `\\-`",
            ),
        }
        if class.negated { all_but(set) } else { set }
    }

    fn class_item(&mut self, item: &ClassSetItem, set: &mut Characters) {
        match item {
            ClassSetItem::Empty(_) => {}
            ClassSetItem::Literal(literal) => {
                let character = self.literal(literal, Within::Class);
                set.union(&characters([(character, character)]));
            }
            ClassSetItem::Range(range) => {
                let ends = (self.literal(&range.start, Within::Class), self.literal(&range.end, Within::Class));
                set.union(&characters([ends]));
            }
            ClassSetItem::Ascii(class) => {
                let message = format!("ECMA-262 does not know `{}`", self.text(class.span));
                self.refuse(class.span, message, refusal::posix(class));
            }
            ClassSetItem::Unicode(class) => set.union(&self.property(class)),
            ClassSetItem::Perl(class) => set.union(&shorthand(class)),
            ClassSetItem::Bracketed(class) => self.refuse(
                class.span,
                "a class within a class does not mean the same everywhere",
                "write its characters in the outer class; for the character `[`, write `\\[`",
            ),
            ClassSetItem::Union(union) => {
                for item in &union.items {
                    self.class_item(item, set);
                }
            }
        }
    }
}

/// `\d`, `\s` and `\w` as ECMA-262 has them.
fn shorthand(class: &ClassPerl) -> Characters {
    let set = match class.kind {
        ClassPerlKind::Digit => characters([('0', '9')]),
        ClassPerlKind::Word => characters([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]),
        ClassPerlKind::Space => characters([
            ('\t', '\r'),
            (' ', ' '),
            ('\u{A0}', '\u{A0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200A}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202F}', '\u{202F}'),
            ('\u{205F}', '\u{205F}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{FEFF}', '\u{FEFF}'),
        ]),
    };
    if class.negated { all_but(set) } else { set }
}
