//! Folders of articles, read into documents. Native only.
//!
//! | ending | text of the document | what is known of it |
//! |---|---|---|
//! | `.txt` | the file exactly as stored, byte order mark and line ends kept | what the text shows |
//! | `.md` | what follows the front matter | the same, YAML or TOML front matter |
//! | `.html` | the article in the page, a blank line between paragraphs | what the page says of itself |
//! | `.jsonl` | `body` of a line | the other keys of the line |
//!
//! Over all of these lies the document's entry in `corpus.toml`; `questions.toml` holds the
//! questions, the built-in ones serve a folder without it. Sub-folders are read, hidden files and
//! `README*` are not. A document's id is its file name without ending, or `id` of the line.

mod draft;
mod error;
mod folder;
mod html;
mod lines;
mod manifest;
mod markdown;
mod metadata;
mod questions;

pub use draft::MAX_TEXT;
pub use error::{Fault, IngestError, Problem};
pub use folder::is_document_file;

use crate::document::{Corpus, Document};
use draft::Draft;
use folder::File;
use manifest::Entry;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::path::Path;

/// How to read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Leave out documents with problems and list them, instead of failing.
    pub skip_bad: bool,
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Ingested {
    /// Documents, sorted by id, and questions.
    pub corpus: Corpus,
    /// What was left out, and why; empty unless [`Options::skip_bad`].
    pub skipped: Vec<Problem>,
    /// Files that are not documents, by path inside the folder.
    pub ignored: Vec<String>,
}

/// Reads `path`: a folder, or one file of documents. The same bytes give the same corpus,
/// wherever the folder lies.
///
/// # Errors
/// [`IngestError`] with every problem found. With [`Options::skip_bad`] only what leaves no
/// corpus to speak of: an unreadable folder, broken `corpus.toml` or `questions.toml`.
pub fn read(path: &Path, options: Options) -> Result<Ingested, IngestError> {
    let listing = folder::list(path)?;
    let mut reading = Reading::default();
    for file in &listing.documents {
        file.drafts().into_iter().for_each(|draft| reading.add(draft));
    }
    let entries = reading.settings(listing.manifest.as_ref(), manifest::parse);
    let questions = match &listing.questions {
        Some(file) => reading.settings(Some(file), questions::parse),
        None => questions::parse(questions::BUILT_IN).map_err(|fault| fault.within("built-in questions"))?,
    };
    let documents = reading.documents(entries);
    reading.finish(Corpus { documents, questions }, listing.ignored, options)
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    drafts: BTreeMap<String, Draft>,
    /// Of single documents: these can be left out.
    problems: Vec<Problem>,
    /// Of the corpus as a whole.
    fatal: Vec<Problem>,
}

impl Reading {
    fn add(&mut self, draft: Result<Draft, Problem>) {
        match draft.and_then(Draft::checked) {
            Ok(draft) => self.add_unique(draft),
            Err(problem) => self.problems.push(problem),
        }
    }

    fn add_unique(&mut self, draft: Draft) {
        match self.drafts.entry(draft.id.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(draft);
            }
            Slot::Occupied(taken) => {
                let fault = Fault::Duplicate { id: draft.id, first: taken.get().place() };
                self.problems.push(Problem { file: draft.file, line: draft.line, fault });
            }
        }
    }

    /// What `parse` makes of `file`; nothing when there is no file or it is broken.
    fn settings<T: Default>(
        &mut self,
        file: Option<&File>,
        parse: impl Fn(&str) -> Result<T, error::Located>,
    ) -> T {
        let Some(file) = file else { return T::default() };
        let parsed = file.text().and_then(|text| parse(&text).map_err(|located| located.within(&file.name)));
        parsed.unwrap_or_else(|problem| {
            self.fatal.push(problem);
            T::default()
        })
    }

    /// The documents with their entries; entries that are left over belong to no document.
    fn documents(&mut self, mut entries: BTreeMap<String, Entry>) -> Vec<Document> {
        let drafts = std::mem::take(&mut self.drafts);
        let finish =
            |(id, draft): (String, Draft)| draft.finish(entries.remove(&id).map(|entry| entry.metadata));
        let documents = drafts.into_iter().map(finish).collect();
        for (id, Entry { line, .. }) in entries {
            let fault = Fault::Metadata(format!("there is no document \"{id}\""));
            let file = manifest::FILE_NAME.to_owned();
            self.problems.push(Problem { file, line: Some(line), fault });
        }
        documents
    }

    fn finish(self, corpus: Corpus, ignored: Vec<String>, options: Options) -> Result<Ingested, IngestError> {
        let Self { problems, fatal, .. } = self;
        if fatal.is_empty() && (problems.is_empty() || options.skip_bad) {
            return Ok(Ingested { corpus, skipped: problems, ignored });
        }
        Err(IngestError { problems: [fatal, problems].concat() })
    }
}
