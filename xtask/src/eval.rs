//! Quality and speed on data with known answers.

use crate::Result;
use crate::command::{self, cargo};
use std::path::{Path, PathBuf};

/// `[DIR] [--misses]`
pub(crate) fn run(arguments: &[String]) -> Result {
    let mut eval = cargo();
    eval.args(["run", "--quiet", "--profile", "eval", "--package", "tarazy-eval", "--"]);
    for argument in arguments {
        eval.arg(if argument == "--misses" { argument.into() } else { folder(argument)? });
    }
    command::run(&mut eval)
}

/// Cargo runs at the root: `name` may be relative to another folder.
fn folder(name: &str) -> Result<PathBuf> {
    Path::new(name).canonicalize().map_err(|error| format!("{name}: {error}"))
}
