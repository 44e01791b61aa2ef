use super::{Derive, rules, table};
use crate::model::{
    Content, Description, Enum, Field, Means, Model, Presence, Representation, Shape, Struct, StructDefault, Variant,
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

pub fn implementation(model: &Model<'_>) -> TokenStream {
    let Model { input, root, assertions, name, .. } = model;
    let generics = model.generics(Derive::JsonSchema);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = input.generics.split_for_impl();
    let ident = &input.ident;
    let arguments = model.arguments();
    let schema = narrowed_as_whole(model, schema(model));
    let (describe_key, is_optional, whole_document) = (describe_key(model), is_optional(model), root_schema(model));
    let is_transparent = model.is_transparent;
    let schema_name = match (&model.shape, model.is_transparent) {
        (Shape::Struct(Content::Newtype { field, .. }), true) => {
            let ty = described(field, root);
            quote!(<#ty as #root::JsonSchema>::name())
        }
        _ => quote!(#root::__private::name(#name, &[#(<#arguments as #root::JsonSchema>::name()),*])),
    };
    quote! {
        #(#assertions)*

        #[automatically_derived]
        impl #impl_generics #root::JsonSchema for #ident #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;

            fn name() -> #root::__private::Cow<'static, ::core::primitive::str> {
                #schema_name
            }

            fn describe(
                __rules: &Self::Rules,
                __generator: &mut #root::__private::SchemaGenerator,
            ) -> #root::Schema {
                #root::__private::describe::<Self>(__rules, __generator)
            }

            fn inlined(
                __rules: &Self::Rules,
                __generator: &mut #root::__private::SchemaGenerator,
            ) -> #root::Schema {
                #root::__private::inlined::<Self>(__rules, __generator)
            }

            #describe_key
            #is_optional

            fn root(__generator: #root::__private::SchemaGenerator) -> #root::Schema {
                #whole_document
            }
        }

        #[automatically_derived]
        impl #impl_generics #root::__private::JsonSchema for #ident #type_generics #where_clause {
            fn inline_schema() -> ::core::primitive::bool {
                #is_transparent
            }

            fn schema_name() -> #root::__private::Cow<'static, ::core::primitive::str> {
                <Self as #root::JsonSchema>::name()
            }

            fn schema_id() -> #root::__private::Cow<'static, ::core::primitive::str> {
                #root::__private::name(
                    ::core::concat!(::core::module_path!(), "::", #name),
                    &[#(<#arguments as #root::JsonSchema>::name()),*],
                )
            }

            fn json_schema(__generator: &mut #root::__private::SchemaGenerator) -> #root::Schema {
                #schema
            }
        }
    }
}

