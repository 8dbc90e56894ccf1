//! What programs rely on is written down: a change shows, and is told in CHANGELOG.md.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn help(words: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tarazy")).args(words).arg("--help").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().replace(".exe", "")
}

/// Names of what stands under `Commands:`.
fn commands(help: &str) -> Vec<&str> {
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = lines.take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").collect()
}

#[test]
fn the_command_line_is_the_one_that_is_written_down() {
    let all = help(&[]);
    let mut told = all.clone();
    for command in commands(&all) {
        write!(told, "\n--- {command}\n{}", help(&[command])).unwrap();
    }
    is_written_down("command-line.txt", &told);
}

fn is_written_down(name: &str, told: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interface").join(name);
    if std::env::var_os("TARAZY_INTERFACE").is_some() {
        fs::write(&path, told).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<&str> =
        told.lines().filter(|line| !written.lines().any(|known| known == *line)).collect();
    assert!(
        told == written,
        "{name} changed: TARAZY_INTERFACE=1 writes it down again\n{}",
        changed.join("\n")
    );
}

/// Declarations of a source that other crates see: the compiler refuses `pub` on what they cannot reach.
fn public(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut lines = code.lines().map(str::trim);
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if !line.starts_with("pub ") {
            continue;
        }
        let mut whole = line.to_owned();
        let open = |whole: &str| whole.matches('(').count() > whole.matches(')').count();
        while !whole.ends_with(['{', ';', ',', '}']) || open(&whole) {
            let Some(next) = lines.next() else { break };
            whole = format!("{whole} {next}");
        }
        if whole.starts_with("pub enum ") {
            let variants = lines.by_ref().take_while(|line| *line != "}");
            variants.filter(|line| !line.starts_with(['/', '#'])).for_each(|line| whole.extend([" ", line]));
        }
        let constant = ["pub const ", "pub static "].iter().any(|start| whole.starts_with(start));
        let told = if constant { whole.split(" = ").next().unwrap_or_default() } else { &whole };
        found.push(told.trim_end_matches([' ', '{', ',', ';']).to_owned());
    }
    found
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            found.push(path);
        }
    }
    found.sort();
}

#[test]
fn what_the_crates_offer_is_what_is_written_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut told = String::new();
    for name in ["corpus", "engine"] {
        let mut files = Vec::new();
        sources(&root.join(name).join("src"), &mut files);
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "rs")) {
            let place = file.strip_prefix(root).unwrap().display().to_string().replace('\\', "/");
            for item in public(&fs::read_to_string(file).unwrap()) {
                writeln!(told, "{place}: {item}").unwrap();
            }
        }
    }
    is_written_down("crates.txt", &told);
}
