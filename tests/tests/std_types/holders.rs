use crate::agreement::{judges, judges_by};
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use vetted::{Validate, Vetted};

#[test]
fn what_holds_a_value_looks_like_it() {
    judges::<Cell<u8>>().accept(&["1"]).refuse(&["256", "null"]);
    judges::<RefCell<String>>().accept(&["\"a\""]).refuse(&["1", "null"]);
    judges::<Reverse<i8>>().accept(&["-1"]).refuse(&["128"]);
    judges_by::<Mutex<Option<u8>>, _>(|lock| lock.into_inner().ok()).accept(&["null", "1"]).refuse(&["\"a\""]);
    judges_by::<RwLock<Vec<u8>>, _>(|lock| lock.into_inner().ok()).accept(&["[1]"]).refuse(&["null"]);
    judges_by::<AtomicBool, _>(AtomicBool::into_inner).accept(&["true"]).refuse(&["1", "null"]);
    judges_by::<AtomicU8, _>(AtomicU8::into_inner).accept(&["255"]).refuse(&["256", "-1"]);
    judges_by::<AtomicI64, _>(AtomicI64::into_inner).accept(&["-9223372036854775808"]).refuse(&["0.5"]);
    judges::<std::rc::Rc<u8>>().accept(&["1"]).refuse(&["null"]);
    judges_by::<std::rc::Weak<u8>, _>(|weak| weak.upgrade()).accept(&["1", "null"]).refuse(&["256"]);
    judges_by::<std::sync::Weak<u8>, _>(|weak| weak.upgrade()).accept(&["1", "null"]).refuse(&["256"]);
}

#[derive(Vetted, serde::Deserialize, Debug)]
struct Held {
    #[range(max = 9)]
    cell: Cell<u8>,
    #[len(min = 1)]
    shared: RefCell<String>,
    lock: Mutex<Option<u8>>,
    #[each(range(max = 9))]
    list: Arc<RwLock<Vec<u8>>>,
    #[range(min = 1)]
    count: AtomicU8,
}

impl Held {
    fn parts(self) -> (Cell<u8>, RefCell<String>, Option<u8>, Vec<u8>, u8) {
        let list = self.list.read().unwrap().clone();
        (self.cell, self.shared, self.lock.into_inner().unwrap(), list, self.count.into_inner())
    }
}

#[test]
fn rules_are_about_what_is_held() {
    judges_by(Held::parts).accept(&[
        r#"{ "cell": 9, "shared": "a", "lock": 1, "list": [9], "count": 1 }"#,
        r#"{ "cell": 9, "shared": "a", "list": [], "count": 1 }"#,
    ]);
    let held = Held {
        cell: Cell::new(10),
        shared: RefCell::default(),
        lock: Mutex::default(),
        list: Arc::new(RwLock::new(vec![1, 10])),
        count: AtomicU8::new(0),
    };
    assert_eq!(
        held.validate().unwrap_err().to_string(),
        "/cell: must be at most 9 [range]\n\
         /shared: must have a length of at least 1, has 0 [len]\n\
         /list/1: must be at most 9 [range]\n\
         /count: must be at least 1 [range]",
    );
    held.count.store(1, Ordering::SeqCst);
    held.cell.set(1);
    *held.shared.borrow_mut() = "a".into();
    held.list.write().unwrap().clear();
    assert!(held.validate().is_ok());
}

#[test]
fn a_poisoned_lock_is_looked_into() {
    #[derive(Validate)]
    struct Locked {
        #[range(max = 9)]
        lock: Arc<Mutex<u8>>,
    }
    let lock = Arc::new(Mutex::new(10));
    let other = lock.clone();
    let panicked = std::thread::spawn(move || {
        let _guard = other.lock();
        std::panic::panic_any("poisoned");
    });
    assert!(panicked.join().is_err());
    assert!(lock.is_poisoned());
    assert_eq!(Locked { lock }.validate().unwrap_err().to_string(), "/lock: must be at most 9 [range]");
}

#[test]
fn what_is_borrowed_mutably_is_not_taken_for_checked() {
    let cell = RefCell::new(1u8);
    let borrowed = cell.borrow_mut();
    let report = cell.validate().unwrap_err();
    assert_eq!(report.to_string(), "must not be borrowed mutably while it is checked [check]");
    drop(borrowed);
    assert!(cell.validate().is_ok());
}
