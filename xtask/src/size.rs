//! What a page downloads.

use crate::command::{self, cargo, node};
use crate::settings::Settings;
use crate::{Result, build};

/// The embedded corpus, to tell its share.
const PACK: &str = "target/size.pack";

/// No arguments: builds with the project's own seeds first.
pub(crate) fn run(arguments: &[String]) -> Result {
    crate::no_arguments(arguments)?;
    build::build(None)?;
    command::run(cargo().args(["run", "--quiet", "--bin", "tarazy", "--", "pack", "seeds", "-o", PACK]))?;
    let settings = Settings::read()?;
    let budgets = settings.numbers("budget")?.into_iter().map(|(name, bytes)| format!("\"{name}\":{bytes}"));
    let budgets = format!("{{{}}}", budgets.collect::<Vec<_>>().join(","));
    command::run(node("xtask/js/size.mjs").args([&budgets, PACK]))
}
