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
}

macro_rules! kinds {
    ($( $name:ident $arguments:expr, $laws:expr, $usage:literal; )*) => {
        pub const KINDS: &[Kind] = &[$(
            Kind { name: stringify!($name), arguments: $arguments, laws: &$laws, usage: $usage }
        ),*];

        /// A derive, which takes the attributes of all kinds.
        macro_rules! derive {
            ($trait:ident, $function:ident, $doc:literal) => {
                #[doc = include_str!($doc)]
                #[proc_macro_derive($trait, attributes(serde, vetted, opaque, $($name),*))]
                pub fn $function(input: TokenStream) -> TokenStream {
                    emit::derive(input.into(), Derive::$trait).into()
                }
            };
        }
    };
}

kinds! {
    len Arguments::Named(&["min", "max", "exactly"]),
        [Law::Ordered("min", "max"), Law::Exclusive("exactly", "min"), Law::Exclusive("exactly", "max")],
        "#[len(min = 1, max = 64)]";
    range Arguments::Named(&["min", "max", "above", "below"]),
        [
            Law::Ordered("min", "max"), Law::Increasing("above", "below"), Law::Increasing("min", "below"),
            Law::Increasing("above", "max"), Law::Exclusive("min", "above"), Law::Exclusive("max", "below"), Law::Finite,
        ],
        "#[range(min = 1, max = 100)]";
    multiple_of Arguments::One, [Law::NotZero], "#[multiple_of(5)]";
    pattern Arguments::Pattern, [], "#[pattern(\"^[a-z]+$\")]";
    format
        Arguments::Word(&["email", "uuid", "date", "time", "date_time", "uri", "hostname", "ipv4", "ipv6"]), [],
        "#[format(email)]";
    one_of Arguments::Many, [Law::Distinct], "#[one_of(\"asc\", \"desc\")]";
    unique Arguments::None, [], "#[unique]";
    required Arguments::None, [], "#[required]";
    each Arguments::Rules, [], "#[each(len(max = 3))]";
    keys Arguments::Rules, [], "#[keys(len(max = 3))]";
    check Arguments::Check, [], "#[check(path_of_a_check)]";
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
