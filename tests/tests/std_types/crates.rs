use crate::agreement::{Difference, judges};
use indexmap::{IndexMap, IndexSet};
use rust_decimal::Decimal;
use smallvec::SmallVec;
use url::Url;
use uuid::Uuid;

#[test]
fn uuids_in_every_form_that_the_crate_reads() {
    const SEEDS: &[&str] = &[
        "67e55044-10b1-426f-9247-bb680e5fe0c8",
        "67e5504410b1426f9247bb680e5fe0c8",
        "urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8",
        "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
    ];
    let mut texts: Vec<String> = Vec::new();
    for seed in SEEDS {
        texts.extend([seed.to_string(), seed.to_uppercase(), format!(" {seed}"), format!("{seed}\n")]);
        texts.extend([
            format!("{{{seed}}}"),
            format!("urn:uuid:{seed}"),
            seed.replace('-', ""),
            seed.replace('-', "_"),
        ]);
        for (position, _) in seed.char_indices() {
            for piece in ["", "-", "g", "0", "é", "}", "A"] {
                texts.push(format!("{}{piece}{}", &seed[..position], &seed[position + 1..]));
                texts.push(format!("{}{piece}{}", &seed[..position], &seed[position..]));
            }
        }
    }
    let texts: Vec<String> = texts.iter().map(|text| serde_json::to_string(text).unwrap()).collect();
    // Whether the crate takes capitals here depends on its version.
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.starts_with("\"URN")).collect();
    assert!(vetted::from_json::<Uuid>(br#""URN:UUID:67e55044-10b1-426f-9247-bb680e5fe0c8""#).is_err());
    assert!(judges::<Uuid>().agree(texts.iter().map(String::as_str)) > 100);
    judges::<Uuid>().refuse(&["null", "1", "[]", "\"\""]);
}

#[test]
fn urls() {
    judges::<Url>()
        .accept(&[
            r#""https://example.com""#,
            r#""HTTPS://user@example.com:443/a/../b?q#f""#,
            r#""mailto:a@example.com""#,
            r#""file:///etc/hosts""#,
            r#""data:,""#,
            r#""http://[::1]:80/""#,
            r#"" http://exa\nmple.com ""#,
            r#""ht\ttp://example.com""#,
            r#""http:\\\\example.com""#,
            r#""http://ä.example/ö""#,
        ])
        .refuse(&["null", "1", "{}", "\"\"", "\"/a\"", "\"a\"", "\"1:a\"", "\"//example.com\"", "\"http//a\""])
        .differ(
            Difference::JudgedWhenRead,
            &[r#""http://""#, r#""http://example.com:65536""#, r#""http://[::1""#, r#""http://exa mple.com""#],
        );
}

#[test]
fn decimals_are_numbers_or_texts() {
    judges::<Decimal>()
        .accept(&["0", "-1", "0.1", "12.50", "1e2", "1.5e-3", "1e-30", "18446744073709551615"])
        .accept(&[
            "\"0\"",
            "\"-1.50\"",
            "\"007\"",
            "\"79228162514264337593543950335\"",
            "\"0.1234567890123456789012345678\"",
        ])
        .accept(&[
            "\"0.12345678901234567890123456789012345678901234567890\"",
            "\"-00000000000000000000000000000000000000\"",
        ])
        .refuse(&["null", "[]", "true", "1e29", "-1e300", "\"\"", "\"a\"", "\"1.5.5\"", "\"1,5\"", "\" 1\"", "\"-\""])
        .refuse(&["\"79228162514264337593543950336\"", "\"100000000000000000000000000000\"", "\"1e\"", "\"--1\""])
        .differ(Difference::JudgedWhenRead, &["\"79228162514264337593543950335.9\""])
        .differ(Difference::OtherSpelling, &["\"+1\"", "\"1_000\"", "\".5\"", "\"5.\"", "\"1e2\""]);
}

#[test]
fn a_decimal_is_read_digit_by_digit() {
    let decimal = vetted::from_json::<Decimal>(b"0.1234567890123456789012345678").unwrap();
    assert_eq!(decimal.to_string(), "0.1234567890123456789012345678");
}

#[test]
fn bytes() {
    judges::<bytes::Bytes>()
        .accept(&["[]", "[0, 255]", "\"\"", "\"ä\\u0000\""])
        .refuse(&["null", "[256]", "[null]", "{}", "1"]);
    judges::<bytes::BytesMut>().accept(&["[1]", "\"a\""]).refuse(&["[-1]"]);
}

#[test]
fn maps_and_sets_that_keep_their_order() {
    judges::<IndexMap<String, u8>>()
        .accept(&["{}", r#"{ "b": 1, "a": 2 }"#])
        .refuse(&["null", "[]", r#"{ "a": 256 }"#])
        .differ(Difference::DuplicateKey, &[r#"{ "a": 1, "a": 2 }"#]);
    judges::<IndexMap<u8, u8>>().accept(&[r#"{ "1": 1 }"#]).refuse(&[r#"{ "256": 1 }"#, r#"{ "01": 1 }"#]);
    judges::<IndexSet<u8>>()
        .accept(&["[]", "[2, 1]"])
        .refuse(&["null", "{}", "[256]"])
        .differ(Difference::DuplicateElement, &["[1, 1]"]);
}

#[test]
fn small_lists() {
    judges::<SmallVec<[u8; 2]>>().accept(&["[]", "[1, 2]", "[1, 2, 3]"]).refuse(&["null", "{}", "[256]"]);
}

#[test]
fn rules_apply_to_the_lists_and_maps_of_other_crates() {
    #[derive(vetted::Validate, vetted::Parse, vetted::JsonSchema)]
    struct Ruled {
        #[len(max = 1)]
        #[keys(len(max = 1))]
        #[values(range(max = 9))]
        map: IndexMap<String, u8>,
        #[len(max = 1)]
        #[each(range(max = 9))]
        set: IndexSet<u8>,
        #[len(max = 1)]
        #[each(range(max = 9))]
        #[unique]
        list: SmallVec<[u8; 1]>,
        #[len(max = 1)]
        bytes: bytes::Bytes,
    }
    let schema = vetted::schema::of::<Ruled>();
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    for (property, good, bad) in [
        ("map", r#"{"a": 9}"#, [r#"{"a": 1, "b": 1}"#, r#"{"ab": 1}"#, r#"{"a": 10}"#]),
        ("set", "[9]", ["[1, 2]", "[10]", "[1, 1]"]),
        ("list", "[9]", ["[1, 2]", "[10]", "[1, 1]"]),
        ("bytes", "[9]", ["[1, 2]", "[256]", "[1, 1]"]),
    ] {
        let document = |value: &str| {
            let properties = ["map", "set", "list", "bytes"].map(|name| {
                let empty = if name == "map" { "{}" } else { "[]" };
                format!("\"{name}\": {}", if name == property { value } else { empty })
            });
            format!("{{{}}}", properties.join(", "))
        };
        for (value, expected) in [(good, true), (bad[0], false), (bad[1], false), (bad[2], false)] {
            let document = document(value);
            let ours = vetted::from_json::<Ruled>(document.as_bytes());
            assert_eq!(ours.is_ok(), expected, "{document}");
            assert_eq!(validator.is_valid(&serde_json::from_str(&document).unwrap()), expected, "{document}");
        }
    }
}
