//! `#[values(len(max = 3))]`: rules on each value of a map. It has no value of its own: it says where rules stand, see
//! [`Rules::values`](crate::Rules::values).

kind! {
    values on "the values of a map", schema "`additionalProperties`";
    #[values(each(len(max = 2)))] alloc::collections::BTreeMap<alloc::string::String, alloc::vec::Vec<alloc::string::String>>,
        accepts [{}, { "a": ["ab"] }], rejects [{ "a": ["abc"] }];
}
