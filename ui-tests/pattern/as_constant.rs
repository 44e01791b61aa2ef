use vetted::constraint::Pattern;

const WORD: Pattern = vetted::pattern!(r"\bword\b");
const TWO: Pattern = vetted::pattern!("^[a-z]+" "(?i)x$");
const SOURCE: &str = "^a$";
const NAMED: Pattern = vetted::pattern!(SOURCE);
const NONE: Pattern = vetted::pattern!();

fn main() {}
