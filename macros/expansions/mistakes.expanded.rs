const _: () = {
    ::core::compile_error! {
        "`len` has no argument `mx`\n\nhelp: did you mean `max`?"
    }
    use ::vetted::__private as __v;
    static __TABLE: __v::Table = __v::Table::new(
        &[__v::Field::new("\"name\":"), __v::Field::new("\"count\":")],
    );
    static __RULES: (__v::RulesOf<u8>,) = (
        <__v::RulesOf<u8> as __v::RuleSet>::NONE
            .own(
                &[
                    (&<__v::BoundOf<__v::RulesOf<u8>> as __v::Number>::RANGE
                        .whole_max(3))
                        .on(),
                ],
            ),
    );
    #[automatically_derived]
    impl __v::Validate for Misspelt {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn walk_plain(
            &self,
            __frame: &__v::Frame<'_>,
            __collector: &mut __v::Collector,
        ) {
            let __fields = &__v::Frame::fields(__frame, &__TABLE);
            <String as __v::Validate>::walk_plain(
                &self.name,
                __fields.at(0),
                __collector,
            );
            <u8 as __v::Validate>::walk(
                &self.count,
                __fields.at(1),
                &__RULES.0,
                __collector,
            );
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
    impl<'__de> __v::Parse<'__de> for Misspelt {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn read_plain(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
        ) -> __v::Option<Self> {
            let mut __0 = __v::None;
            let mut __1 = __v::None;
            let __is_sound = __cursor
                .fields(
                    &__TABLE,
                    __frame,
                    &mut |__cursor, __frame, __index| match __index {
                        0 => __v::field_plain(&mut __0, __cursor, __frame),
                        _ => __v::field(&mut __1, __cursor, __frame, &__RULES.0),
                    },
                );
            match (__0, __1) {
                (__v::Some(__0), __v::Some(__1)) if __is_sound => {
                    __v::Some(Self { name: __0, count: __1 })
                }
                _ => __v::None,
            }
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
    impl __v::JsonSchema for Misspelt {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn name() -> __v::Cow<'static, ::core::primitive::str> {
            __v::name("Misspelt", &[])
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
    impl __v::schemars::JsonSchema for Misspelt {
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
            __v::Members::new(__generator)
                .member::<String>(&__v::DescribedField::new("name"), &__v::no_rules())
                .member::<u8>(&__v::DescribedField::new("count"), &__RULES.0)
                .finish("", false)
        }
    }
};
const _: () = {
    ::core::compile_error! {
        "unknown serde field attribute `skipp`"
    }
    use ::vetted::__private as __v;
    static __RULES: (__v::ParseRulesOf<u8>,) = (
        <__v::ParseRulesOf<u8> as __v::RuleSet>::NONE
            .own(
                &[
                    (&<__v::BoundOf<__v::ParseRulesOf<u8>> as __v::Number>::RANGE
                        .whole_max(3))
                        .on(),
                ],
            ),
    );
    #[automatically_derived]
    #[allow(unreachable_code, clippy::all, clippy::pedantic)]
    impl<'__de> __v::Parse<'__de> for NotUnderstood {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn read_plain(
            _: &mut __v::Cursor<'__de>,
            _: &__v::Frame<'_>,
        ) -> __v::Option<Self> {
            let _: <u8 as __v::Parse<'__de>>::Rules<'_>;
            loop {}
        }
        fn read(
            _: &mut __v::Cursor<'__de>,
            _: &__v::Frame<'_>,
            _: &Self::Rules<'_>,
        ) -> __v::Option<Self> {
            loop {}
        }
    }
};
