use crate::errors::Errors;
use proc_macro2::Span;
use serde_derive_internals::ast::Container;
use serde_derive_internals::{Ctxt, Derive};
use syn::{DeriveInput, ExprPath, Ident};

/// The type with its serde attributes, as serde's own derive understands them.
pub fn container<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Option<Container<'a>> {
    let collector = Ctxt::new();
    let private = Ident::new(PRIVATE, Span::call_site());
    let container = Container::from_ast(&collector, input, Derive::Deserialize, &private);
    if let Err(error) = collector.check() {
        errors.push(error);
        errors.spoil();
    }
    container
}

/// What serde's parser names the module in which its helpers for borrowed fields are.
const PRIVATE: &str = "__vetted_borrow";

/// Whether a function is such a helper, which `#[serde(borrow)]` puts in and which we have no need of.
pub fn is_borrowing(function: &ExprPath) -> bool {
    function.path.segments.iter().any(|segment| segment.ident == PRIVATE)
}
