use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{Generics, Ident, Path, PathSegment, Type, TypePath, parse_quote};

/// The generics of an implementation: every type parameter that stands in one of the fields' types has to implement the
/// trait itself, and so has what such a parameter projects to.
pub fn bounded<'a>(generics: &Generics, fields: impl Iterator<Item = &'a Type>, bound: &TokenStream) -> Generics {
    let finder = Finder::of(generics, fields);
    let mut generics = generics.clone();
    let predicates = &mut generics.make_where_clause().predicates;
    for parameter in &finder.used {
        predicates.push(parse_quote!(#parameter: #bound));
    }
    for projection in &finder.projections {
        predicates.push(parse_quote!(#projection: #bound));
    }
    for parameter in generics.type_params_mut() {
        parameter.default = None;
    }
    generics
}

/// The types that tell one use of a generic type from another: those of its parameters, and of what they project to, that
/// stand in a field's type.
pub fn arguments<'a>(generics: &Generics, fields: impl Iterator<Item = &'a Type>) -> Vec<TokenStream> {
    let finder = Finder::of(generics, fields);
    let used = finder.parameters.iter().filter(|parameter| finder.used.contains(parameter));
    used.map(ToTokens::to_token_stream).chain(finder.projections.iter().map(ToTokens::to_token_stream)).collect()
}

struct Finder<'g> {
    parameters: Vec<&'g Ident>,
    used: BTreeSet<Ident>,
    projections: Vec<TypePath>,
}

impl<'g> Finder<'g> {
    fn of<'a>(generics: &'g Generics, fields: impl Iterator<Item = &'a Type>) -> Self {
        let mut finder = Finder {
            parameters: generics.type_params().map(|parameter| &parameter.ident).collect(),
            used: BTreeSet::new(),
            projections: Vec::new(),
        };
        for ty in fields {
            finder.visit_type(ty);
        }
        finder
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_path(&mut self, path: &'ast Path) {
        // Nothing of the parameter is in a `PhantomData`.
        if path.segments.last().is_some_and(|segment| segment.ident == "PhantomData") {
            return;
        }
        if let Some(ident) = path.get_ident()
            && self.parameters.contains(&ident)
        {
            self.used.insert(ident.clone());
        }
        visit::visit_path(self, path);
    }

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        let starts_with_parameter = path.path.segments.len() > 1
            && path.path.segments.first().is_some_and(|PathSegment { ident, .. }| self.parameters.contains(&ident));
        if starts_with_parameter && path.qself.is_none() {
            self.projections.push(path.clone());
        }
        visit::visit_type_path(self, path);
    }
}
