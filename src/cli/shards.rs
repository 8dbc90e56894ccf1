//! Shards on disk: written, brought up to date, read by need.

use super::corpus::facts_of;
use super::error::CliError;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use tarazy_corpus::hash::fnv1a_64_of;
use tarazy_corpus::pack::PackError;
use tarazy_corpus::pack::shards::{
    FileId, Head, Kind, Posting, Row, SegmentHead, Table, fingerprint, ids, postings, questions,
    write_questions,
};
use tarazy_corpus::text::tokens;
use tarazy_corpus::{Corpus, Document, Question, facts};
use tarazy_engine::shards::{Library, Segment, segment};

/// The file that names all others.
pub(super) const HEAD: &str = "index.shards";

/// Its version stands in the head.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// How packed files begin.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// How many of the newest articles the head tells of.
const LISTED: usize = 20;

/// What a run has written.
#[derive(Debug, Default, Serialize)]
pub(super) struct Written {
    /// Of all shards, as they lie there.
    #[serde(skip)]
    pub(super) bytes: u64,
    segments: usize,
    files: usize,
    new_files: usize,
    new_bytes: u64,
    new_documents: usize,
}

impl Written {
    pub(super) fn told(&self) -> String {
        let Self { segments, files, new_files, new_bytes, new_documents, .. } = self;
        format!(
            "{segments} segments, {files} files; {new_documents} documents in new segments, \
             {new_files} files with {new_bytes} bytes written"
        )
    }
}

/// Brings the shards in a folder up to date with `corpus`, or writes them.
pub(super) fn write(corpus: &Corpus, to: &Path) -> Result<Written, CliError> {
    let before = earlier(to)?;
    let (mut head, fresh) = kept(&before, &corpus.documents, to);
    head.listed = newest(&corpus.documents);
    let questions = questions_file(&mut head, &corpus.questions);
    let mut written = Written { new_documents: fresh.len(), ..Written::default() };
    if !fresh.is_empty() {
        let corpus = Corpus { documents: fresh, ..Corpus::default() };
        let Segment { head: new, files } = segment(&corpus.documents, &facts_of(&corpus));
        written.new_bytes = write_files(to, &files)?;
        written.new_files = files.len();
        head.segments.push(new);
    }
    if let Some((file, body)) = questions.filter(|(file, _)| !to.join(file.path()).is_file()) {
        written.new_bytes += write_files(to, &[(file, file.frame(&body))])?;
        written.new_files += 1;
    }
    // The head comes last and at once: until then the shards are those from before.
    let next = to.join(format!("{HEAD}.next"));
    fs::create_dir_all(to).map_err(CliError::io(to))?;
    let bytes = gzip(&head.write())?;
    fs::write(&next, &bytes).map_err(CliError::io(&next))?;
    fs::rename(&next, to.join(HEAD)).map_err(CliError::io(&next))?;
    remove_forgotten(to, &[&before, &head])?;
    written.new_files += 1;
    written.new_bytes += bytes.len() as u64;
    written.segments = head.segments.len();
    for file in files_of(&head) {
        written.files += 1;
        written.bytes += fs::metadata(to.join(file.path())).map_or(0, |file| file.len());
    }
    written.files += 1;
    written.bytes += bytes.len() as u64;
    Ok(written)
}

/// The file of questions with its body; its name goes into the head.
fn questions_file(head: &mut Head, questions: &[Question]) -> Option<(FileId, Vec<u8>)> {
    let body = write_questions(questions);
    head.questions = if questions.is_empty() { 0 } else { fnv1a_64_of(&body) };
    head.questions().map(|file| (file, body))
}

/// What a page can list before anything is asked.
fn newest(documents: &[Document]) -> Vec<(Document, u32)> {
    let day = |document: &&Document| document.published.as_ref().map(|published| published.iso.clone());
    let mut newest: Vec<&Document> = documents.iter().collect();
    newest.sort_by_key(|document| std::cmp::Reverse(day(document)));
    let listed = newest.into_iter().take(LISTED).map(|document| {
        let words =
            facts::analyse(document).segments.into_iter().filter(|segment| !segment.kind.is_furniture());
        let words =
            words.map(|segment| tokens::tokens(segment.span.of(&document.text)).count()).sum::<usize>();
        (Document { text: String::new(), ..document.clone() }, words as u32)
    });
    listed.collect()
}

fn files_of(head: &Head) -> impl Iterator<Item = FileId> {
    head.segments.iter().flat_map(SegmentHead::files).chain(head.questions())
}

/// The head that is brought up to date. Shards that cannot be read are not taken for none: their files would be removed.
fn earlier(folder: &Path) -> Result<Head, CliError> {
    match head(folder) {
        Err(CliError::Io { error, .. }) if error.kind() == ErrorKind::NotFound => Ok(Head::default()),
        // Of an older program: all is written anew.
        Err(CliError::Pack { error: PackError::Version { found, expected }, .. }) if found < expected => {
            Ok(Head::default())
        }
        Err(CliError::Pack { path: Some(path), error }) => Err(CliError::Shards { path, error }),
        other => other,
    }
}

