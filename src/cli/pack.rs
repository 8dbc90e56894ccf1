use super::args::Pack;
use super::corpus::{facts_of, progress, read_pack};
use super::error::CliError;
use super::output::Output;
use super::paint::clean;
use serde::Serialize;
use std::fs;
use std::path::Path;
use tarazy_corpus::ingest::{self, Alike, Options};
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

/// Reads the articles and writes the pack.
pub(super) fn pack(args: &Pack, output: &mut Output) -> Result<(), CliError> {
    let Packed { bytes, report } = packed(&args.from, args.skip_bad)?;
    fs::write(&args.output, &bytes).map_err(CliError::io(&args.output))?;
    tell(&args.output, &report, output)
}

/// The pack of the articles `from` a folder or file.
pub(super) fn packed(from: &Path, skip_bad: bool) -> Result<Packed, CliError> {
    let working = progress("reading the articles");
    let read = ingest::read(from, Options { skip_bad })?;
    working.finish_and_clear();
    let bytes = pack::write(&read.corpus, &facts_of(&read.corpus));
    // What could not be read again is not written.
    pack::read(&bytes).map_err(|error| CliError::Pack { path: Some(from.to_owned()), error })?;
    let skipped = read.skipped.iter().map(ToString::to_string).collect();
    let alike = alike(&read.corpus);
    let report =
        Report { skipped, alike, ignored: read.ignored, ..contents(&read.corpus, bytes.len() as u64) };
    Ok(Packed { bytes, report })
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
    let (corpus, _) = read_pack(path, pack::read)?;
    let bytes = fs::metadata(path).map_err(CliError::io(path))?.len();
    let report = contents(&corpus, bytes);
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
    Report { documents, questions, bytes, skipped: Vec::new(), ignored: Vec::new(), alike: Vec::new() }
}

fn told(Report { documents, questions, bytes, .. }: &Report) -> String {
    format!("{documents} documents, {questions} questions, {bytes} bytes")
}
