use super::{described, of_field};
use crate::emit::table;
use crate::model::{Content, Description, Field, Model, Presence, Struct, StructDefault};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

/// What is in a struct or a variant, as an expression; `tag` if that stands beside it.
pub fn of_content(model: &Model<'_>, content: &Content<'_>, tag: Option<&str>) -> TokenStream {
    let root = &model.root;
    match content {
        Content::Unit => quote!(#root::__private::null_schema()),
        Content::Newtype { field, .. } => {
            let (ty, rules) = (described(field, root), of_field(model, field));
            match tag {
                Some(tag) => quote!(#root::__private::beside_tag::<#ty>(#tag, &#rules, __generator)),
                None => quote!(<#ty as #root::JsonSchema>::describe(&#rules, __generator)),
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

/// An object, as an expression.
pub fn of_struct(model: &Model<'_>, object: &Struct<'_>, description: &Description) -> TokenStream {
    let (root, deny_unknown_fields) = (&model.root, object.deny_unknown_fields);
    let members = object.fields.iter().filter(|field| field.is_on_the_wire()).map(|field| {
        let (ty, known, rules) = (described(field, root), table::described_field(field, root), of_field(model, field));
        let span = field.ty.span();
        match (field.is_flattened(), field.is_read(), field.is_written()) {
            (true, true, true) => quote_spanned!(span=> .flatten::<#ty>(&#known, &#rules)),
            (true, is_read, _) => quote_spanned!(span=> .flatten_one_way::<#ty>(#is_read, &#known, &#rules)),
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
