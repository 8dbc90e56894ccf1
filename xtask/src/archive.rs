//! `.tar.gz` files: the same files give the same bytes.

use crate::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use tar::{Builder, HeaderMode};

/// What goes in, and the name that it has there; a folder with all that is in it.
pub(crate) type Entry = (PathBuf, String);

/// All entries, in one folder of the name `folder`.
pub(crate) fn write(archive: &Path, folder: &str, entries: &[Entry]) -> Result {
    let failure = |error| format!("{}: {error}", archive.display());
    let file = File::create(archive).map_err(failure)?;
    let mut builder = Builder::new(GzEncoder::new(file, Compression::best()));
    builder.mode(HeaderMode::Deterministic);
    for (path, name) in entries {
        append(&mut builder, path, &format!("{folder}/{name}")).map_err(failure)?;
    }
    builder.into_inner().and_then(GzEncoder::finish).map_err(failure)?;
    Ok(())
}

/// Folders as a system lists them have no order of their own.
fn append(builder: &mut Builder<GzEncoder<File>>, path: &Path, name: &str) -> std::io::Result<()> {
    if path.is_file() {
        return builder.append_path_with_name(path, name);
    }
    let mut names = fs::read_dir(path)?
        .map(|entry| entry.map(|it| it.file_name().to_string_lossy().into_owned()))
        .collect::<std::io::Result<Vec<_>>>()?;
    names.sort();
    names.iter().try_for_each(|file| append(builder, &path.join(file), &format!("{name}/{file}")))
}
