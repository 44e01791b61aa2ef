const _: () = {
    #[automatically_derived]
    impl ::vetted::Validate for Shape {
        type Rules = ::vetted::__private::Rules<Self>;
        fn walk(&self, __rules: &Self::Rules, __at: &mut ::vetted::report::At<'_>) {
            let __start = ::vetted::__private::start(__at);
            match self {
                Self::Point { .. } => {}
                Self::Circle { radius: __radius, .. } => {
                    let __value = __radius;
                    <f64 as ::vetted::Validate>::walk(
                        __value,
                        &<<f64 as ::vetted::Validate>::Rules as ::vetted::__private::RuleSet>::of(|
                            __visit|
                        {
                            __visit(&const { ::vetted::constraint::range().above(0.0) });
                        }),
                        &mut ::vetted::report::At::name(__at, "radius"),
                    );
                }
            }
            ::vetted::__private::check(self, __rules, __start, __at);
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl<'__de> ::vetted::Parse<'__de> for Shape {
        type Rules = ::vetted::__private::Rules<Self>;
        fn parse(
            __input: ::vetted::__private::Input<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut ::vetted::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value: Self = {
                {
                    static __VARIANTS: ::vetted::__private::Variants = ::vetted::__private::Variants {
                        names: &["Point", "Circle"],
                        aliases: &[],
                        other: ::core::option::Option::None,
                    };
                    let __contents: &[::vetted::__private::Content<'__de, Self>] = &[
                        ::vetted::__private::Content::Unit(|| Self::Point),
                        ::vetted::__private::Content::Value(|
                            __input: ::vetted::__private::Input<'_, '__de>,
                            __at: &mut ::vetted::report::At<'_>|
                        {
                            static __TABLE: ::vetted::__private::Table = ::vetted::__private::Table {
                                fields: &[::vetted::__private::Field::new("radius")],
                                deny_unknown_fields: false,
                            };
                            let mut __field_0 = ::vetted::__private::Held::<
                                f64,
                                _,
                            >::new(
                                <<f64 as ::vetted::Parse<
                                    '__de,
                                >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                                    __visit(
                                        &const { ::vetted::constraint::range().above(0.0) },
                                    );
                                }),
                            );
                            match ::vetted::__private::object(
                                &__TABLE,
                                &mut [__field_0.member()],
                                __input,
                                __at,
                            ) {
                                true => {
                                    ::core::option::Option::Some(Self::Circle {
                                        radius: __field_0.into_value()?,
                                    })
                                }
                                false => ::core::option::Option::None,
                            }
                        }),
                    ];
                    ::vetted::__private::internal(
                        "type",
                        false,
                        &__VARIANTS,
                        __contents,
                        __input,
                        __at,
                    )
                }
            }?;
            ::vetted::__private::checked(__value, __rules, __at)
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl ::vetted::JsonSchema for Shape {
        type Rules = ::vetted::__private::Rules<Self>;
        fn name() -> ::vetted::__private::Cow<'static, ::core::primitive::str> {
            ::vetted::__private::name("Shape", &[])
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
    impl ::vetted::__private::JsonSchema for Shape {
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
            ::vetted::__private::Alternatives::new(__generator)
                .internal(
                    "type",
                    false,
                    &::vetted::__private::Label {
                        names: &["Point"],
                        written: ::core::option::Option::Some("Point"),
                        description: "",
                        other_than: ::core::option::Option::None,
                    },
                    ::core::option::Option::None,
                )
                .internal(
                    "type",
                    false,
                    &::vetted::__private::Label {
                        names: &["Circle"],
                        written: ::core::option::Option::Some("Circle"),
                        description: "",
                        other_than: ::core::option::Option::None,
                    },
                    ::core::option::Option::Some(|__generator| {
                        ::vetted::__private::Members::new(__generator)
                            .member::<
                                f64,
                            >(
                                &::vetted::__private::Field::new("radius"),
                                &<<f64 as ::vetted::JsonSchema>::Rules as ::vetted::__private::RuleSet>::of(|
                                    __visit|
                                {
                                    __visit(
                                        &const { ::vetted::constraint::range().above(0.0) },
                                    );
                                }),
                            )
                            .finish("", false)
                    }),
                )
                .finish("")
        }
    }
};
const _: () = {
    #[automatically_derived]
    impl<'__de> ::vetted::Parse<'__de> for Order {
        type Rules = ::vetted::__private::Rules<Self>;
        fn parse(
            __input: ::vetted::__private::Input<'_, '__de>,
            __rules: &Self::Rules,
            __at: &mut ::vetted::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let __value: Self = {
                static __VARIANTS: ::vetted::__private::Variants = ::vetted::__private::Variants {
                    names: &["ascending", "descending"],
                    aliases: &[("desc", 1usize)],
                    other: ::core::option::Option::None,
                };
                ::vetted::__private::external(
                    &__VARIANTS,
                    &[
                        ::vetted::__private::Content::Unit(|| Self::Ascending),
                        ::vetted::__private::Content::Unit(|| Self::Descending),
                    ],
                    __input,
                    __at,
                )
            }?;
            ::vetted::__private::checked(__value, __rules, __at)
        }
    }
};
