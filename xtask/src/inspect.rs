//! What must not be in a built file.

use crate::settings::Settings;
use crate::{Result, workspace};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Looks through `www/pkg` and `www/dist` for paths of this machine and for names of native-only parts.
pub(crate) fn built_files(settings: &Settings) -> Result {
    let mut forbidden = machine_paths();
    forbidden.extend(settings.list("forbidden", "names")?.into_iter().map(str::to_owned));
    for folder in [settings.text("build", "out-dir")?, "www/dist"] {
        for file in files(&workspace::root().join(folder))? {
            let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            if let Some(found) = forbidden.iter().find(|text| contains(&bytes, text)) {
                return Err(format!("{} contains \"{found}\"", file.display()));
            }
        }
    }
    Ok(())
}

fn machine_paths() -> Vec<String> {
    let folders = [Some(workspace::root().to_owned()), workspace::cargo_home(), env::home_dir()];
    // "/root" or "/home/x" as a plain text could be part of an article: with the slash it is a path.
    folders.into_iter().flatten().map(|folder| format!("{}/", folder.display())).collect()
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.is_file()).collect())
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
