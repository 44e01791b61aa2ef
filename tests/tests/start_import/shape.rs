//! The names and what is required, compared with the contract's request and response syntax.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use vetted::schema;
use vetted::start_import::{StartImportRequest, StartImportResponse};

/// The pointers of all properties of a document.
fn properties(document: &Value, at: &str, all: &mut BTreeSet<String>) {
    for (name, value) in document.as_object().into_iter().flatten() {
        let pointer = format!("{at}/{name}");
        properties(value, &pointer, all);
        all.insert(pointer);
    }
}

/// The pointers of all properties that a schema knows, and of those, which it requires.
fn described(schema: &Value, root: &Value, at: &str, all: &mut BTreeSet<String>, required: &mut BTreeSet<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer)).unwrap();
        described(target, root, at, all, required);
    }
    for one in schema["anyOf"].as_array().into_iter().flatten() {
        described(one, root, at, all, required);
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        required.insert(format!("{at}/{}", name.as_str().unwrap()));
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let pointer = format!("{at}/{name}");
        described(property, root, &pointer, all, required);
        all.insert(pointer);
    }
}

fn assert_shape(schema: &Value, syntax: &Value, expected_required: &[&str]) {
    let (mut expected, mut all, mut required) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    properties(syntax, "", &mut expected);
    described(schema, schema, "", &mut all, &mut required);
    assert_eq!(all, expected);
    assert_eq!(required.iter().map(String::as_str).collect::<Vec<_>>(), expected_required);
}

fn source() -> Value {
    json!({ "s3Bucket": "string", "s3BucketOwner": "string", "s3Key": "string" })
}

#[test]
fn the_request_has_the_properties_of_the_contract() {
    assert_shape(
        schema::of::<StartImportRequest>().as_value(),
        &json!({ "clientToken": "string", "s3BucketSource": source() }),
        &["/s3BucketSource", "/s3BucketSource/s3Bucket", "/s3BucketSource/s3Key"],
    );
}

#[test]
fn the_response_has_the_properties_of_the_contract() {
    let counts = json!({ "createdCount": 0, "modifiedCount": 0 });
    assert_shape(
        schema::of::<StartImportResponse>().as_value(),
        &json!({
            "importTask": {
                "creationDateTime": "string",
                "endDateTime": "string",
                "importID": "string",
                "progressPercentage": 0,
                "s3BucketSource": source(),
                "status": "string",
                "summary": { "applications": counts, "servers": counts, "waves": counts },
            },
        }),
        &["/importTask/s3BucketSource/s3Bucket", "/importTask/s3BucketSource/s3Key"],
    );
}

#[test]
fn the_schema_says_what_each_property_is_for() {
    let schema = schema::of::<StartImportRequest>();
    let token = schema.as_value()["properties"]["clientToken"]["description"].as_str().unwrap();
    assert!(token.contains("ClientIdempotencyToken"), "{token}");
}
