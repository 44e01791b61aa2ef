//! The macros that users call.

/// A [`Pattern`](crate::constraint::Pattern) as a constant: for a constraint of your own, or to use one in many places.
///
/// Several string literals in a row are one pattern. What is wrong with it is an error when your program is compiled.
///
/// ```
/// use vetted::constraint::Pattern;
/// use vetted::{JsonSchema, Validate, pattern, schema};
///
/// const SLUG: Pattern = pattern!("^[a-z][a-z0-9]*" "(-[a-z0-9]+)*$");
///
/// #[derive(Validate, JsonSchema)]
/// struct Page {
///     #[check(SLUG)]
///     slug: String,
///     #[pattern("^/")]
///     path: String,
/// }
///
/// assert!(SLUG.is_match("a-page") && !SLUG.is_match("a--page"));
/// let report = Page { slug: "A page".into(), path: "/".into() }.validate().unwrap_err();
/// assert_eq!(report.to_string(), "/slug: must match the pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$ [pattern]");
/// assert_eq!(schema::of::<Page>().as_value()["properties"]["slug"]["pattern"], SLUG.exported());
/// ```
#[macro_export]
macro_rules! pattern {
    ($($literal:tt)*) => {
        $crate::__private::pattern!([$crate] $($literal)*)
    };
}
