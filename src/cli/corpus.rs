//! Opening what `--corpus` names.

use super::error::CliError;
use indicatif::ProgressBar;
use std::fs;
use std::path::Path;
use std::time::Duration;
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::{Corpus, pack};
use tarazy_engine::{Engine, EngineError};

/// How many near ids an error lists.
const NEAR: usize = 5;

/// The engine over `path`: a folder, a file of articles, or a pack; by default what is built in.
pub(super) fn open(path: Option<&Path>) -> Result<Engine, CliError> {
    let Some(path) = path else {
        return crate::embedded::open().map_err(|error| CliError::Pack { path: None, error });
    };
    let working = progress("reading the articles");
    let corpus = read(path)?;
    working.set_message(format!("indexing {} articles", corpus.documents.len()));
    let engine = Engine::new(corpus);
    working.finish_and_clear();
    Ok(engine)
}

fn read(path: &Path) -> Result<Corpus, CliError> {
    if path.is_dir() || ingest::is_document_file(path) {
        return Ok(ingest::read(path, Options::default())?.corpus);
    }
    read_pack(path)
}

pub(super) fn read_pack(path: &Path) -> Result<Corpus, CliError> {
    let bytes = fs::read(path).map_err(CliError::io(path))?;
    pack::read(&bytes).map_err(|error| CliError::Pack { path: Some(path.to_owned()), error })
}

/// A sign of life on stderr; nothing when that is not a terminal.
pub(super) fn progress(doing: &'static str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(doing);
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Adds the ids that may be meant to the error about an unknown one.
pub(super) fn with_near_ids(engine: &Engine, error: EngineError) -> CliError {
    let EngineError::UnknownDocument { id } = error else { return error.into() };
    let mut near: Vec<(f64, &str)> = engine
        .documents()
        .iter()
        .map(|document| (likeness(&id, &document.id), document.id.as_str()))
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let near = near.into_iter().take(NEAR).map(|(_, id)| id.to_owned()).collect();
    CliError::UnknownDocument { id, near }
}

/// 0 to 1: Jaro-Winkler, which favours a common beginning.
fn likeness(asked: &str, id: &str) -> f64 {
    strsim::jaro_winkler(&asked.to_lowercase(), &id.to_lowercase())
}
