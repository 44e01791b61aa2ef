//! Named, tuple, newtype and unit structs.

zoo! {
    types {
        pub struct Nothing {}
        pub struct Unit;
        pub struct EmptyTuple();
        pub struct Plain { pub a: u8, pub b: String, pub c: bool }
        pub struct Wide { pub a: i64, pub b: u64, pub c: usize, pub d: Option<i32> }
        pub struct Optional { pub a: Option<u8>, pub b: Option<Vec<Option<bool>>> }
        pub struct Nested { pub inner: Plain, pub list: Vec<Plain>, pub map: BTreeMap<String, Plain> }
        pub struct Newtype(pub u8);
        pub struct NewtypeOfStruct(pub Plain);
        pub struct NewtypeOfOption(pub Option<u8>);
        pub struct Pair(pub u8, pub String);
        pub struct PairOfOptions(pub Option<u8>, pub Option<bool>);
        pub struct Triple(pub Newtype, pub Plain, pub Unit);
        pub struct WithUnit { pub unit: Unit, pub nothing: (), pub phantom: PhantomData<u8>, pub tuple: EmptyTuple }
        pub struct WithTuples { pub pair: (u8, bool), pub array: [u8; 2], pub one: (u8,), pub newtype: Newtype }
        pub struct Raw { pub r#type: u8, pub r#match: Option<u8>, pub r#fn: bool }
        #[derive(PartialEq, Eq, PartialOrd, Ord)]
        pub struct Key(pub String);
        pub struct Keyed { pub by_key: BTreeMap<Key, u8>, pub by_number: BTreeMap<u8, bool> }
        pub struct Sets { pub set: BTreeSet<u8>, pub numbers: Vec<f64>, pub character: char }
        pub struct Boxed { pub one: Box<Plain>, pub maybe: Box<Option<u8>>, pub text: Box<str> }
        #[serde(deny_unknown_fields)]
        pub struct Strict { pub a: u8, pub b: Option<u8> }
        #[serde(deny_unknown_fields)]
        pub struct StrictNothing {}
        /// With words.
        pub struct Worded {
            /// Of a number.
            pub a: u8,
            /// Of another.
            pub inner: Unit,
        }
        #[serde(transparent)]
        pub struct Transparent { pub inner: Plain }
        #[serde(transparent)]
        pub struct TransparentOption(pub Option<u8>);
        #[serde(transparent)]
        pub struct TransparentWithSkipped { #[serde(skip)] pub not: u8, pub inner: Vec<u8> }
        pub struct OfTransparent { pub option: TransparentOption, pub newtype: NewtypeOfOption }
    }
    with {
        pub fn plain() -> Plain {
            Plain { a: 1, b: "b".to_owned(), c: true }
        }
    }
    samples {
        Nothing: [Nothing {}];
        Unit: [Unit];
        EmptyTuple: [EmptyTuple()];
        Plain: [plain()];
        Wide: [Wide { a: -1, b: 1, c: 2, d: Some(3) }];
        Optional: [Optional { a: None, b: None }, Optional { a: Some(1), b: Some(vec![None, Some(true)]) }], "{}";
        Nested: [Nested { inner: plain(), list: vec![plain()], map: BTreeMap::from([("k".to_owned(), plain())]) }];
        Newtype: [Newtype(1)];
        NewtypeOfStruct: [NewtypeOfStruct(plain())];
        NewtypeOfOption: [NewtypeOfOption(None), NewtypeOfOption(Some(1))];
        Pair: [Pair(1, "a".to_owned())];
        PairOfOptions: [PairOfOptions(Some(1), None)];
        Triple: [Triple(Newtype(1), plain(), Unit)];
        WithUnit: [WithUnit { unit: Unit, nothing: (), phantom: PhantomData, tuple: EmptyTuple() }];
        WithTuples: [WithTuples { pair: (1, true), array: [1, 2], one: (1,), newtype: Newtype(1) }];
        Raw: [Raw { r#type: 1, r#match: None, r#fn: true }];
        Keyed: [Keyed { by_key: BTreeMap::from([(Key("k".to_owned()), 1)]), by_number: BTreeMap::from([(7, true)]) }];
        Sets: [Sets { set: BTreeSet::from([1, 2]), numbers: vec![0.5, 1.0], character: 'c' }];
        Boxed: [Boxed { one: Box::new(plain()), maybe: Box::new(Some(1)), text: "a".into() }];
        Strict: [Strict { a: 1, b: Some(1) }];
        StrictNothing: [StrictNothing {}];
        Worded: [Worded { a: 1, inner: Unit }];
        Transparent: [Transparent { inner: plain() }];
        TransparentOption: [TransparentOption(None), TransparentOption(Some(1))];
        TransparentWithSkipped: [TransparentWithSkipped { not: 0, inner: vec![1] }];
        OfTransparent: [OfTransparent { option: TransparentOption(Some(1)), newtype: NewtypeOfOption(Some(1)) }];
    }
}
