//! jsonschema: serde reads a `serde_json::Value`, a schema judges it, then serde makes the value of it.

use super::by_hand::types::{Batch, ImportTask, Node, StartImportRequest};
use crate::case::{Case, Contestant, Prepared, Type, Work, checks, made, reads, value_of};
use crate::patterns;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub const CONTESTANT: Contestant = Contestant { name: "jsonschema", prepare };

static START_IMPORT: LazyLock<Validator> = LazyLock::new(|| compiled(&start_import()));
static IMPORT_TASK: LazyLock<Validator> = LazyLock::new(|| compiled(&import_task()));
static BATCH: LazyLock<Validator> = LazyLock::new(|| compiled(&batch()));
static NODE: LazyLock<Validator> = LazyLock::new(|| compiled(&node()));

fn compiled(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).expect("a schema of this file, which a test compiles")
}

fn start_import() -> Value {
    json!({
        "type": "object",
        "properties": {
            "clientToken": { "type": ["string", "null"], "maxLength": 64 },
            "s3BucketSource": s3_bucket_source(),
        },
        "required": ["s3BucketSource"],
    })
}

fn s3_bucket_source() -> Value {
    json!({
        "type": "object",
        "properties": {
            "s3Bucket": { "type": "string", "pattern": patterns::BUCKET_TEXT },
            "s3BucketOwner": {
                "type": ["string", "null"],
                "minLength": 12,
                "maxLength": 12,
                "pattern": patterns::OWNER_TEXT,
            },
            "s3Key": { "type": "string", "pattern": patterns::KEY_TEXT },
        },
        "required": ["s3Bucket", "s3Key"],
    })
}

fn import_task() -> Value {
    let count = json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX });
    let counts = json!({
        "type": "object",
        "properties": { "createdCount": count, "modifiedCount": count },
        "required": ["createdCount", "modifiedCount"],
    });
    json!({
        "type": "object",
        "properties": {
            "importID": {
                "type": "string",
                "minLength": 24,
                "maxLength": 24,
                "pattern": patterns::IMPORT_ID_TEXT,
            },
            "creationDateTime": { "type": "string", "minLength": 19, "maxLength": 32 },
            "endDateTime": { "type": ["string", "null"], "minLength": 19, "maxLength": 32 },
            "status": { "enum": ["PENDING", "STARTED", "FAILED", "SUCCEEDED"] },
            "progressPercentage": { "type": "number", "minimum": 0.0, "maximum": 100.0 },
            "s3BucketSource": s3_bucket_source(),
            "summary": {
                "type": "object",
                "properties": { "applications": counts, "servers": counts, "waves": counts },
                "required": ["applications", "servers", "waves"],
            },
        },
        "required": ["importID", "creationDateTime", "status", "progressPercentage", "s3BucketSource", "summary"],
    })
}

fn batch() -> Value {
    let label = json!({ "type": "string", "minLength": 1, "maxLength": 32 });
    let record = json!({
        "type": "object",
        "properties": {
            "name": { "type": "string", "minLength": 1, "maxLength": 64 },
            "amount": { "type": "integer", "minimum": 1, "maximum": 100 },
            "tags": { "type": "array", "maxItems": 10, "items": label },
            "origin": {
                "type": "object",
                "properties": {
                    "region": label,
                    "shard": { "type": "integer", "minimum": 0, "maximum": 1023 },
                },
                "required": ["region", "shard"],
            },
        },
        "required": ["name", "amount", "tags", "origin"],
    });
    json!({
        "type": "object",
        "properties": { "records": { "type": "array", "items": record } },
        "required": ["records"],
    })
}

fn node() -> Value {
    json!({
        "type": "object",
        "properties": {
            "name": { "type": "string", "minLength": 1, "maxLength": 32 },
            "child": { "anyOf": [{ "type": "null" }, { "$ref": "#" }] },
        },
        "required": ["name"],
    })
}

/// A type with its schema.
trait Described: DeserializeOwned + 'static {
    const VALIDATOR: &'static LazyLock<Validator>;
}

impl Described for StartImportRequest {
    const VALIDATOR: &'static LazyLock<Validator> = &START_IMPORT;
}

impl Described for ImportTask {
    const VALIDATOR: &'static LazyLock<Validator> = &IMPORT_TASK;
}

impl Described for Batch {
    const VALIDATOR: &'static LazyLock<Validator> = &BATCH;
}

impl Described for Node {
    const VALIDATOR: &'static LazyLock<Validator> = &NODE;
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => prepare_as::<StartImportRequest>(case),
        Type::ImportTask => prepare_as::<ImportTask>(case),
        Type::Batch => prepare_as::<Batch>(case),
        Type::Node => prepare_as::<Node>(case),
        Type::Filter | Type::Message => None,
    }
}

fn prepare_as<T: Described>(case: &Case) -> Option<Prepared> {
    match case.work {
        Work::Validate => checks(
            value_of::<Value>(case),
            |value| made(judge::<T>(value)),
            |value| judge::<T>(value).err().map(places).unwrap_or_default(),
        ),
        Work::Read => reads(
            case,
            |json| made(read::<T>(json)),
            |json| match read::<T>(json) {
                Err(errors) => places(errors),
                Ok(_) => Vec::new(),
            },
        ),
        Work::ReadTree | Work::ReadCbor | Work::ReadMessagePack => None,
    }
}

/// What a caller gets: it outlives the document.
type Errors = Vec<ValidationError<'static>>;

fn judge<T: Described>(value: &Value) -> Result<(), Errors> {
    let errors: Errors = T::VALIDATOR.iter_errors(value).map(ValidationError::to_owned).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

fn read<T: Described>(json: &[u8]) -> Result<T, Errors> {
    let other = |error: serde_json::Error| vec![ValidationError::custom(error.to_string())];
    let value: Value = serde_json::from_slice(json).map_err(other)?;
    judge::<T>(&value)?;
    serde_json::from_value(value).map_err(other)
}

fn places(errors: Errors) -> Vec<String> {
    errors.iter().map(place).collect()
}

/// Where an error is; an absent property is where it would be.
fn place(error: &ValidationError<'_>) -> String {
    let at = error.instance_path();
    match error.kind() {
        ValidationErrorKind::Required { property } => format!("{at}/{}", property.as_str().unwrap_or_default()),
        _ => at.to_string(),
    }
}
