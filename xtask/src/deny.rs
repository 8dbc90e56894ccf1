//! Licences, sources and known faults of the crates in Cargo.lock.

use crate::command::{self, cargo};
use crate::{Result, setup, workspace};

/// No arguments. Without a network, known faults are looked up in the list of the last time, where there is one.
pub(crate) fn run(arguments: &[String]) -> Result {
    crate::no_arguments(arguments)?;
    setup::cargo_deny()?;
    deny(&["check", "--hide-inclusion-graph", "licenses", "bans", "sources"])?;
    if deny(&["fetch", "db"]).is_err() && !has_advisories() {
        println!("known faults were not looked up: their list cannot be had, and none is here");
        return Ok(());
    }
    deny(&["check", "--disable-fetch", "advisories"])
}

fn deny(arguments: &[&str]) -> Result {
    command::run(cargo().arg("deny").args(arguments))
}

fn has_advisories() -> bool {
    let lists = workspace::cargo_home().and_then(|home| home.join("advisory-dbs").read_dir().ok());
    lists.into_iter().flatten().flatten().any(|entry| entry.path().is_dir())
}
