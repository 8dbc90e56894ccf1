//! Native benchmarks.

use crate::Result;
use crate::command::{self, cargo};

/// Arguments go to the benchmarks.
pub(crate) fn run(arguments: &[String]) -> Result {
    command::run(
        cargo()
            .args(["run", "--profile", "eval", "--package", "tarazy-bench", "--", "--bench"])
            .args(arguments),
    )
}
