//! A type without constraints is described as `schemars`' own derive describes it, except for what is listed here.

#![allow(clippy::unwrap_used, dead_code, reason = "a test fails by panicking, and the types are only described")]

use schemars::Schema;
use serde_json::{Value, json};

/// The same types, with our derive and with `schemars`' own.
macro_rules! types {
    ($($items:tt)*) => {
        mod ours {
            #[allow(unused_imports, reason = "not every item needs it")]
            use std::collections::{BTreeMap, HashMap};
            use vetted::JsonSchema;
            $($items)*
        }

        mod theirs {
            #[allow(unused_imports, reason = "not every item needs it")]
            use std::collections::{BTreeMap, HashMap};
            use schemars::JsonSchema;
            $($items)*
        }
    };
}

types! {
    #[derive(JsonSchema)]
    pub struct Empty {}

    /// A request.
    ///
    /// It has *all* that it needs.
    #[derive(JsonSchema)]
    #[serde(rename_all = "camelCase")]
    pub struct Request {
        /// Its first text.
        pub first_text: String,
        pub yes: bool,
        pub maybe: Option<String>,
        /// Boxed.
        pub boxed: Box<Option<bool>>,
        pub list: Vec<Option<String>>,
        pub map: BTreeMap<String, Vec<bool>>,
        pub hashed: HashMap<String, String>,
        pub share: f64,
        pub inner: Inner,
        pub maybe_inner: Option<Inner>,
        /// With words of its own.
        pub worded: Inner,
        pub many: Vec<Inner>,
        #[serde(rename = "other")]
        pub renamed: String,
    }

    /// What is within.
    #[derive(JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Inner {
        pub order: Order,
        pub name: Name,
        pub documented: Documented,
    }

    #[derive(JsonSchema)]
    #[serde(rename_all = "kebab-case")]
    pub enum Order {
        UpAndUp,
        #[serde(rename = "down")]
        Down,
    }

    /// With words.
    #[derive(JsonSchema)]
    pub enum Documented {
        /// The first.
        First,
        Second,
        /// The third.
        Third,
    }

    #[derive(JsonSchema)]
    pub struct Name(String);

    #[derive(JsonSchema)]
    pub struct Tree {
        pub children: Vec<Tree>,
        pub parent: Option<Box<Tree>>,
    }

    #[derive(JsonSchema)]
    #[serde(tag = "kind")]
    pub enum Tagged {
        None,
        Request(Box<Request>),
    }

    #[derive(JsonSchema)]
    pub struct Borrowed {
        pub one: &'static Inner,
        pub list: &'static [Inner],
        pub plain: &'static [bool],
    }

    #[derive(JsonSchema)]
    pub struct Page<T> {
        pub items: Vec<T>,
        pub next: Option<T>,
    }

    #[derive(JsonSchema)]
    pub struct Numbers {
        pub tiny: u8,
        pub small: i16,
        pub common: Option<u32>,
        pub signed: i64,
        pub large: u64,
        pub size: usize,
        pub narrow: f32,
        pub by_number: BTreeMap<u8, String>,
    }
}

fn both<Ours: vetted::JsonSchema + schemars::JsonSchema, Theirs: schemars::JsonSchema>() -> [Value; 3] {
    let made: [Schema; 3] = [vetted::schema::of::<Ours>(), schemars::schema_for!(Ours), schemars::schema_for!(Theirs)];
    made.map(Schema::to_value)
}

#[test]
fn both_ways_to_our_schema_say_what_schemars_says() {
    fn same<Ours: vetted::JsonSchema + schemars::JsonSchema, Theirs: schemars::JsonSchema>() {
        let [of, schema_for, theirs] = both::<Ours, Theirs>();
        assert_eq!(of, theirs);
        assert_eq!(schema_for, theirs);
    }
    same::<ours::Empty, theirs::Empty>();
    same::<ours::Request, theirs::Request>();
    same::<ours::Inner, theirs::Inner>();
    same::<ours::Order, theirs::Order>();
    same::<ours::Documented, theirs::Documented>();
    same::<ours::Name, theirs::Name>();
    same::<ours::Tree, theirs::Tree>();
    same::<ours::Tagged, theirs::Tagged>();
    same::<ours::Borrowed, theirs::Borrowed>();
}

#[test]
fn types_of_std_are_documents_too() {
    fn same<T: vetted::JsonSchema + schemars::JsonSchema>() {
        assert_eq!(vetted::schema::of::<T>(), schemars::schema_for!(T));
    }
    same::<Vec<bool>>();
    same::<Option<String>>();
    same::<std::collections::BTreeMap<String, (bool, ())>>();
}

/// Types that only `schemars` knows, in one of ours and in one of its own.
mod foreign {
    use super::theirs::{Inner, Order};

    #[derive(schemars::JsonSchema)]
    pub struct Flag {
        pub flag: bool,
    }

    macro_rules! holder {
        ($name:ident, $derive:path $(, #[$opaque:ident])?) => {
            #[derive($derive)]
            #[serde(rename = "Holder")]
            pub struct $name {
                $(#[$opaque])?
                pub one: Inner,
                $(#[$opaque])?
                pub maybe: Option<Order>,
                #[serde(flatten)]
                $(#[$opaque])?
                pub flag: Flag,
            }
        };
    }

    holder!(Theirs, schemars::JsonSchema);
    holder!(Ours, vetted::JsonSchema, #[opaque]);
}

#[test]
fn what_only_schemars_knows_is_as_it_describes_itself() {
    let [of, schema_for, theirs] = both::<foreign::Ours, foreign::Theirs>();
    assert_eq!(of, theirs);
    assert_eq!(schema_for, theirs);
    let alone = vetted::schema::of::<vetted::schema::Opaque<theirs::Inner, false>>();
    assert_eq!(alone.as_value()["title"], "Inner");
}

/// `schemars` calls all uses of a generic type the same, and numbers them where they meet. We name them by what they are
/// of, so that a definition keeps its name whatever else is in the schema.
#[test]
fn beside_the_names_of_generic_types_which_are_ours() {
    let [of, schema_for, mut theirs] = both::<ours::Page<ours::Tree>, theirs::Page<theirs::Tree>>();
    assert_eq!(of, schema_for);
    theirs["title"] = "Page_for_Tree".into();
    assert_eq!(of, theirs);
}

/// What we say and `schemars` doesn't: pointer into the schema, and the keywords with their values. Each is something that
/// the reader insists on.
#[test]
fn beyond_it_we_say_the_bounds_of_numbers_and_of_keys() {
    let [of, schema_for, mut theirs] = both::<ours::Numbers, theirs::Numbers>();
    assert_eq!(of, schema_for);
    let f32_max = json!(3.402_823_5e38);
    for (name, keywords) in [
        ("common", json!({ "maximum": u32::MAX })),
        ("signed", json!({ "minimum": i64::MIN, "maximum": i64::MAX })),
        ("large", json!({ "maximum": u64::MAX })),
        ("size", json!({ "maximum": usize::MAX })),
        ("narrow", json!({ "minimum": -3.402_823_5e38, "maximum": f32_max })),
    ] {
        let property = theirs["properties"][name].as_object_mut().unwrap();
        for (keyword, value) in keywords.as_object().unwrap() {
            assert_ne!(
                property.insert(keyword.clone(), value.clone()).as_ref(),
                Some(value),
                "{name} {keyword} is no news"
            );
        }
    }
    let bytes = "^(0|[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$";
    theirs["properties"]["by_number"] = json!({
        "type": "object",
        "propertyNames": { "pattern": bytes },
        "additionalProperties": { "type": "string" },
    });
    assert_eq!(of, theirs);
}
