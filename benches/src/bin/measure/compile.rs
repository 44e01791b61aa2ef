//! What the compiler has to do for 100 structs of eight fields: generates a package for each file in `compile/`, and builds it.

use serde::Deserialize;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use vetted_benches::harness::Failure;
use vetted_benches::harness::results::{Rows, package};

/// A file in `compile/`: how the structs are declared and used. `{i}` is the number of a struct.
#[derive(Deserialize)]
struct Template {
    about: String,
    /// Its place among the templates: the cheap ones come first.
    order: usize,
    dependencies: String,
    leaf: String,
    item: String,
    call: String,
}

const STRUCTS: usize = 100;
/// Times are the best of so many runs.
const RUNS: usize = 3;
/// What takes so many seconds varies too little to be run again.
const LONG: f64 = 25.0;
/// The generated package.
const SUBJECT: &str = "subject";

pub fn measure() -> Result<(), Failure> {
    let mut rows = Rows::default();
    for (name, template) in templates()? {
        eprintln!("{}", template.about);
        let subject = Subject::generated(&name, &template)?;
        let mut add = |what: &str, value: f64| {
            eprintln!("  {what:16} {value:>12.2}");
            rows.add(what, &template.about, Some((value * 100.0).round() / 100.0));
        };
        add("lines", subject.lines()?);
        add("check_seconds", subject.best("check", &["--lib"])?);
        let log = subject.logged("build", &["--release"])?;
        add("cold_seconds", seconds(&log, |name| name != SUBJECT));
        add("text_bytes", subject.text_bytes()?);
        add("release_seconds", subject.best("build", &["--release", "--lib"])?);
        // What was measured is kept, however long the rest takes.
        rows.write("compile")?;
    }
    Ok(())
}

/// The lines of what the derives of a template expand to.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a count")]
pub fn lines(name: &str) -> Result<u64, Failure> {
    let (_, template) = templates()?.into_iter().find(|(file, _)| file == name).ok_or("no such template")?;
    Ok(Subject::generated(&format!("guarded-{name}"), &template)?.lines()? as u64)
}

fn templates() -> Result<Vec<(String, Template)>, Failure> {
    let mut templates: Vec<(String, Template)> = Vec::new();
    for entry in fs::read_dir(package().join("compile"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            templates.push((name, toml::from_str(&fs::read_to_string(path)?)?));
        }
    }
    templates.sort_by_key(|(_, template)| template.order);
    Ok(templates)
}

/// A generated package, in the target directory.
struct Subject {
    folder: PathBuf,
    source: String,
}

impl Subject {
    /// Generates the package, with nothing built in it yet.
    fn generated(name: &str, template: &Template) -> Result<Subject, Failure> {
        let target = std::env::current_exe()?.ancestors().nth(2).ok_or("no target directory")?.to_owned();
        let folder = target.join("subjects").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("src"))?;
        let core = package().join("../core");
        let dependencies = template.dependencies.replace("{core}", &core.to_string_lossy());
        let manifest = format!(
            "[package]\nname = \"{SUBJECT}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // The same versions as here.
        fs::copy(package().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        fs::write(folder.join("src/main.rs"), MAIN)?;
        let subject = Subject { folder, source: source(template)? };
        subject.touch()?;
        Ok(subject)
    }

    fn touch(&self) -> Result<(), Failure> {
        Ok(fs::write(self.folder.join("src/lib.rs"), &self.source)?)
    }

    fn cargo(&self, command: &str, log: &Path) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.arg(command).arg("--quiet").current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", self.folder.join("target"));
        cargo.env("RUSTC_WRAPPER", package().join("compile/timed-rustc")).env("TIMED_RUSTC_LOG", log);
        // Not in parallel within a crate, so that the sum doesn't depend on what else runs.
        cargo.env_remove("RUSTFLAGS").env("CARGO_INCREMENTAL", "0");
        cargo
    }

    /// What `timed-rustc` has noted during a command.
    fn logged(&self, command: &str, arguments: &[&str]) -> Result<String, Failure> {
        let log = self.folder.join("log");
        fs::write(&log, "")?;
        let output = self.cargo(command, &log).args(arguments).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(fs::read_to_string(log)?)
    }

    /// The least CPU seconds that the package itself took.
    fn best(&self, command: &str, arguments: &[&str]) -> Result<f64, Failure> {
        // The first run is for what it depends on.
        self.logged(command, arguments)?;
        let mut best = f64::INFINITY;
        for _ in 0..RUNS {
            self.touch()?;
            let log = self.logged(command, arguments)?;
            best = best.min(seconds(&log, |name| name == SUBJECT));
            if best > LONG {
                break;
            }
        }
        Ok(best)
    }

    /// The lines of the package's expansion, as `prettyplease` lays them out.
    #[expect(clippy::cast_precision_loss, reason = "no package has so many lines")]
    fn lines(&self) -> Result<f64, Failure> {
        self.touch()?;
        let log = self.folder.join("log");
        let mut cargo = self.cargo("rustc", &log);
        let output = cargo.args(["--profile", "check", "--lib", "--", "-Zunpretty=expanded"]).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        let file = syn::parse_file(&String::from_utf8(output.stdout)?)?;
        Ok(prettyplease::unparse(&file).lines().count() as f64)
    }

    /// The machine code of the program.
    fn text_bytes(&self) -> Result<f64, Failure> {
        let output = Command::new("size").arg("-A").arg(self.folder.join("target/release").join(SUBJECT)).output()?;
        let sections = String::from_utf8(output.stdout)?;
        let text = sections.lines().find_map(|line| line.strip_prefix(".text"));
        let bytes = text.and_then(|rest| rest.split_whitespace().next()).ok_or("`size` names no .text")?;
        Ok(bytes.parse()?)
    }
}

const MAIN: &str = r#"fn main() {
    let json = std::env::args().nth(1).unwrap_or_default();
    println!("{}", subject::count(json.as_bytes()));
}
"#;

fn source(template: &Template) -> Result<String, Failure> {
    let mut source = template.leaf.clone();
    for i in 0..STRUCTS {
        source.push_str(&template.item.replace("{i}", &i.to_string()));
    }
    writeln!(source, "pub fn count(json: &[u8]) -> usize {{\n    let mut count = 0;")?;
    for i in 0..STRUCTS {
        writeln!(source, "    count += usize::from({});", template.call.replace("{i}", &i.to_string()))?;
    }
    source.push_str("    count\n}\n");
    Ok(source)
}

/// The CPU seconds of the crates that are asked for.
fn seconds(log: &str, is_asked_for: impl Fn(&str) -> bool) -> f64 {
    let lines = log.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let asked_for = lines.filter(|cells| cells.first().is_some_and(|name| is_asked_for(name)));
    asked_for.flat_map(|cells| cells.into_iter().skip(1).filter_map(|cell| cell.parse::<f64>().ok())).sum()
}
