use super::{Content, read_tag};
use crate::parse::mismatch;
use crate::parse::object::{Denied, duplicate, unknown};
use crate::parse::recording::{Recording, Take};
use crate::parse::source::{Input, Name, Object};
use crate::report::{self, At};
use crate::table::{Names, Table, Variants};

/// The tag's place among the two names.
const TAG: usize = 0;

/// Reads `{"tag": "Variant", "content": …}`, in either order. `table` has the two names.
pub fn adjacent<'de, T>(
    table: &'static Table,
    variants: &'static Variants,
    contents: &[Content<'de, T>],
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let Input::Object(object) = input else {
        return mismatch(&input, "an object", at);
    };
    let [tag, content] = table.fields else {
        return None;
    };
    if object.is_shared() {
        return among_others([tag.name, content.name], variants, contents, object, at);
    }
    let start = at.mark();
    let mut state =
        State { contents, content: content.name, deny: table.deny_unknown_fields, index: None, value: None };
    let (mut has_tag, mut has_content) = (false, false);
    let mut kept: Option<(Recording<'de>, Option<usize>)> = None;
    while let Some(name) = object.next_name(Names::Fields(table), 0, at) {
        match name {
            Name::Known(TAG, _) if !has_tag => {
                has_tag = true;
                state.index = read_tag(tag.name, variants, object, at);
            }
            Name::Known(TAG, _) => duplicate(object, tag.name, at),
            Name::Known(..) if has_content => duplicate(object, content.name, at),
            Name::Known(..) if has_tag => {
                has_content = true;
                let offset = object.name_offset();
                let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| state.read(input, offset, at));
                object.value(&mut slot, &mut at.name(content.name));
            }
            Name::Known(..) => {
                has_content = true;
                let offset = object.name_offset();
                kept = object.record_value(&mut at.name(content.name)).map(|recording| (recording, offset));
            }
            Name::Other(name) => unknown(Denied::new(table.deny_unknown_fields), object, &name, at),
        }
    }
    if at.is_stopped() {
        return None;
    }
    if !has_tag {
        at.name(tag.name).violated(report::required());
    }
    if let Some((recording, offset)) = kept {
        let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| state.read(input, offset, at));
        recording.play(&mut slot, &mut at.name(content.name));
    }
    let value = state.finish(has_content, at);
    if at.found_since(start) { None } else { value }
}

/// Reads the two members among those of others: of a variant that has no content, that name is nobody's.
fn among_others<'de, T>(
    [tag, content]: [&'static str; 2],
    variants: &Variants,
    contents: &[Content<'de, T>],
    object: &mut dyn Object<'de>,
    at: &mut At<'_>,
) -> Option<T> {
    if object.next_name(Names::One(tag), 0, at).is_none() {
        at.name(tag).violated(report::required());
        return None;
    }
    let variant = read_tag(tag, variants, object, at).and_then(|index| contents.get(index));
    if let Some(Content::Unit(make)) = variant {
        return Some(make());
    }
    let has_content = object.next_name(Names::One(content), 0, at).is_some();
    let Some(Content::Value(read)) = variant else {
        return None;
    };
    if !has_content {
        at.name(content).violated(report::required());
        return None;
    }
    let mut value = None;
    let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read(input, at));
    object.value(&mut slot, &mut at.name(content));
    value
}

struct State<'c, 'de, T> {
    contents: &'c [Content<'de, T>],
    content: &'static str,
    deny: bool,
    index: Option<usize>,
    value: Option<T>,
}

impl<'de, T> State<'_, 'de, T> {
    /// Reads the content, once it is known whose it is.
    fn read(&mut self, input: Input<'_, 'de>, name_offset: Option<usize>, at: &mut At<'_>) {
        match self.index.and_then(|index| self.contents.get(index)) {
            Some(Content::Value(read)) => self.value = read(input, at),
            Some(Content::Unit(_)) if self.deny => {
                at.with_offset(name_offset).violated(report::unknown_field(None));
            }
            Some(Content::Unit(_)) | None => {}
        }
    }

    fn finish(self, has_content: bool, at: &mut At<'_>) -> Option<T> {
        match self.contents.get(self.index?)? {
            Content::Unit(make) => Some(make()),
            Content::Value(_) => {
                if !has_content {
                    at.name(self.content).violated(report::required());
                }
                self.value
            }
        }
    }
}