/// The segments that stay, and the documents that are to be written. A segment is written anew when a quarter of it is
/// gone, and joins the new one when that is as large: so there are few of them.
fn kept(before: &Head, documents: &[Document], folder: &Path) -> (Head, Vec<Document>) {
    let mut left: BTreeMap<u64, &Document> =
        documents.iter().map(|document| (fingerprint(document), document)).collect();
    let mut segments: Vec<(SegmentHead, Vec<&Document>)> = Vec::new();
    // Another program finds other facts.
    let known = if before.program == PROGRAM { before.segments.as_slice() } else { &[] };
    for known in known {
        if !known.files().all(|file| folder.join(file.path()).is_file()) {
            continue;
        }
        let Ok(ids) = read_ids(folder, known) else { continue };
        let found: Vec<Option<&Document>> = ids.iter().map(|(_, print)| left.get(print).copied()).collect();
        let stays: Vec<&Document> = found.iter().copied().flatten().collect();
        if stays.is_empty() || stays.len() * 4 < ids.len() * 3 {
            continue;
        }
        let gone = (0..).zip(&found).filter(|(_, found)| found.is_none()).map(|(at, _)| at);
        let mut segment = SegmentHead { gone: gone.collect(), ..known.clone() };
        let Ok(dead) = dead_terms(folder, &segment) else { continue };
        segment.dead = dead;
        for (_, print) in &ids {
            left.remove(print);
        }
        segments.push((segment, stays));
    }
    let mut fresh: Vec<&Document> = left.into_values().collect();
    while let Some((_, small)) = segments.pop_if(|(_, stays)| stays.len() <= fresh.len()) {
        fresh.extend(small);
    }
    fresh.sort_by(|a, b| a.id.cmp(&b.id));
    let order = order(segments.iter().map(|(_, stays)| stays).chain([&fresh]));
    let segments = segments.into_iter().map(|(segment, _)| segment).collect();
    (
        Head { program: PROGRAM.to_owned(), segments, order, ..Head::default() },
        fresh.into_iter().cloned().collect(),
    )
}

/// The documents of the segments by id, as in one pack.
fn order<'a>(segments: impl Iterator<Item = &'a Vec<&'a Document>>) -> Vec<(u32, u32)> {
    let of = |(at, documents): (u32, &'a Vec<&'a Document>)| {
        documents.iter().map(move |document| (&document.id, at))
    };
    let mut all: Vec<(&String, u32)> = (0..).zip(segments).flat_map(of).collect();
    all.sort_unstable();
    all.chunk_by(|a, b| a.1 == b.1).map(|run| (run[0].1, run.len() as u32)).collect()
}

fn read_ids(folder: &Path, segment: &SegmentHead) -> Result<Vec<(String, u64)>, CliError> {
    read_file(folder, segment.file(Kind::Ids, 0), |body| ids(body, segment.documents()))
}

/// The terms that stand only in documents that are gone.
fn dead_terms(folder: &Path, segment: &SegmentHead) -> Result<Vec<u32>, CliError> {
    let mut dead = Vec::new();
    if segment.gone.is_empty() {
        return Ok(dead);
    }
    let table =
        read_file(folder, segment.file(Kind::Table, 0), |body| Table::read(body, segment.documents()))?;
    let sum = |end: &mut u32, row: &Row| {
        *end += row.positions;
        Some(*end)
    };
    let ends: Vec<u32> = table.rows.iter().scan(0, sum).collect();
    let document_at = |position| ends.partition_point(|&end| end <= position) as u32;
    let is_gone = |posting: &Posting| segment.gone.binary_search(&document_at(posting.position)).is_ok();
    let mut term = 0;
    for (number, &count) in (0..).zip(&segment.postings) {
        let end = ends.last().copied().unwrap_or(0);
        let read = |body: &[u8]| postings(body, count, end, document_at);
        for list in read_file(folder, segment.file(Kind::Postings, number), read)? {
            if list.iter().all(is_gone) {
                dead.push(term);
            }
            term += 1;
        }
    }
    Ok(dead)
}

/// What `parse` makes of the body of a file.
fn read_file<T>(
    folder: &Path,
    file: FileId,
    parse: impl Fn(&[u8]) -> Result<T, PackError>,
) -> Result<T, CliError> {
    let path = folder.join(file.path());
    let bytes = read(&path)?;
    let found = file.body(&bytes).and_then(parse);
    found.map_err(|error| CliError::Pack { path: Some(path), error })
}

/// Writes on all cores; gives the bytes written.
fn write_files(to: &Path, files: &[(FileId, Vec<u8>)]) -> Result<u64, CliError> {
    for folder in files.iter().filter_map(|(file, _)| Some(to.join(file.path()).parent()?.to_owned())).take(1)
    {
        fs::create_dir_all(&folder).map_err(CliError::io(&folder))?;
    }
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let write = |part: &[(FileId, Vec<u8>)]| -> Result<u64, CliError> {
        let mut sum = 0;
        for (file, bytes) in part {
            let path = to.join(file.path());
            let bytes = gzip(bytes)?;
            fs::write(&path, &bytes).map_err(CliError::io(&path))?;
            sum += bytes.len() as u64;
        }
        Ok(sum)
    };
    let failed = || CliError::io(to)(io::Error::other("a thread that writes has failed"));
    let parts = files.chunks(files.len().div_ceil(workers).max(1));
    thread::scope(|scope| {
        let running: Vec<_> = parts.map(|part| scope.spawn(|| write(part))).collect();
        let written = running.into_iter().map(|part| part.join().unwrap_or_else(|_| Err(failed())));
        written.sum()
    })
}

