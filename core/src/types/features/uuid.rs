use crate::types::textual::textual;
use uuid::Uuid;

/// With hyphens or without, in braces or after `urn:uuid:`, in digits of either case.
const PATTERN: &str = "^(?:[0-9a-fA-F]{32}\
    |(?:urn:uuid:)?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\
    |\\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\})$";

textual! {
    Uuid: named "Uuid", format Some("uuid"), expected "a UUID", pattern PATTERN,
        read |text| {
            // Whether `URN:UUID:` is taken depends on the version of the crate.
            let is_known = !text.starts_with(['u', 'U']) || text.starts_with("urn:uuid:");
            Uuid::try_parse(text).ok().filter(|_| is_known)
        };
}
