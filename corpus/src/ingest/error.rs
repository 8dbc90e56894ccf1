use std::fmt;
use thiserror::Error;

/// Why a folder did not become a corpus: every problem in it, not only the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IngestError {
    /// At least one, in the order of the files.
    pub problems: Vec<Problem>,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path inside the folder that is read, with `/` on every system.
    pub file: String,
    /// Line, counted from 1, where it can be told.
    pub line: Option<usize>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Fault {
    /// The system does not give the file.
    #[error("cannot be read: {0}")]
    Io(String),
    /// Bytes that are not UTF-8.
    #[error("is not UTF-8 text; save it as UTF-8")]
    Encoding,
    /// A line that is not an object `{id, title, body}`.
    #[error("{0}")]
    Json(String),
    /// No article can be found in a page.
    #[error("no readable article in the page: {0}")]
    Html(String),
    /// Not a feed, or not well-formed.
    #[error("{0}")]
    Feed(String),
    /// Part of an export, but no published article.
    #[error("is not a published article but: {0}")]
    NotArticle(String),
    /// The same article again, as feeds hold it that were saved one after the other.
    #[error("the same text as \"{id}\" of {first}")]
    Repeated {
        /// The id of both.
        id: String,
        /// Where it was seen first.
        first: String,
    },
    /// Front matter, `corpus.toml`, or a value in them.
    #[error("{0}")]
    Metadata(String),
    /// `questions.toml`.
    #[error("{0}")]
    Questions(String),
    /// Two documents of one id.
    #[error("the id \"{id}\" is already taken by {first}; rename one of them")]
    Duplicate {
        /// The id.
        id: String,
        /// Where it was seen first.
        first: String,
    },
    /// Nothing but white space.
    #[error("has no text")]
    Empty,
    /// Longer than [`MAX_TEXT`](super::MAX_TEXT).
    #[error("is longer than {} MB", super::MAX_TEXT >> 20)]
    TooLong,
}

impl Fault {
    /// Stable name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "ingest-io",
            Self::Encoding => "ingest-encoding",
            Self::Json(_) => "ingest-json",
            Self::Html(_) => "ingest-html",
            Self::Feed(_) => "ingest-feed",
            Self::NotArticle(_) => "ingest-not-article",
            Self::Repeated { .. } => "ingest-repeated",
            Self::Metadata(_) => "ingest-metadata",
            Self::Questions(_) => "ingest-questions",
            Self::Duplicate { .. } => "ingest-duplicate",
            Self::Empty => "ingest-empty",
            Self::TooLong => "ingest-too-long",
        }
    }

    /// False for what is only left out: nothing is wrong with it.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        !matches!(self, Self::NotArticle(_) | Self::Repeated { .. })
    }

    pub(super) fn on(self, line: usize) -> Located {
        Located { line: Some(line), fault: self }
    }
}

/// A fault whose file is still to be told.
#[derive(Clone, Debug)]
pub(super) struct Located {
    pub(super) line: Option<usize>,
    pub(super) fault: Fault,
}

impl Located {
    pub(super) fn within(self, file: &str) -> Problem {
        Problem { file: file.to_owned(), line: self.line, fault: self.fault }
    }
}

impl From<Fault> for Located {
    fn from(fault: Fault) -> Self {
        Self { line: None, fault }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.fault.code(), self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.fault)
    }
}

/// A line for every problem, each beginning with its code.
impl fmt::Display for IngestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.problems.iter().enumerate() {
            let line_end = if position == 0 { "" } else { "\n" };
            write!(f, "{line_end}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for IngestError {}

impl From<Problem> for IngestError {
    fn from(problem: Problem) -> Self {
        Self { problems: vec![problem] }
    }
}

/// The line, counted from 1, on which the byte `offset` stands.
pub(super) fn line_of(bytes: &[u8], offset: usize) -> usize {
    1 + bytes.iter().take(offset).filter(|&&byte| byte == b'\n').count()
}
