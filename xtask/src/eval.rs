//! Quality and speed on data with known answers.

use crate::command::{self, cargo};
use crate::{Result, workspace};
use std::path::Path;

/// `DIR`
pub(crate) fn run(arguments: &[String]) -> Result {
    let [folder] = arguments else { return Err("usage: cargo xtask eval DIR".to_owned()) };
    let folder = Path::new(folder).canonicalize().map_err(|error| format!("{folder}: {error}"))?;
    if !workspace::root().join("tests/eval/Cargo.toml").exists() {
        return Err("the crate tests/eval is missing".to_owned());
    }
    command::run(
        cargo().args(["run", "--quiet", "--profile", "eval", "--package", "tarazy-eval", "--"]).arg(folder),
    )
}
