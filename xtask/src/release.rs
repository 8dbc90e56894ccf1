//! What is given out: an npm package, crates, the program with its page, the page by itself; with checksums, licences and what they are made of.

use crate::archive::{self, Entry};
use crate::command::{self, cargo, node, output};
use crate::{Result, build, setup, test, workspace};
use std::fs;
use std::path::{Path, PathBuf};

const OUT: &str = "target/given-out";

/// The crates, each after those that it needs.
const CRATES: [&str; 3] = ["tarazy-corpus", "tarazy-engine", "tarazy"];

/// What of `www/` is served as it is; the rest is bundled into `dist`.
const PAGE: [&str; 5] = ["embed.html", "embed.js", "examples", "index.html", "page.css"];

const TEXTS: [&str; 4] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// `[--twice]`: what is made is tried; then it is made once more of the last commit, in another folder, and must be the same.
pub(crate) fn run(arguments: &[String]) -> Result {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => make().and_then(|()| tried()),
        ["--untried"] => make(),
        ["--twice"] => make().and_then(|()| tried()).and_then(|()| made_again()),
        _ => Err("usage: cargo xtask release [--twice | --untried]".to_owned()),
    }
}

fn make() -> Result {
    build::build(None)?;
    let mut program = cargo();
    program.args(["build", "--release", "--bin", "tarazy", "--locked"]);
    command::run(build::without_paths(&mut program))?;
    let folder = out();
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{OUT}: {error}"))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{OUT}: {error}"))?;
    command::run(node("xtask/js/release.mjs").arg(&folder))?;
    crates(&folder)?;
    archives(&folder)?;
    command::run(node("xtask/js/release.mjs").arg(&folder).arg("sums"))?;
    println!("\n{}", folder.display());
    Ok(())
}

fn out() -> PathBuf {
    workspace::root().join(OUT)
}

fn tried() -> Result {
    let mut tests = command::at_root("node");
    tests.args(["--test", "--test-reporter=spec"]).args(test::test_files("tests/release")?);
    command::run(tests.env("CHROME_PATH", setup::browser()?).env("TARAZY_RELEASE", out()))
}

/// Whoever has the sources can check what is given out.
fn made_again() -> Result {
    let folder = std::env::temp_dir().join(format!("tarazy-again-{}", std::process::id()));
    command::run(command::at_root("git").args(["clone", "--quiet", "."]).arg(&folder))?;
    let mut again = command::at_root("cargo");
    again.args(["xtask", "release", "--untried"]).current_dir(&folder);
    command::run(again.env("CARGO_TARGET_DIR", folder.join("target")))?;
    let sums = |root: &Path| {
        fs::read_to_string(root.join(OUT).join("SHA256SUMS")).map_err(|error| format!("SHA256SUMS: {error}"))
    };
    let (here, there) = (sums(workspace::root())?, sums(&folder)?);
    let others: Vec<&str> = there.lines().filter(|line| !here.contains(line)).collect();
    if !others.is_empty() || here.len() != there.len() {
        return Err(format!("made again in {}, other bytes:\n{}", folder.display(), others.join("\n")));
    }
    println!("made again in {}: the same bytes", folder.display());
    fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Not built here, as each would need those before it from a registry: a test builds a program of all three.
fn crates(folder: &Path) -> Result {
    let mut package = cargo();
    package.args(["package", "--quiet", "--locked", "--allow-dirty", "--no-verify"]);
    command::run(package.args(CRATES.iter().flat_map(|name| ["--package", *name])))?;
    for name in CRATES {
        let file = format!("{name}-{}.crate", version());
        let made = workspace::root().join("target/package").join(&file);
        fs::copy(made, folder.join(&file)).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// The program looks for its page in `www` beside it.
fn archives(folder: &Path) -> Result {
    let program = format!("tarazy{}", std::env::consts::EXE_SUFFIX);
    let page = page()?;
    let page = |into: &str| page.iter().map(|name| entry("www", name, &format!("{into}{name}"))).collect();
    let texts = || TEXTS.map(|name| entry("", name, name)).into_iter().chain([notice(folder)]);
    let mut with_page = vec![entry("target/release", &program, &program)];
    with_page.extend(texts().chain::<Vec<Entry>>(page("www/")));
    write(folder, &format!("tarazy-{}-{}", version(), host()?), &with_page)?;
    let mut site: Vec<Entry> = page("");
    site.extend(texts());
    write(folder, &format!("tarazy-{}-site", version()), &site)
}

/// Files that git knows, and what was built: packages of an example may lie beside it.
fn page() -> Result<Vec<String>> {
    let mut git = command::at_root("git");
    let known =
        output(git.args(["-C", "www", "ls-files", "-z"]).args(PAGE)).ok_or("git does not list www")?;
    let known = known.split_terminator('\0').map(str::to_owned);
    Ok(std::iter::once("dist".to_owned()).chain(known).collect())
}

fn write(folder: &Path, name: &str, entries: &[Entry]) -> Result {
    archive::write(&folder.join(format!("{name}.tar.gz")), name, entries)
}

fn entry(folder: &str, file: &str, name: &str) -> Entry {
    (workspace::root().join(folder).join(file), name.to_owned())
}

fn notice(folder: &Path) -> Entry {
    (folder.join("NOTICE.txt"), "NOTICE.txt".to_owned())
}

/// All packages of the workspace have one.
fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Of the machine that the program is built for.
fn host() -> Result<String> {
    let told = output(command::at_root("rustc").arg("-vV")).ok_or("rustc is not on PATH")?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not tell its host".to_owned())
}
