/// A type that has a place for null and absence: `Option`, also within `Box` and its like.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no place for null",
    label = "`required` is for an `Option`, and `{Self}` isn't one",
    note = "a field of any other type is required already: remove `#[required]`"
)]
pub trait Optional {}
