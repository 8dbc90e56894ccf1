//! Quality and speed on data with known answers.

use crate::command::{self, cargo};
use crate::{Result, workspace};

/// `[DIR] [--misses]`
pub(crate) fn run(arguments: &[String]) -> Result {
    let mut eval = cargo();
    eval.args(["run", "--quiet", "--profile", "eval", "--package", "tarazy-eval", "--"]);
    for argument in arguments {
        eval.arg(if argument == "--misses" { argument.into() } else { workspace::existing(argument)? });
    }
    command::run(&mut eval)
}
