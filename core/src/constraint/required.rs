//! `#[required]`: an `Option` must be there and not null. It has no value of its own: presence is part of the rules on
//! a value, see [`Rules::required`](crate::Rules::required).

kind! {
    required on "`Option<T>`: absent and null are both violations", schema "in `required`, not nullable";
    #[required] Option<u8>, accepts [0, 255], rejects [null];
}
