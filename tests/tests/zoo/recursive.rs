//! Types that are within themselves.

zoo! {
    types {
        pub struct Tree { pub children: Vec<Tree>, pub parent: Option<Box<Tree>> }
        pub struct Named { pub n: u8, pub by_name: BTreeMap<String, Named> }
        pub enum List { End, Item(u8, Box<List>) }
        #[serde(tag = "t")]
        pub enum Expression { Number { n: u8 }, Not(Box<Negation>), Sum { all: Vec<Expression> } }
        pub struct Negation { pub of: Box<Expression>, pub next: Option<Box<Negation>> }
        #[serde(untagged)]
        pub enum Json { Null, Bool(bool), Number(f64), Text(String), List(Vec<Json>), Map(BTreeMap<String, Json>) }
        #[serde(tag = "t", content = "c")]
        pub enum Adjacent { Leaf, Node(Vec<Adjacent>) }
        pub struct Flat { pub n: u8, #[serde(flatten)] pub next: Option<Box<FlatNext>> }
        pub struct FlatNext { pub m: u8, pub inner: Option<Box<Flat>> }
        pub struct One { pub two: Option<Box<Two>> }
        pub struct Two { pub one: Vec<One> }
        pub struct Newtype(pub Vec<Newtype>);
        pub struct Generic<T> { pub value: T, pub next: Option<Box<Generic<T>>> }
    }
    with {}
    samples {
        Tree: [Tree { children: vec![Tree { children: vec![], parent: None }], parent: None }];
        Named: [Named { n: 1, by_name: BTreeMap::from([("a".to_owned(), Named { n: 2, by_name: BTreeMap::new() })]) }];
        List: [List::Item(1, Box::new(List::Item(2, Box::new(List::End))))];
        Expression: [
            Expression::Number { n: 1 },
            Expression::Not(Box::new(Negation { of: Box::new(Expression::Number { n: 1 }), next: None })),
            Expression::Sum { all: vec![Expression::Number { n: 1 }] },
        ];
        Json: [Json::List(vec![Json::Null, Json::Map(BTreeMap::from([("a".to_owned(), Json::Text("b".to_owned()))]))])];
        Adjacent: [Adjacent::Node(vec![Adjacent::Leaf, Adjacent::Node(vec![])])];
        Flat: [
            Flat { n: 1, next: Some(Box::new(FlatNext { m: 2, inner: None })) },
            Flat { n: 1, next: Some(Box::new(FlatNext { m: 2, inner: Some(Box::new(Flat { n: 3, next: None })) })) },
        ];
        One: [One { two: Some(Box::new(Two { one: vec![One { two: None }] })) }];
        Newtype: [Newtype(vec![Newtype(vec![])])];
        Generic<u8>: [Generic { value: 1, next: Some(Box::new(Generic { value: 2, next: None })) }];
    }
}
