use crate::types::textual::textual;
use url::Url;

// What a URL is takes more than a pattern to say: the host and the port are judged when it is read. White space around
// it and tabs and newlines in it are passed over, as the URL standard has it.
textual! {
    Url: named "Url", format Some("uri"), expected "an absolute URL",
        pattern "^[\\x00-\\x20]*[a-zA-Z][a-zA-Z0-9+.\\-\\t\\n\\r]*:", read |text| Url::parse(text).ok();
}
