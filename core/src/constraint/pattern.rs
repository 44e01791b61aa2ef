use super::Constraint;
use crate::Schema;
use crate::pattern::Matcher;
use crate::report::{At, Params, Violation, Wording};
use crate::schema::narrow;
use crate::value::Text;
use core::fmt::{self, Formatter};

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

    /// Whether the pattern is found in a text.
    pub fn is_match(&self, text: &str) -> bool {
        self.matcher.is_match(text)
    }
}

impl<V: Text + ?Sized> Constraint<V> for Pattern {
    fn check(&self, value: &V, at: &mut At<'_>) {
        if !self.is_match(value.text()) {
            at.violated(Violation::of_kind("pattern", &WORDING).with("pattern", self.source));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "pattern", self.exported.into());
    }
}

static WORDING: Wording = Wording {
    text: |params, f| sentence("must match the pattern", params, f),
    member_must: |params, f| sentence("satisfy regular expression pattern:", params, f),
};

fn sentence(words: &str, params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
    match params.get("pattern") {
        Some(pattern) => write!(f, "{words} {pattern}"),
        None => f.write_str(words),
    }
}

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