/// The schema, as an expression.
fn schema(model: &Model<'_>) -> TokenStream {
    let (root, description) = (&model.root, &model.description);
    let own = match &model.shape {
        Shape::Struct(Content::Struct(object)) => of_struct(model, object, description),
        Shape::Struct(content) => {
            let schema = of_content(model, content, false);
            quote!(#root::__private::with_description(#schema, #description))
        }
        Shape::UnitEnum(variants) => {
            let variants = variants.iter().map(|variant| {
                let label = label(variant, None, root);
                quote!(.unit(&#label))
            });
            quote!(#root::__private::Alternatives::new(__generator) #(#variants)* .finish(#description))
        }
        Shape::Enum(one) => of_enum(model, one),
    };
    let standing_for = |ty: &syn::Type| quote!(#root::__private::standing_for::<#ty>(__generator, #description));
    let read = model.conversion.from.or(model.conversion.try_from).map(standing_for);
    let written = model.conversion.into.map(standing_for);
    match (read, written) {
        (None, None) => own,
        (read, written) => {
            let (read, written) = (read.unwrap_or_else(|| own.clone()), written.unwrap_or(own));
            quote!(match #root::__private::is_read(__generator) { true => #read, false => #written })
        }
    }
}

fn of_struct(model: &Model<'_>, object: &Struct<'_>, description: &Description) -> TokenStream {
    let (root, deny_unknown_fields) = (&model.root, object.deny_unknown_fields);
    let members = object.fields.iter().filter(|field| field.is_on_the_wire()).map(|field| {
        let (ty, known, rules) = (described(field, root), table::described_field(field, root), of_field(model, field));
        let span = field.ty.span();
        match (field.is_flattened(), field.is_read(), field.is_written()) {
            (true, ..) => quote_spanned!(span=> .flatten::<#ty>(&#known, &#rules)),
            (_, true, true) => match default(model, object, field) {
                None => quote_spanned!(span=> .member::<#ty>(&#known, &#rules)),
                Some(default) => quote_spanned!(span=> .defaulted::<#ty>(&#known, &#rules, #default)),
            },
            (_, is_read, _) => quote_spanned!(span=> .one_way::<#ty>(#is_read, &#known, &#rules)),
        }
    });
    quote! {
        #root::__private::Members::new(__generator)
            #(#members)*
            .finish(#description, #deny_unknown_fields)
    }
}

/// What the rules on a value as a whole leave of a schema.
fn narrowed_as_whole(model: &Model<'_>, schema: TokenStream) -> TokenStream {
    if model.rules.is_empty() {
        return schema;
    }
    let (rules, root) = (rules::of_whole(model), &model.root);
    quote!(#root::__private::narrowed(&#rules, #schema))
}

/// The JSON of a field's default value, as an expression.
fn default(model: &Model<'_>, object: &Struct<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (root, ty, member) = (&model.root, field.ty, &field.original.member);
    let value = match (field.presence, object.default) {
        (Presence::Default, _) => quote!(<#ty as ::core::default::Default>::default()),
        (Presence::Function(path), _) => quote!(#path()),
        (Presence::OfContainer, Some(StructDefault::Trait)) => {
            quote!(<Self as ::core::default::Default>::default().#member)
        }
        (Presence::OfContainer, Some(StructDefault::Function(path))) => quote!(#path().#member),
        (Presence::OfContainer, None) | (Presence::OfType, _) => return None,
    };
    if field.original.attrs.serialize_with().is_some() {
        return None;
    }
    let omitted = match field.original.attrs.skip_serializing_if() {
        None => quote!(false),
        Some(is_omitted) => quote!(#is_omitted(&__default)),
    };
    Some(quote! {{
        #[allow(unused_imports)]
        use #root::__private::NotShown as _;
        let __default: #ty = #value;
        if #omitted { ::core::option::Option::None } else { #root::__private::Shown(__default).json() }
    }})
}

/// What is in a struct or a variant, as an expression; `is_inline` if other members will stand among its own.
fn of_content(model: &Model<'_>, content: &Content<'_>, is_inline: bool) -> TokenStream {
    let root = &model.root;
    match content {
        Content::Unit => quote!(#root::__private::null_schema()),
        Content::Newtype { field, .. } => {
            let (ty, rules) = (described(field, root), of_field(model, field));
            match is_inline {
                true => quote!(#root::__private::beside_tag::<#ty>(&#rules, __generator)),
                false => quote!(<#ty as #root::JsonSchema>::describe(&#rules, __generator)),
            }
        }
        Content::Tuple(fields) => {
            let elements = fields.iter().filter(|field| field.is_read()).map(|field| {
                let (ty, rules) = (described(field, root), of_field(model, field));
                quote!(|__generator| <#ty as #root::JsonSchema>::describe(&#rules, __generator))
            });
            quote!(#root::__private::tuple_schema(&[#(#elements),*], __generator))
        }
        Content::Struct(object) => of_struct(model, object, &Description::default()),
    }
}

fn of_enum(model: &Model<'_>, one: &Enum<'_>) -> TokenStream {
    let (root, description, deny) = (&model.root, &model.description, one.deny_unknown_fields);
    let names: Vec<&str> =
        one.tagged().flat_map(|variant| std::iter::once(variant.name()).chain(variant.aliases())).collect();
    let variants = one.variants.iter().filter(|variant| variant.is_read() || variant.is_written()).map(|variant| {
        let label = label(variant, Some(&names), root);
        let is_inline = matches!(one.representation, Representation::Internal { .. }) && !variant.is_untagged();
        let content = of_content(model, &variant.content, is_inline);
        let content = quote!(|__generator| #content);
        let optional = match variant.content {
            Content::Unit => quote!(::core::option::Option::None),
            _ => quote!(::core::option::Option::Some(#content)),
        };
        match (one.representation, &variant.content) {
            _ if variant.is_untagged() => quote!(.untagged(&#label, #content)),
            (Representation::Untagged, _) => quote!(.untagged(&#label, #content)),
            (Representation::External, Content::Unit) => quote!(.unit(&#label)),
            (Representation::External, _) => quote!(.external(&#label, #content)),
            (Representation::Internal { tag }, _) => quote!(.internal(#tag, #deny, &#label, #optional)),
            (Representation::Adjacent { tag, content }, _) => {
                quote!(.adjacent([#tag, #content], #deny, &#label, #optional))
            }
        }
    });
    quote!(#root::__private::Alternatives::new(__generator) #(#variants)* .finish(#description))
}

/// What is known of a variant, as an expression. `names` are those of all variants, if one of them may take all others.
fn label(variant: &Variant<'_>, names: Option<&[&str]>, root: &syn::Path) -> TokenStream {
    let description = &variant.description;
    let own = std::iter::once(variant.name()).chain(variant.aliases()).filter(|_| variant.is_read());
    let written = match variant.is_written() {
        true => {
            let written = variant.written();
            quote!(::core::option::Option::Some(#written))
        }
        false => quote!(::core::option::Option::None),
    };
    let other_than = match names.filter(|_| variant.is_other()) {
        Some(names) => quote!(::core::option::Option::Some(&[#(#names),*])),
        None => quote!(::core::option::Option::None),
    };
    quote!(#root::__private::Label {
        names: &[#(#own),*],
        written: #written,
        description: #description,
        other_than: #other_than,
    })
}

/// The type that describes a field.
fn described(field: &Field<'_>, root: &syn::Path) -> TokenStream {
    let ty = field.ty;
    match field.means {
        Means::Ours => quote!(#ty),
        Means::Opaque => quote!(#root::__private::Opaque<#ty, true>),
        Means::Function(_) => quote!(#root::__private::Opaque<#ty, false>),
    }
}

fn of_field(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    match field.is_ours() {
        true => rules::expression(&field.rules, field.ty, Derive::JsonSchema, &model.root),
        false => rules::of_opaque(&field.rules, field.ty, &model.root),
    }
}

/// The schema of a whole document, as an expression: of what is transparent and has nothing to add, it is its field's.
fn root_schema(model: &Model<'_>) -> TokenStream {
    let root = &model.root;
    match &model.shape {
        Shape::Struct(Content::Newtype { field, .. })
            if model.is_transparent
                && model.rules.is_empty()
                && field.rules.is_empty()
                && model.description.is_empty() =>
        {
            let ty = described(field, root);
            quote!(<#ty as #root::JsonSchema>::root(__generator))
        }
        _ => quote!(__generator.into_root_schema_for::<Self>()),
    }
}

/// What stands for its one field is the name of a member if the field is.
fn describe_key(model: &Model<'_>) -> TokenStream {
    let Shape::Struct(Content::Newtype { field, .. }) = &model.shape else {
        return TokenStream::new();
    };
    if model.conversion.is_any() || !field.is_ours() {
        return TokenStream::new();
    }
    let (ty, root, rules) = (field.ty, &model.root, of_field(model, field));
    let key = quote!(<#ty as #root::JsonSchema>::describe_key(&#rules, __generator));
    let key = narrowed_as_whole(model, key);
    quote! {
        fn describe_key(
            __rules: &Self::Rules,
            __generator: &mut #root::__private::SchemaGenerator,
        ) -> #root::Schema {
            #root::__private::narrowed(__rules, #key)
        }
    }
}

/// What is transparent may be absent if its field may be.
fn is_optional(model: &Model<'_>) -> TokenStream {
    let Shape::Struct(Content::Newtype { field, .. }) = &model.shape else {
        return TokenStream::new();
    };
    if !model.is_transparent || !field.is_ours() {
        return TokenStream::new();
    }
    let (ty, root, rules) = (field.ty, &model.root, of_field(model, field));
    quote! {
        fn is_optional(_: &Self::Rules) -> ::core::primitive::bool {
            <#ty as #root::JsonSchema>::is_optional(&#rules)
        }
    }
}
