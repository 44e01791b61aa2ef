//! What a schema shows, its defaults and examples, is valid by the schema that shows it.

use super::judge;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Value, json};

/// Whether each `default` and each of the `examples` in a schema of 2020-12 is valid.
pub(super) fn all_valid(of: &str, schema: &Value) -> Result<(), String> {
    each(schema, schema, &mut Vec::new()).map_err(|error| format!("the schema of `{of}` {error}"))
}

/// Keywords whose values are values and not schemas.
const VALUES: [&str; 5] = ["default", "examples", "const", "enum", "required"];

fn each<'s>(root: &Value, schema: &'s Value, path: &mut Vec<&'s str>) -> Result<(), String> {
    match schema {
        Value::Array(parts) => parts.iter().try_for_each(|part| each(root, part, path)),
        Value::Object(parts) => {
            let names_properties = names_properties(path);
            if !names_properties {
                let examples = parts.get("examples").and_then(Value::as_array).into_iter().flatten();
                let shown = examples.map(|example| ("an example", example));
                for (what, value) in parts.get("default").map(|default| ("a default", default)).into_iter().chain(shown)
                {
                    is_valid(root, schema, value).map_err(|error| {
                        let place = path.iter().flat_map(|step| ["/", step]).collect::<String>();
                        let at = if place.is_empty() { "" } else { " at " };
                        format!("shows {what} that it rejects, {value}:\n    {error}\nby the schema{at}{place}:\n    {schema}")
                    })?;
                }
            }
            for (keyword, part) in parts {
                if names_properties || !VALUES.contains(&keyword.as_str()) {
                    path.push(keyword);
                    each(root, part, path)?;
                    path.pop();
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Whether the members of what stands there are schemas by name.
fn names_properties(path: &[&str]) -> bool {
    let are_names = |keyword: &&&str| matches!(**keyword, "properties" | "$defs" | "patternProperties");
    // A property may be called so too.
    path.iter().rev().take_while(are_names).count() % 2 == 1
}

fn is_valid(root: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    let mut alone = schema.clone();
    if let (Some(alone), Some(definitions)) = (alone.as_object_mut(), root.get("$defs")) {
        alone.insert("$defs".into(), definitions.clone());
        alone.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    }
    let validator = jsonschema::draft202012::new(&alone).map_err(|error| format!("{error}: {alone}"))?;
    validator.validate(value).map_err(|error| judge::said(&error))
}

#[cfg(test)]
mod tests {
    use super::all_valid;
    use serde_json::json;

    #[test]
    fn a_default_and_an_example_that_break_their_schema_are_found_wherever_they_stand() {
        let wrong = json!({ "maximum": 3, "default": 4 });
        for schema in [
            wrong.clone(),
            json!({ "properties": { "default": wrong } }),
            json!({ "$defs": { "A": { "anyOf": [{ "items": wrong }] } } }),
            json!({ "maximum": 3, "examples": [1, 5] }),
            json!({ "$defs": { "A": { "maximum": 3 } }, "$ref": "#/$defs/A", "default": 4 }),
        ] {
            assert!(all_valid("T", &schema).is_err(), "{schema}");
        }
        assert_eq!(all_valid("T", &json!({ "properties": { "default": { "maximum": 3, "default": 3 } } })), Ok(()));
    }
}
