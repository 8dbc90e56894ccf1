//! A corpus whose files are loaded when a question needs them.

use crate::Engine;
use crate::search::{Merged, Part};
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use tarazy_corpus::facts::Facts;
use tarazy_corpus::pack::PackError;
use tarazy_corpus::pack::shards::{
    FileId, Head, Kind, SegmentHead, Table, Words, ids, postings, read_documents,
};

/// A corpus in shards: ask its [`Library::engine`], load what the question [`Library::needs`], ask again.
///
/// An answer counts when nothing is needed any more. Before that it is that of a smaller corpus.
#[derive(Debug)]
pub struct Library {
    engine: Engine,
    head: Head,
    /// What is there of every segment, until the index is made.
    parts: Vec<Part>,
    /// The files that are there.
    given: BTreeSet<FileId>,
    /// The files that cannot be had.
    lost: BTreeSet<FileId>,
    merged: Option<Merged>,
    is_stale: bool,
}

/// What an engine was asked for since it was last looked at.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    documents: Vec<usize>,
    /// A document was looked for by its id.
    ids: bool,
}

impl Asked {
    pub(crate) fn documents(&mut self, documents: impl IntoIterator<Item = usize>) {
        self.documents.extend(documents);
    }

    pub(crate) fn ids(&mut self) {
        self.ids = true;
    }
}

