use crate::parse::slot::Held;
use crate::parse::source::Input;
use crate::parse::tuple::tuple;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

/// Tuples: lists of a fixed length, in which each place has a type of its own.
macro_rules! tuples {
    ($($length:literal: $($ty:ident $value:ident)*;)*) => { $(
        impl<$($ty: Validate),*> Validate for ($($ty,)*) {
            type Rules = Rules<Self>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                if !rules.check(self, at) {
                    return;
                }
                let ($($value,)*) = self;
                let mut places = 0..;
                $( $value.walk(&Default::default(), &mut at.index(places.next().unwrap_or_default())); )*
            }
        }

        impl<'de, $($ty: Parse<'de>),*> Parse<'de> for ($($ty,)*) {
            type Rules = Rules<Self>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                $( let mut $value = Held::<$ty, $ty::Rules>::new(Default::default()); )*
                if !tuple(&mut [$(&mut $value),*], input, at) {
                    return None;
                }
                let value = ($($value.into_value()?,)*);
                rules.check(&value, at).then_some(value)
            }
        }

        impl<$($ty: JsonSchema),*> JsonSchema for ($($ty,)*) {
            type Rules = Rules<Self>;

            fn name() -> Cow<'static, str> {
                alloc::format!("Tuple_of_{}", [$($ty::name()),*].join("_and_")).into()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                rules.describe(json_schema!({
                    "type": "array",
                    "prefixItems": [$($ty::describe(&Default::default(), generator)),*],
                    "minItems": $length,
                    "maxItems": $length,
                }))
            }
        }
    )* };
}

tuples! {
    1: A a;
    2: A a B b;
    3: A a B b C c;
    4: A a B b C c D d;
    5: A a B b C c D d E e;
    6: A a B b C c D d E e F f;
    7: A a B b C c D d E e F f G g;
    8: A a B b C c D d E e F f G g H h;
    9: A a B b C c D d E e F f G g H h I i;
    10: A a B b C c D d E e F f G g H h I i J j;
    11: A a B b C c D d E e F f G g H h I i J j K k;
    12: A a B b C c D d E e F f G g H h I i J j K k L l;
    13: A a B b C c D d E e F f G g H h I i J j K k L l M m;
    14: A a B b C c D d E e F f G g H h I i J j K k L l M m N n;
    15: A a B b C c D d E e F f G g H h I i J j K k L l M m N n O o;
    16: A a B b C c D d E e F f G g H h I i J j K k L l M m N n O o P p;
}
