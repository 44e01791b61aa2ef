//! Absent, null and there.

zoo! {
    types {
        pub struct Simple { pub a: Option<u8>, pub b: u8 }
        pub struct Twice { #[serde(default, deserialize_with = "double", skip_serializing_if = "Option::is_none")] pub a: Option<Option<u8>> }
        pub struct InList { pub list: Vec<Option<u8>>, pub map: BTreeMap<String, Option<u8>> }
        pub struct OfBox { pub a: Option<Box<u8>>, pub b: Box<Option<u8>> }
        pub struct OfUnit { pub a: Option<()>, pub b: Option<PhantomData<u8>> }
        pub struct OfCow<'a> { #[serde(borrow)] pub a: Option<Cow<'a, str>>, pub b: Cow<'a, str> }
        pub struct OfEnum { pub a: Option<Choice>, pub b: Option<Data> }
        pub enum Choice { One, Two }
        pub enum Data { Unit, Struct { a: Option<u8> } }
        pub struct Tuple(pub Option<u8>, pub Option<Vec<Option<u8>>>);
        pub struct WithDefault { #[serde(default = "some")] pub a: Option<u8> }
    }
    with {
        pub fn some() -> Option<u8> {
            Some(1)
        }

        /// serde's usual way to tell null from absence.
        pub fn double<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<u8>>, D::Error> {
            serde::Deserialize::deserialize(deserializer).map(Some)
        }
    }
    samples {
        Simple: [Simple { a: None, b: 1 }, Simple { a: Some(1), b: 1 }];
        Twice: [Twice { a: Some(Some(1)) }, Twice { a: Some(None) }], "{}";
        InList: [InList { list: vec![None, Some(1)], map: BTreeMap::from([("k".to_owned(), None)]) }];
        OfBox: [OfBox { a: None, b: Box::new(None) }, OfBox { a: Some(Box::new(1)), b: Box::new(Some(1)) }];
        OfUnit: [OfUnit { a: None, b: None }];
        OfCow<'_>: [OfCow { a: Some("a".into()), b: "b".into() }];
        OfEnum: [OfEnum { a: None, b: None }, OfEnum { a: Some(Choice::One), b: Some(Data::Struct { a: None }) }];
        Tuple: [Tuple(None, None), Tuple(Some(1), Some(vec![Some(1), None]))];
        WithDefault: [WithDefault { a: None }, WithDefault { a: Some(2) }], "{}";
    }
}
