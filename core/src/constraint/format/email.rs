use super::Format;
use crate::constraint::Pattern;

/// `#[format(email)]`: a mailbox, as in RFC 5321, section 4.1.2: `joe@example.com`, `"joe @ home"@[192.0.2.1]`.
///
/// The name before the `@` is words with dots between, or in quotes; after it stands a domain, or an IP address in
/// brackets. It has at most 254 characters, as section 4.5.3.1.3 leaves them, all of them ASCII, and a label of the domain
/// has at most 63.
///
/// That the name has at most 64 characters is something that a regular language can't say together with the dots.
/// Whether there is such a mailbox, only a message can tell.
pub const fn email() -> Format {
    Format::new("email", "must be an email address", &EMAIL).max(254)
}

static EMAIL: Pattern =
    grammar!([] "^" local_part "@(?:" domain "|\\[(?:" ipv4_address "|[Ii][Pp][Vv]6:" ipv6_address ")\\])$");
