const _: () = {
    ::core::compile_error! {
        "`len` has no argument `mx`\n\nhelp: did you mean `max`?"
    }
    #[automatically_derived]
    impl<'__de> ::vetted::Parse<'__de> for Misspelt {
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
                            ::vetted::__private::Field::new("name"),
                            ::vetted::__private::Field::new("count"),
                        ],
                        deny_unknown_fields: false,
                    };
                    let mut __field_0 = ::vetted::__private::Held::<
                        String,
                        _,
                    >::new(::core::default::Default::default());
                    let mut __field_1 = ::vetted::__private::Held::<
                        u8,
                        _,
                    >::new(
                        <<u8 as ::vetted::Parse<
                            '__de,
                        >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                            __visit(&const { ::vetted::constraint::range().max(3) });
                        }),
                    );
                    match ::vetted::__private::object(
                        &__TABLE,
                        &mut [__field_0.member(), __field_1.member()],
                        __input,
                        __at,
                    ) {
                        true => {
                            ::core::option::Option::Some(Self {
                                name: __field_0.into_value()?,
                                count: __field_1.into_value()?,
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
    ::core::compile_error! {
        "unknown serde field attribute `skipp`"
    }
    #[automatically_derived]
    #[allow(unreachable_code, clippy::all, clippy::pedantic)]
    impl<'__de> ::vetted::Parse<'__de> for NotUnderstood {
        type Rules = ::vetted::__private::Rules<Self>;
        fn parse(
            _: ::vetted::__private::Input<'_, '__de>,
            _: &Self::Rules,
            _: &mut ::vetted::report::At<'_>,
        ) -> ::core::option::Option<Self> {
            let _: <u8 as ::vetted::Parse<'__de>>::Rules = <<u8 as ::vetted::Parse<
                '__de,
            >>::Rules as ::vetted::__private::RuleSet>::of(|__visit| {
                __visit(&const { ::vetted::constraint::range().max(3) });
            });
            let _: ::vetted::__private::Rules<Self> = ::core::default::Default::default();
            loop {}
        }
    }
};
