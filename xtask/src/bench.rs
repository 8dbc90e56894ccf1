//! Benchmarks: native ones, and other search engines beside ours in a browser.

use crate::command::{self, cargo, node};
use crate::workspace::existing;
use crate::{Result, build, setup, workspace};
use std::path::Path;
use std::process::Command;

/// Installed and run here; its packages are not ours.
const PEERS: &str = "benches/peers";

/// `peers CORPUS.jsonl QUERIES.json`, `growth COUNT...`, `texts A B`; any other arguments go to the native benchmarks.
pub(crate) fn run(arguments: &[String]) -> Result {
    match arguments {
        [name, files @ ..] if name == "peers" => peers(files),
        [name, counts @ ..] if name == "growth" => growth(counts),
        [name, a, b] if name == "texts" => texts(&existing(a)?, &existing(b)?),
        _ => native(arguments),
    }
}

fn native(arguments: &[String]) -> Result {
    command::run(
        cargo()
            .args(["run", "--profile", "eval", "--package", "tarazy-bench", "--", "--bench"])
            .args(arguments),
    )
}

fn peers(files: &[String]) -> Result {
    let [corpus, queries, engines @ ..] = files else {
        return Err("usage: cargo xtask bench peers CORPUS.jsonl QUERIES.json [ENGINE...]".to_owned());
    };
    let (corpus, queries) = (existing(corpus)?, existing(queries)?);
    let mut bench = in_browser("benches/peers/run.mjs")?;
    command::run(bench.arg(corpus).arg(queries).args(engines))
}

/// What shards cost as articles grow, with a plot in the docs.
fn growth(counts: &[String]) -> Result {
    command::run(in_browser("benches/peers/growth.mjs")?.args(counts))
}

/// A script of peers with what it needs: packages, the page, the program, a browser.
fn in_browser(script: &str) -> Result<Command> {
    let browser = setup::browser()?;
    setup::npm_ci(Path::new(PEERS), "these search engines are measured beside ours")?;
    build::build(None)?;
    command::run(cargo().args(["build", "--profile", "eval", "--bin", "tarazy"]))?;
    let program =
        workspace::root().join("target/eval/tarazy").with_extension(std::env::consts::EXE_EXTENSION);
    let mut bench = node(script);
    bench.env("CHROME_PATH", browser).env("TARAZY", program);
    Ok(bench)
}

/// Two articles compared in a browser, beside tools that tell the words that differ.
fn texts(a: &Path, b: &Path) -> Result {
    let browser = setup::browser()?;
    setup::npm_ci(Path::new(PEERS), "these tools are measured beside ours")?;
    build::build(None)?;
    command::run(node("benches/peers/texts.mjs").arg(a).arg(b).env("CHROME_PATH", browser))
}
