//! What nobody would write.

use crate::Result;
use crate::command::{self, cargo};
use std::path::Path;

/// `[queries|texts|files|packs|shards] [CORPUS] [MINUTES] [--limit-ms N]`
pub(crate) fn run(arguments: &[String]) -> Result {
    let mut fuzz = cargo();
    fuzz.args(["run", "--quiet", "--profile", "eval", "--package", "tarazy-fuzz", "--"]);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), Path::new(argument).canonicalize()) {
            ("--limit-ms", _) => fuzz.arg(argument).args(arguments.next()),
            (_, Ok(corpus)) => fuzz.arg(corpus),
            (minutes, _) if minutes.parse::<f64>().is_ok() => fuzz.args(["--minutes", minutes]),
            (target, _) => fuzz.arg(target),
        };
    }
    command::run(&mut fuzz)
}
