const _: () = {
    use ::vetted::__private as __v;
    static __RULES: (__v::RulesOf<u32>,) = (
        <__v::RulesOf<u32> as __v::RuleSet>::NONE
            .own(
                &[
                    (&<__v::BoundOf<__v::RulesOf<u32>> as __v::Number>::RANGE
                        .whole_min(2))
                        .on(),
                ],
            ),
    );
    static __OWN: __v::Rules<'static, Prime> = <__v::Rules<
        'static,
        Prime,
    > as __v::RuleSet>::NONE
        .own(
            &[
                const { &__v::constraint::check(is_prime) }
                    .on::<__v::ValueOf<__v::Rules<'static, Prime>>>(),
            ],
        );
    #[automatically_derived]
    impl __v::Validate for Prime {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn walk_plain(
            &self,
            __frame: &__v::Frame<'_>,
            __collector: &mut __v::Collector,
        ) {
            __v::walk_whole(
                self,
                __frame,
                &__OWN,
                __collector,
                |__collector| {
                    <u32 as __v::Validate>::walk(
                        &self.0,
                        __frame,
                        &__RULES.0,
                        __collector,
                    );
                },
            )
        }
        fn walk(
            &self,
            __frame: &__v::Frame<'_>,
            __rules: &Self::Rules<'_>,
            __collector: &mut __v::Collector,
        ) {
            __v::walk_ruled(self, __frame, __rules, __collector)
        }
        fn with_name(
            &self,
            __with: &mut dyn ::core::ops::FnMut(&::core::primitive::str),
        ) {
            <u32 as __v::Validate>::with_name(&self.0, __with)
        }
    }
    #[automatically_derived]
    impl<'__de> __v::Parse<'__de> for Prime {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn read_plain(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
        ) -> __v::Option<Self> {
            __v::read_whole(
                __cursor,
                __frame,
                &__OWN,
                |__cursor, __frame| {
                    <u32 as __v::Parse<'__de>>::read(__cursor, __frame, &__RULES.0)
                        .map(|__value| Self { 0: __value })
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
        fn read_key(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
            __rules: &Self::Rules<'_>,
        ) -> __v::Option<Self> {
            __v::read_whole(
                __cursor,
                __frame,
                __rules,
                |__cursor, __frame| {
                    __v::read_whole(
                        __cursor,
                        __frame,
                        &__OWN,
                        |__cursor, __frame| {
                            <u32 as __v::Parse<
                                '__de,
                            >>::read_key(__cursor, __frame, &__RULES.0)
                                .map(|__value| Self { 0: __value })
                        },
                    )
                },
            )
        }
    }
    #[automatically_derived]
    impl __v::JsonSchema for Prime {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn name() -> __v::Cow<'static, ::core::primitive::str> {
            __v::name("Prime", &[])
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
        fn describe_key(
            __rules: &Self::Rules<'_>,
            __generator: &mut __v::SchemaGenerator,
        ) -> __v::Schema {
            __v::narrowed(
                __rules,
                __v::narrowed(
                    &__OWN,
                    <u32 as __v::JsonSchema>::describe_key(&__RULES.0, __generator),
                ),
            )
        }
        fn root(__generator: __v::SchemaGenerator) -> __v::Schema {
            __generator.into_root_schema_for::<Self>()
        }
    }
    #[automatically_derived]
    impl __v::schemars::JsonSchema for Prime {
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
            __v::narrowed(
                &__OWN,
                __v::with_description(
                    <u32 as __v::JsonSchema>::describe(&__RULES.0, __generator),
                    "",
                ),
            )
        }
    }
};
