use super::args::Pack;
use super::corpus::{facts_of, progress, read_pack};
use super::error::CliError;
use super::output::Output;
use super::paint::clean;
use super::shards::{self, Written};
use serde::Serialize;
use std::fs;
use std::path::Path;
use tarazy_corpus::ingest::{self, Alike, Ingested, Options};
use tarazy_corpus::{Corpus, pack};

/// What a pack holds and what it does not.
#[derive(Serialize)]
pub(super) struct Report {
    documents: usize,
    questions: usize,
    bytes: u64,
    skipped: Vec<String>,
    ignored: Vec<String>,
    alike: Vec<Repeats>,
    /// Of shards.
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<Written>,
}

/// An article that is mostly another.
#[derive(Serialize)]
struct Repeats {
    id: String,
    first: String,
    likeness: f64,
}

/// How many lines of one kind people are shown.
const SHOWN: usize = 20;

/// A pack, and what is to be told of it.
pub(super) struct Packed {
    pub(super) bytes: Vec<u8>,
    pub(super) report: Report,
}

/// Reads the articles and writes the pack, the shards, or both.
pub(super) fn pack(args: &Pack, output: &mut Output) -> Result<(), CliError> {
    let read = articles(&args.from, args.skip_bad)?;
    if let Some(to) = &args.output {
        let bytes = bytes_of(&read, &args.from)?;
        fs::write(to, &bytes).map_err(CliError::io(to))?;
        tell(to, &Report { bytes: bytes.len() as u64, ..left_out(&read) }, output)?;
    }
    let Some(to) = &args.shards else { return Ok(()) };
    let written = shards::write(&read.corpus, to)?;
    tell(to, &Report { bytes: written.bytes, written: Some(written), ..left_out(&read) }, output)
}

fn articles(from: &Path, skip_bad: bool) -> Result<Ingested, CliError> {
    let working = progress("reading the articles");
    let read = ingest::read(from, Options { skip_bad })?;
    working.finish_and_clear();
    Ok(read)
}

/// The pack of the articles `from` a folder or file.
pub(super) fn packed(from: &Path, skip_bad: bool) -> Result<Packed, CliError> {
    let read = articles(from, skip_bad)?;
    let bytes = bytes_of(&read, from)?;
    let report = Report { bytes: bytes.len() as u64, ..left_out(&read) };
    Ok(Packed { bytes, report })
}

fn bytes_of(read: &Ingested, from: &Path) -> Result<Vec<u8>, CliError> {
    let bytes = pack::write(&read.corpus, &facts_of(&read.corpus));
    // What could not be read again is not written.
    pack::read(&bytes).map_err(|error| CliError::Pack { path: Some(from.to_owned()), error })?;
    Ok(bytes)
}

/// What a pack of these articles is to tell, but for its size.
fn left_out(read: &Ingested) -> Report {
    let skipped = read.skipped.iter().map(ToString::to_string).collect();
    let (alike, ignored) = (alike(&read.corpus), read.ignored.clone());
    Report { skipped, ignored, alike, ..contents(&read.corpus, 0) }
}

/// Tells what was written `to` a place, and what was left out.
pub(super) fn tell(to: &Path, report: &Report, output: &mut Output) -> Result<(), CliError> {
    if output.json {
        return finish(report, output);
    }
    warn(report);
    output.line(&format!("wrote {}: {}", to.display(), told(report)))?;
    output.flush()
}

fn alike(corpus: &Corpus) -> Vec<Repeats> {
    let working = progress("looking for repeated texts");
    let found = ingest::alike(&corpus.documents);
    working.finish_and_clear();
    found.into_iter().map(|Alike { id, first, likeness }| Repeats { id, first, likeness }).collect()
}

/// What was left out, and what may be one article too many.
fn warn(report: &Report) {
    lines("skipped", &report.skipped);
    lines("ignored, not articles:", &report.ignored);
    let told = |repeats: &Repeats| {
        let Repeats { id, first, likeness } = repeats;
        format!("{id} and {first}: {:.0} % of their runs of words are the same", likeness * 100.0)
    };
    lines("alike:", &report.alike.iter().map(told).collect::<Vec<_>>());
}

fn lines(heading: &str, lines: &[String]) {
    for line in lines.iter().take(SHOWN) {
        eprintln!("{heading} {}", clean(line));
    }
    if lines.len() > SHOWN {
        eprintln!("{heading} {} more; --json lists all", lines.len() - SHOWN);
    }
}

/// Reads the whole pack, which checks every byte.
pub(super) fn verify(path: &Path, output: &mut Output) -> Result<(), CliError> {
    let report = if let Some(head) = shards::head_at(path) {
        let (documents, questions, bytes) = shards::verify(&head)?;
        Report { documents, questions, ..contents(&Corpus::default(), bytes) }
    } else {
        let (corpus, _) = read_pack(path, pack::read)?;
        contents(&corpus, fs::metadata(path).map_err(CliError::io(path))?.len())
    };
    if output.json {
        return finish(&report, output);
    }
    output.line(&format!("{} is whole: {}", path.display(), told(&report)))?;
    output.flush()
}

fn finish(report: &Report, output: &mut Output) -> Result<(), CliError> {
    output.object(report)?;
    output.flush()
}

fn contents(corpus: &Corpus, bytes: u64) -> Report {
    let (documents, questions) = (corpus.documents.len(), corpus.questions.len());
    Report {
        documents,
        questions,
        bytes,
        skipped: Vec::new(),
        ignored: Vec::new(),
        alike: Vec::new(),
        written: None,
    }
}

fn told(Report { documents, questions, bytes, written, .. }: &Report) -> String {
    let shards = written.as_ref().map_or_else(String::new, |written| format!("; {}", written.told()));
    format!("{documents} documents, {questions} questions, {bytes} bytes{shards}")
}
