//! Documents and values of a type as strategies of the crate [`proptest`](https://docs.rs/proptest), which shrinks what
//! your code fails at.
//!
//! ```
//! use proptest::prelude::*;
//! use vetted::testing::proptest::{almost_valid, valid, valid_values};
//! use vetted::{JsonSchema, Parse, Vetted};
//!
//! #[derive(Parse, JsonSchema, Debug)]
//! struct Page {
//!     #[range(min = 1, max = 100)]
//!     size: u32,
//!     #[pattern("^[a-z]+$")]
//!     order: Option<String>,
//! }
//!
//! fn handle(body: &str) -> u16 {
//!     match vetted::from_json::<Page>(body.as_bytes()) {
//!         Ok(page) => show(&page),
//!         Err(_) => 400,
//!     }
//! }
//!
//! fn show(page: &Vetted<Page>) -> u16 {
//!     if page.size > 0 { 200 } else { 500 }
//! }
//!
//! // In tests of yours:
//! proptest!(|(body in valid::<Page>())| {
//!     prop_assert_eq!(handle(&body), 200);
//! });
//! proptest!(|(body in almost_valid::<Page>())| {
//!     prop_assert_eq!(handle(&body), 400);
//! });
//! proptest!(|(page in valid_values::<Page>())| {
//!     prop_assert_eq!(show(&page), 200);
//! });
//! ```
//!
//! What fails is made simpler, as long as it stays what it is: a valid document stays valid, and one that is almost valid
//! stays so. Lists, texts and objects become shorter, numbers smaller, and a document within a document takes its place.
//!
//! Equal seeds of `proptest` give equal documents. If none is found among 10 000, the test is aborted with a text that says
//! so: a type may have no valid document, or be so narrow that none is met.

use super::document::Document;
use super::documents::{Documents, MOST, is_almost_valid, is_valid};
use super::random::Random;
use super::simpler::simpler;
use crate::{JsonSchema, Parse, Vetted};
use ::proptest::prelude::any;
use ::proptest::strategy::{NewTree, Strategy, ValueTree};
use ::proptest::test_runner::TestRunner;
use alloc::boxed::Box;
use alloc::format;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use core::any::type_name;
use core::fmt::{self, Debug, Formatter};
use serde_json::Value;

/// Documents come in groups about one valid document. So many are skipped at most, to start anywhere in one.
const SKIPPED: usize = 64;

/// Valid documents of `T`, as JSON texts, which a handler must be able to serve.
pub fn valid<T: JsonSchema + for<'de> Parse<'de>>() -> impl Strategy<Value = String> + Clone {
    Texts::of::<T>("valid", is_valid::<T>)
}

/// JSON texts that a handler must turn away: documents of `T` in which one thing is wrong, so that the report of each has
/// one violation.
pub fn almost_valid<T: JsonSchema + for<'de> Parse<'de>>() -> impl Strategy<Value = String> + Clone {
    Texts::of::<T>("almost valid", is_almost_valid::<T>)
}

/// The values of the [`valid`] documents of `T`, with their proof.
#[allow(clippy::missing_panics_doc, reason = "what is valid can be read")]
pub fn valid_values<T>() -> impl Strategy<Value = Vetted<T>> + Clone
where
    T: JsonSchema + for<'de> Parse<'de> + Debug,
{
    valid::<T>().prop_map(|text| crate::from_json(text.as_bytes()).expect("it is valid"))
}

#[derive(Clone)]
struct Texts {
    schema: Value,
    is_wanted: fn(&str) -> bool,
    wanted: &'static str,
    of: &'static str,
}

impl Texts {
    fn of<T: JsonSchema>(wanted: &'static str, is_wanted: fn(&str) -> bool) -> Self {
        Texts { schema: crate::schema::of::<T>().to_value(), is_wanted, wanted, of: type_name::<T>() }
    }
}

impl Debug for Texts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} documents of {}", self.wanted, self.of)
    }
}

impl Strategy for Texts {
    type Tree = Shrinking;
    type Value = String;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let seed = any::<u64>().new_tree(runner)?.current();
        let skipped = Random::new(!seed).below(SKIPPED);
        let mut documents = Documents::new(self.schema.clone(), seed).skip(skipped).take(MOST);
        match documents.find(|document| (self.is_wanted)(&document.to_string())) {
            Some(document) => Ok(Shrinking::new(document, self.is_wanted)),
            None => Err(format!("none of {MOST} documents is {} as `{}`", self.wanted, self.of).into()),
        }
    }
}

/// A document that becomes simpler.
struct Shrinking {
    is_wanted: fn(&str) -> bool,
    /// The simplest document at which the test failed.
    failing: Rc<Document>,
    /// The one that is tried.
    current: Rc<Document>,
    /// The place at which it is simpler.
    rank: usize,
    /// What else may be tried instead of the failing one.
    simpler: Box<dyn Iterator<Item = (usize, Document)>>,
}

impl Shrinking {
    fn new(document: Document, is_wanted: fn(&str) -> bool) -> Self {
        let document = Rc::new(document);
        let simpler = Box::new(simpler(&document, 0));
        Shrinking { is_wanted, failing: document.clone(), current: document, rank: 0, simpler }
    }

    fn next(&mut self) -> bool {
        match self.simpler.find(|(_, document)| (self.is_wanted)(&document.to_string())) {
            Some((rank, document)) => {
                (self.rank, self.current) = (rank, Rc::new(document));
                true
            }
            None => false,
        }
    }
}

impl Debug for Shrinking {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.current)
    }
}

impl ValueTree for Shrinking {
    type Value = String;

    fn current(&self) -> String {
        self.current.to_string()
    }

    fn simplify(&mut self) -> bool {
        self.failing = self.current.clone();
        // Where one thing could be made simpler, the next one often can.
        self.simpler = Box::new(simpler(&self.failing, self.rank));
        self.next()
    }

    fn complicate(&mut self) -> bool {
        self.current = self.failing.clone();
        self.next()
    }
}
