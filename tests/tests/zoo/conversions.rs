//! Types that other types or functions stand for.

zoo! {
    types {
        #[serde(from = "u8")]
        pub struct FromNumber { pub n: u8 }
        #[serde(try_from = "u8")]
        pub struct TryFromNumber { pub n: u8 }
        #[serde(into = "u8", from = "u8")]
        pub struct Both { pub n: u8 }
        #[serde(into = "String")]
        pub struct Into { pub n: u8 }
        #[serde(from = "Wire", into = "Wire")]
        pub struct Domain { pub sum: u8 }
        pub struct Wire { pub a: u8, pub b: u8 }
        #[serde(try_from = "Wire")]
        pub enum Choice { Small, Large }
        pub struct OfAll { pub from: FromNumber, pub list: Vec<TryFromNumber>, pub maybe: Option<Both>, pub domain: Domain }
        pub struct With { #[serde(serialize_with = "as_number::serialize", deserialize_with = "as_number::deserialize")] pub n: u8 }
        pub struct WithDefault { #[serde(deserialize_with = "as_number::deserialize", default)] pub n: u8 }
        pub struct ReadWith { #[serde(deserialize_with = "as_number::deserialize")] pub n: u8, pub m: u8 }
        pub struct ReadWithOption { #[serde(deserialize_with = "maybe")] pub n: Option<u8> }
        pub struct WrittenWith { #[serde(serialize_with = "as_number::serialize")] pub n: u8 }
        pub struct WrittenWithOption { #[serde(serialize_with = "as_it_is")] pub n: Option<u8> }
        pub struct WithInTuple(#[serde(deserialize_with = "as_number::deserialize")] pub u8, pub bool);
        pub struct WithInNewtype(#[serde(deserialize_with = "as_number::deserialize")] pub u8);
        pub enum WithInVariant { A(#[serde(deserialize_with = "as_number::deserialize")] u8), B { #[serde(deserialize_with = "as_number::deserialize")] n: u8 } }
    }
    with {
        impl From<u8> for FromNumber {
            fn from(n: u8) -> Self {
                FromNumber { n }
            }
        }

        impl TryFrom<u8> for TryFromNumber {
            type Error = String;

            fn try_from(n: u8) -> Result<Self, String> {
                if n % 2 == 0 { Ok(TryFromNumber { n }) } else { Err("must be even".to_owned()) }
            }
        }

        impl From<u8> for Both {
            fn from(n: u8) -> Self {
                Both { n }
            }
        }

        impl From<Both> for u8 {
            fn from(both: Both) -> Self {
                both.n
            }
        }

        impl From<Into> for String {
            fn from(into: Into) -> Self {
                into.n.to_string()
            }
        }

        impl From<Wire> for Domain {
            fn from(wire: Wire) -> Self {
                Domain { sum: wire.a.saturating_add(wire.b) }
            }
        }

        impl From<Domain> for Wire {
            fn from(domain: Domain) -> Self {
                Wire { a: domain.sum, b: 0 }
            }
        }

        impl TryFrom<Wire> for Choice {
            type Error = &'static str;

            fn try_from(wire: Wire) -> Result<Self, &'static str> {
                if wire.a == wire.b { Ok(Choice::Small) } else { Err("must be equal") }
            }
        }

        pub fn maybe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
            serde::Deserialize::deserialize(deserializer)
        }

        pub fn as_it_is<S: Serializer>(n: &Option<u8>, serializer: S) -> Result<S::Ok, S::Error> {
            n.serialize(serializer)
        }

        pub mod as_number {
            use serde::{Deserialize, Deserializer, Serializer};

            pub fn serialize<S: Serializer>(n: &u8, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u8(*n)
            }

            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
                u8::deserialize(deserializer)
            }
        }
    }
    samples {
        FromNumber: [], "1";
        TryFromNumber: [], "2", "1";
        Both: [Both { n: 1 }];
        Into: [Into { n: 1 }], r#"{"n":1}"#;
        Domain: [Domain { sum: 1 }], r#"{"a":1,"b":2}"#;
        Choice: [], r#"{"a":1,"b":1}"#;
        OfAll: [], r#"{"from":1,"list":[2,4],"maybe":3,"domain":{"a":1,"b":2}}"#;
        With: [With { n: 1 }];
        WithDefault: [WithDefault { n: 1 }], "{}";
        ReadWith: [ReadWith { n: 1, m: 2 }];
        ReadWithOption: [ReadWithOption { n: None }, ReadWithOption { n: Some(1) }];
        WrittenWith: [WrittenWith { n: 1 }];
        WrittenWithOption: [WrittenWithOption { n: None }, WrittenWithOption { n: Some(1) }];
        WithInTuple: [WithInTuple(1, true)];
        WithInNewtype: [WithInNewtype(1)];
        WithInVariant: [WithInVariant::A(1), WithInVariant::B { n: 1 }];
    }
}
