//! A case: a document and what is to be done with it.

use crate::documents;
use std::hint::black_box;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A value of the type is there and is checked.
    Validate,
    /// The bytes of a JSON document become a checked value, or errors.
    Read,
    /// A `serde_json::Value` becomes a checked value.
    ReadTree,
    /// The bytes of a CBOR document become a checked value.
    ReadCbor,
    /// The bytes of a `MessagePack` document become a checked value.
    ReadMessagePack,
}

/// The type of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    StartImport,
    ImportTask,
    Batch,
    Node,
    /// Untagged enums within one another.
    Filter,
    /// Texts that are borrowed from the document.
    Message,
}

/// A document and what is to be done with it.
#[derive(Clone, Debug)]
pub struct Case {
    pub name: String,
    pub work: Work,
    pub ty: Type,
    pub document: String,
    /// How many things a figure is divided by: the records of a batch.
    pub items: usize,
}

/// The cases of the main table, in its order.
pub const MAIN: [&str; 12] = [
    "validate/start_import",
    "validate/import_task",
    "validate/batch/100",
    "validate/chain/64",
    "validate/start_import_bad",
    "validate/import_task_bad",
    "validate/batch_bad/10000",
    "read/start_import",
    "read/import_task",
    "read/batch/100",
    "read/chain/64",
    "read/import_task_five_kinds",
];

/// Texts that are borrowed, and other formats than JSON.
pub const OTHER: [&str; 4] = ["read/message", "tree/import_task", "cbor/import_task", "messagepack/import_task"];

/// How cost grows with the number of records.
pub const GROWTH_RECORDS: [usize; 5] = [1, 10, 100, 1_000, 10_000];
/// How cost grows with the depth. `serde_json` refuses what is deeper than 127.
pub const GROWTH_DEPTH: [usize; 5] = [8, 16, 32, 64, 120];
/// How cost grows with the depth of untagged enums.
pub const GROWTH_FILTER: [usize; 8] = [2, 4, 8, 12, 16, 20, 40, 60];

/// The contestant that the others are compared with. By hand, `serde` stops at the first error of shape, so that the
/// stream is what does the same work on a document with several. Texts that are borrowed, and other formats, are a matter
/// between serde and vetted.
pub fn reference(case: &str) -> &'static str {
    match case {
        "read/import_task_five_kinds" => "by hand, stream",
        case if OTHER.contains(&case) => "serde alone",
        _ => "by hand",
    }
}

impl Case {
    /// The case of that name.
    pub fn named(name: &str) -> Option<Case> {
        let (work, rest) = name.split_once('/')?;
        let work = match work {
            "validate" => Work::Validate,
            "read" => Work::Read,
            "tree" => Work::ReadTree,
            "cbor" => Work::ReadCbor,
            "messagepack" => Work::ReadMessagePack,
            _ => return None,
        };
        let (what, size) = match rest.split_once('/') {
            Some((what, size)) => (what, size.parse().ok()?),
            None => (rest, 1),
        };
        let (ty, document) = match what {
            "start_import" => (Type::StartImport, documents::START_IMPORT.to_owned()),
            "start_import_bad" => (Type::StartImport, documents::START_IMPORT_BAD.to_owned()),
            "import_task" => (Type::ImportTask, documents::IMPORT_TASK.to_owned()),
            "import_task_bad" => (Type::ImportTask, documents::IMPORT_TASK_BAD.to_owned()),
            "import_task_five_kinds" => (Type::ImportTask, documents::IMPORT_TASK_FIVE_KINDS.to_owned()),
            "batch" => (Type::Batch, documents::batch(size)),
            "batch_bad" => (Type::Batch, documents::batch_bad(size)),
            "chain" => (Type::Node, documents::chain(size)),
            "filter" => (Type::Filter, documents::filter(size, "7")),
            "filter_bad" => (Type::Filter, documents::filter(size, "true")),
            "message" => (Type::Message, documents::MESSAGE.to_owned()),
            _ => return None,
        };
        let items = if ty == Type::Batch { size } else { 1 };
        Some(Case { name: name.to_owned(), work, ty, document, items })
    }
}

/// What a contestant has made ready for a case.
pub struct Prepared {
    /// Does the work once and says whether the document is valid.
    pub run: Box<dyn Fn() -> bool>,
    /// Where the violations are, in the contestant's own notation; nothing if the contestant doesn't say.
    pub places: Box<dyn Fn() -> Vec<String>>,
}

/// One of those that are compared.
pub struct Contestant {
    pub name: &'static str,
    /// What the contestant makes ready for a case, if it can do the work. Nothing that a first request has to wait for
    /// may be done here.
    pub prepare: fn(&Case) -> Option<Prepared>,
}

/// A case in which a document is read.
pub fn reads(case: &Case, run: fn(&[u8]) -> bool, places: fn(&[u8]) -> Vec<String>) -> Option<Prepared> {
    on(case.document.clone().into_bytes(), move |document| run(document), move |document| places(document))
}

/// A case in which a value is checked.
pub fn checks<T: 'static>(value: T, run: fn(&T) -> bool, places: fn(&T) -> Vec<String>) -> Option<Prepared> {
    on(value, run, places)
}

fn on<T: 'static>(
    input: T,
    run: impl Fn(&T) -> bool + 'static,
    places: impl Fn(&T) -> Vec<String> + 'static,
) -> Option<Prepared> {
    let input = std::rc::Rc::new(input);
    let same = input.clone();
    Some(Prepared { run: Box::new(move || run(black_box(&input))), places: Box::new(move || places(&same)) })
}

/// Whether there is a value, which the compiler has to make and to drop whole.
pub fn made<T, E>(result: Result<T, E>) -> bool {
    black_box(&result).is_ok()
}

/// The value of a case in which one is checked. Its document has the shape of the type.
pub fn value_of<T: serde::de::DeserializeOwned>(case: &Case) -> T {
    serde_json::from_str(&case.document).expect("a case without errors of shape")
}
