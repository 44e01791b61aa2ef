use super::Format;
use crate::constraint::Pattern;

/// `#[format(hostname)]`: a host's name, as in RFC 1123, section 2.1: `localhost`, `www.example.com`.
///
/// Labels of letters, digits and hyphens within, of at most 63 characters, with dots between, at most 253 characters in
/// all. There is no dot at the end. Names beyond ASCII are written as `xn--…`; whether what follows is Punycode (RFC 3492)
/// is not judged, since a regular language can't say it.
pub const fn hostname() -> Format {
    Format::new("hostname", "must be a host name", &HOSTNAME).max(253)
}

/// `#[format(ipv4)]`: an IPv4 address, as in RFC 3986, section 3.2.2: `192.0.2.1`.
///
/// Four decimal numbers up to 255, without zeros in front, which some readers take for octal.
pub const fn ipv4() -> Format {
    Format::new("ipv4", "must be an IPv4 address", &IPV4)
}

/// `#[format(ipv6)]`: an IPv6 address, as in RFC 4291, section 2.2: `2001:db8::1`, `::ffff:192.0.2.1`.
///
/// Every form in that section: `::` once, for one group of zeros or more, and an IPv4 address as the last two groups.
/// There is no zone (RFC 4007) and no length of a prefix.
pub const fn ipv6() -> Format {
    Format::new("ipv6", "must be an IPv6 address", &IPV6)
}

static HOSTNAME: Pattern = grammar!([] "^" domain "$");

static IPV4: Pattern = grammar!([] "^" ipv4_address "$");

static IPV6: Pattern = grammar!([] "^" ipv6_address "$");
