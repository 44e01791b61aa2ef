use crate::types::textual::textual;
use uuid::Uuid;

/// With hyphens or without, in braces or after `urn:uuid:`, in letters of either case.
const PATTERN: &str = "^(?:[0-9a-fA-F]{32}\
    |(?:[uU][rR][nN]:[uU][uU][iI][dD]:)?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\
    |\\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\})$";

textual! {
    Uuid: named "Uuid", format Some("uuid"), expected "a UUID", pattern PATTERN,
        read |text| Uuid::try_parse(text).ok();
}
