//! The reader, the check, the exported schema and an engine of ECMA-262 say the same of each text.

use super::{FORMATS, changed};
use serde_json::{Value, json};
use vetted::constraint::Pattern;
use vetted::testing::Random;
use vetted::{Report, Vetted, pattern};

#[derive(Vetted)]
struct All {
    #[format(email)]
    email: Option<String>,
    #[format(uuid)]
    uuid: Option<String>,
    #[format(date)]
    date: Option<String>,
    #[format(time)]
    time: Option<String>,
    #[format(date_time)]
    #[serde(rename = "date-time")]
    date_time: Option<String>,
    #[format(uri)]
    uri: Option<String>,
    #[format(hostname)]
    hostname: Option<String>,
    #[format(ipv4)]
    ipv4: Option<String>,
    #[format(ipv6)]
    ipv6: Option<String>,
}

fn read(document: &Value) -> Result<(), Report> {
    vetted::from_json::<All>(document.to_string().as_bytes()).map(drop)
}

#[test]
fn each_format_is_found_under_its_name_and_exported_as_it_is_enforced() {
    let schema = vetted::schema::of::<All>();
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    let mut random = Random::new(11);
    let characters: Vec<char> = "019aAfFzZtT.:@-+/%[]\" é\n".chars().collect();
    let seeds = [
        "joe@example.com",
        "\"a b\"@[IPv6:::1]",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "2024-02-29",
        "23:59:60Z",
        "2024-02-29T09:30:00.5+01:00",
        "https://[::1]:80/a%20b?c#d",
        "www.example.com",
        "192.0.2.1",
        "1:2::192.0.2.1",
    ];
    for format in FORMATS {
        let stated = &schema.as_value()["properties"][format.name()];
        assert_eq!(stated["pattern"], format.pattern().exported(), "{}", format.name());
        assert_eq!(stated["format"], format.name());
        let ecma = regress::Regex::with_flags(format.pattern().exported(), "u").unwrap();
        for _ in 0..2_000 {
            let text = changed(random.pick(&seeds), &characters, &mut random);
            let document = json!({ format.name(): text });
            let expected = format.is_match(&text);
            assert_eq!(read(&document).is_ok(), expected, "{document}");
            assert_eq!(validator.is_valid(&document), expected, "the schema of {document}");
            assert_eq!(ecma.find(&text).is_some(), expected, "ECMA-262 on {document}");
        }
    }
}

#[test]
fn what_is_exported_is_what_is_written() {
    for format in FORMATS {
        assert_eq!(format.pattern().exported(), format.pattern().as_str());
        assert!(!format.pattern().as_str().contains("\\d"), "it means other digits too in some languages");
    }
}

#[test]
fn lengths_are_in_the_schema() {
    let schema = vetted::schema::of::<All>();
    assert_eq!(schema.as_value()["properties"]["hostname"]["maxLength"], 253);
    assert_eq!(schema.as_value()["properties"]["email"]["maxLength"], 254);
    assert_eq!(schema.as_value()["properties"]["uri"].get("maxLength"), None);
}

#[test]
fn a_report_says_which_form_a_text_must_have_and_not_the_text() {
    let report = read(&json!({ "email": "secret", "date-time": "secret" })).unwrap_err();
    assert_eq!(
        report.to_string(),
        "/date-time: must be a date and time such as 2024-02-29T09:30:00Z [format]\n\
         /email: must be an email address [format]"
    );
    let first = report.iter().next().unwrap();
    assert_eq!(first.params().get("format"), Some(&"date-time".into()));
    assert_eq!(
        report.aws().field_list[1].message,
        "Value at '/email' failed to satisfy constraint: Member must be an email address"
    );
}

/// Beside the macro of the same name, the attribute keeps its meaning.
#[derive(Vetted)]
struct Both {
    #[pattern("^[&-]{2}$")]
    #[check(SHORT)]
    text: String,
}

const SHORT: Pattern = pattern!("^[\\s\\S]" "{0,2}$");

#[test]
fn a_constant_pattern_is_one_rule_beside_another() {
    assert_eq!(SHORT.as_str(), "^[\\s\\S]{0,2}$");
    assert!(SHORT.is_match("ab") && !SHORT.is_match("abc"));
    let report = vetted::from_json::<Both>(b"{ \"text\": \"abc\" }").err().unwrap();
    // People read what was written, machines what all of them read alike.
    assert_eq!(
        report.to_string(),
        "/text: must match the pattern ^[&-]{2}$ [pattern]\n/text: must match the pattern ^[\\s\\S]{0,2}$ [pattern]"
    );
    let schema = vetted::schema::of::<Both>();
    assert_eq!(schema.as_value()["properties"]["text"]["pattern"], "^[&\\-]{2}$");
    assert_eq!(schema.as_value()["properties"]["text"]["allOf"], json!([{ "pattern": "^[\\s\\S]{0,2}$" }]));
}
