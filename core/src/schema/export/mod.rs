//! The schemas of several types as files of a folder: written once, and checked from then on.

mod difference;
mod error;
mod folder;
mod share;

pub use error::{Drift, ExportError};

use super::{Dialect, JsonSchema, in_dialect};
use crate::Schema;
use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde_json::{Map, Value};
use std::path::Path;

/// Set to `1`, it makes [`Export::check`] write what it would otherwise miss.
pub const BLESS: &str = "VETTED_BLESS";

/// How the names of all files of an export end.
const ENDING: &str = ".schema.json";

/// The file of what several types have in them.
const DEFINITIONS: &str = "definitions";

/// Writes the schemas of several types into a folder, or checks that they stand there.
///
/// Each type has a file of its name, `StartImportRequest.schema.json`. What is defined for several of them stands once: in
/// its own file if it was added too, otherwise in `definitions.schema.json`, and a relative `$ref` points there. The
/// files are the same to the byte wherever and however often they are written: the keys of each object are sorted.
///
/// ```
/// # fn main() -> Result<(), vetted::schema::ExportError> {
/// # let folder = std::env::temp_dir().join(format!("vetted-export-{}", std::process::id()));
/// # let folder = &folder;
/// use vetted::schema::Export;
/// use vetted::start_import::{StartImportRequest, StartImportResponse};
///
/// let export = Export::new()
///     .base("https://example.com/schemas/")
///     .add::<StartImportRequest>()
///     .add::<StartImportResponse>();
/// export.write(folder)?;
/// // Most often the only call, and in a test:
/// export.check(folder)?;
///
/// let request = std::fs::read_to_string(folder.join("StartImportRequest.schema.json")).unwrap();
/// assert!(request.contains(r#""$id": "https://example.com/schemas/StartImportRequest.schema.json""#));
/// assert!(request.contains(r#""$ref": "definitions.schema.json#/$defs/S3BucketSource""#));
/// # std::fs::remove_dir_all(folder).unwrap();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Export {
    dialect: Dialect,
    base: Option<String>,
    is_self_contained: bool,
    types: Vec<Type>,
}

#[derive(Clone, Debug)]
struct Type {
    name: fn() -> String,
    schema: fn(Dialect) -> Schema,
}

impl Export {
    /// No types yet, in JSON Schema 2020-12.
    pub fn new() -> Self {
        Export::default()
    }

    /// The dialect of all files.
    ///
    /// The files say it in `$schema`, but for OpenAPI 3.0, whose schemas know neither `$schema` nor `$id`.
    #[must_use]
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// The URI of the folder, with or without a slash at its end: each file has an `$id` that starts with it.
    ///
    /// Without one the files have no `$id`, and their references are relative to where they are found.
    #[must_use]
    pub fn base(mut self, uri: &str) -> Self {
        self.base = Some(uri.trim_end_matches('/').to_owned());
        self
    }

    /// Lets each file have all that it needs in `$defs` of its own, for readers that follow no references to other files.
    #[must_use]
    pub fn self_contained(mut self) -> Self {
        self.is_self_contained = true;
        self
    }

    /// One more type: what [`in_dialect`] says of it.
    #[must_use]
    pub fn add<T: JsonSchema>(mut self) -> Self {
        self.types.push(Type { name: || T::name().to_string(), schema: in_dialect::<T> });
        self
    }

    /// The names of the files and what is in them.
    ///
    /// ```
    /// use vetted::schema::Export;
    /// use vetted::start_import::StartImportRequest;
    ///
    /// let files = Export::new().self_contained().add::<StartImportRequest>().files()?;
    /// assert_eq!(files.keys().collect::<Vec<_>>(), ["StartImportRequest.schema.json"]);
    /// # Ok::<(), vetted::schema::ExportError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If two of the types would have the same file.
    pub fn files(&self) -> Result<BTreeMap<String, String>, ExportError> {
        let mut schemas = BTreeMap::new();
        for added in &self.types {
            let name = file_name(&(added.name)());
            let is_taken = name == DEFINITIONS && !self.is_self_contained;
            if is_taken || schemas.insert(name.clone(), (added.schema)(self.dialect).to_value()).is_some() {
                return Err(ExportError::SameName(name));
            }
        }
        if !self.is_self_contained {
            share::share(&mut schemas, self.dialect);
        }
        let files = schemas.into_iter().map(|(name, schema)| (name.clone() + ENDING, self.text(&name, schema)));
        Ok(files.collect())
    }

    /// Writes the files, makes the folder if need be, and removes from it what else ends in `.schema.json`.
    ///
    /// # Errors
    ///
    /// If two of the types would have the same file, or the file system refuses.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<(), ExportError> {
        folder::write(folder.as_ref(), &self.files()?)
    }

    /// Checks that the files stand in the folder as [`write`](Export::write) would write them, and nothing else that ends
    /// in `.schema.json`. Line ends may be those of Windows.
    ///
    /// Made for a test or a build step. With the environment variable `VETTED_BLESS=1` it writes instead.
    ///
    /// # Errors
    ///
    /// If a file is missing, differs, or is one too many: the message shows the differing lines and says how to bless
    /// them. Otherwise as [`write`](Export::write).
    pub fn check(&self, folder: impl AsRef<Path>) -> Result<(), ExportError> {
        let folder = folder.as_ref();
        match std::env::var_os(BLESS).is_some_and(|value| value == "1") {
            true => self.write(folder),
            false => folder::check(folder, &self.files()?),
        }
    }

    fn text(&self, name: &str, schema: Value) -> String {
        let mut object = match schema {
            Value::Object(object) => object,
            // Only an object has room for an `$id`.
            Value::Bool(false) => Map::from_iter([("not".to_owned(), Value::Object(Map::new()))]),
            _ => Map::new(),
        };
        if self.dialect == Dialect::OpenApi30 {
            object.remove("$schema");
        } else if let Some(base) = &self.base {
            object.insert("$id".into(), alloc::format!("{base}/{name}{ENDING}").into());
        }
        alloc::format!("{:#}\n", sorted(object.into()))
    }
}

/// The same with sorted keys, whichever order a map of `serde_json` keeps.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            let sorted: BTreeMap<String, Value> = object.into_iter().collect();
            sorted.into_iter().map(|(name, value)| (name, self::sorted(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(elements) => elements.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// The name of a type as that of a file, which is also part of a URI.
fn file_name(name: &str) -> String {
    let is_safe = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    let safe: String = name.chars().map(|character| if is_safe(character) { character } else { '_' }).collect();
    match safe.trim_start_matches('.') {
        "" => "_".to_owned(),
        name => name.to_owned(),
    }
}
