//! Wall time of each case: `cargo bench --bench wall`.

use divan::Bencher;
use vetted_benches::case::{Case, MAIN};
use vetted_benches::contestants::{self, ALL};

fn main() {
    divan::main();
}

/// `CONTESTANT: CASE` for each contestant that takes part in the case.
fn names() -> Vec<String> {
    let mut names = Vec::new();
    for case in MAIN.iter().filter_map(|name| Case::named(name)) {
        // The quadratic ones would take minutes.
        let of_reasonable_size = |case: &Case| case.items <= 100;
        for contestant in ALL.iter().filter(|_| of_reasonable_size(&case)) {
            if (contestant.prepare)(&case).is_some() {
                names.push(format!("{}: {}", contestant.name, case.name));
            }
        }
    }
    names
}

#[divan::bench(args = names(), max_time = 0.4)]
fn wall(bencher: Bencher<'_, '_>, name: &str) {
    let (contestant, case) = name.split_once(": ").expect("a name of `names`");
    let case = Case::named(case).expect("a case of `names`");
    let contestant = contestants::named(contestant).expect("a contestant of `names`");
    let prepared = (contestant.prepare)(&case).expect("a contestant that takes part");
    bencher.bench_local(|| (prepared.run)());
}
