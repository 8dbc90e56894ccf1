//! All tests, and one line that counts them.

use crate::command::{self, cargo};
use crate::{Result, build, setup, workspace};
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// No arguments.
pub(crate) fn run(arguments: &[String]) -> Result {
    crate::no_arguments(arguments)?;
    let browser = setup::browser()?;
    setup::other_engines();
    setup::npm_ci(Path::new("www/examples/eleventy"), "one of the example sites is built with them")?;
    let native = counted(
        cargo().args(["test", "--workspace", "--exclude", "tarazy-bench", "--no-fail-fast"]),
        cargo_counts,
    )?;
    build::build(None)?;
    let mut script_tests = node_tests()?;
    let scripts = counted(script_tests.env("CHROME_PATH", browser), node_counts)?;

    let mut total = native.counts;
    total += scripts.counts;
    println!("\n{} passed, {} failed", total.passed, total.failed);
    if total.unsteady > 0 {
        println!(
            "{} of them needed a second try in a browser: lines beginning with “unsteady”",
            total.unsteady
        );
    }
    let succeeded = native.succeeded && scripts.succeeded && total.failed == 0;
    if succeeded { Ok(()) } else { Err("there are failures".to_owned()) }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u32,
    failed: u32,
    unsteady: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.unsteady += other.unsteady;
    }
}

struct Outcome {
    counts: Counts,
    succeeded: bool,
}

/// Files are named, not globbed: a glob needs a newer node.
fn node_tests() -> Result<Command> {
    let mut command = command::at_root("node");
    command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]);
    for folder in ["tests/wasm", "tests/browser", "benches/peers"] {
        command.args(test_files(folder)?);
    }
    Ok(command)
}

pub(crate) fn test_files(folder: &str) -> Result<Vec<PathBuf>> {
    let entries = workspace::root().join(folder).read_dir().map_err(|error| format!("{folder}: {error}"))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    files.sort();
    Ok(files)
}

/// Runs, shows what it prints, and adds up what `read` finds in the lines.
fn counted(command: &mut Command, read: fn(&str) -> Counts) -> Result<Outcome> {
    let name = command::name(command);
    let failure = |error| format!("{name}: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failure)?;
    let mut counts = Counts::default();
    if let Some(stdout) = child.stdout.take() {
        // Tests may print what is no UTF-8.
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.map_err(failure)?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            counts += read(&line);
        }
    }
    let succeeded = child.wait().map_err(failure)?.success();
    Ok(Outcome { counts, succeeded })
}

/// `test result: ok. 12 passed; 0 failed; …`
fn cargo_counts(line: &str) -> Counts {
    let Some(result) = line.strip_prefix("test result:") else { return Counts::default() };
    let words: Vec<&str> = result.split([' ', ';']).collect();
    let before =
        |name: &str| words.windows(2).find(|pair| pair[1] == name).and_then(|pair| pair[0].parse().ok());
    Counts { passed: before("passed").unwrap_or(0), failed: before("failed").unwrap_or(0), unsteady: 0 }
}

/// `ℹ pass 12`, `ℹ fail 0` and, when a test in a browser is tried again, `ℹ unsteady: …`, each on a line of its own.
fn node_counts(line: &str) -> Counts {
    let number = |name: &str| line.strip_prefix(name).and_then(|rest| rest.trim().parse().ok()).unwrap_or(0);
    Counts {
        passed: number("ℹ pass "),
        failed: number("ℹ fail "),
        unsteady: line.trim_start().starts_with("ℹ unsteady: ").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_of_cargo_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(cargo_counts(line), Counts { passed: 12, failed: 3, unsteady: 0 });
        assert_eq!(cargo_counts("test answers::passed ... ok"), Counts::default());
    }

    #[test]
    fn the_last_lines_of_node_are_counted() {
        assert_eq!(node_counts("ℹ pass 7"), Counts { passed: 7, ..Counts::default() });
        assert_eq!(node_counts("ℹ fail 2"), Counts { failed: 2, ..Counts::default() });
        assert_eq!(node_counts("✔ pass 7 times"), Counts::default());
        assert_eq!(node_counts("  ℹ unsteady: a page: Error"), Counts { unsteady: 1, ..Counts::default() });
    }
}
