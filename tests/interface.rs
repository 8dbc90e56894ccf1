//! What programs rely on is written down: a change shows, and is told in CHANGELOG.md.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::fmt::Write;
use std::fs;
use std::path::Path;
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
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interface/command-line.txt");
    if std::env::var_os("TARAZY_INTERFACE").is_some() {
        fs::write(&path, &told).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(told == written, "the command line changed: TARAZY_INTERFACE=1 writes it down again\n{told}");
}
