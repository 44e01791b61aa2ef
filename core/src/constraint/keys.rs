//! `#[keys(len(max = 3))]`: rules on each key of a map. It has no value of its own: it says where rules stand, see
//! [`Rules::keys`](crate::Rules::keys).

kind! {
    keys on "the keys of a map", schema "`propertyNames`";
    #[keys(len(max = 2))] alloc::collections::BTreeMap<alloc::string::String, u8>,
        accepts [{}, { "ab": 1 }], rejects [{ "abc": 1 }];
}
