//! Running other programs.

use crate::{Result, workspace};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// `program` at the root of the checkout.
pub(crate) fn at_root(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root());
    command
}

/// The cargo that runs this task.
pub(crate) fn cargo() -> Command {
    building(env!("CARGO"))
}

/// A `program` that builds into `target`, where later steps look, whatever the settings of this machine say.
pub(crate) fn building(program: &str) -> Command {
    let mut command = at_root(program);
    command.env("CARGO_TARGET_DIR", workspace::root().join("target"));
    command
}

/// A script of this project or of an npm package, in node.
pub(crate) fn node(script: impl AsRef<Path>) -> Command {
    let mut command = at_root("node");
    command.arg(workspace::root().join(script));
    command
}

/// Runs to the end; an error when it does not start or does not succeed.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("cannot start {}: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", name(command))) }
}

/// Runs all at the same time; the first error when one does not start or does not succeed.
pub(crate) fn run_all(commands: Vec<Command>) -> Result {
    let runs: Vec<_> =
        commands.into_iter().map(|mut command| thread::spawn(move || run(&mut command))).collect();
    // All are waited for: one that goes on would write under the next build.
    let ended: Vec<_> = runs.into_iter().map(thread::JoinHandle::join).collect();
    ended.into_iter().try_for_each(|run| run.map_err(|_| "a command could not be waited for".to_owned())?)
}

/// What it prints; `None` when it does not start or does not succeed.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|it| it.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// The program with its first arguments, for messages.
pub(crate) fn name(command: &Command) -> String {
    let parts = std::iter::once(command.get_program()).chain(command.get_args().take(3));
    parts.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
