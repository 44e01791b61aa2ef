//! Others' parsers as judges of texts that are made by changing valid ones, with every known disagreement.

use super::{FORMATS, Format, changed};
use std::net::{Ipv4Addr, Ipv6Addr};
use vetted::testing::Random;

const TEXTS: usize = 60_000;

/// Judges many texts, of which some must be valid.
fn compare(format: &Format, characters: &str, seeds: &[&str], judge: impl Fn(&str) -> bool) {
    let characters: Vec<char> = characters.chars().collect();
    let mut random = Random::new(7);
    let mut valid = 0;
    for _ in 0..TEXTS {
        let mut text = changed(random.pick(seeds), &characters, &mut random);
        if random.below(4) == 0 {
            text = changed(&text, &characters, &mut random);
        }
        let expected = judge(&text);
        assert_eq!(format.is_match(&text), expected, "{}: {text:?}", format.name());
        valid += usize::from(expected);
    }
    assert!(valid > TEXTS / 20 && valid < TEXTS - TEXTS / 20, "{}: {valid}", format.name());
}

/// What `boon` says of a text when it is told to assert formats.
fn boon(name: &str) -> impl Fn(&str) -> bool {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("mem:format", serde_json::json!({ "format": name })).unwrap();
    let schema = compiler.compile("mem:format", &mut schemas).unwrap();
    move |text| schemas.validate(&text.into(), schema).is_ok()
}

#[test]
fn std_reads_the_same_ip_addresses() {
    let seeds = ["0.0.0.0", "255.255.255.255", "192.168.10.1", "1.20.199.249"];
    compare(&FORMATS[7], "0123456789.5.x১", &seeds, |text| text.parse::<Ipv4Addr>().is_ok());
    let seeds =
        ["::", "::1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "a:b::c:d:e", "1:2:3:4:5:6:1.2.3.4", "::ffff:10.0.0.255"];
    compare(&FORMATS[8], "0123456789abcdefABCDEF::::..%g১", &seeds, |text| text.parse::<Ipv6Addr>().is_ok());
}

#[test]
fn std_reads_every_ipv6_address_made_of_few_parts() {
    let parts = ["1", ":", "::", "1.2.3.4"];
    let mut texts = vec![String::new()];
    for _ in 0..9 {
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
        texts.extend(["1:1:1:".to_owned(), "1:1:1:1:1:1:".to_owned(), String::new()]);
        texts.retain(|text| !text.contains(":::") && !text.contains("11") && text.matches("1.").count() <= 3);
        for text in &texts {
            assert_eq!(FORMATS[8].is_match(text), text.parse::<Ipv6Addr>().is_ok(), "{text}");
        }
    }
}

#[test]
fn the_uuid_crate_reads_the_same_uuids_with_hyphens() {
    let seeds = ["2eb8aa08-AA98-11ea-b4Aa-73B441D16380", "00000000-0000-0000-0000-000000000000"];
    // It reads forms without hyphens, in braces and as URNs too, which have other lengths.
    compare(&FORMATS[1], "0123456789abcdefABCDEF-g১", &seeds, |text| {
        text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
    });
}

#[test]
fn boon_takes_the_same_host_names() {
    let boon = boon("hostname");
    let long = "a".repeat(62);
    let seeds = ["www.example.com", "a-b.c--d.e", "1.2.3.4", "xn--4gbwdl.xn--wgbh1c", &long, "localhost"];
    // A dot at the end is the root of the domain name system to it.
    compare(&FORMATS[6], "abcxyzABZ0189-..-_ é", &seeds, |text| boon(text) && !text.ends_with('.'));
}

#[test]
fn fluent_uri_takes_the_same_uris() {
    let boon = boon("uri");
    let seeds = [
        "http://user:pw@example.com:8080/a/b;c?d=e&f#g",
        "urn:isbn:0451450523",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "http://[v1.a:b]:80",
        "a:/b//c%20d",
        "file:///etc/hosts",
        "x://@:",
    ];
    compare(&FORMATS[5], "abfxyzAFZ019%%/?#[]@:!$&'()*+,;=-._~ \\^`{|}\"<>é", &seeds, |text| boon(text));
}

#[test]
fn boon_takes_the_same_mailboxes() {
    let boon = boon("email");
    let seeds =
        ["joe.bloggs@example.com", "\"joe @ b\"@a.b", "a@[127.0.0.1]", "a@[IPv6:::1]", "a+b/c=d@x--y.org", "\"\"@a"];
    compare(&FORMATS[0], "abzAZ059.@@\"[]: -_+/=!~é(),", &seeds, |text| {
        let quoted = text.strip_prefix('"').and_then(|text| text.rsplit_once("\"@")).map(|(quoted, _)| quoted);
        // It takes an empty name, anything but quotes within quotes, only `IPv6` in these letters, and a dot at the end.
        let is_plain = |quoted: &str| quoted.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        boon(text) && !text.starts_with('@') && quoted.is_none_or(is_plain) && !text.ends_with('.')
    });
}
