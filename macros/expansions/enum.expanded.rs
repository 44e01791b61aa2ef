const _: () = {
    use ::vetted::__private as __v;
    static __VARIANTS: __v::Variants = __v::Variants::new(
        &["Point", "Circle"],
        &[true, false],
    );
    static __T1: __v::Table = __v::Table::new(&[__v::Field::new("\"radius\":")]);
    static __RULES: (__v::RulesOf<f64>,) = (
        <__v::RulesOf<f64> as __v::RuleSet>::NONE
            .own(
                &[
                    (&<__v::BoundOf<__v::RulesOf<f64>> as __v::Number>::RANGE.above(0.0))
                        .on(),
                ],
            ),
    );
    #[automatically_derived]
    impl __v::Validate for Shape {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn walk_plain(
            &self,
            __frame: &__v::Frame<'_>,
            __collector: &mut __v::Collector,
        ) {
            match self {
                Self::Circle { radius: __0, .. } => {
                    let __fields = &__v::Frame::fields(__frame, &__T1);
                    <f64 as __v::Validate>::walk(
                        __0,
                        __fields.at(0),
                        &__RULES.0,
                        __collector,
                    );
                }
                _ => {}
            }
        }
        fn walk(
            &self,
            __frame: &__v::Frame<'_>,
            __rules: &Self::Rules<'_>,
            __collector: &mut __v::Collector,
        ) {
            __v::walk_ruled(self, __frame, __rules, __collector)
        }
    }
    #[automatically_derived]
    impl<'__de> __v::Parse<'__de> for Shape {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn read_plain(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
        ) -> __v::Option<Self> {
            __v::internal(
                "type",
                false,
                &__VARIANTS,
                __cursor,
                __frame,
                |__cursor, __frame, __index| match __index {
                    0 => __v::Some(Self::Point),
                    _ => {
                        let mut __0 = __v::None;
                        let __is_sound = __cursor
                            .fields(
                                &__T1,
                                __frame,
                                &mut |__cursor, __frame, _| __v::field(
                                    &mut __0,
                                    __cursor,
                                    __frame,
                                    &__RULES.0,
                                ),
                            );
                        match __0 {
                            __v::Some(__0) if __is_sound => {
                                __v::Some(Self::Circle { radius: __0 })
                            }
                            _ => __v::None,
                        }
                    }
                },
            )
        }
        fn read(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
            __rules: &Self::Rules<'_>,
        ) -> __v::Option<Self> {
            __v::read_ruled(__cursor, __frame, __rules)
        }
    }
    #[automatically_derived]
    impl __v::JsonSchema for Shape {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn name() -> __v::Cow<'static, ::core::primitive::str> {
            __v::name("Shape", &[])
        }
        fn describe(
            __rules: &Self::Rules<'_>,
            __generator: &mut __v::SchemaGenerator,
        ) -> __v::Schema {
            __v::describe::<Self>(__rules, __generator)
        }
        fn inlined(
            __rules: &Self::Rules<'_>,
            __generator: &mut __v::SchemaGenerator,
        ) -> __v::Schema {
            __v::inlined::<Self>(__rules, __generator)
        }
        fn root(__generator: __v::SchemaGenerator) -> __v::Schema {
            __generator.into_root_schema_for::<Self>()
        }
    }
    #[automatically_derived]
    impl __v::schemars::JsonSchema for Shape {
        fn inline_schema() -> ::core::primitive::bool {
            false
        }
        fn schema_name() -> __v::Cow<'static, ::core::primitive::str> {
            <Self as __v::JsonSchema>::name()
        }
        fn schema_id() -> __v::Cow<'static, ::core::primitive::str> {
            __v::id::<Self>()
        }
        fn json_schema(__generator: &mut __v::SchemaGenerator) -> __v::Schema {
            __v::Alternatives::new(__generator)
                .internal(
                    "type",
                    false,
                    &__v::Label {
                        names: &["Point"],
                        written: __v::Some("Point"),
                        description: "",
                        other_than: __v::None,
                    },
                    __v::None,
                )
                .internal(
                    "type",
                    false,
                    &__v::Label {
                        names: &["Circle"],
                        written: __v::Some("Circle"),
                        description: "",
                        other_than: __v::None,
                    },
                    __v::Some(|__generator| {
                        __v::Members::new(__generator)
                            .member::<
                                f64,
                            >(&__v::DescribedField::new("radius"), &__RULES.0)
                            .finish("", false)
                    }),
                )
                .finish("")
        }
    }
};
const _: () = {
    use ::vetted::__private as __v;
    static __VARIANTS: __v::Variants = __v::Variants::new(
            &["ascending", "descending"],
            &[true, true],
        )
        .aliases(&[("desc", 1)]);
    #[automatically_derived]
    impl<'__de> __v::Parse<'__de> for Order {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn read_plain(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
        ) -> __v::Option<Self> {
            __v::external(
                &__VARIANTS,
                __cursor,
                __frame,
                |_, _, __index| match __index {
                    0 => __v::Some(Self::Ascending),
                    _ => __v::Some(Self::Descending),
                },
            )
        }
        fn read(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
            __rules: &Self::Rules<'_>,
        ) -> __v::Option<Self> {
            __v::read_ruled(__cursor, __frame, __rules)
        }
    }
};