/// What a lock holds, whatever became of others who held it.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Library {
    /// Opens a head.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn open(head: &[u8]) -> Result<Self, PackError> {
        let head = Head::read(head)?;
        let part = |segment: &SegmentHead| {
            let (gone, dead) = (segment.gone.clone(), segment.dead.clone());
            Part { gone, dead, ..Part::default() }
        };
        let parts = head.segments.iter().map(part);
        let mut library = Self {
            engine: Engine::sharded(),
            parts: parts.collect(),
            given: BTreeSet::new(),
            lost: BTreeSet::new(),
            merged: None,
            is_stale: false,
            head,
        };
        library.start();
        Ok(library)
    }

    /// Answers from what is there.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The files without which the last questions cannot be answered in full; empty when they were, as far as they can be.
    /// Says in the engine whether its next answers are partial.
    pub fn needs(&mut self) -> Vec<FileId> {
        let Some(merged) = &self.merged else {
            let base = self.head.segments.iter().flat_map(base);
            return base.filter(|&file| !self.given.contains(&file)).collect();
        };
        let mut wanted: Vec<FileId> = Vec::new();
        for term in self.engine.index.get().map(Merged::asked).unwrap_or_default() {
            for (at, local) in merged.terms(term) {
                let segment = &self.head.segments[at];
                wanted.extend(
                    group(&segment.postings, local).map(|number| segment.file(Kind::Postings, number)),
                );
            }
        }
        let asked = std::mem::take(&mut *locked(&self.engine.asked));
        let has_all = wanted.iter().all(|&file| self.given.contains(&file) || self.lost.contains(&file));
        if asked.ids {
            wanted.extend(self.head.segments.iter().map(|segment| segment.file(Kind::Ids, 0)));
        }
        // Before all places are known, the documents found are others.
        if has_all {
            for (at, local) in
                asked.documents.into_iter().filter_map(|document| merged.origin(document as u32))
            {
                let segment = &self.head.segments[at];
                wanted.extend(group(&segment.texts, local).map(|number| segment.file(Kind::Texts, number)));
            }
        }
        wanted.sort_unstable();
        wanted.dedup();
        wanted.retain(|&file| !self.given.contains(&file));
        self.engine.partial |= wanted.iter().any(|&file| self.lost.contains(&file));
        wanted.retain(|&file| !self.lost.contains(&file));
        wanted
    }

    /// To be called before a new question: whether answers are partial is found out anew.
    pub fn begin(&mut self) {
        // What the last question still asked for does not make this one partial.
        drop(self.engine.index.get().map(Merged::asked));
        *locked(&self.engine.asked) = Asked::default();
        self.judge();
    }

    fn judge(&mut self) {
        let base = self.head.segments.iter().flat_map(base);
        self.engine.partial = base.into_iter().any(|file| self.lost.contains(&file));
    }

    /// Takes a file that is needed. What comes after the index was made without it is left out.
    ///
    /// # Errors
    /// [`PackError`] when it is not that file, whole and unharmed; nothing is changed then.
    pub fn give(&mut self, file: FileId, bytes: &[u8]) -> Result<(), PackError> {
        let Some(at) = self.head.segments.iter().position(|segment| segment.id == file.segment) else {
            return Err(PackError::Corrupt);
        };
        if self.given.contains(&file) {
            return Ok(());
        }
        let body = file.body(bytes)?;
        if self.merged.is_some() && matches!(file.kind, Kind::Table | Kind::Words) {
            return Ok(());
        }
        match file.kind {
            Kind::Table => self.give_table(at, body)?,
            Kind::Words => self.give_words(at, file.number, body)?,
            Kind::Postings => self.give_postings(at, file.number, body)?,
            Kind::Texts => self.give_texts(at, file.number, body)?,
            Kind::Ids => self.give_ids(at, body)?,
            Kind::Head => return Err(PackError::Corrupt),
        }
        self.given.insert(file);
        self.lost.remove(&file);
        self.start();
        Ok(())
    }

    /// Goes on without a file that cannot be had.
    pub fn lose(&mut self, file: FileId) {
        self.lost.insert(file);
        self.start();
        self.judge();
    }

    /// To be called when files were given, before the question is asked again.
    pub fn settle(&mut self) {
        if let (true, Some(merged), Some(index)) =
            (self.is_stale, &mut self.merged, self.engine.index.get_mut())
        {
            merged.refresh(index);
            self.is_stale = false;
        }
    }

    /// Makes the index as soon as all is there that it is made of, but for what cannot be had.
    fn start(&mut self) {
        let is_there = |file| self.given.contains(&file) || self.lost.contains(&file);
        if self.merged.is_some() || !self.head.segments.iter().flat_map(base).all(is_there) {
            return;
        }
        for (part, segment) in self.parts.iter_mut().zip(&self.head.segments) {
            // A segment that is not whole is left out.
            if base_files(segment).any(|file| self.lost.contains(&file)) {
                *part = Part::default();
            }
            let files = std::mem::take(&mut part.pieces);
            part.words = Words(files.into_iter().flat_map(|words| words.0).collect());
        }
        let (merged, index, corpus) = Merged::new(&self.parts, &self.head.order);
        self.parts.clear();
        self.engine.brought = Some(vec![false; corpus.documents.len()]);
        self.engine.facts = vec![Facts::default(); corpus.documents.len()];
        self.engine.corpus.documents = corpus.documents;
        self.engine.corpus.questions.clone_from(&self.head.questions);
        self.engine.index = OnceLock::from(index);
        self.merged = Some(merged);
    }

    fn give_table(&mut self, at: usize, body: &[u8]) -> Result<(), PackError> {
        let table = Table::read(body, self.head.segments[at].documents())?;
        // The positions of all segments are counted in one row.
        let rows = self.parts.iter().flat_map(|part| &part.table.rows).chain(&table.rows);
        let sum = rows.map(|row| row.positions).try_fold(0_u32, u32::checked_add);
        self.parts[at].table = sum.map(|_| table).ok_or(PackError::Corrupt)?;
        Ok(())
    }

    fn give_words(&mut self, at: usize, number: u32, body: &[u8]) -> Result<(), PackError> {
        let count = *self.head.segments[at].words.get(number as usize).ok_or(PackError::Corrupt)?;
        let pieces = &mut self.parts[at].pieces;
        if pieces.len() <= number as usize {
            pieces.resize_with(number as usize + 1, Words::default);
        }
        pieces[number as usize] = Words::read(body, count)?;
        Ok(())
    }

    fn give_postings(&mut self, at: usize, number: u32, body: &[u8]) -> Result<(), PackError> {
        let Some(merged) = &mut self.merged else { return Err(PackError::Corrupt) };
        let (first, count) = extent(&self.head.segments[at].postings, number)?;
        let lists = {
            let (document_at, end) = merged.borders(at);
            postings(body, count, end, document_at)?
        };
        merged.add_postings(at, first, &lists);
        self.is_stale = true;
        Ok(())
    }

    fn give_texts(&mut self, at: usize, number: u32, body: &[u8]) -> Result<(), PackError> {
        let (Some(merged), Some(index)) = (&mut self.merged, self.engine.index.get()) else {
            return Err(PackError::Corrupt);
        };
        let (first, count) = extent(&self.head.segments[at].texts, number)?;
        let mut found = Vec::new();
        for (local, (document, facts)) in (first..).zip(read_documents(body, count)?) {
            let Some(number) = merged.number(at, local) else { continue };
            let places = index.places_of_document(number, &document, &facts).ok_or(PackError::Corrupt)?;
            found.push((number, document, facts, places));
        }
        for (number, document, facts, places) in found {
            merged.add_document(number, places);
            self.engine.corpus.documents[number as usize] = document;
            self.engine.facts[number as usize] = facts;
            if let Some(brought) = &mut self.engine.brought {
                brought[number as usize] = true;
            }
        }
        self.is_stale = true;
        Ok(())
    }

    fn give_ids(&mut self, at: usize, body: &[u8]) -> Result<(), PackError> {
        let Some(merged) = &self.merged else { return Err(PackError::Corrupt) };
        for (local, (id, _)) in (0..).zip(ids(body, self.head.segments[at].documents())?) {
            if let Some(number) = merged.number(at, local) {
                self.engine.corpus.documents[number as usize].id = id;
            }
        }
        Ok(())
    }
}

/// What must be there of a segment before anything is looked for.
fn base(segment: &SegmentHead) -> Vec<FileId> {
    base_files(segment).collect()
}

fn base_files(segment: &SegmentHead) -> impl Iterator<Item = FileId> {
    segment.files().filter(|file| matches!(file.kind, Kind::Table | Kind::Words))
}

/// In which of the files that have so many items each one stands.
fn group(counts: &[u32], item: u32) -> Option<u32> {
    let mut end = 0;
    let at = counts.iter().position(|count| {
        end += count;
        item < end
    });
    at.map(|at| at as u32)
}

/// The first item of a file, and how many it has.
fn extent(counts: &[u32], number: u32) -> Result<(u32, u32), PackError> {
    let count = *counts.get(number as usize).ok_or(PackError::Corrupt)?;
    Ok((counts[..number as usize].iter().sum(), count))
}
