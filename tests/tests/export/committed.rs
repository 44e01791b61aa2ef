//! The schemas of StartImport in `schemas/`. `VETTED_BLESS=1 cargo test -p vetted-tests --test export committed` writes them anew.

use std::path::Path;
use vetted::schema::{Dialect, Export};
use vetted::start_import::{
    ConflictException, ResourceNotFoundException, ServiceQuotaExceededException, StartImportRequest,
    StartImportResponse, UninitializedAccountException, ValidationException,
};

fn check(dialect: Dialect, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/start-import").join(name);
    let export = Export::new()
        .dialect(dialect)
        .base(&format!("https://vetted-rs.github.io/vetted/schemas/start-import/{name}/"))
        .add::<StartImportRequest>()
        .add_written::<StartImportResponse>()
        .add_written::<ConflictException>()
        .add_written::<ResourceNotFoundException>()
        .add_written::<ServiceQuotaExceededException>()
        .add_written::<UninitializedAccountException>()
        .add_written::<ValidationException>();
    if let Err(error) = export.check(folder) {
        panic!("{error}");
    }
}

#[test]
fn draft_2020_12() {
    check(Dialect::Draft2020_12, "2020-12");
}

#[test]
fn draft_2019_09() {
    check(Dialect::Draft2019_09, "2019-09");
}

#[test]
fn draft_07() {
    check(Dialect::Draft07, "draft-07");
}

#[test]
fn openapi_3_0() {
    check(Dialect::OpenApi30, "openapi-3.0");
}
