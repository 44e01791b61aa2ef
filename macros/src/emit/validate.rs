use super::Trait;
use super::shared::Shared;
use super::spans::{item, local};
use super::table::fields_read;
use crate::model::{Content, Enum, Field, Representation, Shape, Struct, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Index};

pub fn implementation(shared: &Shared<'_, '_>) -> TokenStream {
    let generics = shared.model.generics(Trait::Validate);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = shared.model.input.generics.split_for_impl();
    let name = &shared.model.input.ident;
    let checks = checks(shared);
    let body = match shared.whole_rules() {
        None => checks,
        Some(rules) => quote!(__v::walk_whole(self, __frame, #rules, __collector, |__collector| { #checks })),
    };
    let with_name = with_name(shared);
    quote! {
        #[automatically_derived]
        impl #impl_generics __v::Validate for #name #type_generics #where_clause {
            type Rules<'__r> = __v::Rules<'__r, Self> where Self: '__r;

            fn walk_plain(&self, __frame: &__v::Frame<'_>, __collector: &mut __v::Collector) {
                #body
            }

            fn walk(
                &self,
                __frame: &__v::Frame<'_>,
                __rules: &Self::Rules<'_>,
                __collector: &mut __v::Collector,
            ) {
                __v::walk_ruled(self, __frame, __rules, __collector)
            }

            #with_name
        }
    }
}

/// Checks of what is in a value.
fn checks(shared: &Shared<'_, '_>) -> TokenStream {
    match &shared.model.shape {
        _ if shared.model.conversion.is_read() => TokenStream::new(),
        Shape::Struct(content) => {
            let checks = Checks { shared, frame: &format_ident!("__frame"), table: &format_ident!("__TABLE") };
            checks.of_content(content, |field, _| {
                let (this, member) = (local("self", field.ty.span()), &field.original.member);
                quote!(&#this.#member)
            })
        }
        Shape::UnitEnum(_) => TokenStream::new(),
        Shape::Enum(one) => of_enum(shared, one),
    }
}

fn of_enum(shared: &Shared<'_, '_>, one: &Enum<'_>) -> TokenStream {
    let variants = one.variants.iter().enumerate();
    let arms: Vec<TokenStream> =
        variants.filter_map(|(index, variant)| of_variant(shared, one, index, variant)).collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    let others = (arms.len() < one.variants.len()).then(|| quote!(_ => {}));
    quote!(match self { #(#arms)* #others })
}

/// An arm of a `match`, if there is anything to check in the variant.
fn of_variant(shared: &Shared<'_, '_>, one: &Enum<'_>, index: usize, variant: &Variant<'_>) -> Option<TokenStream> {
    let ident = variant.ident;
    let name = match one.representation {
        _ if variant.is_untagged() => None,
        Representation::External => Some(variant.name_in_pointers()),
        Representation::Adjacent { content, .. } => Some(content),
        Representation::Internal { .. } | Representation::Untagged => None,
    };
    let frame = if name.is_some() { format_ident!("__variant") } else { format_ident!("__frame") };
    let checks = Checks { shared, frame: &frame, table: &format_ident!("__T{index}") };
    let mut bindings = Vec::new();
    let checks = checks.of_content(&variant.content, |field, index| {
        let (member, binding) = (&field.original.member, format_ident!("__{index}"));
        bindings.push(quote!(#member: #binding));
        binding.to_token_stream()
    });
    if bindings.is_empty() {
        return None;
    }
    let variant = name.map(|name| quote!(let __variant = &__v::Frame::property(__frame, #name);));
    Some(quote!(Self::#ident { #(#bindings,)* .. } => { #variant #checks }))
}

/// Checks of what is in a struct or a variant.
struct Checks<'c> {
    shared: &'c Shared<'c, 'c>,
    /// The variable in which the frame of what it is in stands.
    frame: &'c Ident,
    /// The static in which its table is.
    table: &'c Ident,
}

impl Checks<'_> {
    /// `access` makes a reference to the field of an index.
    fn of_content(
        &self,
        content: &Content<'_>,
        mut access: impl FnMut(&Field<'_>, usize) -> TokenStream,
    ) -> TokenStream {
        let fields = content.fields().filter(|field| field.is_on_the_wire()).enumerate();
        let is_checked = |field: &Field<'_>| field.is_ours() || !field.rules.is_empty();
        let checks: Vec<TokenStream> = fields
            .filter(|(_, field)| is_checked(field))
            .map(|(index, field)| {
                let value = access(field, index);
                self.of_field(field, &value, &self.frame_of(content, field, index))
            })
            .collect();
        let children = (!checks.is_empty()).then(|| self.children(content));
        quote!(#children #(#checks)*)
    }

    /// The frame of the fields, if they have one in common.
    fn children(&self, content: &Content<'_>) -> TokenStream {
        let (frame, table) = (self.frame, self.table);
        match content {
            Content::Struct(Struct { fields, .. }) if fields.iter().any(is_in_table) => {
                quote!(let __fields = &__v::Frame::fields(#frame, &#table);)
            }
            Content::Tuple(_) => quote!(let __elements = &__v::Frame::elements(#frame);),
            Content::Unit | Content::Newtype { .. } | Content::Struct(_) => TokenStream::new(),
        }
    }

    /// The frame of a field, which is the one of that index in a document.
    fn frame_of(&self, content: &Content<'_>, field: &Field<'_>, index: usize) -> TokenStream {
        let frame = self.frame;
        match content {
            Content::Tuple(_) => {
                let index = Index::from(index);
                quote!(__elements.at(#index))
            }
            Content::Struct(Struct { fields, .. }) if is_in_table(field) => {
                let index = fields_read(fields).position(|other| std::ptr::eq(other, field)).map(Index::from);
                quote!(__fields.at(#index))
            }
            Content::Struct(_) if !field.is_flattened() => {
                let name = field.name_in_pointers();
                quote!(&__v::Frame::property(#frame, #name))
            }
            Content::Unit | Content::Newtype { .. } | Content::Struct(_) => quote!(#frame),
        }
    }

    /// The call is at the type of the field: what the compiler has to say of that, it says there.
    fn of_field(&self, field: &Field<'_>, value: &TokenStream, frame: &TokenStream) -> TokenStream {
        let place = field.ty.span();
        let collector = local("__collector", place);
        let method = |name| item(field.ty, &Trait::Validate.path(), name, place);
        let rules = self.shared.rules(field, Trait::Validate);
        match (field.is_ours(), field.rules.is_empty()) {
            (true, true) => {
                let walk_plain = method("walk_plain");
                quote_spanned!(place=> #walk_plain(#value, #frame, #collector);)
            }
            (true, false) => {
                let walk = method("walk");
                quote_spanned!(place=> #walk(#value, #frame, #rules, #collector);)
            }
            (false, _) => quote_spanned!(place=> __v::check_opaque(#value, #frame, #rules, #collector);),
        }
    }
}

/// Whether the table by which the struct is read gives the name of the field.
fn is_in_table(field: &Field<'_>) -> bool {
    field.is_read() && !field.is_flattened()
}

/// A value that is a text in a document may be the name of a property.
fn with_name(shared: &Shared<'_, '_>) -> TokenStream {
    if shared.model.conversion.is_any() {
        return TokenStream::new();
    }
    let body = match &shared.model.shape {
        Shape::Struct(Content::Newtype { field, .. }) if field.is_ours() => {
            let (place, member) = (field.ty.span(), &field.original.member);
            let with_name = item(field.ty, &Trait::Validate.path(), "with_name", place);
            quote!(#with_name(&self.#member, __with))
        }
        Shape::UnitEnum(variants) => {
            let arms = variants.iter().map(|variant| {
                let (ident, name) = (variant.ident, variant.written());
                quote!(Self::#ident { .. } => #name)
            });
            quote!(__with(match self { #(#arms),* }))
        }
        Shape::Struct(_) | Shape::Enum(_) => return TokenStream::new(),
    };
    quote! {
        fn with_name(&self, __with: &mut dyn ::core::ops::FnMut(&::core::primitive::str)) {
            #body
        }
    }
}
