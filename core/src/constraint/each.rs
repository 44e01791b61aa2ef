//! `#[each(len(max = 3))]`: rules on each element of a list. It has no value of its own: it says where rules stand, see
//! [`Rules::each`](crate::Rules::each).

kind! {
    each on "the elements of a list or set", schema "`items`";
    #[each(len(max = 2))] alloc::vec::Vec<alloc::string::String>, accepts [[], ["a", "äö"]], rejects [["a", "abc"]];
    #[each(each(range(max = 9)))] alloc::vec::Vec<Option<alloc::vec::Vec<u8>>>,
        accepts [[], [null, [9]]], rejects [[[], [1, 10]]];
}
