//! Licences, sources and known faults of the crates in Cargo.lock.

use crate::command::{self, cargo};
use crate::{Result, setup};

/// No arguments. Without a network, known faults are those of the last time.
pub(crate) fn run(_: &[String]) -> Result {
    setup::cargo_deny()?;
    command::run(cargo().args(["deny", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"]))?;
    command::run(cargo().args(["deny", "check", "advisories"])).or_else(|error| {
        println!("{error}: with a network, see what it says above; without one, they were not looked up");
        command::run(cargo().args(["deny", "check", "--disable-fetch", "advisories"]))
    })
}
