//! Folders of articles, read into documents. Native only.
//!
//! | ending | text of the document | what is known of it |
//! |---|---|---|
//! | `.txt` | the file exactly as stored, byte order mark and line ends kept | what the text shows |
//! | `.md` | what follows the front matter | the same, YAML or TOML front matter |
//! | `.html` | the article in the page, a blank line between paragraphs | what the page says of itself |
//! | `.jsonl` | `body` of a line | the other keys of the line |
//! | `.xml`, `.rss`, `.atom` | an item of RSS or Atom, a published post of a WordPress export, read as a page is | what the item says of itself |
//!
//! Over all of these lies the document's entry in `corpus.toml`; `questions.toml` holds the
//! questions, the built-in ones serve a folder without it. Sub-folders are read, hidden files and
//! `README*` are not, nor the folder that a browser saves
//! beside a page. A document's id is its file name without ending, `id` of the line, or the address of the item.

mod alike;
mod draft;
mod error;
mod feed;
mod folder;
mod html;
mod item;
mod lines;
mod manifest;
mod markdown;
mod metadata;
mod questions;

pub use alike::{Alike, alike};
pub use draft::MAX_TEXT;
pub use error::{Fault, IngestError, Problem};
pub use folder::is_document_file;

use crate::document::{Corpus, Document};
use draft::Draft;
use folder::File;
use manifest::Entry;
use rayon::prelude::*;
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
    /// What was left out, and why. What is wrong ([`Fault::is_wrong`]) is only left out with [`Options::skip_bad`].
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
    let drafts: Vec<_> = listing.documents.par_iter().map(File::drafts).collect();
    drafts.into_iter().flatten().for_each(|draft| reading.add(draft));
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
    /// Nothing is wrong with these.
    left_out: Vec<Problem>,
    /// Of the corpus as a whole.
    fatal: Vec<Problem>,
}

impl Reading {
    fn add(&mut self, draft: Result<Draft, Problem>) {
        match draft.and_then(Draft::checked) {
            Ok(draft) => self.add_unique(draft),
            Err(problem) => self.refuse(problem),
        }
    }

    fn refuse(&mut self, problem: Problem) {
        let list = if problem.fault.is_wrong() { &mut self.problems } else { &mut self.left_out };
        list.push(problem);
    }

    fn add_unique(&mut self, draft: Draft) {
        match self.drafts.entry(draft.id.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(draft);
            }
            Slot::Occupied(taken) => {
                let (id, first) = (draft.id, taken.get().place());
                let is_same = taken.get().sha256 == draft.sha256;
                let fault =
                    if is_same { Fault::Repeated { id, first } } else { Fault::Duplicate { id, first } };
                self.refuse(Problem { file: draft.file, line: draft.line, fault });
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
        let with_entry = |(id, draft)| (draft, entries.remove(&id).map(|entry| entry.metadata));
        let drafts: Vec<(Draft, _)> = drafts.into_iter().map(with_entry).collect();
        let documents = drafts.into_par_iter().map(|(draft, entry)| draft.finish(entry)).collect();
        for (id, Entry { line, .. }) in entries {
            let fault = Fault::Metadata(format!("there is no document \"{id}\""));
            let file = manifest::FILE_NAME.to_owned();
            self.problems.push(Problem { file, line: Some(line), fault });
        }
        documents
    }

    fn finish(self, corpus: Corpus, ignored: Vec<String>, options: Options) -> Result<Ingested, IngestError> {
        let Self { problems, fatal, left_out, .. } = self;
        if fatal.is_empty() && (problems.is_empty() || options.skip_bad) {
            return Ok(Ingested { corpus, skipped: [problems, left_out].concat(), ignored });
        }
        Err(IngestError { problems: [fatal, problems].concat() })
    }
}
