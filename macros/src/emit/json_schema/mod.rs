mod content;
mod enumeration;

use super::Trait;
use super::shared::Shared;
use super::spans::{item, moved};
use crate::model::{Content, Field, Means, Shape};
use content::{of_content, of_struct};
use enumeration::{label, of_enum};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

pub fn implementation(shared: &Shared<'_, '_>) -> TokenStream {
    let generics = shared.model.generics(Trait::JsonSchema);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = shared.model.input.generics.split_for_impl();
    let ident = &shared.model.input.ident;
    let name = name(shared);
    let (describe_key, as_its_field, root) = (describe_key(shared), as_its_field(shared), root(shared));
    let is_transparent = shared.model.is_transparent;
    let schema = narrowed_as_whole(shared, schema(shared));
    quote! {
        #[automatically_derived]
        impl #impl_generics __v::JsonSchema for #ident #type_generics #where_clause {
            type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;

            fn name() -> __v::Cow<'static, ::core::primitive::str> {
                #name
            }

            fn describe(__rules: &Self::Rules<'_>, __generator: &mut __v::SchemaGenerator) -> __v::Schema {
                __v::describe::<Self>(__rules, __generator)
            }

            fn inlined(__rules: &Self::Rules<'_>, __generator: &mut __v::SchemaGenerator) -> __v::Schema {
                __v::inlined::<Self>(__rules, __generator)
            }

            #describe_key
            #as_its_field

            fn root(__generator: __v::SchemaGenerator) -> __v::Schema {
                #root
            }
        }

        #[automatically_derived]
        impl #impl_generics __v::schemars::JsonSchema for #ident #type_generics #where_clause {
            fn inline_schema() -> ::core::primitive::bool {
                #is_transparent
            }

            fn schema_name() -> __v::Cow<'static, ::core::primitive::str> {
                <Self as __v::JsonSchema>::name()
            }

            fn schema_id() -> __v::Cow<'static, ::core::primitive::str> {
                __v::id::<Self>()
            }

            fn json_schema(__generator: &mut __v::SchemaGenerator) -> __v::Schema {
                #schema
            }
        }
    }
}

/// The name of the type in a schema, as an expression.
fn name(shared: &Shared<'_, '_>) -> TokenStream {
    match shared.model.newtype() {
        Some((field, _)) if shared.model.is_transparent => call(field, "name", &TokenStream::new()),
        _ => {
            let (name, arguments) = (shared.model.name, shared.model.arguments());
            quote!(__v::name(#name, &[#(<#arguments as __v::JsonSchema>::name()),*]))
        }
    }
}

/// The schema, as an expression.
fn schema(shared: &Shared<'_, '_>) -> TokenStream {
    let (description, conversion) = (&shared.model.description, shared.model.conversion);
    let own = match &shared.model.shape {
        Shape::Struct(Content::Struct(object)) => of_struct(shared, object, description),
        Shape::Struct(content) => {
            let schema = of_content(shared, content, None);
            quote!(__v::with_description(#schema, #description))
        }
        Shape::UnitEnum(variants) => {
            let variants = variants.iter().map(|variant| {
                let label = label(variant, None);
                quote!(.unit(&#label))
            });
            quote!(__v::Alternatives::new(__generator) #(#variants)* .finish(#description))
        }
        Shape::Enum(one) => of_enum(shared, one),
    };
    let standing_for = |ty: &syn::Type| quote!(__v::standing_for::<#ty>(__generator, #description));
    let read = conversion.from.or(conversion.try_from).map(standing_for);
    let written = conversion.into.map(standing_for);
    match (read, written) {
        (None, None) => own,
        (read, written) => {
            let (read, written) = (read.unwrap_or_else(|| own.clone()), written.unwrap_or(own));
            quote!(match __v::is_read(__generator) { true => #read, false => #written })
        }
    }
}

/// What the rules on a value as a whole leave of a schema.
fn narrowed_as_whole(shared: &Shared<'_, '_>, schema: TokenStream) -> TokenStream {
    match shared.whole_rules() {
        None => schema,
        Some(rules) => quote!(__v::narrowed(#rules, #schema)),
    }
}

/// The type that describes a field.
fn described(field: &Field<'_>) -> TokenStream {
    let (place, ty) = (field.ty.span(), moved(field.ty, field.ty.span()));
    match field.means {
        Means::Ours => ty,
        Means::Opaque => quote_spanned!(place=> __v::Opaque<#ty, true>),
        Means::Function(_) => quote_spanned!(place=> __v::Opaque<#ty, false>),
    }
}

/// A call of a function of what describes a field. It is at the field's type: what the compiler has to say of that, it says there.
fn call(field: &Field<'_>, function: &str, arguments: &TokenStream) -> TokenStream {
    let place = field.ty.span();
    let function = item(described(field), &Trait::JsonSchema.path(), function, place);
    quote_spanned!(place=> #function(#arguments))
}

/// The schema of a whole document, as an expression: of what is transparent and has nothing to add, it is its field's.
fn root(shared: &Shared<'_, '_>) -> TokenStream {
    let model = shared.model;
    match model.newtype() {
        Some((field, _))
            if model.is_transparent
                && model.rules.is_empty()
                && field.rules.is_empty()
                && model.description.is_empty() =>
        {
            call(field, "root", &quote!(__generator))
        }
        _ => quote!(__generator.into_root_schema_for::<Self>()),
    }
}

/// What stands for its one field is the name of a property if the field is.
fn describe_key(shared: &Shared<'_, '_>) -> TokenStream {
    let newtype = shared.model.newtype().filter(|(field, _)| field.is_ours() && !shared.model.conversion.is_any());
    let Some((field, _)) = newtype else {
        return TokenStream::new();
    };
    let rules = shared.rules(field, Trait::JsonSchema);
    let key = narrowed_as_whole(shared, call(field, "describe_key", &quote!(#rules, __generator)));
    quote! {
        fn describe_key(__rules: &Self::Rules<'_>, __generator: &mut __v::SchemaGenerator) -> __v::Schema {
            __v::narrowed(__rules, #key)
        }
    }
}

/// What is transparent may be absent if its field may be, and has the properties that its field has.
fn as_its_field(shared: &Shared<'_, '_>) -> TokenStream {
    let Some((field, _)) = shared.model.transparent() else {
        return TokenStream::new();
    };
    let rules = shared.rules(field, Trait::JsonSchema);
    let is_optional = call(field, "is_optional", &rules);
    let flattened = call(field, "flattened", &quote!(#rules, __generator));
    let narrowed = narrowed_as_whole(shared, quote!(__schema));
    quote! {
        fn is_optional(_: &Self::Rules<'_>) -> ::core::primitive::bool {
            #is_optional
        }

        fn flattened(
            __rules: &Self::Rules<'_>,
            __generator: &mut __v::SchemaGenerator,
        ) -> (__v::Schema, ::core::primitive::bool) {
            let (__schema, __is_optional) = #flattened;
            (__v::narrowed(__rules, #narrowed), __is_optional)
        }
    }
}
