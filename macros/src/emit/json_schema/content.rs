use super::{call, described};
use crate::emit::Trait;
use crate::emit::shared::Shared;
use crate::model::{Content, Description, Field, Presence, Struct, StructDefault};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

/// What is in a struct or a variant, as an expression; `tag` if that stands beside it.
pub fn of_content(shared: &Shared<'_, '_>, content: &Content<'_>, tag: Option<&str>) -> TokenStream {
    let schema = |field: &Field<'_>| {
        let rules = shared.rules(field, Trait::JsonSchema);
        call(field, "describe", &quote!(#rules, __generator))
    };
    match content {
        Content::Unit => quote!(__v::null_schema()),
        Content::Newtype { field, .. } => match tag {
            Some(tag) => {
                let (ty, rules) = (described(field), shared.rules(field, Trait::JsonSchema));
                let beside_tag = quote_spanned!(field.ty.span()=> __v::beside_tag::<#ty>);
                quote!(#beside_tag(#tag, #rules, __generator))
            }
            None => schema(field),
        },
        Content::Tuple(fields) => {
            let elements = fields.iter().filter(|field| field.is_read()).map(schema);
            quote!(__v::tuple_schema(&[#(|__generator| #elements),*], __generator))
        }
        Content::Struct(object) => of_struct(shared, object, &Description::default()),
    }
}

/// An object, as an expression.
pub fn of_struct(shared: &Shared<'_, '_>, object: &Struct<'_>, description: &Description) -> TokenStream {
    let deny_unknown_fields = object.deny_unknown_fields;
    let fields = object.fields.iter().filter(|field| field.is_on_the_wire());
    let properties = fields.map(|field| {
        let (ty, known, rules) = (described(field), described_field(field), shared.rules(field, Trait::JsonSchema));
        let place = field.ty.span();
        match (field.is_flattened(), field.is_read(), field.is_written()) {
            (true, true, true) => quote_spanned!(place=> .flatten::<#ty>(&#known, #rules)),
            (true, is_read, _) => quote_spanned!(place=> .flatten_one_way::<#ty>(#is_read, &#known, #rules)),
            (_, true, true) => match default(object, field) {
                None => quote_spanned!(place=> .member::<#ty>(&#known, #rules)),
                Some(default) => quote_spanned!(place=> .defaulted::<#ty>(&#known, #rules, #default)),
            },
            (_, is_read, _) => quote_spanned!(place=> .one_way::<#ty>(#is_read, &#known, #rules)),
        }
    });
    quote! {
        __v::Members::new(__generator)
            #(#properties)*
            .finish(#description, #deny_unknown_fields)
    }
}

/// What is known of a field, as a constant expression.
fn described_field(field: &Field<'_>) -> TokenStream {
    let (name, written, description) = (field.name(), field.written(), &field.description);
    let aliases: Vec<&str> = field.aliases().collect();
    let written = (written != name).then(|| quote!(.written(#written)));
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let described = (!description.is_empty()).then(|| quote!(.described(#description)));
    let defaulted = (!matches!(field.presence, Presence::OfType)).then(|| quote!(.defaulted()));
    let omittable = field.is_omittable().then(|| quote!(.omittable()));
    quote!(__v::DescribedField::new(#name) #written #aliases #described #defaulted #omittable)
}

/// The JSON of a field's default value, as an expression.
fn default(object: &Struct<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (ty, member) = (field.ty, &field.original.member);
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
        use __v::NotShown as __NotShown;
        fn __uses<T: __NotShown>() {}
        let __default: #ty = #value;
        if #omitted { __v::None } else { __v::Shown(__default).json() }
    }})
}
