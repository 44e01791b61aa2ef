//! What is seen of a type as it is written. It decides nothing: the compiler does, which knows what is behind an alias. It
//! is for mistakes that can be told better, or at all, where they are seen.

use super::literal::Number;
use syn::{GenericArgument, Ident, PathArguments, Type, TypePath};

/// Types that rules go through.
const HOLDERS: &[&str] = &["Option", "Box", "Rc", "Arc"];
const LISTS: &[&str] = &["Vec", "VecDeque", "LinkedList", "BTreeSet", "HashSet", "BinaryHeap"];
const MAPS: &[&str] = &["BTreeMap", "HashMap"];

/// The parts of a value.
#[derive(Clone, Copy)]
pub enum Part {
    Elements,
    Keys,
    Values,
}

/// The type that rules on another one are about.
pub fn ruled(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => ruled(&reference.elem),
        Type::Paren(paren) => ruled(&paren.elem),
        Type::Group(group) => ruled(&group.elem),
        _ => argument(ty, HOLDERS, 0).map_or(ty, ruled),
    }
}

/// The type of a value's parts.
pub fn part(ty: &Type, part: Part) -> Option<&Type> {
    match (part, ruled(ty)) {
        (Part::Elements, Type::Array(array)) => Some(&array.elem),
        (Part::Elements, Type::Slice(slice)) => Some(&slice.elem),
        (Part::Elements, list) => argument(list, LISTS, 0),
        (Part::Keys, map) => argument(map, MAPS, 0),
        (Part::Values, map) => argument(map, MAPS, 1),
    }
}

/// A type that is one word.
pub fn word(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(TypePath { qself: None, path, .. }) => path.get_ident(),
        _ => None,
    }
}

/// Whether a document has something else than an object, or nothing at all, for values of the type.
pub fn is_no_object(ty: &Type) -> bool {
    let ty = ruled(ty);
    let is_scalar = |name: &Ident| ["bool", "char", "f32", "f64", "str", "String"].iter().any(|scalar| name == scalar);
    matches!(ty, Type::Array(_) | Type::Slice(_))
        || matches!(ty, Type::Tuple(tuple) if !tuple.elems.is_empty())
        || word(ty).is_some_and(is_scalar)
        || integers(ty).is_some()
        || argument(ty, LISTS, 0).is_some()
}

/// The least and the greatest number of an integer type; of `usize`, where it has the most of them.
pub fn integers(ty: &Type) -> Option<(Number, Number)> {
    let name = word(ty)?.to_string();
    let (sign, bits) = name.split_at_checked(1)?;
    let bits = match bits {
        "8" => 8,
        "16" => 16,
        "32" => 32,
        "64" | "size" => 64,
        "128" => 128,
        _ => return None,
    };
    let most = u128::MAX >> (128 - bits);
    let integer = |negative, magnitude| Number::Integer { negative, magnitude };
    match sign {
        "u" => Some((integer(false, 0), integer(false, most))),
        "i" => Some((integer(true, most / 2 + 1), integer(false, most / 2))),
        _ => None,
    }
}

fn argument<'t>(ty: &'t Type, names: &[&str], index: usize) -> Option<&'t Type> {
    let Type::Path(TypePath { qself: None, path, .. }) = ty else { return None };
    let last = path.segments.last()?;
    if !names.iter().any(|name| last.ident == name) {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.nth(index)
}
