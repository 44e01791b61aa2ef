//! The schemas of several types as files of a folder: written once, and checked from then on.

mod bundle;
mod difference;
mod error;
mod folder;
mod share;

pub use error::{Drift, ExportError};

use super::compare::{Comparing, Compatibility};
use super::{Dialect, JsonSchema, in_dialect, written_in_dialect};
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

/// The file of what several types of one side have in them.
const DEFINITIONS: &str = "definitions";

/// Writes the schemas of several types into a folder, or checks that they stand there.
///
/// Each type has a file of its name, `StartImportRequest.schema.json`. What is defined for several of them stands once: in
/// its own file if it was added too, otherwise in `definitions.schema.json`, and a relative `$ref` points there. The
/// files are the same to the byte wherever and however often they are written: the keys of each object are sorted.
///
/// What a type is [written](super::of_written) as has files of its own, `StartImportResponse.written.schema.json` and
/// `definitions.written.schema.json`, so that a type may be exported as both, and nothing of one side stands in for the
/// other.
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
///     .add_written::<StartImportResponse>();
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
    side: Side,
    name: fn() -> String,
    schema: fn(Dialect) -> Schema,
}

/// What a schema is of: what is read as a type, or what it is written as.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Read,
    Written,
}

impl Side {
    /// How the names of its files end.
    const fn ending(self) -> &'static str {
        match self {
            Side::Read => ENDING,
            Side::Written => ".written.schema.json",
        }
    }
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

    /// One more type that is read, such as a request: what [`in_dialect`] says of it.
    #[must_use]
    pub fn add<T: JsonSchema>(mut self) -> Self {
        self.types.push(Type { side: Side::Read, name: || T::name().to_string(), schema: in_dialect::<T> });
        self
    }

    /// One more type that is written, such as a response: what [`written_in_dialect`] says of it.
    #[must_use]
    pub fn add_written<T: JsonSchema>(mut self) -> Self {
        self.types.push(Type { side: Side::Written, name: || T::name().to_string(), schema: written_in_dialect::<T> });
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
        let mut files = self.files_of(Side::Read)?;
        for (name, text) in self.files_of(Side::Written)? {
            if files.contains_key(&name) {
                return Err(ExportError::SameName(name));
            }
            files.insert(name, text);
        }
        Ok(files)
    }

    fn files_of(&self, side: Side) -> Result<BTreeMap<String, String>, ExportError> {
        let mut schemas = BTreeMap::new();
        for added in self.types.iter().filter(|added| added.side == side) {
            let name = file_name(&(added.name)());
            let is_taken = name == DEFINITIONS && !self.is_self_contained;
            if is_taken || schemas.insert(name.clone(), (added.schema)(self.dialect).to_value()).is_some() {
                return Err(ExportError::SameName(name + side.ending()));
            }
        }
        if !self.is_self_contained {
            share::share(&mut schemas, side, self.dialect);
        }
        let files = schemas.into_iter().map(|(name, schema)| (name + side.ending(), schema));
        Ok(files.map(|(name, schema)| (name.clone(), self.text(&name, schema))).collect())
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

    /// Compares the schemas in a folder with those of the types, by what they accept: by the name of each file that both
    /// have, whether clients that go by the one in the folder can go on.
    ///
    /// What is read is compatible if all that the old schema accepts is accepted by the new one, and what is written if
    /// all that the new one accepts is accepted by the old one, by which a client reads it. Nobody is taken to send what
    /// his schema doesn't speak of ([`Comparing::no_unknown_fields`]), so that a new optional field is compatible.
    ///
    /// Made for a test, with a folder that keeps the schemas of your last release:
    ///
    /// ```
    /// # fn main() -> Result<(), vetted::schema::ExportError> {
    /// # let folder = std::env::temp_dir().join(format!("vetted-compare-{}", std::process::id()));
    /// # let folder = &folder;
    /// # use vetted::schema::Export;
    /// # use vetted::start_import::{StartImportRequest, StartImportResponse};
    /// let export = Export::new().add::<StartImportRequest>().add_written::<StartImportResponse>();
    /// # export.write(folder)?;
    /// for (file, change) in export.compare(folder)? {
    ///     assert!(change.is_compatible(), "{file}: {change}");
    /// }
    /// # std::fs::remove_dir_all(folder).unwrap();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If two of the types would have the same file, or a file can't be read or is no JSON.
    pub fn compare(&self, folder: impl AsRef<Path>) -> Result<BTreeMap<String, Compatibility>, ExportError> {
        let old = folder::read(folder.as_ref())?;
        let comparing = Comparing::new().no_unknown_fields().dialect(self.dialect);
        let mut changes = BTreeMap::new();
        let new = self.files()?.into_iter().map(|(name, text)| (name, serde_json::from_str(&text).unwrap_or_default()));
        let new = new.collect();
        for added in &self.types {
            let name = file_name(&(added.name)()) + added.side.ending();
            if let (Some(old), Some(new)) = (bundle::bundle(&old, &name), bundle::bundle(&new, &name)) {
                let comparison = comparing.compare(&old, &new);
                let change = if added.side == Side::Read { comparison.requests } else { comparison.responses };
                changes.insert(name, change);
            }
        }
        Ok(changes)
    }

    fn text(&self, name: &str, schema: Value) -> String {
        let mut schema = Schema::try_from(schema).unwrap_or_default();
        // Only an object has room for an `$id`.
        let object = schema.ensure_object();
        if self.dialect == Dialect::OpenApi30 {
            object.remove("$schema");
        } else if let Some(base) = &self.base {
            object.insert("$id".into(), alloc::format!("{base}/{name}").into());
        }
        alloc::format!("{:#}\n", sorted(schema.to_value()))
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
