//! Pictures of the page, for the README.

use crate::command::{self, node};
use crate::{Result, build, setup};

/// No arguments.
pub(crate) fn run(arguments: &[String]) -> Result {
    crate::no_arguments(arguments)?;
    let browser = setup::browser()?;
    build::build(None)?;
    command::run(node("xtask/js/pictures.mjs").env("CHROME_PATH", browser))
}
