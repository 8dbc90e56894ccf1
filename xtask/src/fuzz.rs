//! What nobody would write.

use crate::command::{self, cargo};
use crate::{Result, workspace};

const TARGETS: [&str; 5] = ["queries", "texts", "files", "packs", "shards"];

/// `[queries|texts|files|packs|shards] [CORPUS] [MINUTES] [--limit-ms N]`
pub(crate) fn run(arguments: &[String]) -> Result {
    let mut fuzz = cargo();
    fuzz.args(["run", "--quiet", "--profile", "eval", "--package", "tarazy-fuzz", "--"]);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--limit-ms" => fuzz.arg(argument).args(arguments.next()),
            target if TARGETS.contains(&target) => fuzz.arg(target),
            minutes if minutes.parse::<f64>().is_ok() => fuzz.args(["--minutes", minutes]),
            corpus => fuzz.arg(workspace::existing(corpus)?),
        };
    }
    command::run(&mut fuzz)
}
