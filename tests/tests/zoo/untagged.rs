//! Untagged enums: the first variant that fits.

zoo! {
    types {
        pub struct Point { pub x: u8, pub y: Option<u8> }
        #[serde(deny_unknown_fields)]
        pub struct Strict { pub s: u8 }
        pub struct Empty;
        #[serde(untagged)]
        pub enum All { Struct { a: u8, b: bool }, Tuple(u8, String), Text(String), Point(Point), Number(u8), Unit }
        #[serde(untagged)]
        pub enum Units { First, Second }
        #[serde(untagged)]
        pub enum OneUnit { Only }
        #[serde(untagged)]
        pub enum Mixed { Unit, Struct { a: u8 } }
        #[serde(untagged)]
        #[serde(deny_unknown_fields)]
        pub enum StrictMixed { Unit, Struct { a: u8 }, Point(Point), Strict(Strict) }
        #[serde(untagged)]
        pub enum OfStrict { Strict(Strict), Struct { a: Strict } }
        #[serde(untagged)]
        pub enum WithEmptyStruct { Empty {}, Other { a: Option<u8> } }
        #[serde(untagged)]
        pub enum OfOption { Maybe(Option<u8>), Unit }
        #[serde(untagged)]
        pub enum OfList { List(Vec<u8>), Map(BTreeMap<String, u8>) }
        #[serde(untagged)]
        pub enum OfUnit { Nothing(()), Empty(Empty), Number(u8) }
        #[serde(untagged)]
        pub enum OfPhantom { Pair(Empty, Empty), Single(Point) }
        #[serde(untagged)]
        pub enum EmptyTuples { Nothing(), Some(u8) }
        #[serde(untagged)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
        pub enum Renamed {
            #[serde(rename = "first")]
            One { #[serde(rename = "x")] a: u8, second_one: u8 },
            #[serde(alias = "deux", rename(deserialize = "two", serialize = "zwei"))]
            Two { b: Option<u8> },
            ThreeIsMore { c: u8 },
        }
        #[serde(untagged)]
        pub enum Skipped {
            Read { a: u8 },
            #[serde(skip)]
            Never { b: u8 },
            #[serde(skip_serializing)]
            OnlyRead { c: u8 },
            #[serde(skip_deserializing)]
            OnlyWritten { d: u8 },
        }
        /// With words.
        #[serde(untagged)]
        pub enum Worded {
            /// The first.
            First,
            /// The second.
            Second {
                /// Its number.
                a: u8,
            },
            /// The third.
            Third(Point),
        }
        #[serde(untagged)]
        pub enum WithDefaults {
            Struct {
                #[serde(default)]
                a: u8,
                #[serde(default, skip_serializing_if = "Option::is_none")]
                b: Option<u8>,
                #[serde(skip)]
                c: u8,
            },
        }
        #[serde(untagged)]
        pub enum Flattened { Struct { a: u8, #[serde(flatten)] point: Point }, Second { #[serde(flatten)] rest: BTreeMap<String, u8> } }
    }
    with {}
    samples {
        All: [All::Unit, All::Struct { a: 1, b: true }, All::Tuple(1, "a".to_owned()), All::Text("a".to_owned()), All::Point(Point { x: 1, y: Some(2) }), All::Number(3)];
        Units: [Units::First, Units::Second];
        OneUnit: [OneUnit::Only];
        Mixed: [Mixed::Unit, Mixed::Struct { a: 1 }];
        StrictMixed: [StrictMixed::Unit, StrictMixed::Struct { a: 1 }, StrictMixed::Point(Point { x: 1, y: Some(2) }), StrictMixed::Strict(Strict { s: 1 })];
        OfStrict: [OfStrict::Strict(Strict { s: 1 }), OfStrict::Struct { a: Strict { s: 2 } }];
        WithEmptyStruct: [WithEmptyStruct::Empty {}, WithEmptyStruct::Other { a: Some(1) }];
        OfOption: [OfOption::Maybe(None), OfOption::Maybe(Some(1)), OfOption::Unit];
        OfList: [OfList::List(vec![1, 2]), OfList::Map(BTreeMap::from([("k".to_owned(), 1)]))];
        OfUnit: [OfUnit::Nothing(()), OfUnit::Number(1)];
        OfPhantom: [OfPhantom::Pair(Empty, Empty), OfPhantom::Single(Point { x: 1, y: Some(2) })];
        EmptyTuples: [EmptyTuples::Nothing(), EmptyTuples::Some(1)];
        Renamed: [Renamed::One { a: 1, second_one: 2 }, Renamed::Two { b: None }, Renamed::ThreeIsMore { c: 1 }];
        Skipped: [Skipped::Read { a: 1 }], r#"{"t":"OnlyRead","c":{"c":1}}"#, r#"{"OnlyRead":{"c":1}}"#, r#"{"c":1,"t":"OnlyRead"}"#, r#"{"OnlyWritten":{"d":1}}"#;
        Worded: [Worded::First, Worded::Second { a: 1 }, Worded::Third(Point { x: 1, y: Some(2) })];
        WithDefaults: [WithDefaults::Struct { a: 1, b: None, c: 0 }];
        Flattened: [Flattened::Struct { a: 1, point: Point { x: 1, y: Some(2) } }];
    }
}
