const _: () = {
    #[automatically_derived]
    impl ::vetted::Validate for Prime {
        type Rules = ::vetted::__private::Rules<Self>;
        fn walk(&self, __rules: &Self::Rules, __at: &mut ::vetted::report::At<'_>) {
            let __start = ::vetted::__private::start(__at);
            {
                let __value = &self.0;
                <u32 as ::vetted::Validate>::walk(
                    __value,
                    &<<u32 as ::vetted::Validate>::Rules as ::vetted::__private::RuleSet>::of(|
                        __visit|
                    {
                        __visit(&const { ::vetted::constraint::range().min(2) });
                    }),
                    __at,
                );
            }
            ::vetted::__private::check(
                self,
                &<::vetted::__private::Rules<
                    Self,
                > as ::vetted::__private::RuleSet>::of(|__visit| {
                    __visit(&const { ::vetted::constraint::check(is_prime) });
                }),
                __start,
                __at,
            );
            ::vetted::__private::check(self, __rules, __start, __at);
        }
        fn with_name(
            &self,
            __with: &mut dyn ::core::ops::FnMut(&::core::primitive::str),
        ) {
            <u32 as ::vetted::Validate>::with_name(&self.0, __with)
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl<'__de> ::vetted::Parse<'__de> for Prime {
        type Rules = ::vetted::__private::Rules<Self>;
        fn parse(
            __input: ::vetted::__private::Input<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut ::vetted::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value: Self = {
                <u32 as ::vetted::Parse<
                    '__de,
                >>::parse(
                        __input,
                        &<<u32 as ::vetted::Parse<
                            '__de,
                        >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                            __visit(&const { ::vetted::constraint::range().min(2) });
                        }),
                        __at,
                    )
                    .map(|__value| Self { 0: __value })
            }?;
            let __value = ::vetted::__private::checked(
                __value,
                &<::vetted::__private::Rules<
                    Self,
                > as ::vetted::__private::RuleSet>::of(|__visit| {
                    __visit(&const { ::vetted::constraint::check(is_prime) });
                }),
                __at,
            )?;
            ::vetted::__private::checked(__value, __rules, __at)
        }
        fn parse_key(
            __name: ::vetted::__private::Text<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut ::vetted::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value = <u32 as ::vetted::Parse<
                '__de,
            >>::parse_key(
                __name,
                &<<u32 as ::vetted::Parse<
                    '__de,
                >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                    __visit(&const { ::vetted::constraint::range().min(2) });
                }),
                __at,
            )?;
            let __value = Self { 0: __value };
            let __value = ::vetted::__private::checked(
                __value,
                &<::vetted::__private::Rules<
                    Self,
                > as ::vetted::__private::RuleSet>::of(|__visit| {
                    __visit(&const { ::vetted::constraint::check(is_prime) });
                }),
                __at,
            )?;
            ::vetted::__private::checked(__value, __rules, __at)
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl ::vetted::JsonSchema for Prime {
        type Rules = ::vetted::__private::Rules<Self>;
        fn name() -> ::vetted::__private::Cow<'static, ::core::primitive::str> {
            ::vetted::__private::name("Prime", &[])
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
        fn describe_key(
            __rules: &Self::Rules,
            __generator: &mut ::vetted::__private::SchemaGenerator,
        ) -> ::vetted::Schema {
            ::vetted::__private::narrowed(
                __rules,
                ::vetted::__private::narrowed(
                    &<::vetted::__private::Rules<
                        Self,
                    > as ::vetted::__private::RuleSet>::of(|__visit| {
                        __visit(&const { ::vetted::constraint::check(is_prime) });
                    }),
                    <u32 as ::vetted::JsonSchema>::describe_key(
                        &<<u32 as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::of(|
                            __visit|
                        {
                            __visit(&const { ::vetted::constraint::range().min(2) });
                        }),
                        __generator,
                    ),
                ),
            )
        }
        fn root(__generator: ::vetted::__private::SchemaGenerator) -> ::vetted::Schema {
            __generator.into_root_schema_for::<Self>()
        }
    }
    #[automatically_derived]
    impl ::vetted::__private::JsonSchema for Prime {
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
            ::vetted::__private::narrowed(
                &<::vetted::__private::Rules<
                    Self,
                > as ::vetted::__private::RuleSet>::of(|__visit| {
                    __visit(&const { ::vetted::constraint::check(is_prime) });
                }),
                ::vetted::__private::with_description(
                    <u32 as ::vetted::JsonSchema>::describe(
                        &<<u32 as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::of(|
                            __visit|
                        {
                            __visit(&const { ::vetted::constraint::range().min(2) });
                        }),
                        __generator,
                    ),
                    "",
                ),
            )
        }
    }
};
