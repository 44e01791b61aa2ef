const _: () = {
    #[automatically_derived]
    impl<'a, T: Clone, const MOST: usize> ::vetted::Validate for Page<'a, T, MOST>
    where
        T: ::vetted::Validate,
    {
        type Rules = ::vetted::__private::Rules<Self>;
        fn walk(&self, __rules: &Self::Rules, __at: &mut ::vetted::report::At<'_>) {
            let __start = ::vetted::__private::start(__at);
            {
                let __value = &self.items;
                <Vec<
                    T,
                > as ::vetted::Validate>::walk(
                    __value,
                    &<<Vec<
                        T,
                    > as ::vetted::Validate>::Rules as ::vetted::__private::RuleSet>::of(|
                        __visit|
                    {
                        __visit(&const { ::vetted::constraint::len().max(MOST) });
                    }),
                    &mut ::vetted::report::At::name(__at, "items"),
                );
            }
            ::vetted::__private::field::<
                Cow<'a, str>,
            >(&self.title, &mut ::vetted::report::At::name(__at, "title"));
            ::vetted::__private::field::<
                u32,
            >(&self.next, &mut ::vetted::report::At::name(__at, "next"));
            ::vetted::__private::check(self, __rules, __start, __at);
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl<'__de: 'a, 'a, T: Clone, const MOST: usize> ::vetted::Parse<'__de>
    for Page<'a, T, MOST>
    where
        T: ::vetted::Parse<'__de>,
    {
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
                            ::vetted::__private::Field::new("items"),
                            ::vetted::__private::Field::new("title"),
                            ::vetted::__private::Field::new("next").defaulted(),
                        ],
                        deny_unknown_fields: false,
                    };
                    let mut __field_0 = ::vetted::__private::Held::<
                        Vec<T>,
                        _,
                    >::new(
                        <<Vec<
                            T,
                        > as ::vetted::Parse<
                            '__de,
                        >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                            __visit(&const { ::vetted::constraint::len().max(MOST) });
                        }),
                    );
                    let mut __field_1 = ::vetted::__private::Held::<
                        Cow<'a, str>,
                        _,
                    >::new(::core::default::Default::default());
                    let mut __field_2 = ::vetted::__private::Held::<
                        u32,
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
                                items: __field_0.into_value()?,
                                title: __field_1.into_value()?,
                                next: match __field_2.into_value() {
                                    ::core::option::Option::Some(__value) => __value,
                                    ::core::option::Option::None => {
                                        <u32 as ::core::default::Default>::default()
                                    }
                                },
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
    impl<'a, T: Clone, const MOST: usize> ::vetted::JsonSchema for Page<'a, T, MOST>
    where
        T: ::vetted::JsonSchema,
    {
        type Rules = ::vetted::__private::Rules<Self>;
        fn name() -> ::vetted::__private::Cow<'static, ::core::primitive::str> {
            ::vetted::__private::name("Page", &[<T as ::vetted::JsonSchema>::name()])
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
    impl<'a, T: Clone, const MOST: usize> ::vetted::__private::JsonSchema
    for Page<'a, T, MOST>
    where
        T: ::vetted::JsonSchema,
    {
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
                    Vec<T>,
                >(
                    &::vetted::__private::Field::new("items"),
                    &<<Vec<
                        T,
                    > as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::of(|
                        __visit|
                    {
                        __visit(&const { ::vetted::constraint::len().max(MOST) });
                    }),
                )
                .member::<
                    Cow<'a, str>,
                >(
                    &::vetted::__private::Field::new("title"),
                    &::core::default::Default::default(),
                )
                .defaulted::<
                    u32,
                >(
                    &::vetted::__private::Field::new("next").defaulted(),
                    &::core::default::Default::default(),
                    {
                        #[allow(unused_imports)]
                        use ::vetted::__private::NotShown as _;
                        let __default: u32 = <u32 as ::core::default::Default>::default();
                        if false {
                            ::core::option::Option::None
                        } else {
                            ::vetted::__private::Shown(__default).json()
                        }
                    },
                )
                .finish("", false)
        }
    }
};
