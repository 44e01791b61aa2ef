use super::Format;
use crate::constraint::Pattern;

/// `#[format(uri)]`: a URI with its scheme, as in RFC 3986, appendix A: `https://example.com/a?b#c`, `urn:isbn:0451450523`.
///
/// It is the whole grammar, with IP addresses in brackets, and all of it is ASCII: what is beyond must be written as
/// `%` and two hexadecimal digits. The RFC asks nothing more of a port than digits, and takes `999.0.0.1` for a name.
/// What a scheme asks of its URIs, such as a host in `https:`, is not judged.
pub const fn uri() -> Format {
    Format::new("uri", "must be a URI with its scheme", &URI)
}

static URI: Pattern = grammar!([]
    "^[A-Za-z][+\\-.0-9A-Za-z]*:(?:\\/\\/(?:" userinfo "@)?" host "(?::[0-9]*)?(?:\\/" pchars_and_slashes ")?"
    "|\\/?(?:" pchar pchars_and_slashes ")?)(?:[?]" query_or_fragment ")?(?:#" query_or_fragment ")?$");
