//! Addresses, as the parsers of `core::net` take them.

use super::key_pattern::with_leading_zeros;
use super::textual::textual;
use alloc::format;
use alloc::string::String;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

textual! {
    Ipv4Addr: named "ipv4", format Some("ipv4"), expected "an IPv4 address",
        pattern format!("^{}$", v4()), read |text| text.parse().ok();
    Ipv6Addr: named "ipv6", format Some("ipv6"), expected "an IPv6 address",
        pattern format!("^{}$", v6()), read |text| text.parse().ok();
    IpAddr: named "ip", format Some("ip"), expected "an IP address",
        pattern format!("^(?:{}|{})$", v4(), v6()), read |text| text.parse().ok();
    SocketAddrV4: named "SocketAddrV4", format None, expected "an IPv4 address and a port",
        pattern format!("^{}$", socket_v4()), read |text| text.parse().ok();
    SocketAddrV6: named "SocketAddrV6", format None, expected "an IPv6 address in brackets and a port",
        pattern format!("^{}$", socket_v6()), read |text| text.parse().ok();
    SocketAddr: named "SocketAddr", format None, expected "an IP address and a port",
        pattern format!("^(?:{}|{})$", socket_v4(), socket_v6()), read |text| text.parse().ok();
}

/// Four numbers from 0 to 255, without superfluous zeros.
fn v4() -> String {
    const PART: &str = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    format!("(?:{PART}\\.){{3}}{PART}")
}

/// Eight groups, of which the last two may be written as an IPv4 address, and one or more zero groups as `::`.
fn v6() -> String {
    const GROUP: &str = "[0-9a-fA-F]{1,4}";
    let v4 = v4();
    let mut ways = format!("(?:{GROUP}:){{7}}{GROUP}|(?:{GROUP}:){{6}}{v4}");
    for before in 0..=7 {
        let head = match before {
            0 => String::new(),
            1 => String::from(GROUP),
            groups => format!("{GROUP}(?::{GROUP}){{{}}}", groups - 1),
        };
        // At most that many groups stand after the `::`.
        let tail = match 7 - before {
            0 => String::new(),
            1 => format!("(?:{GROUP})?"),
            room => format!("(?:{GROUP}(?::{GROUP}){{0,{}}}|(?:{GROUP}:){{0,{}}}{v4})?", room - 1, room - 2),
        };
        ways.push_str(&format!("|{head}::{tail}"));
    }
    format!("(?:{ways})")
}

fn port() -> String {
    with_leading_zeros(u16::MAX.into())
}

fn socket_v4() -> String {
    format!("{}:{}", v4(), port())
}

fn socket_v6() -> String {
    format!("\\[{}(?:%{})?\\]:{}", v6(), with_leading_zeros(u32::MAX.into()), port())
}
