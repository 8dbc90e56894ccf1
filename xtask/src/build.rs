//! The wasm package and the page.

use crate::command::{self, at_root, building, cargo, node};
use crate::settings::Settings;
use crate::{Result, inspect, setup, workspace};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the bundler finds the modules of the parts.
const PARTS: &str = "target/parts";

/// `[--seeds DIR]`
pub(crate) fn run(arguments: &[String]) -> Result {
    match arguments {
        [] => build(None),
        [flag, folder] if flag == "--seeds" => build(Some(folder)),
        _ => Err("usage: cargo xtask build [--seeds DIR]".to_owned()),
    }
}

/// Builds `www/pkg` and `www/dist`, with the articles in `seeds` when given.
pub(crate) fn build(seeds: Option<&String>) -> Result {
    setup::for_build()?;
    let settings = Settings::read()?;
    let seeds = seeds.map(|folder| workspace::existing(folder)).transpose()?;
    wasm_pack(&settings, seeds.as_deref())?;
    let mut modules = vec![Path::new(settings.text("build", "out-dir")?).join("tarazy_bg.wasm")];
    for part in settings.list("parts", "names")? {
        modules.push(build_part(part, seeds.as_deref())?);
    }
    optimise(&settings, &modules)?;
    command::run(&mut node("xtask/js/bundle.mjs"))?;
    inspect::built_files(&settings)
}

/// The module of everything, with what JavaScript needs to call it.
fn wasm_pack(settings: &Settings, seeds: Option<&Path>) -> Result {
    let profile = format!("--{}", settings.text("build", "profile")?);
    let mut wasm_pack = building("wasm-pack");
    wasm_pack
        .args(["build", &profile, "--mode", "no-install", "--no-pack"])
        .args(["--target", settings.text("build", "target")?])
        .args(["--out-dir", settings.text("build", "out-dir")?]);
    command::run(with_environment(&mut wasm_pack, seeds))
}

/// The module of what one feature of `Cargo.toml` names; the JavaScript of the whole calls it, too.
fn build_part(part: &str, seeds: Option<&Path>) -> Result<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--release", "--lib", "--target", "wasm32-unknown-unknown"]);
    build.args(["--no-default-features", "--features", part]);
    command::run(with_environment(&mut build, seeds))?;
    // All have one name, by which they import: one glue calls them.
    let folder = Path::new(PARTS).join(part);
    let mut bindgen = at_root("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder);
    command::run(bindgen.arg("target/wasm32-unknown-unknown/release/tarazy.wasm"))?;
    Ok(folder.join("tarazy_bg.wasm"))
}

fn with_environment<'c>(command: &'c mut Command, seeds: Option<&Path>) -> &'c mut Command {
    if let Some(folder) = seeds {
        command.env("TARAZY_SEEDS", folder);
    }
    without_paths(command)
}

/// What it builds is the same in every folder.
pub(crate) fn without_paths(command: &mut Command) -> &mut Command {
    command.env("CARGO_ENCODED_RUSTFLAGS", remapped_paths())
}

/// Panic messages name source files: these must not tell where this machine keeps them.
fn remapped_paths() -> String {
    let folders = [(Some(workspace::root().to_owned()), "/tarazy"), (workspace::cargo_home(), "/cargo")];
    let flags = folders.into_iter().filter_map(|(folder, name)| Some((folder?, name)));
    let flags = flags.map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    // Cargo splits this variable only at this character, so that folders may have spaces.
    flags.collect::<Vec<_>>().join("\u{1f}")
}

/// All modules at once: each takes a minute of one core.
fn optimise(settings: &Settings, modules: &[PathBuf]) -> Result {
    let commands = modules.iter().map(|module| {
        let mut wasm_opt = node("node_modules/binaryen/bin/wasm-opt");
        wasm_opt.args(settings.list("wasm-opt", "args")?).arg(module).arg("-o").arg(module);
        Ok(wasm_opt)
    });
    command::run_all(commands.collect::<Result<_>>()?)
}
