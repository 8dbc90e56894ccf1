//! Folders written for a test, and read as an editor's are.

use std::fs;
use tarazy_corpus::ingest::{self, IngestError, Ingested, Options};
use tempfile::TempDir;

/// A folder of these files, named with their bytes.
pub(super) fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// What is read of such a folder.
pub(super) fn read(files: &[(&str, &[u8])]) -> Result<Ingested, IngestError> {
    ingest::read(folder(files).path(), Options::default())
}
