use std::fmt;
use std::path::{Path, PathBuf};

/// The cells of a line.
pub(crate) type Row = Vec<String>;

/// A file of measures that cannot be read.
#[derive(Debug)]
pub(crate) struct RowsError {
    path: PathBuf,
    source: std::io::Error,
}

impl RowsError {
    pub(crate) fn new(path: &Path, source: std::io::Error) -> Self {
        Self { path: path.to_owned(), source }
    }
}

impl fmt::Display for RowsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        if self.source.kind() == std::io::ErrorKind::NotFound {
            return write!(f, "eval-not-measured: {path} is missing");
        }
        write!(f, "eval-unreadable: {path}: {}", self.source)
    }
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, RowsError> {
    std::fs::read_to_string(path).map_err(|source| RowsError::new(path, source))
}

/// The rows of a file of tab-separated values.
pub(crate) fn read(path: &Path) -> Result<Vec<Row>, RowsError> {
    Ok(text(path)?.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

/// A cell; empty when the row is too short.
pub(crate) fn cell(row: &Row, column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}
