use super::{Derive, Trait, rules};
use crate::model::{Field, Model, Shape};
use crate::syntax::pattern::Written;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Index;
use syn::spanned::Spanned;

/// What the implementations of one derive have in common.
pub struct Shared<'m, 'a> {
    pub model: &'m Model<'a>,
    pub derive: Derive,
    /// The fields with rules, in the order of the static that holds these.
    pub ruled: Vec<&'m Field<'a>>,
    /// The patterns among the rules, each once.
    pub patterns: Vec<&'m Written>,
}

impl<'m, 'a> Shared<'m, 'a> {
    pub fn new(model: &'m Model<'a>, derive: Derive) -> Self {
        let ruled: Vec<_> = fields(model, derive).filter(|field| !field.rules.is_empty()).collect();
        let mut patterns: Vec<&Written> = Vec::new();
        let sets = ruled.iter().map(|field| &field.rules).chain([&model.rules]);
        for written in sets.flat_map(|set| set.patterns()) {
            if !patterns.iter().any(|known| known.source == written.source) {
                patterns.push(written);
            }
        }
        Shared { model, derive, ruled, patterns }
    }

    /// Whether the rules are statics: these can't name the parameters of a type.
    pub fn has_static_rules(&self) -> bool {
        self.model.input.generics.params.is_empty()
    }

    /// A reference to the rules on a field.
    pub fn rules(&self, field: &Field<'_>, one: Trait) -> TokenStream {
        let place = field.ty.span();
        match self.ruled.iter().position(|ruled| std::ptr::eq(*ruled, field)) {
            None => quote_spanned!(place=> &__v::no_rules()),
            Some(index) if self.has_static_rules() => {
                let index = Index { span: place, ..index.into() };
                quote_spanned!(place=> &__RULES.#index)
            }
            Some(_) => rules::of_field_in_place(self, field, one),
        }
    }

    /// A reference to the rules on a whole value, if there are any.
    pub fn whole_rules(&self) -> Option<TokenStream> {
        match (self.model.rules.is_empty(), self.has_static_rules()) {
            (true, _) => None,
            (false, true) => Some(quote!(&__OWN)),
            (false, false) => Some(rules::of_whole_in_place(self)),
        }
    }
}

/// The fields of which an implementation of the derive asks for the rules.
fn fields<'m, 'a>(model: &'m Model<'a>, derive: Derive) -> impl Iterator<Item = &'m Field<'a>> {
    let contents: Vec<_> = match &model.shape {
        _ if model.conversion.is_read() => Vec::new(),
        Shape::Struct(content) => vec![content],
        Shape::UnitEnum(_) => Vec::new(),
        Shape::Enum(one) => {
            let variants = one.variants.iter().filter(|variant| match derive {
                Derive::Validate | Derive::Vetted => true,
                Derive::Parse => variant.is_read(),
                Derive::JsonSchema => variant.is_read() || variant.is_written(),
            });
            variants.map(|variant| &variant.content).collect()
        }
    };
    let fields = contents.into_iter().flat_map(|content| content.fields());
    fields.filter(move |field| if derive == Derive::Parse { field.is_read() } else { field.is_on_the_wire() })
}
