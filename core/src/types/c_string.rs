use crate::parse::mismatch;
use crate::parse::source::Input;
use crate::report::{self, At};
use crate::rules::Rules;
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
    type Rules = Rules<CStr>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }
}

/// A text, or a list of its bytes: whichever it is, without a 0.
impl JsonSchema for CStr {
    type Rules = Rules<CStr>;

    fn name() -> Cow<'static, str> {
        "CString".into()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        let byte = NonZero::<u8>::describe(&Rules::NONE, generator);
        rules.describe(json_schema!({ "type": ["array", "string"], "items": byte, "pattern": "^[^\\x00]*$" }))
    }
}

impl Validate for CString {
    type Rules = Rules<CStr>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }
}

impl JsonSchema for CString {
    type Rules = Rules<CStr>;

    fn name() -> Cow<'static, str> {
        CStr::name()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        CStr::describe(rules, generator)
    }
}

fn read(input: Input<'_, '_>, at: &mut At<'_>) -> Option<CString> {
    match input {
        Input::Text(text) => {
            let text = CString::new(text.as_str()).ok();
            if text.is_none() {
                at.violated(report::wrong_type("a string without a zero character", "one with a zero character"));
            }
            text
        }
        Input::Array(_) | Input::Bytes(_) => Vec::<NonZero<u8>>::parse(input, &Rules::NONE, at).map(CString::from),
        other => mismatch(&other, "a string or an array of bytes", at),
    }
}

macro_rules! read {
    ($($ty:ty;)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<CStr>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let text = read(input, at)?;
                rules.check(&text, at).then_some(text.into())
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
