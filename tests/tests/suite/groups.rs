//! Which type stands for which group.

use crate::Json::{Boolean, List, Null, Number, Object, Text};
use crate::types::*;
use crate::{Json, Suite};
use serde_json::Value;
use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse};

const ANY: [Json; 6] = [Null, Boolean, Number, Text, List, Object];

/// A map whose values may be anything.
type Map = BTreeMap<String, Value>;

macro_rules! groups {
    ($($name:ident: $($group:literal reads $reads:expr, $(#[$rule:meta])* $ty:ty $(, but not $exceptions:expr)?;)*)*) => {
        $(
            fn $name(suite: &mut Suite) {
                $({
                    #[derive(Parse, JsonSchema)]
                    #[serde(transparent)]
                    #[allow(dead_code, reason = "only read from documents")]
                    struct Document {
                        $(#[$rule])*
                        value: $ty,
                    }
                    let exceptions: &[&[(&str, &str)]] = &[$(&$exceptions)?];
                    suite.judge::<Document>($group, &$reads, &exceptions.concat());
                })*
            }
        )*

        pub fn judge(suite: &mut Suite) {
            $( $name(suite); )*
            leave_out(suite);
        }
    };
}

groups! {
    types:
    "type 0" reads [Number], i64;
    "type 1" reads [Number], f64;
    "type 2" reads [Text], String;
    "type 3" reads [Object], Map;
    "type 4" reads [List], Vec<Value>;
    "type 5" reads [Boolean], bool;
    "type 6" reads [Null], ();
    "type 7" reads [Number, Text], IntegerOrText;
    "type 8" reads [Text], String;
    "type 9" reads [List, Object], ListOrObject;
    "type 10" reads [List, Object, Null], Option<ListOrObject>;
    "boolean_schema 0" reads ANY, Value;
    "bignum 0" reads [Number], i128, but not [
        ("12345678910111213141516171819202122232425262728293031", "no integer of Rust is so great"),
        ("-12345678910111213141516171819202122232425262728293031", "no integer of Rust is so small"),
    ];
    "bignum 1" reads [Number], f64;
    "bignum 2" reads [Text], String;

    values:
    "enum 0" reads [Number], #[one_of(1, 2, 3)] i64;
    "enum 2" reads [Number, Null], #[one_of(6)] Option<i64>;
    "enum 3" reads [Object], OneOfInMembers;
    "enum 4" reads [Text], #[one_of("foo\nbar", "foo\rbar")] String;
    "enum 9" reads [Number], #[one_of(0)] i64;
    "enum 10" reads [List], #[len(exactly = 1)] #[each(one_of(0))] Vec<i64>;
    "enum 11" reads [Number], #[one_of(1)] i64;
    "enum 12" reads [List], #[len(exactly = 1)] #[each(one_of(1))] Vec<i64>;
    "enum 13" reads [Text], #[one_of("hello\0there")] String;
    "const 0" reads [Number], #[one_of(2)] i64;
    "const 1" reads [Object], ConstantMembers;
    "const 2" reads [List], #[len(exactly = 1)] Vec<ConstantMember>;
    "const 3" reads [Null], ();
    "const 10" reads [Number], #[one_of(0)] i64;
    "const 11" reads [Number], #[one_of(1)] i64;
    "const 12" reads [Number], #[one_of(-2)] i64;
    "const 13" reads [Number], #[one_of(9_007_199_254_740_992)] i64;
    "const 14" reads [Text], #[one_of("hello\0there")] String;

    texts:
    "minLength 0" reads [Text], #[len(min = 2)] String;
    "minLength 1" reads [Text], #[len(min = 2)] String;
    "maxLength 0" reads [Text], #[len(max = 2)] String;
    "maxLength 1" reads [Text], #[len(max = 2)] String;
    "pattern 0" reads [Text], #[pattern("^a*$")] String;
    "pattern 1" reads [Text], #[pattern("a+")] String;
    "ecmascript-regex 0" reads [Text], #[pattern("^abc$")] String;
    "ecmascript-regex 1" reads [Text], #[pattern("^\\t$")] String;
    // `\cC`, which is refused with the advice to write this.
    "ecmascript-regex 2" reads [Text], #[pattern("^\\x03$")] String;
    "ecmascript-regex 3" reads [Text], #[pattern("^\\x03$")] String;
    "ecmascript-regex 4" reads [Text], #[pattern("^\\d$")] String;
    "ecmascript-regex 5" reads [Text], #[pattern("^\\D$")] String;
    "ecmascript-regex 6" reads [Text], #[pattern("^\\w$")] String;
    "ecmascript-regex 7" reads [Text], #[pattern("^\\W$")] String;
    "ecmascript-regex 8" reads [Text], #[pattern("^\\s$")] String;
    "ecmascript-regex 9" reads [Text], #[pattern("^\\S$")] String;
    "ecmascript-regex 10" reads [Text], #[pattern("\\p{Letter}cole")] String;
    "ecmascript-regex 11" reads [Text], #[pattern("\\wcole")] String;
    "ecmascript-regex 12" reads [Text], #[pattern("[a-z]cole")] String;
    "ecmascript-regex 13" reads [Text], #[pattern("^\\d+$")] String;
    "non-bmp-regex 0" reads [Text], #[pattern("^🐲*$")] String;

    formats:
    "email 0" reads [Text], #[format(email)] String;
    "uuid 0" reads [Text], #[format(uuid)] String;
    "date 0" reads [Text], #[format(date)] String;
    "time 0" reads [Text], #[format(time)] String;
    "date-time 0" reads [Text], #[format(date_time)] String;
    "uri 0" reads [Text], #[format(uri)] String;
    "hostname 0" reads [Text], #[format(hostname)] String;
    "ipv4 0" reads [Text], #[format(ipv4)] String;
    "ipv6 0" reads [Text], #[format(ipv6)] String;

    numbers:
    "minimum 0" reads [Number], #[range(min = 1.1)] f64;
    "minimum 1" reads [Number], #[range(min = -2)] f64;
    "maximum 0" reads [Number], #[range(max = 3.0)] f64;
    "maximum 1" reads [Number], #[range(max = 300)] f64;
    "exclusiveMinimum 0" reads [Number], #[range(above = 1.1)] f64;
    "exclusiveMaximum 0" reads [Number], #[range(below = 3.0)] f64;
    "multipleOf 0" reads [Number], #[multiple_of(2)] i64;
    "bignum 3" reads [Number], u64;
    "bignum 4" reads [Number], #[range(below = 972_783_798_187_987_123_879_878_123.188_781_37)] f64;
    "bignum 5" reads [Number], #[range(min = -18_446_744_073_709_551_615)] i128;
    "bignum 6" reads [Number], #[range(above = -972_783_798_187_987_123_879_878_123.188_781_37)] f64;

    lists:
    "minItems 0" reads [List], #[len(min = 1)] Vec<Value>;
    "minItems 1" reads [List], #[len(min = 1)] Vec<Value>;
    "maxItems 0" reads [List], #[len(max = 2)] Vec<Value>;
    "maxItems 1" reads [List], #[len(max = 2)] Vec<Value>;
    "uniqueItems 0" reads [List], #[unique] Vec<Ordered>;
    "uniqueItems 2" reads [List], #[unique] [bool; 2];
    "uniqueItems 3" reads [List], Vec<Value>;
    "uniqueItems 5" reads [List], (bool, bool);
    "items 0" reads [List], Vec<i64>;
    "items 1" reads [List], Vec<Value>;
    "items 2" reads [List], #[len(max = 0)] Vec<Value>;
    "items 3" reads [List], (Item, Item, Item), but not [
        (r#"[[{"foo": null}], [{"foo": null}]]"#, "a tuple has all its elements"),
    ];
    "items 4" reads [List], Vec<Vec<Vec<Vec<f64>>>>;
    "items 5" reads [List], #[len(max = 3)] Vec<Value>;
    "items 8" reads [List], #[len(max = 1)] Vec<Value>;
    "items 9" reads [List], Vec<()>;
    "prefixItems 0" reads [List], (i64, String), but not [
        ("[1]", "a tuple has all its elements"),
        (r#"[1, "foo", true]"#, "a tuple has no further elements"),
        ("[]", "a tuple has all its elements"),
    ];
    "prefixItems 1" reads [List], #[len(max = 1)] Vec<Value>;
    "prefixItems 2" reads [List], (i64, String, bool);
    "prefixItems 3" reads [List], ((),);

    objects:
    "required 0" reads [Object], FooRequired;
    "required 1" reads [Object], FooOrNot<Value>;
    "required 2" reads [Object], FooOrNot<Value>;
    "required 3" reads [Object], Escaped<Value>;
    "required 4" reads [Object], JavaScript;
    "properties 0" reads [Object], NumberAndText;
    "properties 3" reads [Object], Escaped<f64>;
    "properties 4" reads [Object], Foo<()>;
    "properties 5" reads [Object], JavaScriptOrNot;
    "default 0" reads [Object], DefaultFoo;
    "default 1" reads [Object], DefaultBar;
    "default 2" reads [Object], DefaultAlpha;
    "ref 0" reads [Object, Boolean], WithinItself;
    "ref 4" reads [Number], i64;
    "ref 7" reads [Object], Reference;
    "ref 11" reads [Object], Tree;

    maps:
    "additionalProperties 1" reads [Object], #[keys(pattern("^á"))] Map;
    "additionalProperties 2" reads [Object], FooBarAndFlags;
    "additionalProperties 3" reads [Object], BTreeMap<String, bool>;
    "additionalProperties 4" reads [Object], FooBar;
    "additionalProperties 5" reads [Object], BTreeMap<String, bool>;
    "additionalProperties 6" reads [Object], BTreeMap<String, ()>;
    "additionalProperties 7" reads [Object], #[keys(len(max = 5))] BTreeMap<String, f64>;
    "propertyNames 0" reads [Object], #[keys(len(max = 3))] Map;
    "propertyNames 1" reads [Object], #[keys(pattern("^a+$"))] Map;
    "propertyNames 2" reads [Object], Map;
    "propertyNames 3" reads [Object], #[len(max = 0)] Map;
    "propertyNames 4" reads [Object], #[keys(one_of("foo"))] Map;
    "propertyNames 5" reads [Object], #[keys(one_of("foo", "bar"))] Map;
    "minProperties 0" reads [Object], #[len(min = 1)] Map;
    "minProperties 1" reads [Object], #[len(min = 1)] Map;
    "maxProperties 0" reads [Object], #[len(max = 2)] Map;
    "maxProperties 1" reads [Object], #[len(max = 2)] Map;
    "maxProperties 2" reads [Object], #[len(max = 0)] Map;
    "ecmascript-regex 15" reads [Object], #[keys(pattern("\\p{Letter}cole"))] Map;
    "ecmascript-regex 16" reads [Object], #[keys(pattern("\\wcole"))] Map;
    "ecmascript-regex 17" reads [Object], #[keys(pattern("[a-z]cole"))] Map;
    "ecmascript-regex 18" reads [Object], #[keys(pattern("^\\d+$"))] Map;
    "non-bmp-regex 1" reads [Object], #[keys(pattern("^🐲*$"))] BTreeMap<String, i64>;

    alternatives:
    "oneOf 3" reads ANY, Value;
    "oneOf 6" reads [Object], EitherOf<i64, String>;
    "oneOf 8" reads [Object], BarOrBaz;
    "oneOf 9" reads [Object], EitherOf<Value, Value>;
    "oneOf 10" reads [Null], ();
    "anyOf 2" reads ANY, Value;
    "anyOf 3" reads ANY, Value;
    "anyOf 5" reads [Object], AnyOf;
    "anyOf 6" reads ANY, Value;
    "anyOf 7" reads [Null], ();
    "allOf 0" reads [Object], FlattenedFoo<Bar>;
    "allOf 1" reads [Object], FlattenedFoo<FlattenedBar>;
    "allOf 2" reads [Number], #[range(min = 20, max = 30)] f64;
    "allOf 3" reads ANY, Value;
    "allOf 6" reads ANY, Value;
    "allOf 7" reads ANY, Value;
    "allOf 8" reads [Number], f64;
    "allOf 9" reads [Number], f64;
    "allOf 10" reads [Null], ();
    "not 6" reads ANY, Value;
    "not 7" reads ANY, Value;
}

fn leave_out(suite: &mut Suite) {
    suite.leave_out(
        "`one_of` takes texts and integers",
        &[
            "enum 1", "enum 5", "enum 6", "enum 7", "enum 8", "const 4", "const 5", "const 6", "const 7", "const 8",
            "const 9",
        ],
    );
    suite.leave_out(
        "`multiple_of` takes integers",
        &["multipleOf 1", "multipleOf 2", "multipleOf 3", "multipleOf 4", "float-overflow 0"],
    );
    suite.leave_out(
        "the elements of a list are of one type, and a tuple has no further ones",
        &["uniqueItems 1", "uniqueItems 4", "items 6", "items 7"],
    );
    suite.leave_out(
        "no type has properties by a pattern of their names, beside others",
        &[
            "properties 1",
            "additionalProperties 0",
            "patternProperties 0",
            "patternProperties 1",
            "patternProperties 2",
            "patternProperties 3",
            "patternProperties 4",
        ],
    );
    suite.leave_out(
        "no type says which properties may not be there",
        &["properties 2", "additionalProperties 8", "not 3"],
    );
    suite.leave_out(
        "no type has variants that are rules on one value",
        &["oneOf 0", "oneOf 1", "oneOf 7", "anyOf 0", "anyOf 1", "allOf 11"],
    );
    suite.leave_out(
        "no type has no values",
        &["boolean_schema 1", "oneOf 2", "oneOf 4", "oneOf 5", "anyOf 4", "allOf 4", "allOf 5", "not 4", "not 5"],
    );
    suite.leave_out("no type says what a value is not", &["not 0", "not 1", "not 2", "not 8"]);
    suite.leave_out(
        "`digit` is no property of Unicode that ECMA-262 knows",
        &["ecmascript-regex 14", "ecmascript-regex 19"],
    );
}
