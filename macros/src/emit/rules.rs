use super::{Derive, here};
use crate::model::{Part, Rules};
use crate::syntax::rule::{Content, Rule};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Path, Type};

/// The rules on a value of a type, as an expression.
pub fn expression(rules: &Rules, ty: &Type, derive: Derive, root: &Path) -> TokenStream {
    let bound = derive.bound(root);
    tree(rules, &quote!(<#ty as #bound>::Rules), root)
}

/// `set` is the type of the rules.
fn tree(rules: &Rules, set: &TokenStream, root: &Path) -> TokenStream {
    if rules.is_empty() {
        return quote!(::core::default::Default::default());
    }
    let own = match rules.own.as_slice() {
        [] => quote!(::core::option::Option::None),
        own => {
            let visits = own.iter().map(|rule| visit(rule, root));
            quote!(::core::option::Option::Some(|__visit| { #(#visits)* }))
        }
    };
    let private = quote!(#root::__private);
    let part = |part: &Part, set_of_part: TokenStream| {
        let (word, rules) = (&part.word, tree(&part.rules, &set_of_part, root));
        quote_spanned!(here(word.span())=> #private::#word::<#set>(|| #rules))
    };
    let none = || quote!(::core::option::Option::None);
    let each = rules.each.as_ref().map(|each| part(each, quote!(<#set as #private::ListRules>::Items)));
    let values = rules.values.as_ref().map(|values| part(values, quote!(<#set as #private::MapRules>::Values)));
    let keys = rules.keys.as_ref().map_or_else(none, |keys| part(keys, quote!(<#set as #private::MapRules>::Keys)));
    let items = each.or(values).unwrap_or_else(none);
    let required = rules.required.is_some();
    quote!(#root::__private::Rules { own: #own, items: #items, keys: #keys, required: #required })
}

/// Shows a rule's constraint to whoever asks. It stands at the rule's name, so that what the compiler has to say of it
/// stands there, in the same words in each derive, of which it shows one.
fn visit(rule: &Rule, root: &Path) -> TokenStream {
    let constraint = constraint(rule, root);
    let value = quote_spanned!(rule.name.span()=> &const { #constraint });
    quote!(__visit(#value);)
}

/// `name(a, k = v)` becomes `name(a).k(v)`.
fn constraint(rule: &Rule, root: &Path) -> TokenStream {
    let name = &rule.name;
    let span = name.span();
    match &rule.content {
        Content::Nothing | Content::Rules(_) => quote_spanned!(span=> #root::constraint::#name()),
        Content::Named(arguments) => {
            let calls = arguments.iter().map(|(name, value)| quote!(.#name(#value)));
            quote_spanned!(span=> #root::constraint::#name() #(#calls)*)
        }
        Content::Values(values) => match rule.kind.arguments {
            crate::grammar::Arguments::Many => quote_spanned!(span=> #root::constraint::#name(&[#(#values),*])),
            _ => quote_spanned!(span=> #root::constraint::#name(#(#values),*)),
        },
        Content::Pattern(pattern) => {
            let (source, matcher) = (&pattern.exported, pattern.matcher(&quote!(#root)));
            quote_spanned!(span=> #root::constraint::Pattern::new(#source, #matcher))
        }
    }
}
