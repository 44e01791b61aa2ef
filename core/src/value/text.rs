/// A value that is a text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a text",
    label = "this is for texts, and `{Self}` isn't one",
    note = "it applies to `String`, `&str` and their like, also within `Option`, `Box` and `Cow`; for the elements of a list, write `#[each(…)]`"
)]
pub trait Text {
    /// The text.
    fn text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl Text for str {
    fn text(&self) -> &str {
        self
    }
}
