const _: () = {
    #[automatically_derived]
    impl ::vetted::Validate for CreateUser {
        type Rules = ::vetted::__private::Rules<Self>;
        fn walk(&self, __rules: &Self::Rules, __at: &mut ::vetted::report::At<'_>) {
            let __start = ::vetted::__private::start(__at);
            {
                let __value = &self.display_name;
                <String as ::vetted::Validate>::walk(
                    __value,
                    &<<String as ::vetted::Validate>::Rules as ::vetted::__private::RuleSet>::of(|
                        __visit|
                    {
                        __visit(&const { ::vetted::constraint::len().min(1).max(64) });
                    }),
                    &mut ::vetted::report::At::name(__at, "displayName"),
                );
            }
            {
                let __value = &self.groups;
                <Vec<
                    String,
                > as ::vetted::Validate>::walk(
                    __value,
                    &<<Vec<
                        String,
                    > as ::vetted::Validate>::Rules as ::vetted::__private::RuleSet>::new(
                        ::core::option::Option::None,
                        ::vetted::__private::each::<
                            <Vec<String> as ::vetted::Validate>::Rules,
                        >(|| {
                            <<<Vec<
                                String,
                            > as ::vetted::Validate>::Rules as ::vetted::__private::RuleSet>::Items as ::vetted::__private::RuleSet>::of(|
                                __visit|
                            {
                                __visit(
                                    &const {
                                        ::vetted::constraint::Pattern::new(
                                            "^[a-z]+$",
                                            "^[a-z]+$",
                                            ::vetted::pattern::Matcher::Sequence(
                                                &const {
                                                    ::vetted::pattern::Sequence::new(
                                                        "",
                                                        &const { [] },
                                                        ::vetted::pattern::Step::endless(
                                                            ::vetted::pattern::Class::new(
                                                                0,
                                                                576460743713488896,
                                                                ::vetted::pattern::Beyond::None,
                                                            ),
                                                            1,
                                                        ),
                                                        &const { [] },
                                                        "",
                                                    )
                                                },
                                            ),
                                        )
                                    },
                                );
                            })
                        }),
                        ::core::option::Option::None,
                        ::core::option::Option::None,
                    ),
                    &mut ::vetted::report::At::name(__at, "groups"),
                );
            }
            ::vetted::__private::field::<
                Option<u8>,
            >(&self.age, &mut ::vetted::report::At::name(__at, "age"));
            ::vetted::__private::check(self, __rules, __start, __at);
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl<'__de> ::vetted::Parse<'__de> for CreateUser {
        type Rules = ::vetted::__private::Rules<Self>;
        fn parse(
            __input: ::vetted::__private::Input<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut ::vetted::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value: Self = {
                {
                    static __TABLE: ::vetted::__private::Table = ::vetted::__private::Table {
                        fields: &[
                            ::vetted::__private::Field::new("displayName"),
                            ::vetted::__private::Field::new("groups"),
                            ::vetted::__private::Field::new("age"),
                        ],
                        deny_unknown_fields: false,
                    };
                    let mut __field_0 = ::vetted::__private::Held::<
                        String,
                        _,
                    >::new(
                        <<String as ::vetted::Parse<
                            '__de,
                        >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                            __visit(
                                &const { ::vetted::constraint::len().min(1).max(64) },
                            );
                        }),
                    );
                    let mut __field_1 = ::vetted::__private::Held::<
                        Vec<String>,
                        _,
                    >::new(
                        <<Vec<
                            String,
                        > as ::vetted::Parse<
                            '__de,
                        >>::Rules as ::vetted::__private::RuleSet>::new(
                            ::core::option::Option::None,
                            ::vetted::__private::each::<
                                <Vec<String> as ::vetted::Parse<'__de>>::Rules,
                            >(|| {
                                <<<Vec<
                                    String,
                                > as ::vetted::Parse<
                                    '__de,
                                >>::Rules as ::vetted::__private::RuleSet>::Items as ::vetted::__private::RuleSet>::of(|
                                    __visit|
                                {
                                    __visit(
                                        &const {
                                            ::vetted::constraint::Pattern::new(
                                                "^[a-z]+$",
                                                "^[a-z]+$",
                                                ::vetted::pattern::Matcher::Sequence(
                                                    &const {
                                                        ::vetted::pattern::Sequence::new(
                                                            "",
                                                            &const { [] },
                                                            ::vetted::pattern::Step::endless(
                                                                ::vetted::pattern::Class::new(
                                                                    0,
                                                                    576460743713488896,
                                                                    ::vetted::pattern::Beyond::None,
                                                                ),
                                                                1,
                                                            ),
                                                            &const { [] },
                                                            "",
                                                        )
                                                    },
                                                ),
                                            )
                                        },
                                    );
                                })
                            }),
                            ::core::option::Option::None,
                            ::core::option::Option::None,
                        ),
                    );
                    let mut __field_2 = ::vetted::__private::Held::<
                        Option<u8>,
                        _,
                    >::new(::core::default::Default::default());
                    match ::vetted::__private::object(
                        &__TABLE,
                        &mut [
                            __field_0.member(),
                            __field_1.member(),
                            __field_2.member(),
                        ],
                        __input,
                        __at,
                    ) {
                        true => {
                            ::core::option::Option::Some(Self {
                                display_name: __field_0.into_value()?,
                                groups: __field_1.into_value()?,
                                age: __field_2.into_value()?,
                            })
                        }
                        false => ::core::option::Option::None,
                    }
                }
            }?;
            ::vetted::__private::checked(__value, __rules, __at)
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl ::vetted::JsonSchema for CreateUser {
        type Rules = ::vetted::__private::Rules<Self>;
        fn name() -> ::vetted::__private::Cow<'static, ::core::primitive::str> {
            ::vetted::__private::name("CreateUser", &[])
        }
        fn describe(
            __rules: &Self::Rules,
            __generator: &mut ::vetted::__private::SchemaGenerator,
        ) -> ::vetted::Schema {
            ::vetted::__private::describe::<Self>(__rules, __generator)
        }
        fn inlined(
            __rules: &Self::Rules,
            __generator: &mut ::vetted::__private::SchemaGenerator,
        ) -> ::vetted::Schema {
            ::vetted::__private::inlined::<Self>(__rules, __generator)
        }
        fn root(__generator: ::vetted::__private::SchemaGenerator) -> ::vetted::Schema {
            __generator.into_root_schema_for::<Self>()
        }
    }
    #[automatically_derived]
    impl ::vetted::__private::JsonSchema for CreateUser {
        fn inline_schema() -> ::core::primitive::bool {
            false
        }
        fn schema_name() -> ::vetted::__private::Cow<'static, ::core::primitive::str> {
            <Self as ::vetted::JsonSchema>::name()
        }
        fn schema_id() -> ::vetted::__private::Cow<'static, ::core::primitive::str> {
            ::vetted::__private::id::<Self>()
        }
        fn json_schema(
            __generator: &mut ::vetted::__private::SchemaGenerator,
        ) -> ::vetted::Schema {
            ::vetted::__private::Members::new(__generator)
                .member::<
                    String,
                >(
                    &::vetted::__private::Field::new("displayName")
                        .described("How they are called."),
                    &<<String as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::of(|
                        __visit|
                    {
                        __visit(&const { ::vetted::constraint::len().min(1).max(64) });
                    }),
                )
                .member::<
                    Vec<String>,
                >(
                    &::vetted::__private::Field::new("groups"),
                    &<<Vec<
                        String,
                    > as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::new(
                        ::core::option::Option::None,
                        ::vetted::__private::each::<
                            <Vec<String> as ::vetted::JsonSchema>::Rules,
                        >(|| {
                            <<<Vec<
                                String,
                            > as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::Items as ::vetted::__private::RuleSet>::of(|
                                __visit|
                            {
                                __visit(
                                    &const {
                                        ::vetted::constraint::Pattern::new(
                                            "^[a-z]+$",
                                            "^[a-z]+$",
                                            ::vetted::pattern::Matcher::Sequence(
                                                &const {
                                                    ::vetted::pattern::Sequence::new(
                                                        "",
                                                        &const { [] },
                                                        ::vetted::pattern::Step::endless(
                                                            ::vetted::pattern::Class::new(
                                                                0,
                                                                576460743713488896,
                                                                ::vetted::pattern::Beyond::None,
                                                            ),
                                                            1,
                                                        ),
                                                        &const { [] },
                                                        "",
                                                    )
                                                },
                                            ),
                                        )
                                    },
                                );
                            })
                        }),
                        ::core::option::Option::None,
                        ::core::option::Option::None,
                    ),
                )
                .member::<
                    Option<u8>,
                >(
                    &::vetted::__private::Field::new("age"),
                    &::core::default::Default::default(),
                )
                .finish("Who is to be let in.", false)
        }
    }
};
