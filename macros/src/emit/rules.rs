//! Sets of rules, as expressions. In a type without generics they are made in statics, once; in any other they are made where
//! they are used, by constants that may name the type's parameters.

use super::shared::Shared;
use super::spans::{item, local, moved};
use super::{Derive, Trait};
use crate::grammar::Arguments;
use crate::model::{Field, Part, Rules};
use crate::syntax::literal::whole;
use crate::syntax::pattern::Written;
use crate::syntax::rule::{Content, Rule};
use crate::syntax::words::Words;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, LitStr};

/// The type of a field's rules in a static, and an expression of it.
pub fn of_field_in_static(shared: &Shared<'_, '_>, field: &Field<'_>) -> (TokenStream, TokenStream) {
    let projection = match shared.derive {
        Derive::Validate | Derive::Vetted => "RulesOf",
        Derive::Parse => "ParseRulesOf",
        Derive::JsonSchema => "SchemaRulesOf",
    };
    let place = field.ty.span();
    let (ty, projection) = (moved(field.ty, place), Ident::new(projection, place));
    let set = match field.is_ours() {
        true => quote_spanned!(place=> __v::#projection<#ty>),
        false => quote_spanned!(place=> __v::Rules<'static, #ty>),
    };
    let rules = Maker { shared, is_static: true }.of_field(field, &set);
    (set, rules)
}

/// A reference to a field's rules, where they are used.
pub fn of_field_in_place(shared: &Shared<'_, '_>, field: &Field<'_>, one: Trait) -> TokenStream {
    let place = field.ty.span();
    let set = match field.is_ours() {
        true => {
            let set = item(field.ty, &one.path(), "Rules", place);
            quote_spanned!(place=> #set<'_>)
        }
        false => {
            let ty = moved(field.ty, place);
            quote_spanned!(place=> __v::Rules<'_, #ty>)
        }
    };
    let has_parameters = shared.model.input.generics.type_params().next().is_some();
    if let Some(required) = field.rules.only_required().filter(|_| has_parameters) {
        // What a parameter stands for makes its set of rules by a function of a trait, which is no constant.
        let words = words(&required.words);
        let rules = with_proof(field, quote_spanned!(place=> __v::required::<#set>(#words)));
        return quote_spanned!(place=> &#rules);
    }
    let rules = Maker { shared, is_static: false }.of_field(field, &set);
    quote_spanned!(place=> &const { #rules })
}

/// The rules on a whole value in a static, as an expression.
pub fn of_whole_in_static(shared: &Shared<'_, '_>) -> TokenStream {
    let name = &shared.model.input.ident;
    Maker { shared, is_static: true }.own(&shared.model.rules, &quote!(__v::Rules<'static, #name>))
}

/// A reference to the rules on a whole value, where they are used.
pub fn of_whole_in_place(shared: &Shared<'_, '_>) -> TokenStream {
    let rules = Maker { shared, is_static: false }.own(&shared.model.rules, &quote!(__v::Rules<'_, Self>));
    quote!(&const { #rules })
}

/// Makes sets of rules.
struct Maker<'s> {
    shared: &'s Shared<'s, 's>,
    /// The compiler makes constants of what a static borrows by itself. Elsewhere it has to be told.
    is_static: bool,
}

impl Maker<'_> {
    fn of_field(&self, field: &Field<'_>, set: &TokenStream) -> TokenStream {
        with_proof(field, self.set(&field.rules, set))
    }

    /// A set of rules; `set` is its type.
    fn set(&self, rules: &Rules, set: &TokenStream) -> TokenStream {
        let own = self.own(rules, set);
        let each = rules.each.as_ref().map(|part| self.part(part, "ItemsOf", "is_list", set));
        let keys = rules.keys.as_ref().map(|part| self.part(part, "KeysOf", "is_map", set));
        let values = rules.values.as_ref().map(|part| self.part(part, "ItemsOf", "is_map", set));
        let required = rules.required.as_ref().map(|Rule { name, words, .. }| {
            let words = self::words(words);
            quote_spanned!(name.span()=> .required(#words))
        });
        quote!(#own #each #keys #values #required)
    }

    /// A set of the rules on the value itself.
    fn own(&self, rules: &Rules, set: &TokenStream) -> TokenStream {
        let none = quote_spanned!(set.span()=> <#set as __v::RuleSet>::NONE);
        if rules.own.is_empty() {
            return none;
        }
        let list = rules.own.iter().map(|rule| self.rule(rule, set));
        let list = match self.is_static {
            true => quote!(&[#(#list),*]),
            false => quote!(const { &[#(#list),*] }),
        };
        quote_spanned!(set.span()=> #none.own(#list))
    }

    /// Adds the rules on a part of a value, of whose rules the type is `set`.
    fn part(&self, Part { word, rules }: &Part, projection: &str, proof: &str, set: &TokenStream) -> TokenStream {
        let place = word.span();
        let (projection, proof) = (Ident::new(projection, place), Ident::new(proof, place));
        let part = quote_spanned!(place=> __v::#projection<#set>);
        let set = moved(set.clone(), place);
        let rules = after_proof(rules, self.set(rules, &part), |word| {
            let part = moved(part.clone(), word);
            quote_spanned!(word=> __v::is_nullable::<#part>())
        });
        quote_spanned!(place=> .#word(__v::#proof::<#set>(), #rules))
    }

    /// A rule of the set. All of it is at the rule's name: what the compiler has to say of it, it says there.
    fn rule(&self, rule: &Rule, set: &TokenStream) -> TokenStream {
        let place = rule.name.span();
        let constraint = match &rule.content {
            Content::Pattern(written) => {
                let pattern = self.pattern(written, place);
                quote_spanned!(place=> (&#pattern))
            }
            _ => {
                let constraint = constraint(rule, set, place);
                // Only a constant of its own may be made by calls, or have a destructor, and yet live on.
                match self.is_static && rule.kind.arguments != Arguments::Check {
                    true => quote_spanned!(place=> (&#constraint)),
                    false => quote_spanned!(place=> const { &#constraint }),
                }
            }
        };
        // What a check takes doesn't tell what it is asked about.
        let value = (rule.kind.arguments == Arguments::Check).then(|| quote_spanned!(place=> ::<__v::ValueOf<#set>>));
        let words = (!rule.words.are_empty()).then(|| {
            let words = words(&rule.words);
            quote_spanned!(place=> .words(#words))
        });
        quote_spanned!(place=> #constraint.on #value () #words)
    }

    /// The static of a pattern.
    fn pattern(&self, written: &Written, place: Span) -> Ident {
        let index = self.shared.patterns.iter().position(|known| known.source == written.source);
        format_ident!("__P{}", index.unwrap_or_default(), span = place)
    }
}

/// The rules on a field, after the proof that `required` may stand among them.
fn with_proof(field: &Field<'_>, rules: TokenStream) -> TokenStream {
    after_proof(&field.rules, rules, |word| {
        let ty = moved(field.ty, word);
        quote_spanned!(word=> __v::is_optional::<#ty>())
    })
}

fn after_proof(rules: &Rules, set: TokenStream, proof: impl Fn(Span) -> TokenStream) -> TokenStream {
    match &rules.required {
        None => set,
        Some(Rule { name, .. }) => {
            let proof = proof(name.span());
            quote!({ #proof; #set })
        }
    }
}

fn words(Words { code, message }: &Words) -> TokenStream {
    let option = |text: &Option<LitStr>| match text {
        None => quote!(__v::None),
        Some(text) => quote!(__v::Some(#text)),
    };
    let (code, message) = (option(code), option(message));
    quote!(&__v::RuleWords { code: #code, message: #message })
}

/// `name(a, k = v)` becomes `name(a).k(v)`.
fn constraint(rule: &Rule, set: &TokenStream, place: Span) -> TokenStream {
    // A user may have imported the function: no lint is to call its path too long.
    let (name, module) = (&rule.name, local("constraint", place));
    match &rule.content {
        Content::Named(arguments) if rule.kind.name == "range" => range(arguments, set, place),
        Content::Named(arguments) => {
            let calls = arguments.iter().map(|(name, value)| quote_spanned!(name.span()=> .#name(#value)));
            quote_spanned!(place=> __v::#module::#name() #(#calls)*)
        }
        Content::Values(values) => match rule.kind.arguments {
            Arguments::Many => quote_spanned!(place=> __v::#module::#name(&[#(#values),*])),
            _ => quote_spanned!(place=> __v::#module::#name(#(#values),*)),
        },
        Content::Word(word) => quote_spanned!(place=> __v::#module::#name::#word()),
        Content::Nothing | Content::Rules(..) | Content::Pattern(_) => quote_spanned!(place=> __v::#module::#name()),
    }
}

/// A range of the numbers with which the value is compared. What is written as a whole number may be a bound for a float too.
fn range(arguments: &[(Ident, syn::Expr)], set: &TokenStream, place: Span) -> TokenStream {
    let calls = arguments.iter().map(|(name, value)| {
        let call =
            if whole(value).is_some() { format_ident!("whole_{name}", span = name.span()) } else { name.clone() };
        quote_spanned!(name.span()=> .#call(#value))
    });
    let number = quote!(__v::Number);
    quote_spanned!(place=> <__v::BoundOf<#set> as #number>::RANGE #(#calls)*)
}
