//! The articles for an engine elsewhere: an index of `OpenSearch` or `Elasticsearch` that holds our tokens.

mod document;
mod mapping;
mod stream;
mod words;

use super::args::Export;
use super::corpus::{facts_of, progress, read_pack};
use super::error::CliError;
use super::output::Output;
use document::Article;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use stream::{GAP, Stream};
use tarazy_corpus::facts::Facts;
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::{Corpus, pack};
use tarazy_engine::Engine;
use tarazy_engine::answers::Said;
use tarazy_engine::search::QuotesOptions;
use words::Dictionary;

/// A bulk file is no larger, unless one article is: servers take 10 MB at once and more.
const LARGEST: usize = 8_000_000;

/// Writes the mappings and the bulk files.
pub(super) fn run(args: &Export, output: &mut Output) -> Result<(), CliError> {
    let (corpus, facts) = read(&args.from, args.skip_bad)?;
    let streams: Vec<Stream> =
        corpus.documents.iter().zip(&facts).map(|(document, facts)| Stream::new(document, facts)).collect();
    let dictionary = Dictionary::new(&streams);
    refuse_foreign(&args.out)?;
    fs::create_dir_all(&args.out).map_err(CliError::io(&args.out))?;
    write_mapping(&args.out, "articles", &mapping::articles())?;
    write_mapping(&args.out, "words", &mapping::words())?;
    let engine = Engine::analysed(corpus.clone(), facts.clone());
    let speakers = speakers(&engine);
    let mut articles = Bulk::new(&args.out, "articles");
    let working = progress("writing the articles");
    for ((article, facts), stream) in corpus.documents.iter().zip(&facts).zip(&streams) {
        let written = Article { document: article, facts, stream };
        let shown = engine.show(&article.id)?;
        articles.add(&article.id, &written.entry(&shown, &speakers, &dictionary))?;
    }
    articles.finish()?;
    let mut words = Bulk::new(&args.out, "words");
    words.add("archive", &json!({ "word": GAP, "archive": archive(&engine, &corpus) }))?;
    for (id, entry) in dictionary.entries() {
        words.add(&id, &entry)?;
    }
    words.finish()?;
    working.finish_and_clear();
    let report = json!({ "documents": corpus.documents.len(), "words": dictionary.len(), "files": articles.files + words.files + 2 });
    if output.json {
        output.object(&report)?;
    } else {
        output.line(&format!(
            "wrote {}: {} documents, {} words",
            args.out.display(),
            corpus.documents.len(),
            dictionary.len()
        ))?;
    }
    output.flush()
}

fn read(from: &Path, skip_bad: bool) -> Result<(Corpus, Vec<Facts>), CliError> {
    if !from.is_dir() && !ingest::is_document_file(from) {
        return read_pack(from, pack::read);
    }
    let working = progress("reading the articles");
    let corpus = ingest::read(from, Options { skip_bad })?.corpus;
    working.finish_and_clear();
    let facts = facts_of(&corpus);
    Ok((corpus, facts))
}

/// The usual spelling of everybody who is quoted.
fn speakers(engine: &Engine) -> Vec<Said> {
    let mut said = engine.quotes(&QuotesOptions { limit: usize::MAX, ..QuotesOptions::default() }).quotes;
    said.sort_by(|a, b| a.doc.cmp(&b.doc));
    said
}

/// What belongs to no article: the questions, and how many articles there are.
fn archive(engine: &Engine, corpus: &Corpus) -> Value {
    let info = engine.info();
    let questions = Corpus { documents: Vec::new(), questions: corpus.questions.clone() };
    json!({
        "version": info.version,
        "documents": corpus.documents.len(),
        "questions": info.questions,
        "pack": document::base64(&pack::write(&questions, &[])),
    })
}

/// A folder with files that are not of an earlier export is somebody's work; an earlier export is taken away.
fn refuse_foreign(folder: &Path) -> Result<(), CliError> {
    let Ok(files) = fs::read_dir(folder) else { return Ok(()) };
    let paths: Vec<PathBuf> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    if !paths.iter().all(|path| is_ours(path)) {
        return Err(CliError::Occupied { path: folder.to_owned() });
    }
    paths.iter().try_for_each(|path| fs::remove_file(path).map_err(CliError::io(path)))
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let known = ["articles", "words"].iter().find_map(|index| name.strip_prefix(index));
    let number = |rest: &str| rest.strip_prefix('-')?.strip_suffix(".ndjson").map(str::to_owned);
    let is_number = |digits: String| digits.len() >= 4 && digits.bytes().all(|digit| digit.is_ascii_digit());
    known.is_some_and(|rest| rest == ".mapping.json" || number(rest).is_some_and(is_number))
}

fn write_mapping(folder: &Path, index: &str, mapping: &Value) -> Result<(), CliError> {
    let path = folder.join(format!("{index}.mapping.json"));
    fs::write(&path, format!("{mapping:#}\n")).map_err(CliError::io(&path))
}

/// The bulk files of one index, one after the other.
struct Bulk<'a> {
    folder: &'a Path,
    index: &'static str,
    file: Option<(PathBuf, BufWriter<File>)>,
    bytes: usize,
    files: usize,
}

impl<'a> Bulk<'a> {
    fn new(folder: &'a Path, index: &'static str) -> Self {
        Self { folder, index, file: None, bytes: 0, files: 0 }
    }

    fn add(&mut self, id: &str, document: &Value) -> Result<(), CliError> {
        // The only action that all three know; the address names the index.
        let lines = format!("{}\n{document}\n", json!({ "create": { "_id": id } }));
        if self.bytes + lines.len() > LARGEST {
            self.finish()?;
        }
        if self.file.is_none() {
            self.files += 1;
            let path = self.folder.join(format!("{}-{:04}.ndjson", self.index, self.files));
            let file = File::create(&path).map_err(CliError::io(&path))?;
            self.file = Some((path, BufWriter::new(file)));
        }
        self.bytes += lines.len();
        match &mut self.file {
            Some((path, file)) => file.write_all(lines.as_bytes()).map_err(CliError::io(path)),
            None => Ok(()),
        }
    }

    fn finish(&mut self) -> Result<(), CliError> {
        self.bytes = 0;
        match self.file.take() {
            Some((path, mut file)) => file.flush().map_err(CliError::io(&path)),
            None => Ok(()),
        }
    }
}
