use super::Format;
use crate::constraint::Pattern;

/// `#[format(uuid)]`: a UUID as text, as in RFC 9562, section 4: `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`, in letters of
/// either case, of any version, the nil and the max UUID too.
pub const fn uuid() -> Format {
    Format::new("uuid", "must be a UUID", &UUID)
}

static UUID: Pattern = crate::pattern!("^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$");
