//! Names, aliases, defaults and what is skipped.

zoo! {
    types {
        pub struct Renamed { #[serde(rename = "type")] pub kind: u8, #[serde(rename = "ünï ~/")] pub odd: u8 }
        pub struct RenamedApart { #[serde(rename(serialize = "out", deserialize = "in"))] pub a: u8, pub b: u8 }
        pub struct RenamedIn { #[serde(rename(deserialize = "in"))] pub a: u8 }
        #[serde(rename_all = "camelCase")]
        pub struct Camel { pub first_name: u8, pub r#in_last: u8, #[serde(rename = "as_it_is")] pub third_name: u8 }
        #[serde(rename_all = "SCREAMING-KEBAB-CASE")]
        pub struct Kebab { pub first_name: u8 }
        #[serde(rename_all(serialize = "PascalCase", deserialize = "kebab-case"))]
        pub struct CaseApart { pub first_name: u8, pub second_name: Option<u8> }
        #[serde(rename = "AnotherName")]
        pub struct NamedOtherwise { pub a: u8 }
        #[serde(rename_all = "snake_case")]
        pub enum Snake { FirstOne, #[serde(rename_all = "UPPERCASE")] SecondOne { inner_field: u8 } }
        #[serde(rename_all_fields = "kebab-case")]
        pub enum FieldsOfAll { One { inner_field: u8 }, Two { other_field: u8 } }
        pub struct Aliased { #[serde(alias = "x", alias = "y")] pub a: u8, pub b: u8 }
        pub struct AliasedOption { #[serde(alias = "x")] pub a: Option<u8> }
        #[serde(rename_all = "camelCase")]
        pub struct AliasedAndRenamed { #[serde(rename = "q", alias = "p", default)] pub query_text: String, pub page_size: u8 }
        #[serde(deny_unknown_fields)]
        pub struct StrictAliased { #[serde(alias = "x")] pub a: u8 }
        pub enum AliasedUnits { #[serde(alias = "1", alias = "uno")] One, Two }
        pub struct Defaulted { #[serde(default)] pub a: u8, #[serde(default = "seven")] pub b: u8, #[serde(default)] pub c: Option<u8> }
        #[derive(Default)]
        #[serde(default)]
        pub struct AllDefaulted { pub a: u8, pub b: Option<u8>, pub c: Vec<u8> }
        #[serde(default)]
        pub struct OwnDefault { pub a: u8, pub b: Option<u8>, #[serde(default)] pub c: u8 }
        #[derive(Default)]
        #[serde(default, rename_all = "camelCase", deny_unknown_fields)]
        pub struct Config { pub max_size: u8, pub is_on: bool }
        pub struct Skipped { #[serde(skip)] pub a: u8, pub b: u8, #[serde(skip, default = "seven")] pub c: u8 }
        pub struct SkippedIn { #[serde(skip_deserializing)] pub a: u8, pub b: u8 }
        pub struct SkippedOut { #[serde(skip_serializing)] pub a: u8, pub b: u8 }
        pub struct SkippedInWithDefault { #[serde(skip_deserializing, default = "seven")] pub a: u8, pub b: u8 }
        #[serde(deny_unknown_fields)]
        pub struct StrictSkipped { #[serde(skip)] pub a: u8, #[serde(skip_deserializing)] pub c: u8, pub b: u8 }
        pub struct SkippedIf {
            #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<u8>,
            #[serde(default, skip_serializing_if = "Vec::is_empty")] pub b: Vec<u8>,
            #[serde(skip_serializing_if = "is_zero")] pub c: u8,
        }
        pub struct SkippedInTuple(#[serde(skip)] pub u8, pub u8, pub bool);
        pub struct TupleWithOneLeft(#[serde(skip)] pub u8, pub bool);
        #[derive(Default)]
        #[serde(default)]
        pub struct DefaultsWithSkip { #[serde(skip_serializing)] pub a: u8, #[serde(alias = "x")] pub b: u8 }
    }
    with {
        pub fn seven() -> u8 {
            7
        }

        pub fn is_zero(number: &u8) -> bool {
            *number == 0
        }

        impl Default for OwnDefault {
            fn default() -> Self {
                OwnDefault { a: 3, b: Some(4), c: 9 }
            }
        }
    }
    samples {
        Renamed: [Renamed { kind: 1, odd: 2 }];
        RenamedApart: [RenamedApart { a: 1, b: 2 }], r#"{"in":1,"b":2}"#;
        RenamedIn: [RenamedIn { a: 1 }], r#"{"in":1}"#;
        Camel: [Camel { first_name: 1, r#in_last: 2, third_name: 3 }];
        Kebab: [Kebab { first_name: 1 }];
        CaseApart: [CaseApart { first_name: 1, second_name: None }], r#"{"first-name":1,"second-name":2}"#;
        NamedOtherwise: [NamedOtherwise { a: 1 }];
        Snake: [Snake::FirstOne, Snake::SecondOne { inner_field: 1 }];
        FieldsOfAll: [FieldsOfAll::One { inner_field: 1 }];
        Aliased: [Aliased { a: 1, b: 2 }], r#"{"x":1,"b":2}"#, r#"{"y":1,"b":2,"a":3}"#;
        AliasedOption: [AliasedOption { a: Some(1) }], r#"{"x":null}"#, "{}";
        AliasedAndRenamed: [AliasedAndRenamed { query_text: "a".to_owned(), page_size: 1 }], r#"{"p":"a","pageSize":1}"#;
        StrictAliased: [StrictAliased { a: 1 }], r#"{"x":1}"#;
        AliasedUnits: [AliasedUnits::One], r#""uno""#, r#""1""#;
        Defaulted: [Defaulted { a: 1, b: 2, c: None }], "{}";
        AllDefaulted: [AllDefaulted { a: 1, b: None, c: vec![1] }], "{}";
        OwnDefault: [OwnDefault { a: 1, b: None, c: 2 }], "{}";
        Config: [Config { max_size: 1, is_on: true }], "{}";
        Skipped: [Skipped { a: 0, b: 1, c: 7 }], r#"{"a":1,"b":1,"c":"x"}"#;
        SkippedIn: [SkippedIn { a: 1, b: 2 }];
        SkippedOut: [SkippedOut { a: 1, b: 2 }], r#"{"a":1,"b":2}"#;
        SkippedInWithDefault: [SkippedInWithDefault { a: 1, b: 2 }];
        StrictSkipped: [StrictSkipped { a: 0, c: 1, b: 2 }], r#"{"b":1}"#;
        SkippedIf: [SkippedIf { a: None, b: vec![], c: 0 }, SkippedIf { a: Some(1), b: vec![1], c: 1 }];
        SkippedInTuple: [SkippedInTuple(0, 1, true)];
        TupleWithOneLeft: [TupleWithOneLeft(0, true)];
        DefaultsWithSkip: [DefaultsWithSkip { a: 1, b: 2 }], r#"{"x":1,"a":2}"#;
    }
}
