use quote::ToTokens;
use std::fmt::Display;

/// Collects mistakes, so that all of them are reported in one compile.
#[derive(Default)]
pub struct Errors {
    errors: Vec<syn::Error>,
    is_spoilt: bool,
}

impl Errors {
    /// A mistake at some tokens: what is wrong, and what to write instead.
    pub fn at(&mut self, tokens: impl ToTokens, wrong: impl Display, help: impl Display) {
        self.errors.push(syn::Error::new_spanned(tokens, sentence(wrong, help)));
    }

    /// A mistake that another parser has found.
    pub fn push(&mut self, error: syn::Error) {
        self.errors.extend(error);
    }

    /// Marks the last mistake as one that leaves open what is meant, so that code made from the rest would be wrong too.
    pub fn spoil(&mut self) {
        self.is_spoilt = true;
    }

    /// Whether code made from the rest would be wrong too.
    pub fn is_spoilt(&self) -> bool {
        self.is_spoilt
    }

    /// How many mistakes there are.
    pub fn len(&self) -> usize {
        self.errors.len()
    }

    /// All mistakes in one, if there are any.
    pub fn into_error(self) -> Option<syn::Error> {
        self.errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        })
    }
}

fn sentence(wrong: impl Display, help: impl Display) -> String {
    format!("{wrong}\n\nhelp: {help}")
}

/// The known word that an unknown one is probably meant to be.
pub fn did_you_mean<'k>(unknown: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let near = |word: &&str| distance(unknown, word) <= unknown.len().max(word.len()) / 3 + usize::from(word.len() < 6);
    known.into_iter().filter(near).min_by_key(|word| distance(unknown, word))
}

/// How many letters have to be put in, taken out, replaced or swapped with the next.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows = vec![(0..=other.len()).collect::<Vec<usize>>()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(a != b)).min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_put_in_taken_out_replaced_and_swapped() {
        for (one, other, expected) in
            [("", "", 0), ("max", "mx", 1), ("mxa", "max", 1), ("len", "max", 3), ("", "ab", 2)]
        {
            assert_eq!(distance(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn only_near_words_are_suggested() {
        let known = ["min", "max", "exactly"];
        assert_eq!(did_you_mean("maximum", known), None);
        assert_eq!(did_you_mean("mx", known), Some("max"));
        assert_eq!(did_you_mean("exacly", known), Some("exactly"));
        assert_eq!(did_you_mean("colour", known), None);
    }
}
