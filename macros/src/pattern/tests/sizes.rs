const P: &[&str] = &[
 "(?i)a", "(?i:a)b", "(?s-m:a)", "(?x) a # b", "(?P<n>a)", "(?<a.b>x)", "(?<é>x)", "[[:alpha:]]", "[[:^digit:]x]", "[a[bc]]", "[a-z&&[^b]]", "[a-z--b]", "[a~~b]", "(?=a)b", "(?!a)", "(?<=a)b", "(?<!a)", r"(a)\1", r"\8", r"(?<n>a)\k<n>",
 r"\bfoo\b", r"\B", r"\b{start}a", r"\<a\>", r"\Aa\z", r"a\Z", r"\-", r"\_", r#"\""#, r"\ ", r"\#", r"\&", r"\~", r"[\#\&\~]", r"[\_]", r"\`", "\\\u{1}", "\\\n", "\\é", r"\a", r"[\a]", r"\e", r"\x{41}", r"\U0001F600", r"\U{41}", r"\x4", r"\x", r"\xZZ", r"\u12", r"\u{}", r"\u{110000}", r"\uD83D\uDE00", r"\uD800", r"[\uD800\uDC00-\uDBFF\uDFFF]", r"\u{D800}", r"\cJ", r"[\cJ]", r"\c", r"\012", r"\00", r"\08", r"\07", r"[\1]", r"[\b]", r"[\B]",
 "a++", "a*{2}", "a{2}{3}", "a+??", "^*", "$+", r"\b+", "(?:^)*a", "[]", "[^]", "[]a]", "[^]a]", "[a", "[a[b]", "[", "]", "}", "a]b}c", "{", "a{", "a{x}", "a{}", "a{,5}", "{,5}", "a{,}", "a{1, 2}", "a{ 1}", "a{3,1}", "a{99999999999}", "*a", "+", "?", "a|*", "(*a)", "(", ")", "(a", "a)", "(?)", "(?", "(?<", "(?<>a)", "(?<n", "(?<1>a)", "(?<n>a)(?<n>b)", "(?>a)", "(?#x)", "(?|a)", "(?'n'a)", r"\pL", r"\PL", r"\p{l}", r"\p{lu}", r"\p{Greek}", r"\p{greek}", r"\p{IsGreek}", r"\p{script=greek}", r"\p{Script:Greek}", r"\p{Script!=Greek}", r"\P{Script!=Greek}", r"\p{sc=Foo}", r"\p{Foo}", r"\p{Age=3.0}", r"\p{^L}", r"\p", r"\p{", r"\p{L", r"\p{}", r"\p{ L}", r"[\p{greek}]", r"\p{Alnum}", r"\p{RGI_Emoji}", r"\", r"a\", r"[z-a]", r"[\d-z]", r"[a-\w]", r"\X", r"\R", r"\h", r"\Q..\E", r"\G", r"\K", r"a{1,2}{3}", r"(?U)a", "(?-)", "(?i", "(a{1000}){1000}", "(((a{1000}){1000}){1000}){1000}", "(ab?){0,5000}", "((){1000000}){1000000}", "(?:a?){4000}", "x{0,4097}y|z",
];
#[test]
fn show() {
    for p in P {
        let start = std::time::Instant::now();
        let judge = regress::Regex::with_flags(p, "u").is_ok();
        match crate::pattern::compile(p) {
            Ok(x) => println!("OK   {p:?} judge={judge} {}", x.exported),
            Err(m) => for m in m { println!("{} {p:?} @ {:?} {:?}\n        {}\n        {}", if judge {"JUDGE-OK"} else {"REF"}, m.range.clone(), p.get(m.range.clone()), m.message, m.help) },
        }
        if start.elapsed().as_millis() > 50 { println!("SLOW {:?}", start.elapsed()); }
    }
    let deep = "(".repeat(100_000);
    println!("{:?}", crate::pattern::compile(&deep).map(|_|()).map_err(|m| m[0].message.clone()));
    let deep = format!("{}a{}", "(".repeat(100_000), ")".repeat(100_000));
    println!("{:?}", crate::pattern::compile(&deep).map(|_|()).map_err(|m| m[0].message.clone()));
    let deep = format!("{}a{}", "(?:".repeat(240), ")+".repeat(240));
    println!("{:?}", crate::pattern::compile(&deep).map(|_|()).map_err(|m| m[0].message.clone()));
}

#[test]
fn emit_for_perf() {
    let root = quote::quote!(crate);
    let patterns = [
 r"^[a-zA-Z0-9.\-_]{1,255}$", r"^[^\x00]{1,1020}\.csv$", r"^\d{12}$", r"^import-[0-9a-zA-Z]{17}$",
 r"^[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?Z$",
 r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
];
    let lines: String = patterns.iter().map(|s| format!("{},\n", crate::pattern::compile(s).unwrap().matcher(&root))).collect();
    std::fs::write("/tmp/perf/emitted.txt", format!("[{lines}]")).unwrap();
}
