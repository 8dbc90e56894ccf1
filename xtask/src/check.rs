//! Formatting, lints and types.

use crate::command::{self, cargo, node};
use crate::{Result, setup};

/// No arguments.
pub(crate) fn run(arguments: &[String]) -> Result {
    crate::no_arguments(arguments)?;
    setup::for_check()?;
    let lint = ["clippy", "--quiet"];
    let deny = ["--", "-D", "warnings"];
    command::run(cargo().args(["fmt", "--all", "--check"]))?;
    command::run(cargo().args(lint).args(["--workspace", "--all-targets"]).args(deny))?;
    command::run(cargo().args(lint).args(["--lib", "--target", "wasm32-unknown-unknown"]).args(deny))?;
    command::run(cargo().args(["test", "--quiet", "--package", "xtask"]))?;
    command::run(node("node_modules/eslint/bin/eslint.js").args(["--max-warnings", "0", "."]))?;
    command::run(
        node("node_modules/stylelint/bin/stylelint.mjs").args(["--allow-empty-input", "www/**/*.css"]),
    )?;
    command::run(&mut node("node_modules/typescript/bin/tsc"))
}
