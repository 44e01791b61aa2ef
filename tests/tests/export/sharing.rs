//! What the files say of documents is what the schema of each type by itself says.

use serde_json::{Value, json};
use vetted::JsonSchema;
use vetted::schema::{self, Dialect, Export};

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Tree {
    leaf: Leaf,
    children: Vec<Tree>,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Leaf {
    #[range(max = 9)]
    size: u8,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Wood {
    #[len(min = 1)]
    trees: Vec<Tree>,
    other: another::Wrapper,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Garden {
    tree: Tree,
    leaf: another::Leaf,
}

/// To it the other `Leaf` is the only one.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Vase {
    leaf: Option<another::Leaf>,
}

/// What it has in it can't be shared either, since that speaks of its own `Leaf`.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Shelf {
    vase: Row<Vase>,
    odd: Odd,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Table {
    vase: Row<Vase>,
    odd: Odd,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only described")]
struct Row<T> {
    of: Vec<T>,
}

#[derive(JsonSchema)]
#[serde(rename = "Odd/~Name")]
#[allow(dead_code, reason = "only described")]
struct Odd {
    leaf: another::Leaf,
}

mod another {
    use super::JsonSchema;

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Leaf {
        pub colour: String,
    }

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    pub struct Wrapper {
        pub leaf: Leaf,
    }
}

const BASE: &str = "https://example.com/schemas";

fn documents() -> Vec<Value> {
    let leaves = [json!({ "size": 1 }), json!({ "size": 10 }), json!({ "colour": "red" }), json!(1)];
    let mut documents = leaves.to_vec();
    for leaf in &leaves {
        let tree = json!({ "leaf": { "size": 1 }, "children": [{ "leaf": leaf, "children": [] }] });
        documents.push(tree.clone());
        for other in &leaves {
            documents.push(json!({ "trees": [tree], "other": { "leaf": other } }));
            documents.push(json!({ "tree": tree, "leaf": other }));
            documents.push(json!({ "vase": { "of": [{ "leaf": leaf }] }, "odd": { "leaf": other } }));
        }
    }
    documents
}

fn judges<T: JsonSchema>(dialect: Dialect, name: &str, export: &Export) -> [jsonschema::Validator; 2] {
    let files = export.files().unwrap();
    let parsed = |text: &String| serde_json::from_str::<Value>(text).unwrap();
    let mut registry = jsonschema::Registry::new();
    for text in files.values() {
        let schema = parsed(text);
        registry = registry.add(schema["$id"].as_str().unwrap(), schema.clone()).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let file = parsed(&files[&format!("{name}.schema.json")]);
    let exported = jsonschema::options().with_registry(&registry).build(&file).unwrap();
    [exported, jsonschema::validator_for(schema::in_dialect::<T>(dialect).as_value()).unwrap()]
}

fn compare<T: JsonSchema>(dialect: Dialect, name: &str, export: &Export) {
    let [exported, alone] = judges::<T>(dialect, name, export);
    let documents = documents();
    for document in &documents {
        assert_eq!(exported.is_valid(document), alone.is_valid(document), "{name} {dialect:?}: {document}");
    }
    assert!(documents.iter().any(|document| alone.is_valid(document)));
}

#[test]
fn shared_files_accept_what_each_schema_by_itself_accepts() {
    for dialect in [Dialect::Draft2020_12, Dialect::Draft2019_09, Dialect::Draft07] {
        let export = Export::new().dialect(dialect).base(BASE).add::<Tree>().add::<Wood>().add::<Garden>();
        let export = export.add::<Shelf>().add::<Table>();
        for export in [export.clone(), export.self_contained()] {
            compare::<Tree>(dialect, "Tree", &export);
            compare::<Wood>(dialect, "Wood", &export);
            compare::<Garden>(dialect, "Garden", &export);
            compare::<Shelf>(dialect, "Shelf", &export);
            compare::<Table>(dialect, "Table", &export);
        }
    }
}

#[test]
fn an_added_type_is_referred_to_by_its_file() {
    let files = Export::new().add::<Tree>().add::<Wood>().files().unwrap();
    let wood: Value = serde_json::from_str(&files["Wood.schema.json"]).unwrap();
    assert_eq!(wood["properties"]["trees"]["items"]["$ref"], "Tree.schema.json");
    let tree: Value = serde_json::from_str(&files["Tree.schema.json"]).unwrap();
    assert_eq!(tree["properties"]["children"]["items"]["$ref"], "Tree.schema.json");
    assert_eq!(files.keys().collect::<Vec<_>>(), ["Tree.schema.json", "Wood.schema.json", "definitions.schema.json"]);
}

#[test]
fn a_reference_to_elsewhere_stays_what_it_is() {
    const ELSEWHERE: &str = "https://json-schema.org/draft/2020-12/schema";

    struct Foreign;

    impl schemars::JsonSchema for Foreign {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Foreign".into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "$ref": ELSEWHERE })
        }
    }

    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only described")]
    struct Own {
        #[opaque]
        foreign: Foreign,
    }

    let files = Export::new().add::<Own>().files().unwrap();
    let definitions: Value = serde_json::from_str(&files["definitions.schema.json"]).unwrap();
    assert_eq!(definitions["$defs"]["Foreign"]["$ref"], ELSEWHERE);
}
