const _: () = {
    use ::vetted::__private as __v;
    static __TABLE: __v::Table = __v::Table::new(
        &[
            __v::Field::new("\"items\":"),
            __v::Field::new("\"title\":"),
            __v::Field::new("\"next\":"),
        ],
    );
    #[automatically_derived]
    impl<'a, T: Clone, const MOST: usize> __v::Validate for Page<'a, T, MOST>
    where
        T: __v::Validate,
    {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn walk_plain(
            &self,
            __frame: &__v::Frame<'_>,
            __collector: &mut __v::Collector,
        ) {
            let __fields = &__v::Frame::fields(__frame, &__TABLE);
            <Vec<
                T,
            > as __v::Validate>::walk(
                &self.items,
                __fields.at(0),
                &const {
                    <<Vec<T> as __v::Validate>::Rules<'_> as __v::RuleSet>::NONE
                        .own(const {
                            &[const { &__v::constraint::len().max(MOST) }.on()]
                        })
                },
                __collector,
            );
            <Cow<
                'a,
                str,
            > as __v::Validate>::walk_plain(&self.title, __fields.at(1), __collector);
            <u32 as __v::Validate>::walk_plain(&self.next, __fields.at(2), __collector);
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
    impl<'__de: 'a, 'a, T: Clone, const MOST: usize> __v::Parse<'__de>
    for Page<'a, T, MOST>
    where
        T: __v::Parse<'__de>,
    {
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
                        0 => {
                            __v::field(
                                &mut __0,
                                __cursor,
                                __frame,
                                &const {
                                    <<Vec<
                                        T,
                                    > as __v::Parse<'__de>>::Rules<'_> as __v::RuleSet>::NONE
                                        .own(const {
                                            &[const { &__v::constraint::len().max(MOST) }.on()]
                                        })
                                },
                            )
                        }
                        1 => __v::field_plain(&mut __1, __cursor, __frame),
                        _ => __v::defaulted_plain(&mut __2, __cursor, __frame),
                    },
                );
            if !__is_sound {
                return __v::None;
            }
            __v::Some(Self {
                items: __0?,
                title: __1?,
                next: match __2 {
                    __v::None => <u32 as ::core::default::Default>::default(),
                    __v::Some(__value) => __value?,
                },
            })
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
    impl<'a, T: Clone, const MOST: usize> __v::JsonSchema for Page<'a, T, MOST>
    where
        T: __v::JsonSchema,
    {
        type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;
        fn name() -> __v::Cow<'static, ::core::primitive::str> {
            __v::name("Page", &[<T as __v::JsonSchema>::name()])
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
    impl<'a, T: Clone, const MOST: usize> __v::schemars::JsonSchema for Page<'a, T, MOST>
    where
        T: __v::JsonSchema,
    {
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
                    Vec<T>,
                >(
                    &__v::DescribedField::new("items"),
                    &const {
                        <<Vec<T> as __v::JsonSchema>::Rules<'_> as __v::RuleSet>::NONE
                            .own(const {
                                &[const { &__v::constraint::len().max(MOST) }.on()]
                            })
                    },
                )
                .member::<
                    Cow<'a, str>,
                >(&__v::DescribedField::new("title"), &__v::no_rules())
                .defaulted::<
                    u32,
                >(
                    &__v::DescribedField::new("next").defaulted(),
                    &__v::no_rules(),
                    {
                        use __v::NotShown as __NotShown;
                        fn __uses<T: __NotShown>() {}
                        let __default: u32 = <u32 as ::core::default::Default>::default();
                        if false { __v::None } else { __v::Shown(__default).json() }
                    },
                )
                .finish("", false)
        }
    }
};
