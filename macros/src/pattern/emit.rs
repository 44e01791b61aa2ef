//! The static data as Rust.

use super::alphabet::Alphabet;
use super::meaning::Characters;
use super::sequence::{Sequence, Step};
use super::table::Table;
use super::threads::Threads;
use super::{Form, Pattern};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Pattern {
    /// A constant expression for the `Matcher`, whose types are in that module.
    pub(crate) fn matcher(&self, module: &TokenStream) -> TokenStream {
        let (variant, data) = match &self.form {
            Form::Sequence(data) => (quote!(Sequence), sequence(data, module)),
            Form::Table(data) => (quote!(Table), table(data, module)),
            Form::Threads(data) => (quote!(Threads), threads(data, module)),
        };
        quote!(#module::Matcher::#variant(&const { #data }))
    }
}

fn sequence(sequence: &Sequence, module: &TokenStream) -> TokenStream {
    let Sequence { prefix, suffix, .. } = sequence;
    let head = sequence.head.iter().map(|part| step(part, module));
    let tail = sequence.tail.iter().map(|part| step(part, module));
    let middle = step(&sequence.middle, module);
    quote!(#module::Sequence::new(#prefix, &const { [#(#head),*] }, #middle, &const { [#(#tail),*] }, #suffix))
}

fn step(step: &Step, module: &TokenStream) -> TokenStream {
    let class = class(&step.set, module);
    let least = Literal::u32_unsuffixed(step.least);
    if let Some(most) = step.most {
        let most = Literal::u32_unsuffixed(most);
        quote!(#module::Step::new(#class, #least, #most))
    } else {
        quote!(#module::Step::endless(#class, #least))
    }
}

fn class(set: &Characters, module: &TokenStream) -> TokenStream {
    let class = super::sequence::Class::of(set);
    let (low, high) = (Literal::u64_unsuffixed(class.low), Literal::u64_unsuffixed(class.high));
    let beyond = match class.beyond.as_slice() {
        [] => quote!(None),
        [('\u{80}', char::MAX)] => quote!(All),
        ranges => {
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            quote!(Ranges(&const { [#(#ranges),*] }))
        }
    };
    quote!(#module::Class::new(#low, #high, #module::Beyond::#beyond))
}

fn alphabet(alphabet: &Alphabet, module: &TokenStream) -> TokenStream {
    let ascii = Literal::byte_string(&alphabet.ascii);
    let beyond = alphabet.beyond.iter().map(|(first, group)| {
        let group = Literal::u8_unsuffixed(*group);
        quote!((#first, #group))
    });
    quote!(#module::Alphabet::new(#ascii, &const { [#(#beyond),*] }))
}

fn table(table: &Table, module: &TokenStream) -> TokenStream {
    let alphabet = alphabet(&table.alphabet, module);
    let cells = halves(&table.cells);
    let [start, accepting] = [table.start, table.accepting].map(Literal::u16_unsuffixed);
    quote!(#module::Table::new(#alphabet, #cells, #start, #accepting))
}

fn threads(threads: &Threads, module: &TokenStream) -> TokenStream {
    let alphabet = alphabet(&threads.alphabet, module);
    let words = threads.words.iter().map(|word| {
        let parts = [word.found, word.ending, word.steps, word.jumps, word.anew].map(Literal::u64_unsuffixed);
        quote!(#module::Word::new(#(#parts),*))
    });
    let [reading, first] = [&threads.reading, &threads.first].map(|words| {
        let words = words.iter().map(|word| Literal::u64_unsuffixed(*word));
        quote!(&[#(#words),*])
    });
    let [offsets, next] = [&threads.offsets, &threads.next].map(|numbers| halves(numbers));
    let empty = threads.empty;
    quote!(#module::Threads::new(
        #alphabet, &const { [#(#words),*] }, #reading, #first, (#offsets, #next), #empty
    ))
}

fn halves(numbers: &[u16]) -> TokenStream {
    let numbers = numbers.iter().map(|number| Literal::u16_unsuffixed(*number));
    quote!(&[#(#numbers),*])
}
