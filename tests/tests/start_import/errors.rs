use crate::judge::{Contract, Judge, characters};
use serde_json::{Value, json};
use vetted::start_import::{
    self, ConflictException, ErrorDetails, ResourceNotFoundException, ServiceQuotaExceededException, StartImport,
    StartImportError, UninitializedAccountException, ValidationException, ValidationExceptionField,
    ValidationExceptionReason,
};

/// These properties are optional texts of at most that many characters.
fn texts<T: Contract>(names: &[&str], most: usize) {
    let sound: Value =
        names.iter().map(|name| ((*name).to_owned(), json!("text"))).collect::<serde_json::Map<_, _>>().into();
    let judge = Judge::of::<T>(&sound);
    for name in names {
        let pointer = format!("/{name}");
        judge.is_optional(&pointer);
        judge.accepts(&pointer, [String::new(), characters(most)]);
        judge.rejects(&pointer, &["len"], [characters(most + 1)]);
        judge.rejects(&pointer, &["type"], [json!(0), json!([])]);
    }
    let written = serde_json::to_value(&*vetted::parse::<T, _>(sound.clone()).unwrap()).unwrap();
    assert_eq!(written, sound, "none of the properties is one that the type ignores");
}

#[test]
fn texts_are_bounded() {
    texts::<ConflictException>(&["code", "message", "resourceId", "resourceType"], 65_536);
    texts::<ErrorDetails>(&["code"], 256);
    texts::<ErrorDetails>(&["message", "resourceId", "resourceType"], 65_536);
    texts::<ResourceNotFoundException>(&["code", "message", "resourceId", "resourceType"], 65_536);
    let quota = ["code", "message", "quotaCode", "resourceId", "resourceType", "serviceCode"];
    texts::<ServiceQuotaExceededException>(&quota, 65_536);
    texts::<UninitializedAccountException>(&["code", "message"], 65_536);
    texts::<ValidationException>(&["code", "message"], 65_536);
    texts::<ValidationExceptionField>(&["message", "name"], 65_536);
}

#[test]
fn a_quota_is_a_32_bit_number_from_1() {
    let sound = json!({ "quotaValue": 1 });
    let judge = Judge::of::<ServiceQuotaExceededException>(&sound);
    judge.is_optional("/quotaValue");
    judge.accepts("/quotaValue", [json!(2), json!(i32::MAX), json!(3.0)]);
    judge.rejects("/quotaValue", &["range"], [json!(0), json!(-1), json!(i64::from(i32::MAX) + 1)]);
    judge.rejects("/quotaValue", &["type"], [json!(1.5), json!("1")]);
}

#[test]
fn lists_hold_details_and_fields() {
    let sound = json!({ "errors": [{ "code": "a" }, {}] });
    let judge = Judge::of::<ConflictException>(&sound);
    judge.is_optional("/errors");
    judge.accepts("/errors", [json!([])]);
    judge.rejects("/errors", &["type"], [json!({})]);
    judge.rejects("/errors/1", &["required"], [json!(null)]);
    judge.rejects("/errors/0/code", &["len"], [characters(257)]);

    let sound = json!({ "fieldList": [{ "name": "a" }, {}] });
    let judge = Judge::of::<ValidationException>(&sound);
    judge.is_optional("/fieldList");
    judge.rejects("/fieldList/1", &["type"], [json!("a")]);
    judge.rejects("/fieldList/0/name", &["type"], [json!(1)]);
}

#[test]
fn a_reason_is_one_of_four() {
    let sound = json!({ "reason": "other" });
    let judge = Judge::of::<ValidationException>(&sound);
    judge.is_optional("/reason");
    judge.accepts("/reason", ["unknownOperation", "cannotParse", "fieldValidationFailed", "other"]);
    judge.rejects("/reason", &["unknown_variant"], ["", "Other", "cannot_parse"]);
    assert_eq!(serde_json::to_value(ValidationExceptionReason::CannotParse).unwrap(), "cannotParse");
}

#[test]
fn each_error_has_its_name_and_its_status_code() {
    let of = |error: StartImportError| (error.name(), error.status());
    assert_eq!(of(ConflictException::default().into()), ("ConflictException", 409));
    assert_eq!(of(ResourceNotFoundException::default().into()), ("ResourceNotFoundException", 404));
    assert_eq!(of(ServiceQuotaExceededException::default().into()), ("ServiceQuotaExceededException", 402));
    assert_eq!(of(UninitializedAccountException::default().into()), ("UninitializedAccountException", 400));
    assert_eq!(of(ValidationException::default().into()), ("ValidationException", 400));
}

#[test]
fn the_operation_is_posted_and_accepted() {
    assert_eq!((StartImport::METHOD, StartImport::PATH, StartImport::STATUS), ("POST", "/StartImport", 202));
}

fn answer(body: &str) -> Value {
    serde_json::to_value(start_import::read_request(body.as_bytes()).unwrap_err()).unwrap()
}

#[test]
fn a_request_that_breaks_rules_gets_a_field_list() {
    let at_key = "Value at '/s3BucketSource/s3Key' failed to satisfy constraint: \
                  Member must satisfy regular expression pattern: ^[^\\x00]{1,1020}\\.csv$";
    let at_bucket = "Value at '/s3BucketSource/s3Bucket' failed to satisfy constraint: Member must not be null";
    assert_eq!(
        answer(r#"{ "s3BucketSource": { "s3Key": "servers.txt" } }"#),
        json!({
            "fieldList": [
                { "message": at_key, "name": "/s3BucketSource/s3Key" },
                { "message": at_bucket, "name": "/s3BucketSource/s3Bucket" },
            ],
            "message": format!("2 validation errors detected. {at_key}; {at_bucket}"),
            "reason": "fieldValidationFailed",
        }),
    );
}

#[test]
fn a_request_that_is_not_json_cannot_be_parsed() {
    let message = "The body is not JSON: the document ends too early, at line 2, column 1";
    assert_eq!(
        answer("{ \"clientToken\":\n"),
        json!({
            "fieldList": [{ "message": message, "name": "/clientToken" }],
            "message": message,
            "reason": "cannotParse",
        }),
    );
}

#[test]
fn an_answer_is_an_exception_that_keeps_its_rules() {
    for body in ["", "[]", r#"{ "clientToken": 5 }"#, "{"] {
        let judged = crate::judge::violations::<ValidationException>(&answer(body));
        assert_eq!(judged, [""; 0], "{body}");
    }
}
