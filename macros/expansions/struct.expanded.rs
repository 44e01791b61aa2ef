const _: () = {
    use ::vetted::__private as __v;
    static __TABLE: __v::Table = __v::Table::new(
        &[
            __v::Field::new("\"displayName\":"),
            __v::Field::new("\"groups\":"),
            __v::Field::new("\"age\":"),
        ],
    );
    static __P0: __v::Pattern = __v::Pattern::new(
        "^[a-z]+$",
        "^[a-z]+$",
        __v::patterns::Matcher::Sequence(
            &const {
                __v::patterns::Sequence::new(
                    "",
                    &const { [] },
                    __v::patterns::Step::endless(
                        __v::patterns::Class::new(
                            0,
                            576460743713488896,
                            __v::patterns::Beyond::None,
                        ),
                        1,
                    ),
                    &const { [] },
                    "",
                )
            },
        ),
    );
    static __RULES: (__v::RulesOf<String>, __v::RulesOf<Vec<String>>) = (
        <__v::RulesOf<String> as __v::RuleSet>::NONE
            .own(&[(&__v::constraint::len().min(1).max(64)).on()]),
        <__v::RulesOf<Vec<String>> as __v::RuleSet>::NONE
            .each(
                __v::is_list::<__v::RulesOf<Vec<String>>>(),
                <__v::ItemsOf<__v::RulesOf<Vec<String>>> as __v::RuleSet>::NONE
                    .own(&[(&__P0).on()]),
            ),
    );
    #[automatically_derived]
    impl __v::Validate for CreateUser {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn walk_plain(
            &self,
            __frame: &__v::Frame<'_>,
            __collector: &mut __v::Collector,
        ) {
            let __fields = &__v::Frame::fields(__frame, &__TABLE);
            <String as __v::Validate>::walk(
                &self.display_name,
                __fields.at(0),
                &__RULES.0,
                __collector,
            );
            <Vec<
                String,
            > as __v::Validate>::walk(
                &self.groups,
                __fields.at(1),
                &__RULES.1,
                __collector,
            );
            <Option<
                u8,
            > as __v::Validate>::walk_plain(&self.age, __fields.at(2), __collector);
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
    impl<'__de> __v::Parse<'__de> for CreateUser {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn read_plain(
            __cursor: &mut __v::Cursor<'__de>,
            __frame: &__v::Frame<'_>,
        ) -> __v::Option<Self> {
            let mut __0 = __v::None;
            let mut __1 = __v::None;
            let mut __2 = __v::None;
            let __is_sound = __cursor
                .fields(
                    &__TABLE,
                    __frame,
                    &mut |__cursor, __frame, __index| match __index {
                        0 => __v::field(&mut __0, __cursor, __frame, &__RULES.0),
                        1 => __v::field(&mut __1, __cursor, __frame, &__RULES.1),
                        _ => __v::field_plain(&mut __2, __cursor, __frame),
                    },
                );
            match (__0, __1, __2) {
                (__v::Some(__0), __v::Some(__1), __v::Some(__2)) if __is_sound => {
                    __v::Some(Self {
                        display_name: __0,
                        groups: __1,
                        age: __2,
                    })
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
    impl __v::JsonSchema for CreateUser {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn name() -> __v::Cow<'static, ::core::primitive::str> {
            __v::name("CreateUser", &[])
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
    impl __v::schemars::JsonSchema for CreateUser {
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
                .member::<
                    String,
                >(
                    &__v::DescribedField::new("displayName")
                        .described("How they are called."),
                    &__RULES.0,
                )
                .member::<Vec<String>>(&__v::DescribedField::new("groups"), &__RULES.1)
                .member::<Option<u8>>(&__v::DescribedField::new("age"), &__v::no_rules())
                .finish("Who is to be let in.", false)
        }
    }
};
