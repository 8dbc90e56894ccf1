use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use tarazy_corpus::ingest::IngestError;
use tarazy_corpus::pack::PackError;
use tarazy_engine::EngineError;

/// Why the program has no answer. Shown, each begins with its stable code.
#[derive(Debug)]
pub(super) enum CliError {
    Engine(EngineError),
    Ingest(IngestError),
    /// An id that is not there, with those that look like it.
    UnknownDocument {
        id: String,
        near: Vec<String>,
    },
    Pack {
        path: Option<PathBuf>,
        error: PackError,
    },
    Io {
        path: PathBuf,
        error: io::Error,
    },
    Output(io::Error),
    /// The built page, which a bundle takes its files from, is not there.
    NoPage,
    /// A bundle would be written among files of others.
    Occupied {
        path: PathBuf,
    },
    /// Shards that cannot be brought up to date.
    Shards {
        path: PathBuf,
        error: PackError,
    },
    /// The reader of the output has gone.
    ClosedPipe,
}

impl CliError {
    pub(super) fn io(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        |error| Self::Io { path: path.to_owned(), error }
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Engine(error) => write!(f, "{}: {error}", error.code()),
            Self::Ingest(error) => error.fmt(f),
            Self::UnknownDocument { id, near } => {
                write!(f, "unknown-document: no document has the id {id:?}")?;
                if near.is_empty() { Ok(()) } else { write!(f, "; near ids: {}", near.join(", ")) }
            }
            Self::Pack { path: Some(path), error } => {
                write!(f, "{}: {}: {error}", error.code(), path.display())
            }
            Self::Pack { path: None, error } => write!(f, "{}: {error}", error.code()),
            Self::Io { path, error } => write!(f, "io: {}: {error}", path.display()),
            Self::Output(error) => write!(f, "io: the output cannot be written: {error}"),
            Self::NoPage => f.write_str(
                "page-missing: the built page is not beside the program; name its folder with --page, \
                 or build it with `cargo xtask build`",
            ),
            Self::Occupied { path } => {
                write!(f, "occupied: {} has files that no bundle wrote; name a new folder", path.display())
            }
            Self::Shards { path, error } => {
                let (code, path) = (error.code(), path.display());
                write!(
                    f,
                    "{code}: {path} is damaged or of a newer version; name a new folder, or remove this one"
                )
            }
            Self::ClosedPipe => Ok(()),
        }
    }
}

impl From<EngineError> for CliError {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

impl From<IngestError> for CliError {
    fn from(error: IngestError) -> Self {
        Self::Ingest(error)
    }
}

/// Errors of reading carry a path ([`CliError::io`]); a bare one comes from writing the output.
impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Output(error),
        }
    }
}
