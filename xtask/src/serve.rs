//! The page, on this machine.

use crate::command::{self, node};
use crate::{Result, build};

/// `[--seeds DIR] [--port N]`
pub(crate) fn run(arguments: &[String]) -> Result {
    let mut seeds = None;
    let mut port = "8000".to_owned();
    for pair in arguments.chunks(2) {
        match pair {
            [flag, value] if flag == "--seeds" => seeds = Some(value),
            [flag, value] if flag == "--port" => port.clone_from(value),
            _ => return Err("usage: cargo xtask serve [--seeds DIR] [--port N]".to_owned()),
        }
    }
    build::build(seeds)?;
    command::run(node("xtask/js/serve.mjs").arg(port))
}
