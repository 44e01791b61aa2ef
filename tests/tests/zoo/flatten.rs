//! Fields whose properties stand among those of the struct: structs, maps, options, enums.

zoo! {
    types {
        pub struct Point { pub x: u8, pub y: Option<u8> }
        pub struct Line { #[serde(rename = "from")] pub a: u8, #[serde(default)] pub to: u8 }
        pub struct OfStruct { pub a: u8, #[serde(flatten)] pub point: Point }
        pub struct OfTwo { #[serde(flatten)] pub point: Point, #[serde(flatten)] pub line: Line, pub z: u8 }
        pub struct OfMap { pub a: u8, #[serde(flatten)] pub rest: BTreeMap<String, u8> }
        pub struct OfMapOfOptions { pub a: Option<u8>, #[serde(flatten)] pub rest: BTreeMap<String, Option<bool>> }
        pub struct OfOption { pub a: u8, #[serde(flatten)] pub point: Option<Point> }
        pub struct OfOptionOfMap { pub a: u8, #[serde(flatten)] pub rest: Option<BTreeMap<String, u8>> }
        pub struct OfBox { pub a: u8, #[serde(flatten)] pub point: Box<Point> }
        pub struct OfDefault { pub a: u8, #[serde(flatten, default)] pub inner: Defaulted }
        #[derive(Default)]
        #[serde(default)]
        pub struct Defaulted { pub p: u8, pub q: bool }
        pub struct StructAndMap { #[serde(flatten)] pub point: Point, #[serde(flatten)] pub rest: BTreeMap<String, u8> }
        pub struct Twice { pub b: u8, #[serde(flatten)] pub inner: OfStruct }
        pub struct OfUnit { pub a: u8, #[serde(flatten)] pub nothing: () }
        pub struct OfNothing { pub a: u8, #[serde(flatten)] pub nothing: Nothing }
        pub struct Nothing {}
        pub enum External { Text(String), Struct { a: u8 }, Unit }
        #[serde(tag = "t")]
        pub enum Internal { First { p: u8 }, Second }
        #[serde(tag = "t", content = "c")]
        pub enum Adjacent { First(u8), Second }
        #[serde(untagged)]
        pub enum Untagged { First { p: u8 }, Second { q: bool } }
        pub struct OfExternal { pub n: u8, #[serde(flatten)] pub inner: External }
        pub struct OfInternal { pub n: u8, #[serde(flatten)] pub inner: Internal }
        pub struct OfAdjacent { pub n: u8, #[serde(flatten)] pub inner: Adjacent }
        pub struct OfUntagged { pub n: u8, #[serde(flatten)] pub inner: Untagged }
        pub struct OfOptionalEnum { pub n: u8, #[serde(flatten)] pub inner: Option<Internal> }
        pub struct EnumAndStruct { #[serde(flatten)] pub inner: Internal, #[serde(flatten)] pub point: Point }
        #[serde(deny_unknown_fields)]
        pub struct Strict { pub n: u8, #[serde(flatten)] pub point: Point }
        #[serde(rename_all = "camelCase")]
        pub struct Renamed { pub first_name: u8, #[serde(flatten)] pub line_of_it: Line }
        pub struct Aliased { #[serde(alias = "alias")] pub n: u8, #[serde(flatten)] pub inner: AliasedInner }
        pub struct AliasedInner { #[serde(alias = "other")] pub m: u8 }
        pub struct Skipped { pub n: u8, #[serde(flatten, skip_serializing_if = "Option::is_none")] pub point: Option<Point> }
        #[serde(tag = "t")]
        pub enum InVariant { One { a: u8, #[serde(flatten)] rest: BTreeMap<String, u8> }, Two { #[serde(flatten)] point: Point } }
        #[serde(tag = "kind")]
        pub enum OfEnum { Wrapped(External), Struct(Point) }
    }
    with {
        pub fn point() -> Point {
            Point { x: 1, y: Some(2) }
        }

        pub fn map() -> BTreeMap<String, u8> {
            BTreeMap::from([("k".to_owned(), 1), ("l".to_owned(), 2)])
        }
    }
    samples {
        OfStruct: [OfStruct { a: 1, point: point() }];
        OfTwo: [OfTwo { point: point(), line: Line { a: 1, to: 2 }, z: 3 }];
        OfMap: [OfMap { a: 1, rest: map() }];
        OfMapOfOptions: [OfMapOfOptions { a: None, rest: BTreeMap::from([("k".to_owned(), None)]) }];
        OfOption: [OfOption { a: 1, point: None }, OfOption { a: 1, point: Some(point()) }];
        OfOptionOfMap: [OfOptionOfMap { a: 1, rest: Some(map()) }];
        OfBox: [OfBox { a: 1, point: Box::new(point()) }];
        OfDefault: [OfDefault { a: 1, inner: Defaulted { p: 1, q: true } }];
        StructAndMap: [StructAndMap { point: point(), rest: map() }];
        Twice: [Twice { b: 1, inner: OfStruct { a: 1, point: point() } }];
        OfUnit: [OfUnit { a: 1, nothing: () }];
        OfNothing: [OfNothing { a: 1, nothing: Nothing {} }];
        OfExternal: [
            OfExternal { n: 1, inner: External::Text("a".to_owned()) },
            OfExternal { n: 1, inner: External::Struct { a: 1 } },
            OfExternal { n: 1, inner: External::Unit },
        ], r#"{"n":1,"Text":"a","Unit":null}"#;
        OfInternal: [OfInternal { n: 1, inner: Internal::First { p: 1 } }, OfInternal { n: 1, inner: Internal::Second }];
        OfAdjacent: [OfAdjacent { n: 1, inner: Adjacent::First(1) }, OfAdjacent { n: 1, inner: Adjacent::Second }];
        OfUntagged: [OfUntagged { n: 1, inner: Untagged::First { p: 1 } }, OfUntagged { n: 1, inner: Untagged::Second { q: true } }];
        OfOptionalEnum: [OfOptionalEnum { n: 1, inner: None }, OfOptionalEnum { n: 1, inner: Some(Internal::First { p: 1 }) }];
        EnumAndStruct: [EnumAndStruct { inner: Internal::First { p: 1 }, point: point() }];
        Strict: [Strict { n: 1, point: point() }];
        Renamed: [Renamed { first_name: 1, line_of_it: Line { a: 1, to: 2 } }];
        Aliased: [Aliased { n: 1, inner: AliasedInner { m: 2 } }], r#"{"alias":1,"other":2}"#;
        Skipped: [Skipped { n: 1, point: None }, Skipped { n: 1, point: Some(point()) }];
        InVariant: [InVariant::One { a: 1, rest: map() }, InVariant::Two { point: point() }];
        OfEnum: [OfEnum::Wrapped(External::Struct { a: 1 }), OfEnum::Wrapped(External::Unit), OfEnum::Struct(point())];
    }
}
