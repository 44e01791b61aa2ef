//! From a first struct to errors over HTTP. Every example here is run.
//!
//! | chapter | what it shows |
//! | --- | --- |
//! | [`start`] | a first struct: read, checked and described |
//! | [`values`] | optional and nested values, lists, maps, newtypes, types of other crates |
//! | [`enums`] | the four ways in which an enum stands in a document |
//! | [`checks`] | constraints of your own, and rules across fields |
//! | [`errors`] | answers over HTTP, and violations that only a handler can find |
//! | [`sources`] | other formats than JSON |
//! | [`proof`] | `Vetted<T>` in signatures and frameworks |
//! | [`schemas`] | JSON Schema in its dialects, and beside `schemars` |
//! | [`limits`] | what a hostile document can cost |
//! | [`agreement`] | what the schema says and what is accepted: where they agree, and where they don't |
//! | [`testing`] | documents to test your own code with, and the promise tested for your own types |
//! | [`mistakes`] | what the compiler says |
//! | [`serde`] | what differs from `serde` and `schemars` |
//! | [`coming_from`] | for people who come from `garde`, `validator`, `serde_valid`, `nutype` or `eserde` |
//!
//! The attributes are listed at the derives: [`Vetted`](macro@crate::Vetted), [`Validate`](macro@crate::Validate), [`Parse`](macro@crate::Parse) and
//! [`JsonSchema`](macro@crate::JsonSchema), and the types that need none in [`types`](crate::types).

macro_rules! chapters {
    ($($(#[$attribute:meta])* $name:ident $file:literal)*) => { $(
        $(#[$attribute])*
        pub mod $name {
            #![doc = include_str!($file)]
        }
    )* };
}

chapters! {
    start "start.md"
    values "values.md"
    enums "enums.md"
    checks "checks.md"
    errors "errors.md"
    sources "sources.md"
    proof "proof.md"
    schemas "schemas.md"
    limits "limits.md"
    agreement "agreement.md"
    #[cfg(feature = "proptest")] testing "testing.md"
    mistakes "mistakes.md"
    serde "serde.md"
    coming_from "coming_from.md"
}
