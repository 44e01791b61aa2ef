//! Addresses, as the parsers of `core::net` take them.

use super::key_pattern::with_leading_zeros;
use super::textual::textual;
use crate::constraint::format;
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

fn v4() -> &'static str {
    format::ipv4().pattern().part()
}

fn v6() -> &'static str {
    format::ipv6().pattern().part()
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
