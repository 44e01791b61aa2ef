use crate::parse::{Cursor, read_whole};
use crate::report::{Collector, Frame};
use crate::rules::{RuleSet, Rules};
use crate::validate::walk_whole;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

/// Tuples: lists of a fixed length, in which each place has a type of its own.
macro_rules! tuples {
    ($($length:literal: $($ty:ident $value:ident $index:literal)*;)*) => { $(
        impl<$($ty: Validate),*> Validate for ($($ty,)*) {
            type Rules<'r> = Rules<'r, Self> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                walk_whole(self, frame, rules, collector, |collector| self.walk_plain(frame, collector));
            }

            fn walk_plain(&self, frame: &Frame<'_>, collector: &mut Collector) {
                let ($($value,)*) = self;
                let elements = Frame::elements(frame);
                $( $value.walk_plain(elements.at($index), collector); )*
            }
        }

        impl<'de, $($ty: Parse<'de>),*> Parse<'de> for ($($ty,)*) {
            type Rules<'r> = Rules<'r, Self> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                read_whole(cursor, frame, rules, |cursor, frame| {
                    $( let mut $value = None; )*
                    let is_sound = cursor.tuple($length, frame, &mut |cursor, frame, index| match index {
                        $( $index => $value = $ty::read_plain(cursor, frame), )*
                        _ => {}
                    });
                    if is_sound { Some(($($value?,)*)) } else { None }
                })
            }
        }

        impl<$($ty: JsonSchema),*> JsonSchema for ($($ty,)*) {
            type Rules<'r> = Rules<'r, Self> where Self: 'r;

            fn name() -> Cow<'static, str> {
                alloc::format!("Tuple_of_{}", [$($ty::name()),*].join("_and_")).into()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                rules.describe(json_schema!({
                    "type": "array",
                    "prefixItems": [$($ty::describe(&RuleSet::NONE, generator)),*],
                    "minItems": $length,
                    "maxItems": $length,
                }))
            }
        }
    )* };
}

tuples! {
    1: A a 0;
    2: A a 0 B b 1;
    3: A a 0 B b 1 C c 2;
    4: A a 0 B b 1 C c 2 D d 3;
    5: A a 0 B b 1 C c 2 D d 3 E e 4;
    6: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5;
    7: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6;
    8: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7;
    9: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8;
    10: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9;
    11: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10;
    12: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10 L l 11;
    13: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10 L l 11 M m 12;
    14: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10 L l 11 M m 12 N n 13;
    15: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10 L l 11 M m 12 N n 13 O o 14;
    16: A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10 L l 11 M m 12 N n 13 O o 14 P p 15;
}
