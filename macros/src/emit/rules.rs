use super::Derive;
use crate::grammar::Arguments;
use crate::model::{Model, Part, Rules};
use crate::syntax::rule::{Content, Rule, Words};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, LitStr, Path, Type};

/// The rules on a whole value, as an expression.
pub fn of_whole(model: &Model<'_>) -> TokenStream {
    let root = &model.root;
    tree(&model.rules, &quote!(#root::__private::Rules<Self>), root)
}

/// The rules on a value of a type, as an expression.
pub fn expression(rules: &Rules, ty: &Type, derive: Derive, root: &Path) -> TokenStream {
    let tree = tree(rules, &projected(ty, &derive.bound(root), "Rules"), root);
    match &rules.required {
        None => tree,
        Some(Rule { name, .. }) => {
            let ty = at(name.span(), ty.to_token_stream());
            let proof = quote_spanned!(name.span()=> #root::__private::#name::<#ty>());
            quote!({ #proof; #tree })
        }
    }
}

/// The rules on a value of a type that doesn't know us, as an expression.
pub fn of_opaque(rules: &Rules, ty: &Type, root: &Path) -> TokenStream {
    tree(rules, &quote!(#root::__private::Rules<#ty>), root)
}

/// `set` is the type of the rules.
fn tree(rules: &Rules, set: &TokenStream, root: &Path) -> TokenStream {
    if rules.is_empty() {
        return quote!(::core::default::Default::default());
    }
    let own = rules.own.iter().map(|rule| visit(rule, root));
    let own = quote!(|__visit| { #(#own)* });
    let place = set.span();
    let new = |name| {
        let name = Ident::new(name, place);
        quote_spanned!(place=> <#set as #root::__private::RuleSet>::#name)
    };
    if rules.is_own_only() {
        let of = new("of");
        return quote!(#of(#own));
    }
    let own = if rules.own.is_empty() { none() } else { quote!(::core::option::Option::Some(#own)) };
    let keys = part(rules.keys.as_ref(), "Keys", set, root);
    let items = part(rules.each.as_ref().or(rules.values.as_ref()), "Items", set, root);
    let required = rules.required.as_ref().map_or_else(none, |rule| {
        let words = words(&rule.words, root);
        quote!(::core::option::Option::Some(#words))
    });
    let new = new("new");
    quote!(#new(#own, #items, #keys, #required))
}

fn none() -> TokenStream {
    quote!(::core::option::Option::None)
}

/// `<type as trait>::item`, placed at the type's first word: what the compiler has to say of a type, it says once for each
/// place in which it sees it.
pub fn projected(ty: &Type, bound: &TokenStream, item: &str) -> TokenStream {
    let place = ty.span();
    let ty = at(place, ty.to_token_stream());
    let item = Ident::new(item, place);
    quote_spanned!(place=> <#ty as #bound>::#item)
}

fn part(part: Option<&Part>, projection: &str, set: &TokenStream, root: &Path) -> TokenStream {
    let Some(Part { word, rules }) = part else {
        return none();
    };
    let projection = Ident::new(projection, word.span());
    let part = quote_spanned!(word.span()=> <#set as #root::__private::RuleSet>::#projection);
    let proof = rules.required.as_ref().map(|Rule { name, .. }| {
        let part = at(name.span(), part.clone());
        quote_spanned!(name.span()=> #root::__private::is_nullable::<#part>();)
    });
    let rules = tree(rules, &part, root);
    let set = at(word.span(), set.clone());
    quote_spanned!(word.span()=> #root::__private::#word::<#set>(|| { #proof #rules }))
}

/// The same type, placed at a word, so that what the compiler has to say of it stands there.
fn at(place: Span, ty: TokenStream) -> TokenStream {
    let placed = |mut token: TokenTree| {
        token.set_span(token.span().located_at(place));
        token
    };
    ty.into_iter().map(placed).collect()
}

/// Shows a rule's constraint to whoever asks. It stands at the rule's name, so that what the compiler has to say of it
/// stands there, in the same words in each derive, of which it shows one.
fn visit(rule: &Rule, root: &Path) -> TokenStream {
    let constraint = constraint(rule, root);
    let constraint = match &rule.words {
        Words { code: None, message: None } => constraint,
        other => {
            let words = words(other, root);
            quote_spanned!(rule.name.span()=> #root::__private::Worded::new(#constraint, #words))
        }
    };
    let value = quote_spanned!(rule.name.span()=> &const { #constraint });
    quote!(__visit(#value);)
}

fn words(Words { code, message }: &Words, root: &Path) -> TokenStream {
    let option = |text: &Option<LitStr>| match text {
        None => none(),
        Some(text) => quote!(::core::option::Option::Some(#text)),
    };
    let (code, message) = (option(code), option(message));
    quote!(#root::__private::Words { code: #code, message: #message })
}

/// `name(a, k = v)` becomes `name(a).k(v)`.
fn constraint(rule: &Rule, root: &Path) -> TokenStream {
    let name = &rule.name;
    let span = name.span();
    match &rule.content {
        Content::Nothing | Content::Rules(..) => quote_spanned!(span=> #root::constraint::#name()),
        Content::Named(arguments) => {
            let calls = arguments.iter().map(|(name, value)| quote!(.#name(#value)));
            quote_spanned!(span=> #root::constraint::#name() #(#calls)*)
        }
        Content::Values(values) => match rule.kind.arguments {
            Arguments::Many => quote_spanned!(span=> #root::constraint::#name(&[#(#values),*])),
            _ => quote_spanned!(span=> #root::constraint::#name(#(#values),*)),
        },
        Content::Word(word) => quote_spanned!(span=> #root::constraint::#name::#word()),
        Content::Pattern(written) => super::pattern::constant(written, root, span),
    }
}
