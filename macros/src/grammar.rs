//! The words of the language, one row a kind: the attribute's name, its arguments, what makes it nonsense, and a use of it
//! that is right, to show in error messages.
//!
//! What a kind means is nothing that is known here: it is the constraint of the same name in `core`.

/// A kind of rule.
pub struct Kind {
    pub name: &'static str,
    pub arguments: Arguments,
    pub laws: &'static [Law],
    pub usage: &'static str,
}

/// What stands in an attribute's parentheses.
#[derive(Clone, Copy, PartialEq)]
pub enum Arguments {
    /// Nothing.
    None,
    /// Any of these, at least one: `min = 1, max = 2`.
    Named(&'static [&'static str]),
    /// One value.
    One,
    /// One value or more.
    Many,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A regular expression.
    Pattern,
    /// A check of the user's own: `path`, `path(1, 2)`.
    Check,
    /// Further rules: `len(max = 3), pattern("…")`.
    Rules,
}

/// What makes a rule itself nonsense. It is judged here if the arguments are literals, and by the compiler if they are
/// constants.
#[derive(Clone, Copy)]
pub enum Law {
    /// The one argument must not be greater than the other.
    Ordered(&'static str, &'static str),
    /// The one argument must be less than the other.
    Increasing(&'static str, &'static str),
    /// Only one of the two may be given.
    Exclusive(&'static str, &'static str),
    /// Floats must be finite.
    Finite,
    /// The value must not be 0.
    NotZero,
    /// No value may be given twice.
    Distinct,
    /// They must be lengths, which an array has just one of.
    Lengths,
    /// They must be integers.
    Whole,
    /// An integer type takes no fractions.
    Fractions,
    /// An integer type must be able to hold the values.
    Held,
}

macro_rules! kinds {
    ($( $(#[doc = $meaning:literal])* $name:ident $arguments:expr, $laws:expr, $usage:literal; )*) => {
        pub const KINDS: &[Kind] = &[$(
            Kind { name: stringify!($name), arguments: $arguments, laws: &$laws, usage: $usage }
        ),*];

        /// A derive, which takes the attributes of all kinds. They are listed in its documentation.
        macro_rules! derive {
            ($trait:ident, $function:ident, $doc:literal) => {
                #[doc = include_str!($doc)]
                #[doc = include_str!("docs/rules.md")]
                ///
                /// | attribute | what must hold |
                /// | --- | --- |
                $(#[doc = concat!("| `", $usage, "` |" $(, $meaning)*, " |")])*
                ///
                #[doc = include_str!("docs/attributes.md")]
                #[proc_macro_derive($trait, attributes(serde, vetted, opaque, $($name),*))]
                pub fn $function(input: TokenStream) -> TokenStream {
                    emit::derive(input.into(), Derive::$trait).into()
                }
            };
        }
    };
}

kinds! {
    /// How long: Unicode scalar values of a text, elements of a list or set, entries of a map. It takes `min` and `max`,
    /// either or both, or `exactly`.
    len Arguments::Named(&["min", "max", "exactly"]),
        [
            Law::Lengths, Law::Ordered("min", "max"), Law::Exclusive("exactly", "min"), Law::Exclusive("exactly", "max"),
        ],
        "#[len(min = 1, max = 64)]";
    /// How great a number is. `min` and `max` are allowed themselves, `above` and `below` are not. NaN is in no range.
    range Arguments::Named(&["min", "max", "above", "below"]),
        [
            Law::Ordered("min", "max"), Law::Increasing("above", "below"), Law::Increasing("min", "below"),
            Law::Increasing("above", "max"), Law::Exclusive("min", "above"), Law::Exclusive("max", "below"), Law::Finite,
            Law::Held, Law::Fractions,
        ],
        "#[range(min = 1, max = 100)]";
    /// An integer divides evenly by a factor.
    multiple_of Arguments::One, [Law::Whole, Law::NotZero, Law::Held], "#[multiple_of(5)]";
    /// A regular expression is found in a text. It means what ECMA-262 says under its `u` flag; anchor it yourself. It may
    /// stand more than once.
    pattern Arguments::Pattern, [], "#[pattern(\"^[a-z]+$\")]";
    /// A text is `email`, `uuid`, `date`, `time`, `date_time`, `uri`, `hostname`, `ipv4` or `ipv6`.
    format
        Arguments::Word(&["email", "uuid", "date", "time", "date_time", "uri", "hostname", "ipv4", "ipv6"]), [],
        "#[format(email)]";
    /// A text or an integer is one of those.
    one_of Arguments::Many, [Law::Whole, Law::Distinct, Law::Held], "#[one_of(\"asc\", \"desc\")]";
    /// No two elements of a list are equal. Sets are unique by themselves.
    unique Arguments::None, [], "#[unique]";
    /// An `Option` must be there and not null. A field of any other type is required already.
    required Arguments::None, [], "#[required]";
    /// Rules on each element of a list or set.
    each Arguments::Rules, [], "#[each(len(max = 3))]";
    /// Rules on each key of a map.
    keys Arguments::Rules, [], "#[keys(len(max = 3))]";
    /// A check of your own: a function, or a value that implements `Constraint`. It may stand more than once, and on the
    /// type itself.
    check Arguments::Check, [], "#[check(path_of_a_check)]";
    /// Rules on each value of a map.
    values Arguments::Rules, [], "#[values(len(max = 3))]";
}

impl Kind {
    /// Whether it may stand in a place more than once.
    pub fn is_repeatable(&self) -> bool {
        matches!(self.arguments, Arguments::Pattern | Arguments::Check)
    }

    /// The kind of that name.
    pub fn find(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}
