mod content;
mod enumeration;

use super::{Derive, rules};
use crate::model::{Content, Field, Means, Model, Shape};
use content::{of_content, of_struct};
use enumeration::{label, of_enum};
use proc_macro2::TokenStream;
use quote::quote;

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
                #root::__private::id::<Self>()
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
            let schema = of_content(model, content, None);
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
/// What the rules on a value as a whole leave of a schema.
fn narrowed_as_whole(model: &Model<'_>, schema: TokenStream) -> TokenStream {
    if model.rules.is_empty() {
        return schema;
    }
    let (rules, root) = (rules::of_whole(model), &model.root);
    quote!(#root::__private::narrowed(&#rules, #schema))
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
    let narrowed = narrowed_as_whole(model, quote!(__schema));
    quote! {
        fn is_optional(_: &Self::Rules) -> ::core::primitive::bool {
            <#ty as #root::JsonSchema>::is_optional(&#rules)
        }

        fn flattened(
            __rules: &Self::Rules,
            __generator: &mut #root::__private::SchemaGenerator,
        ) -> (#root::Schema, ::core::primitive::bool) {
            let (__schema, __is_optional) = <#ty as #root::JsonSchema>::flattened(&#rules, __generator);
            (#root::__private::narrowed(__rules, #narrowed), __is_optional)
        }
    }
}
