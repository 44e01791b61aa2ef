//! Adjacently tagged enums: `{"t": "Variant", "c": content}`.

zoo! {
    types {
        pub struct Point { pub x: u8, pub y: Option<u8> }
        #[serde(deny_unknown_fields)]
        pub struct Strict { pub s: u8 }
        pub struct Empty;
        #[serde(tag = "t", content = "c")]
        pub enum All { Unit, Newtype(u8), Tuple(u8, bool), Struct { a: u8, b: Option<bool> }, Point(Point) }
        #[serde(tag = "t", content = "c")]
        pub enum Units { First, Second }
        #[serde(tag = "t", content = "c")]
        pub enum OneUnit { Only }
        #[serde(tag = "t", content = "c")]
        pub enum Mixed { Unit, Struct { a: u8 } }
        #[serde(tag = "t", content = "c")]
        #[serde(deny_unknown_fields)]
        pub enum StrictMixed { Unit, Struct { a: u8 }, Point(Point), Strict(Strict) }
        #[serde(tag = "t", content = "c")]
        pub enum OfStrict { Strict(Strict), Struct { a: Strict } }
        #[serde(tag = "t", content = "c")]
        pub enum WithEmptyStruct { Empty {}, Other { a: Option<u8> } }
        #[serde(tag = "t", content = "c")]
        pub enum OfOption { Maybe(Option<u8>), Unit }
        #[serde(tag = "t", content = "c")]
        pub enum OfList { List(Vec<u8>), Map(BTreeMap<String, u8>) }
        #[serde(tag = "t", content = "c")]
        pub enum OfUnit { Nothing(()), Empty(Empty), Number(u8) }
        #[serde(tag = "t", content = "c")]
        pub enum OfPhantom { Pair(Empty, Empty), Single(Point) }
        #[serde(tag = "t", content = "c")]
        pub enum EmptyTuples { Nothing(), Some(u8) }
        #[serde(tag = "t", content = "c")]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
        pub enum Renamed {
            #[serde(rename = "first")]
            One { #[serde(rename = "x")] a: u8, second_one: u8 },
            #[serde(alias = "deux", rename(deserialize = "two", serialize = "zwei"))]
            Two { b: Option<u8> },
            ThreeIsMore { c: u8 },
        }
        #[serde(tag = "t", content = "c")]
        pub enum Skipped {
            Read { a: u8 },
            #[serde(skip)]
            Never { b: u8 },
            #[serde(skip_serializing)]
            OnlyRead { c: u8 },
            #[serde(skip_deserializing)]
            OnlyWritten { d: u8 },
        }
        #[serde(tag = "t", content = "c")]
        pub enum Other { Known { a: u8 }, Second, #[serde(other)] Other }
        #[serde(tag = "t", content = "c")]
        pub enum PartlyUntagged { Tagged { a: u8 }, #[serde(untagged)] Number(u8), #[serde(untagged)] Point(Point) }
        /// With words.
        #[serde(tag = "t", content = "c")]
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
        #[serde(tag = "t", content = "c")]
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
    }
    with {}
    samples {
        All: [All::Unit, All::Newtype(1), All::Tuple(1, true), All::Struct { a: 1, b: None }, All::Point(Point { x: 1, y: Some(2) })];
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
        Other: [Other::Known { a: 1 }, Other::Second];
        PartlyUntagged: [PartlyUntagged::Tagged { a: 1 }, PartlyUntagged::Number(1), PartlyUntagged::Point(Point { x: 1, y: Some(2) })];
        Worded: [Worded::First, Worded::Second { a: 1 }, Worded::Third(Point { x: 1, y: Some(2) })];
        WithDefaults: [WithDefaults::Struct { a: 1, b: None, c: 0 }];
    }
}
