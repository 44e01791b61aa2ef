//! Here, `vetted` is known through another crate alone.

pub use vetted_renamed::library;

#[path = "../elsewhere.rs"]
pub mod elsewhere;

/// By the path through the other crate, as a text as `serde` has it.
#[derive(library::Validate, library::Parse, library::JsonSchema, Debug)]
#[vetted(crate = "vetted_renamed::library")]
pub struct Request {
    /// A name.
    #[len(max = 3)]
    #[pattern("^[a-z]+$")]
    pub name: String,
}
