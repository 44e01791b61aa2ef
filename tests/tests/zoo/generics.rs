//! Type parameters, bounds, lifetimes, constants, `where` clauses, default types.

zoo! {
    types {
        pub struct Page<T> { pub items: Vec<T>, pub next: Option<T> }
        pub struct Bounded<T: Clone + PartialEq> { pub value: T }
        pub struct Where<T> where T: Clone { pub value: T, pub list: Vec<T> }
        pub struct WithDefaultType<T = u8> { pub value: T }
        pub struct Array<const N: usize> { pub list: Vec<u8> }
        pub struct Keyed<K: Ord, V> { pub map: BTreeMap<K, V> }
        pub struct Tagged<T> { pub id: u8, #[serde(skip)] pub of: PhantomData<T> }
        pub struct Wrapper<T>(pub T);
        pub struct Two<A, B>(pub A, pub B);
        pub enum Either<A, B> { Left(A), Right(B), Both { a: A, b: B } }
        #[serde(tag = "t")]
        pub enum Message<T> { Empty, Full { body: T } }
        #[serde(untagged)]
        pub enum OneOrMany<T> { One(T), Many(Vec<T>) }
        #[serde(transparent)]
        pub struct Transparent<T> { pub inner: T }
        pub struct Flat<T> { pub id: u8, #[serde(flatten)] pub rest: T }
        pub struct Leaf { pub leaf: u8 }
        pub struct Text<'a> { pub text: &'a str, pub maybe: Option<&'a str> }
        pub struct LifetimeAndType<'a, T: Clone> { #[serde(borrow)] pub text: Cow<'a, str>, pub value: T }
    }
    with {}
    samples {
        Page<u8>: [Page { items: vec![1], next: Some(2) }];
        Page<Leaf>: [Page { items: vec![Leaf { leaf: 1 }], next: None }];
        Page<Page<bool>>: [Page { items: vec![Page { items: vec![true], next: None }], next: None }];
        Bounded<String>: [Bounded { value: "a".to_owned() }];
        Where<Option<u8>>: [Where { value: None, list: vec![Some(1)] }];
        WithDefaultType: [WithDefaultType { value: 1 }];
        WithDefaultType<bool>: [WithDefaultType { value: true }];
        Array<2>: [Array { list: vec![1, 2] }];
        Keyed<u8, Leaf>: [Keyed { map: BTreeMap::from([(7, Leaf { leaf: 1 })]) }];
        Tagged<std::thread::ThreadId>: [Tagged { id: 1, of: PhantomData }];
        Wrapper<Leaf>: [Wrapper(Leaf { leaf: 1 })];
        Two<u8, Vec<bool>>: [Two(1, vec![true])];
        Either<u8, Leaf>: [Either::Left(1), Either::Right(Leaf { leaf: 1 }), Either::Both { a: 1, b: Leaf { leaf: 2 } }];
        Message<Leaf>: [Message::Empty, Message::Full { body: Leaf { leaf: 1 } }];
        OneOrMany<u8>: [OneOrMany::One(1), OneOrMany::Many(vec![1, 2])];
        Transparent<Vec<u8>>: [Transparent { inner: vec![1] }];
        Flat<Leaf>: [Flat { id: 1, rest: Leaf { leaf: 1 } }];
        Flat<BTreeMap<String, u8>>: [Flat { id: 1, rest: BTreeMap::from([("a".to_owned(), 1)]) }];
        Text<'_>: [Text { text: "a", maybe: Some("b") }];
        LifetimeAndType<'_, u8>: [LifetimeAndType { text: "a".into(), value: 1 }];
    }
}
