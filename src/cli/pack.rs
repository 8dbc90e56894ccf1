use super::args::Pack;
use super::corpus::{facts_of, progress, read_pack};
use super::error::CliError;
use super::output::Output;
use serde::Serialize;
use std::fs;
use std::path::Path;
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::{Corpus, pack};

#[derive(Serialize)]
struct Report {
    documents: usize,
    questions: usize,
    bytes: u64,
    skipped: Vec<String>,
    ignored: Vec<String>,
}

/// Reads the articles and writes the pack.
pub(super) fn pack(args: &Pack, output: &mut Output) -> Result<(), CliError> {
    let working = progress("reading the articles");
    let read = ingest::read(&args.from, Options { skip_bad: args.skip_bad })?;
    working.finish_and_clear();
    let bytes = pack::write(&read.corpus, &facts_of(&read.corpus));
    // What could not be read again is not written.
    pack::read(&bytes).map_err(|error| CliError::Pack { path: Some(args.from.clone()), error })?;
    fs::write(&args.output, &bytes).map_err(CliError::io(&args.output))?;
    let skipped = read.skipped.iter().map(ToString::to_string).collect();
    let report = Report { skipped, ignored: read.ignored, ..contents(&read.corpus, bytes.len() as u64) };
    if output.json {
        return finish(&report, output);
    }
    for problem in &report.skipped {
        eprintln!("skipped {problem}");
    }
    if !report.ignored.is_empty() {
        eprintln!("ignored, not articles: {}", report.ignored.join(", "));
    }
    output.line(&format!("wrote {}: {}", args.output.display(), told(&report)))?;
    output.flush()
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
    Report { documents, questions, bytes, skipped: Vec::new(), ignored: Vec::new() }
}

fn told(Report { documents, questions, bytes, .. }: &Report) -> String {
    format!("{documents} documents, {questions} questions, {bytes} bytes")
}
