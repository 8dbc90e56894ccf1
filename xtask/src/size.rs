//! What a page downloads.

use crate::command::{self, node};
use crate::settings::Settings;
use crate::{Result, build};

/// No arguments: builds with the project's own seeds first.
pub(crate) fn run(_: &[String]) -> Result {
    build::build(None)?;
    let budget = Settings::read()?.number("budget", "total")?;
    command::run(node("xtask/js/size.mjs").arg(budget.to_string()))
}
