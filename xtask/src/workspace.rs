//! Where things are.

use crate::Result;
use std::env;
use std::path::{Path, PathBuf};

/// The root of the checkout.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The file or folder `name`, which may be relative to where this task was started: programs run at the root.
pub(crate) fn existing(name: &str) -> Result<PathBuf> {
    Path::new(name).canonicalize().map_err(|error| format!("{name}: {error}"))
}

/// The folder of cargo's registry and installed programs.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))
}
