use crate::agreement::judges;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

/// A few addresses, whose parts are put together anew.
const SEEDS: &[&str] = &[
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8",
    "1:2:3::6:7:8",
    "::1.2.3.4",
    "1:2:3:4:5:6:1.2.3.4",
    "1:2:3:4:5::1.2.3.4",
    "1:2:3:4:5:6::1.2.3.4",
    "::1:1.2.3.4",
    "1.2.3.4::",
    "1::2::3",
    ":1",
    "1:",
    ":::",
    "::fffff",
    "::g",
    "ABCD:ef01::",
    "0000::0001",
    "00000::",
    "::1%1",
    "[::1]:80",
    "[::1%5]:80",
    "[::1%4294967295]:0",
    "[::1%4294967296]:0",
    "[::1%00000000000]:1",
    "[::1%]:1",
    "[::1]:",
    "[::1]",
    "[::]:65535",
    "[::]:65536",
    "[::]:00065535",
    "[::]:-1",
    "[::]:+1",
    "[::1]:8 ",
    "0.0.0.0",
    "255.255.255.255",
    "256.0.0.0",
    "1.2.3",
    "1.2.3.4.5",
    "01.2.3.4",
    "1.2.3.04",
    "00.0.0.0",
    "1.2.3.4 ",
    " 1.2.3.4",
    "1.2.3.4:80",
    "1.2.3.4:0080",
    "1.2.3.4:65535",
    "1.2.3.4:65536",
    "1.2.3.4:",
    "1.2.3.4:99999",
    "1.2.3.4:000000000000000000001",
    "1..2.3",
    ".1.2.3",
    "1.2.3.",
    "١.2.3.4",
    "",
    " ",
    "localhost",
    "127.1",
    "0x7f.0.0.1",
    "1.2.3.4\n",
    "::\n",
    "[1.2.3.4]:80",
    "::ffff:1.2.3.4",
    "::255.255.255.256",
    "::1.2.3.04",
    "64:ff9b::192.0.2.33",
    "fe80::1%eth0",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    "::1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7:1.2.3.4",
    "1:2:3:4:5:1.2.3.4",
    "1::1.2.3.4:5",
];

/// The seeds, and each with a piece taken out, doubled, or taken from another.
fn texts() -> Vec<String> {
    const PIECES: &[&str] =
        &["", ":", "::", "0", "00", "1", "9", "f", "F", "g", ".", "1.2.3.4", "%", "[", "]", "65535"];
    let mut texts: Vec<String> = SEEDS.iter().map(|seed| (*seed).to_owned()).collect();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    while texts.len() < 6000 {
        let mut text: Vec<char> = SEEDS[random(SEEDS.len())].chars().collect();
        for _ in 0..=random(3) {
            let from = random(text.len() + 1);
            let to = (from + random(3)).min(text.len());
            let piece = PIECES[random(PIECES.len())].chars();
            text.splice(from..to, piece);
        }
        texts.push(text.into_iter().collect());
    }
    // Groups of every number around a `::`, with and without an IPv4 address.
    for head in 0..9 {
        for tail in 0..9 {
            let groups = |count| vec!["a"; count].join(":");
            texts.push(format!("{}::{}", groups(head), groups(tail)));
            texts.push(format!("{}::{}{}1.2.3.4", groups(head), groups(tail), if tail > 0 { ":" } else { "" }));
            texts.push(format!("{}:{}", groups(head), groups(tail)));
            texts.push(format!("{}:1.2.3.4", groups(head + tail)));
        }
    }
    texts
}

#[test]
fn the_pattern_of_an_address_says_what_its_parser_takes() {
    let texts: Vec<String> = texts().iter().map(|text| serde_json::to_string(text).unwrap()).collect();
    let texts = || texts.iter().map(String::as_str);
    for (name, accepted) in [
        ("IpAddr", judges::<IpAddr>().agree(texts())),
        ("Ipv4Addr", judges::<Ipv4Addr>().agree(texts())),
        ("Ipv6Addr", judges::<Ipv6Addr>().agree(texts())),
        ("SocketAddr", judges::<SocketAddr>().agree(texts())),
        ("SocketAddrV4", judges::<SocketAddrV4>().agree(texts())),
        ("SocketAddrV6", judges::<SocketAddrV6>().agree(texts())),
    ] {
        assert!(accepted > 20, "{name}: {accepted} texts are too few to tell anything");
    }
}

#[test]
fn ports_and_scopes_are_bounded() {
    let ports = (0..70_000).step_by(7).chain(65_530..65_540).map(|port| format!("\"1.2.3.4:{port}\""));
    let ports: Vec<String> = ports.collect();
    judges::<SocketAddrV4>().agree(ports.iter().map(String::as_str));
    let scopes = (4_294_967_200_u64..4_294_967_400).map(|scope| format!("\"[::%{scope}]:1\""));
    let scopes: Vec<String> = scopes.collect();
    judges::<SocketAddrV6>().agree(scopes.iter().map(String::as_str));
}

#[test]
fn an_address_is_a_text() {
    judges::<IpAddr>().accept(&["\"::1\""]).refuse(&["null", "1", "[127, 0, 0, 1]", "{}", "{\"V4\": [127, 0, 0, 1]}"]);
    let report = vetted::from_json::<IpAddr>(b"\"localhost\"").unwrap_err();
    assert_eq!(report.to_string(), "must be an IP address, is another string [type]");
}