/// A browser that still has the head from before finds its files.
fn remove_forgotten(folder: &Path, heads: &[&Head]) -> Result<(), CliError> {
    let segments = heads.iter().flat_map(|head| &head.segments).map(|segment| segment.id);
    let questions = heads.iter().map(|head| head.questions);
    let known: BTreeSet<String> = segments.chain(questions).map(|id| format!("{id:016x}")).collect();
    for entry in fs::read_dir(folder).map_err(CliError::io(folder))? {
        let path = entry.map_err(CliError::io(folder))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_segment = name.len() == 16
            && name.bytes().all(|b| b.is_ascii_hexdigit())
            && ["t0.shard", "q0.shard"].iter().any(|name| path.join(name).is_file());
        if is_segment && !known.contains(&name) {
            fs::remove_dir_all(&path).map_err(CliError::io(&path))?;
        }
    }
    Ok(())
}

/// The head of the shards in a folder.
fn head(folder: &Path) -> Result<Head, CliError> {
    let path = folder.join(HEAD);
    Head::read(&read(&path)?).map_err(|error| CliError::Pack { path: Some(path), error })
}

/// Checks every file; gives how many documents there are, how many questions, and the bytes.
pub(super) fn verify(head_file: &Path) -> Result<(usize, usize, u64), CliError> {
    let folder = folder_of(head_file);
    let head = head(folder)?;
    let documents = |segment: &SegmentHead| segment.documents() as usize - segment.gone.len();
    let documents = head.segments.iter().map(documents).sum();
    let mut bytes = 0;
    for file in files_of(&head) {
        let path = folder.join(file.path());
        let found = read(&path)?;
        bytes += found.len() as u64;
        file.body(&found).map_err(|error| CliError::Pack { path: Some(path), error })?;
    }
    let asked = head.questions().map(|file| read_file(folder, file, questions)).transpose()?;
    Ok((documents, asked.unwrap_or_default().len(), bytes))
}

fn folder_of(head: &Path) -> &Path {
    if head.is_dir() { head } else { head.parent().unwrap_or(Path::new("")) }
}

/// The head in a folder of shards, or a file that is one. What has its name is one, even when it is damaged.
pub(super) fn head_at(path: &Path) -> Option<PathBuf> {
    let file = if path.is_dir() { path.join(HEAD) } else { path.to_owned() };
    let is_named = file.file_name().is_some_and(|name| name == HEAD);
    (file.is_file() && (is_named || begins_as_head(&file).unwrap_or(false))).then_some(file)
}

/// Reads no more than the beginning.
fn begins_as_head(file: &Path) -> io::Result<bool> {
    let mut beginning = Vec::new();
    fs::File::open(file)?.take(FileId::HEADER).read_to_end(&mut beginning)?;
    if beginning.starts_with(&GZIP) {
        beginning.clear();
        GzDecoder::new(fs::File::open(file)?).take(FileId::HEADER).read_to_end(&mut beginning)?;
    }
    Ok(FileId::is_head(&beginning))
}

/// A library with the folder in which its files lie.
pub(super) struct Shelf {
    pub(super) library: Library,
    folder: PathBuf,
}

impl Shelf {
    pub(super) fn open(head: &Path) -> Result<Self, CliError> {
        let library = Library::open(&read(head)?);
        let library = library.map_err(|error| CliError::Pack { path: Some(head.to_owned()), error })?;
        Ok(Self { library, folder: folder_of(head).to_owned() })
    }

    /// Loads what the last question needs; false when that is nothing. A file that is not there is told and left out.
    pub(super) fn load(&mut self) -> Result<bool, CliError> {
        let needs = self.library.needs();
        for &file in &needs {
            let path = self.folder.join(file.path());
            let bytes = match read(&path) {
                Ok(bytes) => bytes,
                Err(CliError::Io { .. }) => {
                    eprintln!("shard-missing: {} cannot be read; the answer is partial", path.display());
                    self.library.lose(file);
                    continue;
                }
                Err(damaged) => return Err(damaged),
            };
            let given = self.library.give(file, &bytes);
            given.map_err(|error: PackError| CliError::Pack { path: Some(path), error })?;
        }
        self.library.settle();
        Ok(!needs.is_empty())
    }
}

/// The bytes of a file, unpacked where it is packed.
fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    let bytes = fs::read(path).map_err(CliError::io(path))?;
    if !bytes.starts_with(&GZIP) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    let corrupt = |_| CliError::Pack { path: Some(path.to_owned()), error: PackError::Corrupt };
    GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).map_err(corrupt)?;
    Ok(unpacked)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, CliError> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    Ok(gzip.write_all(bytes).and_then(|()| gzip.finish())?)
}
