//! Here, `vetted` has another name.

pub use checked as library;

#[path = "../elsewhere.rs"]
pub mod elsewhere;

/// By the name of the dependency.
#[derive(checked::Vetted, Debug)]
#[vetted(crate = checked)]
pub struct Request {
    /// A name.
    #[len(max = 3)]
    #[pattern("^[a-z]+$")]
    pub name: String,
}
