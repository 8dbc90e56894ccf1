//! The wasm package and the page.

use crate::command::{self, at_root, node};
use crate::settings::Settings;
use crate::{Result, inspect, setup, workspace};
use std::env;
use std::path::{Path, PathBuf};

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
    wasm_pack(&settings, seeds)?;
    optimise(&settings)?;
    command::run(&mut node("xtask/js/bundle.mjs"))?;
    inspect::built_files(&settings)
}

fn wasm_pack(settings: &Settings, seeds: Option<&String>) -> Result {
    let profile = format!("--{}", settings.text("build", "profile")?);
    let mut wasm_pack = at_root("wasm-pack");
    wasm_pack
        .args(["build", &profile, "--mode", "no-install", "--no-pack"])
        .args(["--target", settings.text("build", "target")?])
        .args(["--out-dir", settings.text("build", "out-dir")?])
        .env("CARGO_ENCODED_RUSTFLAGS", remapped_paths());
    if let Some(folder) = seeds {
        wasm_pack.env("TARAZY_SEEDS", absolute(folder)?);
    }
    command::run(&mut wasm_pack)
}

/// Panic messages name source files: these must not tell where this machine keeps them.
fn remapped_paths() -> String {
    let folders = [(Some(workspace::root().to_owned()), "/tarazy"), (workspace::cargo_home(), "/cargo")];
    let flags = folders.into_iter().filter_map(|(folder, name)| Some((folder?, name)));
    let flags = flags.map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    // Cargo splits this variable only at this character, so that folders may have spaces.
    flags.collect::<Vec<_>>().join("\u{1f}")
}

fn absolute(folder: &str) -> Result<PathBuf> {
    let here = env::current_dir().map_err(|error| error.to_string())?;
    here.join(folder).canonicalize().map_err(|error| format!("--seeds {folder}: {error}"))
}

fn optimise(settings: &Settings) -> Result {
    let wasm = Path::new(settings.text("build", "out-dir")?).join("tarazy_bg.wasm");
    let mut wasm_opt = node("node_modules/binaryen/bin/wasm-opt");
    command::run(wasm_opt.args(settings.list("wasm-opt", "args")?).arg(&wasm).arg("-o").arg(&wasm))
}
