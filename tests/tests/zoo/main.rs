//! A zoo of types without constraints: each is declared once and derived twice, with our derives and with serde's and
//! schemars' own. What serde reads, we read, with the same value, and the other way round; the schemas are the same; the
//! exceptions are in [`differences`] and [`corrections`].

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[macro_use]
mod declare;
mod borrowed;
mod corrections;
mod differences;
mod document;
mod imports;
mod judge;
mod mutations;

macro_rules! topics {
    ($($topic:ident)*) => {
        $(mod $topic;)*

        $(
            #[test]
            fn $topic() {
                judge::judge(&$topic::all());
            }
        )*

        #[test]
        fn there_are_many_types() {
            let all = [$($topic::all().len()),*];
            assert!(all.iter().sum::<usize>() >= 150, "{all:?}");
        }
    };
}

topics! {
    structs external internal adjacent untagged generics recursive fields flatten conversions options
}
