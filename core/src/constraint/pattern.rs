use super::Constraint;
use crate::Schema;
use crate::pattern::Matcher;
use crate::report::{InlineParam, Reporter, Violation, Wording};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::Text;

/// `#[pattern("^[a-z]+$")]`: a text matches a regular expression.
///
/// It means what ECMA-262 says under its `u` flag, as JSON Schema has it: a search, so anchor it yourself. It is worked
/// out when your program is compiled, so that a match takes time linear in the text and nothing is built at run time.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    source: &'static str,
    exported: &'static str,
    matcher: Matcher,
}

impl Pattern {
    /// A pattern and what has been made of it, which is the derives' work.
    #[doc(hidden)]
    pub const fn new(source: &'static str, exported: &'static str, matcher: Matcher) -> Self {
        Pattern { source, exported, matcher }
    }

    /// The pattern as it was written, for people.
    pub const fn as_str(&self) -> &'static str {
        self.source
    }

    /// The pattern as a schema has it: some characters of a class are escaped, so that ECMA-262 reads it alike under its
    /// `u` and its `v` flag.
    pub const fn exported(&self) -> &'static str {
        self.exported
    }

    /// The exported text without the anchors around it, to be made part of another pattern, which is right if it offers no
    /// choice outside of parentheses.
    pub(crate) fn part(&self) -> &'static str {
        let text = self.exported.strip_prefix('^').unwrap_or(self.exported);
        text.strip_suffix('$').unwrap_or(text)
    }

    /// The rule that a value matches this pattern.
    #[doc(hidden)]
    pub const fn on<V: Text + ?Sized>(&self) -> Rule<'_, V> {
        Rule::new(self, Fast::Pattern(self))
    }

    /// Whether the pattern is found in a text.
    pub fn is_match(&self, text: &str) -> bool {
        self.matcher.is_match(text)
    }
}

impl<V: Text + ?Sized> Constraint<V> for Pattern {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !self.is_match(value.text()) {
            const NONE: InlineParam = InlineParam::Absent;
            reporter.report_with(&WORDING, || Violation::of_kind(&WORDING, [self.source.into(), NONE, NONE, NONE]));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "pattern", self.exported.into());
    }
}

static WORDING: Wording = Wording {
    code: "pattern",
    params: &["pattern"],
    text: |values, f| values.sentence("must match the pattern ", "pattern", f),
    member_must: Some(|values, f| values.sentence("satisfy regular expression pattern: ", "pattern", f)),
};

kind! {
    pattern on "text", schema "`pattern`";
    #[pattern("^[a-z]+$")] alloc::string::String, accepts ["a", "abc"], rejects ["", "A", "a\n", "ab1"];
    #[pattern("b|c")] Option<alloc::boxed::Box<str>>, accepts [null, "abc", "c"], rejects ["", "ad"];
}

#[cfg(test)]
mod tests {
    use crate::constraint::Pattern;

    #[test]
    fn a_part_is_what_stands_between_the_anchors() {
        const ANCHORED: Pattern = crate::pattern!("^[a-z]+$");
        const FREE: Pattern = crate::pattern!("[a-z]");
        assert_eq!([ANCHORED.part(), FREE.part()], ["[a-z]+", "[a-z]"]);
    }
}
