//! Opening what `--corpus` names.

use super::error::CliError;
use super::output::Output;
use super::shards::{self, Shelf};
use indicatif::{ProgressBar, ProgressStyle};
use std::fs;
use std::path::Path;
use std::time::Duration;
use tarazy_corpus::Corpus;
use tarazy_corpus::facts::{Facts, analyse_all};
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::pack::PackError;
use tarazy_engine::{Engine, EngineError};

/// How many near ids an error lists.
const NEAR: usize = 5;

/// A corpus that answers: all of it at once, or shards that are read by need.
pub(super) enum Opened {
    Whole(Box<Engine>),
    Shards(Box<Shelf>),
}

impl Opened {
    /// Runs a command on it, without a word until all is there that it needs.
    pub(super) fn answer(
        &mut self,
        output: &mut Output,
        command: impl Fn(&Engine, &mut Output) -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        let shards = match self {
            Self::Whole(engine) => return command(engine, output),
            Self::Shards(shards) => shards,
        };
        shards.library.begin();
        output.is_quiet = true;
        loop {
            // An error may come of what is not there yet.
            let _ = command(shards.library.engine(), output);
            if !shards.load()? {
                break;
            }
        }
        output.is_quiet = false;
        command(shards.library.engine(), output)
    }
}

/// What `path` holds: shards, a folder, a file of articles, or a pack; by default what is built in.
pub(super) fn open(path: Option<&Path>) -> Result<Opened, CliError> {
    if let Some(head) = path.and_then(shards::head_at) {
        return Ok(Opened::Shards(Box::new(Shelf::open(&head)?)));
    }
    Ok(Opened::Whole(Box::new(engine(path)?)))
}

fn engine(path: Option<&Path>) -> Result<Engine, CliError> {
    let Some(path) = path else {
        return crate::embedded::open().map_err(|error| CliError::Pack { path: None, error });
    };
    if !path.is_dir() && !ingest::is_document_file(path) {
        return read_pack(path, Engine::open);
    }
    let working = progress("reading the articles");
    let corpus = ingest::read(path, Options::default())?.corpus;
    working.finish_and_clear();
    let facts = facts_of(&corpus);
    Ok(Engine::analysed(corpus, facts))
}

/// Finds the facts of all articles, and shows how far it is.
pub(super) fn facts_of(corpus: &Corpus) -> Vec<Facts> {
    let bar = ProgressBar::new(corpus.documents.len() as u64).with_message("finding facts");
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}, {eta} left") {
        bar.set_style(style);
    }
    let facts = analyse_all(&corpus.documents, || bar.inc(1));
    bar.finish_and_clear();
    facts
}

/// What `read` makes of the bytes of the pack at `path`.
pub(super) fn read_pack<T>(path: &Path, read: impl Fn(&[u8]) -> Result<T, PackError>) -> Result<T, CliError> {
    let bytes = fs::read(path).map_err(CliError::io(path))?;
    read(&bytes).map_err(|error| CliError::Pack { path: Some(path.to_owned()), error })
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
