//! How each type is read.

use super::super::by_hand::rules;
use super::super::by_hand::types::{
    Batch, Counts, ImportTask, Node, Origin, Record, S3BucketSource, StartImportRequest, Status, Summary,
};
use super::super::by_hand::{Path, Problems};
use super::seed::{Seed, Shape};
use serde::Deserialize;
use serde::de::{IgnoredAny, MapAccess, SeqAccess};

impl Shape for String {
    const EXPECTED: &'static str = "a string";

    fn text(text: &str, _: Path<'_>, _: &mut Problems) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Shape for u64 {
    const EXPECTED: &'static str = "an integer from 0 on";

    fn unsigned(number: u64, _: Path<'_>, _: &mut Problems) -> Option<Self> {
        Some(number)
    }
}

impl Shape for u32 {
    const EXPECTED: &'static str = "an integer of 32 bits";

    fn unsigned(number: u64, at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let number = u32::try_from(number).ok();
        if number.is_none() {
            problems.add(at, || "must be an integer of 32 bits".into());
        }
        number
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "it is what serde does with an f32")]
impl Shape for f32 {
    const EXPECTED: &'static str = "a number";

    fn unsigned(number: u64, _: Path<'_>, _: &mut Problems) -> Option<Self> {
        Some(number as f32)
    }

    fn float(number: f64, _: Path<'_>, _: &mut Problems) -> Option<Self> {
        Some(number as f32)
    }
}

impl Shape for Status {
    const EXPECTED: &'static str = "a string";

    fn text(text: &str, at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        match text {
            "PENDING" => Some(Status::Pending),
            "STARTED" => Some(Status::Started),
            "FAILED" => Some(Status::Failed),
            "SUCCEEDED" => Some(Status::Succeeded),
            _ => {
                problems.add(at, || r#"must be one of "PENDING", "STARTED", "FAILED", "SUCCEEDED""#.into());
                None
            }
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn list<'de, A: SeqAccess<'de>>(
        mut list: A,
        at: Path<'_>,
        problems: &mut Problems,
    ) -> Result<Option<Self>, A::Error> {
        let mut values = Vec::new();
        let mut sound = true;
        let mut index = 0;
        while let Some(value) = list.next_element_seed(Seed::<T>::new(at.index(index), problems))? {
            sound &= value.is_some();
            values.extend(value);
            index += 1;
        }
        Ok(sound.then_some(values))
    }
}

impl<T: Shape> Shape for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn null(_: Path<'_>, _: &mut Problems) -> Option<Self> {
        Some(None)
    }

    fn text(text: &str, at: Path<'_>, problems: &mut Problems) -> Option<Self> {
        T::text(text, at, problems).map(Some)
    }

    fn object<'de, A: MapAccess<'de>>(
        object: A,
        at: Path<'_>,
        problems: &mut Problems,
    ) -> Result<Option<Self>, A::Error> {
        Ok(T::object(object, at, problems)?.map(Some))
    }
}

impl<T: Shape> Shape for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn object<'de, A: MapAccess<'de>>(
        object: A,
        at: Path<'_>,
        problems: &mut Problems,
    ) -> Result<Option<Self>, A::Error> {
        Ok(T::object(object, at, problems)?.map(Box::new))
    }
}

/// The rule of a field without one.
fn none<T>(_: &T, _: Path<'_>, _: &mut Problems) {}

macro_rules! object {
    (
        $type:ident
        required { $($wire:literal $field:ident: $ty:ty, $rule:path;)* }
        optional { $($optional_wire:literal $optional:ident: $optional_ty:ty, $optional_rule:path;)* }
    ) => {
        impl Shape for $type {
            const EXPECTED: &'static str = "an object";

            fn object<'de, A: MapAccess<'de>>(
                mut object: A,
                at: Path<'_>,
                problems: &mut Problems,
            ) -> Result<Option<Self>, A::Error> {
                #[derive(Deserialize)]
                #[allow(non_camel_case_types, reason = "the variants are called as the fields are")]
                enum Name {
                    $(#[serde(rename = $wire)] $field,)*
                    $(#[serde(rename = $optional_wire)] $optional,)*
                    #[serde(other)]
                    unknown,
                }
                let found = problems.found;
                $(let mut $field: Option<Option<$ty>> = None;)*
                $(let mut $optional: Option<Option<Option<$optional_ty>>> = None;)*
                while let Some(wire_name) = object.next_key::<Name>()? {
                    match wire_name {
                        $(Name::$field if $field.is_none() => {
                            let value = object.next_value_seed(Seed::<$ty>::new(at.field($wire), problems))?;
                            if let Some(value) = &value {
                                $rule(value, at.field($wire), problems);
                            }
                            $field = Some(value);
                        })*
                        $(Name::$optional if $optional.is_none() => {
                            let at = at.field($optional_wire);
                            let value = object.next_value_seed(Seed::<Option<$optional_ty>>::new(at, problems))?;
                            if let Some(Some(value)) = &value {
                                $optional_rule(value, at, problems);
                            }
                            $optional = Some(value);
                        })*
                        $(Name::$field => duplicate(&mut object, at.field($wire), problems)?,)*
                        $(Name::$optional => duplicate(&mut object, at.field($optional_wire), problems)?,)*
                        Name::unknown => drop(object.next_value::<IgnoredAny>()?),
                    }
                }
                $(if $field.is_none() {
                    problems.add(at.field($wire), || "is required".into());
                })*
                if problems.found != found {
                    return Ok(None);
                }
                let made = || Some($type { $($field: $field??,)* $($optional: $optional.flatten().flatten(),)* });
                Ok(made())
            }
        }
    };
}

fn duplicate<'de, A: MapAccess<'de>>(object: &mut A, at: Path<'_>, problems: &mut Problems) -> Result<(), A::Error> {
    problems.add(at, || "is there more than once".into());
    object.next_value::<IgnoredAny>().map(drop)
}

object! { StartImportRequest
    required { "s3BucketSource" s3_bucket_source: S3BucketSource, none; }
    optional { "clientToken" client_token: String, rules::client_token; }
}
object! { S3BucketSource
    required { "s3Bucket" s3_bucket: String, rules::bucket; "s3Key" s3_key: String, rules::key; }
    optional { "s3BucketOwner" s3_bucket_owner: String, rules::owner; }
}
object! { ImportTask
    required {
        "importID" import_id: String, rules::import_id;
        "creationDateTime" creation_date_time: String, rules::date_time;
        "status" status: Status, none;
        "progressPercentage" progress_percentage: f32, rules::percentage;
        "s3BucketSource" s3_bucket_source: S3BucketSource, none;
        "summary" summary: Summary, none;
    }
    optional { "endDateTime" end_date_time: String, rules::date_time; }
}
object! { Summary
    required { "applications" applications: Counts, none; "servers" servers: Counts, none; "waves" waves: Counts, none; }
    optional {}
}
object! { Counts
    required { "createdCount" created_count: u64, none; "modifiedCount" modified_count: u64, none; }
    optional {}
}
object! { Batch required { "records" records: Vec<Record>, none; } optional {} }
object! { Record
    required {
        "name" name: String, rules::name;
        "amount" amount: u32, rules::amount;
        "tags" tags: Vec<String>, rules::tags;
        "origin" origin: Origin, none;
    }
    optional {}
}
object! { Origin required { "region" region: String, rules::label; "shard" shard: u32, rules::shard; } optional {} }
object! { Node required { "name" name: String, rules::label; } optional { "child" child: Box<Node>, none; } }
