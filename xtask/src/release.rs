//! What is given out: an npm package, the program with its page, the page by itself; with checksums, licences and what they are made of.

use crate::archive::{self, Entry};
use crate::command::{self, cargo, node, output};
use crate::{Result, build, setup, test, workspace};
use std::fs;
use std::path::Path;

const OUT: &str = "target/given-out";

/// What of `www/` is served as it is; the rest is bundled into `dist`.
const PAGE: [&str; 6] = ["dist", "embed.html", "embed.js", "examples", "index.html", "page.css"];

const TEXTS: [&str; 4] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// No arguments.
pub(crate) fn run(_: &[String]) -> Result {
    let browser = setup::browser()?;
    build::build(None)?;
    command::run(cargo().args(["build", "--release", "--bin", "tarazy", "--locked"]))?;
    let folder = workspace::root().join(OUT);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{OUT}: {error}"))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{OUT}: {error}"))?;
    command::run(node("xtask/js/release.mjs").arg(&folder))?;
    archives(&folder)?;
    command::run(node("xtask/js/release.mjs").arg(&folder).arg("sums"))?;
    let mut tests = command::at_root("node");
    tests.args(["--test", "--test-reporter=spec"]).args(test::test_files("tests/release")?);
    command::run(tests.env("CHROME_PATH", browser).env("TARAZY_RELEASE", &folder))?;
    println!("\n{}", folder.display());
    Ok(())
}

/// The program looks for its page in `www` beside it.
fn archives(folder: &Path) -> Result {
    let program = format!("tarazy{}", std::env::consts::EXE_SUFFIX);
    let page = |into: &str| PAGE.map(|name| entry("www", name, &format!("{into}{name}")));
    let texts = || TEXTS.map(|name| entry("", name, name)).into_iter().chain([notice(folder)]);
    let mut with_page = vec![entry("target/release", &program, &program)];
    with_page.extend(texts().chain(page("www/")));
    write(folder, &format!("tarazy-{}-{}", version(), host()?), &with_page)?;
    let site: Vec<Entry> = page("").into_iter().chain(texts()).collect();
    write(folder, &format!("tarazy-{}-site", version()), &site)
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
