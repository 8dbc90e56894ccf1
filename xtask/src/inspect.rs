//! What must not be in a built file.

use crate::settings::Settings;
use crate::{Result, workspace};
use std::env;
use std::fs;
use std::path::{MAIN_SEPARATOR, Path};

/// Looks through `www/pkg` and `www/dist` for paths of this machine and for names of native-only parts.
pub(crate) fn built_files(settings: &Settings) -> Result {
    let mut forbidden = machine_paths();
    forbidden.extend(settings.list("forbidden", "names")?.into_iter().map(str::to_owned));
    for folder in [settings.text("build", "out-dir")?, "www/dist"] {
        inspect(&workspace::root().join(folder), &forbidden)?;
    }
    Ok(())
}

/// A file, or a folder with all that is in it.
fn inspect(path: &Path, forbidden: &[String]) -> Result {
    let failure = |error| format!("{}: {error}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(failure)? {
            inspect(&entry.map_err(failure)?.path(), forbidden)?;
        }
        return Ok(());
    }
    let bytes = fs::read(path).map_err(failure)?;
    match forbidden.iter().find(|text| contains(&bytes, text)) {
        Some(found) => Err(format!("{} contains \"{found}\"", path.display())),
        None => Ok(()),
    }
}

fn machine_paths() -> Vec<String> {
    let folders = [Some(workspace::root().to_owned()), workspace::cargo_home(), env::home_dir()];
    // "/root" or "/home/x" as a plain text could be part of an article: with the slash it is a path.
    // A container may have no home, or "/": that is in any file.
    let folders = folders.into_iter().flatten().filter(|folder| folder.parent().is_some());
    folders.map(|folder| format!("{}{MAIN_SEPARATOR}", folder.display())).collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_this_machine_is_seen_in_a_binary() {
        let path = machine_paths().remove(0);
        let bytes = [b"\0asm", path.as_bytes(), b"src/lib.rs\xff"].concat();
        assert!(contains(&bytes, &path));
        assert!(!contains(b"\0asm /tarazy/src/lib.rs", &path));
    }
}
