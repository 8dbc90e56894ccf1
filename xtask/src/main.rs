//! Build tasks: `cargo xtask <name>`. Each installs what it needs, and says so.

mod archive;
mod bench;
mod build;
mod check;
mod command;
mod deny;
mod eval;
mod fuzz;
mod inspect;
mod pictures;
mod release;
mod serve;
mod settings;
mod setup;
mod size;
mod test;
mod workspace;

use std::env;
use std::process::ExitCode;

type Result<T = ()> = std::result::Result<T, String>;
type Task = fn(&[String]) -> Result;

const TASKS: &[(&str, Task, &str)] = &[
    ("setup", setup::run, "install what is missing, saying what and why"),
    ("build", build::run, "[--seeds DIR]: the wasm package and the page, into www/"),
    ("serve", serve::run, "[--seeds DIR] [--port N]: build, then serve the page on this machine"),
    ("test", test::run, "all tests: native, wasm in node, browser"),
    ("check", check::run, "formatting, lints and types, in Rust and JavaScript"),
    ("size", size::run, "what a page downloads, against the budgets"),
    ("pictures", pictures::run, "of the page, for the README, into docs/pictures"),
    ("eval", eval::run, "[DIR] [--misses]: quality, on our gold set and the data in DIR"),
    ("fuzz", fuzz::run, "[TARGET] [CORPUS] [MINUTES] [--limit-ms N]: what nobody would write"),
    (
        "bench",
        bench::run,
        "native benchmarks; peers CORPUS QUERIES: other search engines beside ours in a browser; growth: archives in many files as they grow",
    ),
    ("deny", deny::run, "licences, sources and known faults of the crates that are used"),
    ("release", release::run, "the packages that are given out, each tried in an empty folder"),
];

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let Some((_, task, _)) = TASKS.iter().find(|(known, ..)| *known == name) else {
        return usage();
    };
    match task(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask {name}: {message}");
            ExitCode::FAILURE
        }
    }
}

/// For a task that takes none: otherwise `test NAME` would run all tests and say nothing.
fn no_arguments(arguments: &[String]) -> Result {
    if arguments.is_empty() {
        Ok(())
    } else {
        Err(format!("takes no arguments, not \"{}\"", arguments.join(" ")))
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: cargo xtask <task>\n");
    for (name, _, purpose) in TASKS {
        eprintln!("  {name:8} {purpose}");
    }
    ExitCode::from(2)
}
