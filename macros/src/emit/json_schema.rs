use super::{Derive, here, rules, table};
use crate::model::{Field, Model, Shape, Struct, Variant};
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
    let schema = match &model.shape {
        Shape::Struct(object) => of_struct(model, object),
        Shape::Newtype(field) => of_newtype(model, field),
        Shape::UnitEnum(variants) => of_unit_enum(model, variants),
    };
    let describe_key = describe_key(model);
    quote! {
        #(#assertions)*

        #[automatically_derived]
        impl #impl_generics #root::JsonSchema for #ident #type_generics #where_clause {
            type Rules = #root::__private::Rules<Self>;

            fn name() -> #root::__private::Cow<'static, ::core::primitive::str> {
                #root::__private::name(#name, &[#(<#arguments as #root::JsonSchema>::name()),*])
            }

            fn describe(
                __rules: &Self::Rules,
                __generator: &mut #root::__private::SchemaGenerator,
            ) -> #root::Schema {
                #root::__private::describe::<Self>(__rules, __generator)
            }

            #describe_key

            fn root(__generator: #root::__private::SchemaGenerator) -> #root::Schema {
                __generator.into_root_schema_for::<Self>()
            }
        }

        #[automatically_derived]
        impl #impl_generics #root::__private::JsonSchema for #ident #type_generics #where_clause {
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

fn of_struct(model: &Model<'_>, object: &Struct<'_>) -> TokenStream {
    let (root, description, deny_unknown_fields) = (&model.root, &model.description, object.deny_unknown_fields);
    let members = object.fields.iter().filter(|field| field.is_read() || field.is_written()).map(|field| {
        let (ty, known, rules) = (field.ty, table::field(field, root), of_field(model, field));
        quote_spanned!(here(ty.span())=> .member::<#ty>(&#known, &#rules))
    });
    quote! {
        #root::__private::Members::new(__generator)
            #(#members)*
            .finish(#description, #deny_unknown_fields)
    }
}

fn of_newtype(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    let (root, description, ty, rules) = (&model.root, &model.description, field.ty, of_field(model, field));
    let schema = quote_spanned!(here(ty.span())=> <#ty as #root::JsonSchema>::describe(&#rules, __generator));
    quote!(#root::__private::with_description(#schema, #description))
}

fn of_unit_enum(model: &Model<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let (root, description) = (&model.root, &model.description);
    let variants = variants.iter().filter(|variant| variant.is_read()).map(|variant| {
        let (name, description) = (variant.name(), &variant.description);
        quote!((#name, #description))
    });
    quote!(#root::__private::unit_variants(&[#(#variants),*], #description))
}

fn of_field(model: &Model<'_>, field: &Field<'_>) -> TokenStream {
    rules::expression(&field.rules, field.ty, Derive::JsonSchema, &model.root)
}

/// A newtype is the name of a member if what is in it is.
fn describe_key(model: &Model<'_>) -> TokenStream {
    let Shape::Newtype(field) = &model.shape else {
        return TokenStream::new();
    };
    let (ty, root, rules) = (field.ty, &model.root, of_field(model, field));
    quote! {
        fn describe_key(
            __rules: &Self::Rules,
            __generator: &mut #root::__private::SchemaGenerator,
        ) -> #root::Schema {
            #root::__private::narrowed(__rules, <#ty as #root::JsonSchema>::describe_key(&#rules, __generator))
        }
    }
}
