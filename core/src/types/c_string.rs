use crate::parse::{Cursor, ValueKind};
use crate::report::{self, Collector, Frame};
use crate::rules::{RuleSet, Rules};
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::ffi::CString;
use alloc::rc::Rc;
use alloc::vec::Vec;
use core::ffi::CStr;
use core::num::NonZero;
use schemars::{SchemaGenerator, json_schema};

impl Validate for CStr {
    type Rules<'r> = Rules<'r, CStr>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check(self, frame, collector, 0);
    }
}

/// A text, or a list of its bytes: whichever it is, without a 0.
impl JsonSchema for CStr {
    type Rules<'r> = Rules<'r, CStr>;

    fn name() -> Cow<'static, str> {
        "CString".into()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        let byte = NonZero::<u8>::describe(&RuleSet::NONE, generator);
        rules.describe(json_schema!({ "type": ["array", "string"], "items": byte, "pattern": "^[^\\x00]*$" }))
    }
}

impl Validate for CString {
    type Rules<'r> = Rules<'r, CStr>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check(self, frame, collector, 0);
    }
}

impl JsonSchema for CString {
    type Rules<'r> = Rules<'r, CStr>;

    fn name() -> Cow<'static, str> {
        CStr::name()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        CStr::describe(rules, generator)
    }
}

fn read(cursor: &mut Cursor<'_>, frame: &Frame<'_>) -> Option<CString> {
    let offset = cursor.offset();
    match cursor.kind() {
        Some(ValueKind::Text) => {
            let text = CString::new(cursor.text(frame)?.as_str()).ok();
            if text.is_none() {
                let violation = report::wrong_type("a string without a zero character", "one with a zero character");
                cursor.collector.report(frame, offset, violation);
            }
            text
        }
        Some(ValueKind::Array | ValueKind::Bytes) => Vec::<NonZero<u8>>::read_plain(cursor, frame).map(CString::from),
        _ => cursor.mismatch("a string or an array of bytes", frame),
    }
}

macro_rules! read {
    ($($ty:ty;)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, CStr> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, CStr>) -> Option<Self> {
                let offset = cursor.offset();
                let text = read(cursor, frame)?;
                let is_sound = rules.check(&text, frame, &mut cursor.collector, offset);
                cursor.judged(is_sound, || text.into())
            }
        }
    )* };
}

read! {
    CString;
    Box<CStr>;
    Rc<CStr>;
    Cow<'_, CStr>;
}

#[cfg(target_has_atomic = "ptr")]
read! { alloc::sync::Arc<CStr>; }
