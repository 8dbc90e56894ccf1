//! A corpus whose files are loaded when a question needs them.

use super::asked::{Asked, locked};
use super::files::{base, base_files, extent, group, is_base};
use super::texts::Texts;
use crate::Engine;
use crate::answers::Info;
use crate::search::{Merged, Near, Part};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use tarazy_corpus::pack::PackError;
use tarazy_corpus::pack::shards::{
    FileId, Head, Kind, SegmentHead, Table, Words, ids, postings, questions, read_documents,
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
    /// Bytes of the files that are there.
    held: usize,
    most_held: usize,
    texts: Texts,
    merged: Option<Merged>,
    is_stale: bool,
}

/// Bytes of files.
const MOST_HELD: usize = 16 << 20;
/// One part in so many of them may be texts.
const TEXTS_SHARE: usize = 16;

impl Library {
    /// Opens a head.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn open(head: &[u8]) -> Result<Self, PackError> {
        Ok(Self::empty(Head::read(head)?, MOST_HELD))
    }

    /// Holds about so many bytes of files at most, instead of 16 MiB: with more, files of texts are dropped, then all.
    #[must_use]
    pub fn holding(mut self, most_held: usize) -> Self {
        self.most_held = most_held;
        self
    }

    fn empty(head: Head, most_held: usize) -> Self {
        let part = |segment: &SegmentHead| Part { head: segment.clone(), ..Part::default() };
        let parts = head.segments.iter().map(part);
        let mut library = Self {
            engine: Engine::sharded(),
            parts: parts.collect(),
            given: BTreeSet::new(),
            lost: BTreeSet::new(),
            held: 0,
            most_held,
            texts: Texts::default(),
            merged: None,
            is_stale: false,
            head,
        };
        library.start();
        library
    }

    /// The answer, in full or as far as it can be had, or the files that it needs first.
    ///
    /// # Errors
    /// The files.
    pub fn ask<T>(&mut self, question: impl Fn(&Engine) -> T) -> Result<T, Vec<FileId>> {
        let (mut answer, mut was_partial, mut needs);
        loop {
            self.forget();
            self.settle();
            answer = question(&self.engine);
            was_partial = self.engine.partial;
            needs = self.needs();
            if !self.bring_back(&needs) {
                break;
            }
        }
        match () {
            () if !needs.is_empty() => Err(needs),
            () if self.engine.partial != was_partial => Ok(question(&self.engine)),
            () => Ok(answer),
        }
    }

    /// What is known before anything is loaded.
    #[must_use]
    pub fn info(&self) -> Info {
        Info::listed(&self.head.listed)
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
        let index = self.engine.index.get();
        let near = index.and_then(Merged::near).map(Near::asked).unwrap_or_default();
        wanted.extend(near.into_iter().map(|(at, number)| self.head.segments[at].file(Kind::Words, number)));
        for term in index.map(Merged::asked).unwrap_or_default() {
            for (at, local) in merged.terms(term) {
                let segment = &self.head.segments[at];
                wanted.extend(
                    group(&segment.postings, local).map(|number| segment.file(Kind::Postings, number)),
                );
            }
        }
        let asked = std::mem::take(&mut *locked(&self.engine.asked));
        let has_all = wanted.iter().all(|&file| self.given.contains(&file) || self.lost.contains(&file));
        if asked.questions {
            wanted.extend(self.head.questions());
        }
        if asked.ids {
            wanted.extend(self.head.segments.iter().map(|segment| segment.file(Kind::Ids, 0)));
        }
        // Before all words and places are known, the documents found are others.
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

    /// To be called before a new question: whether answers are partial is found out anew, and what could not be had is
    /// asked for once more, but for what the index is made of. Where too much is held, all of it is let go.
    pub fn begin(&mut self) {
        self.forget_texts();
        self.held -= self.texts.drop_oldest(self.held.saturating_sub(self.most_held));
        if self.held > self.most_held {
            *self = Self::empty(std::mem::take(&mut self.head), self.most_held);
        }
        let (base, lost) = std::mem::take(&mut self.lost).into_iter().partition(|&file| is_base(file));
        self.lost = base;
        for file in lost {
            self.settle_words(file, false);
        }
        self.forget();
    }

    /// Keeps no more than the files of the oldest texts where there are too many.
    fn forget_texts(&mut self) {
        for file in self.texts.let_go(self.most_held / TEXTS_SHARE) {
            self.given.remove(&file);
            self.forget_text(file);
        }
    }

    /// Takes up the texts among `files` that were kept. True when there are any.
    fn bring_back(&mut self, files: &[FileId]) -> bool {
        let mut found = false;
        for &file in files {
            let Some(bytes) = self.texts.take(file) else { continue };
            self.held -= bytes.len();
            found |= self.give(file, &bytes).is_ok();
        }
        found
    }

    fn forget_text(&mut self, file: FileId) {
        let at = self.segment_of(file);
        let (Some(at), Some(merged), Some(index)) = (at, &mut self.merged, self.engine.index.get_mut())
        else {
            return;
        };
        let Ok((first, count)) = extent(&self.head.segments[at].texts, file.number) else { return };
        for local in first..first + count {
            let Some(number) = merged.number(at, local) else { continue };
            let Some((mut document, facts)) = self.texts.take_row(number) else { continue };
            document.id = std::mem::take(&mut self.engine.corpus.documents[number as usize].id);
            self.engine.corpus.documents[number as usize] = document;
            self.engine.facts[number as usize] = facts;
            merged.forget_document(number, index);
            if let Some(brought) = &mut self.engine.brought {
                brought[number as usize] = false;
            }
        }
    }

    fn forget(&mut self) {
        // What the last question still asked for does not make this one partial.
        let index = self.engine.index.get();
        drop((index.map(Merged::asked), index.and_then(Merged::near).map(Near::asked)));
        *locked(&self.engine.asked) = Asked::default();
        self.judge();
    }

    fn judge(&mut self) {
        self.engine.partial = self.lost.iter().any(|&file| is_base(file) || file.kind == Kind::Words);
    }

    /// Takes a file that is needed. What comes after the index was made without it, or before it is made, is left out.
    ///
    /// # Errors
    /// [`PackError`] when it is not that file, whole and unharmed; nothing is changed then.
    pub fn give(&mut self, file: FileId, bytes: &[u8]) -> Result<(), PackError> {
        let body = file.body(bytes)?;
        if self.given.contains(&file) {
            return Ok(());
        }
        if file.kind == Kind::Questions {
            self.engine.corpus.questions = questions(body)?;
            self.given.insert(file);
            return Ok(());
        }
        let at = self.segment_of(file).ok_or(PackError::Corrupt)?;
        // Other files come too early where all was let go while they were on their way.
        if self.merged.is_some() == is_base(file) {
            return Ok(());
        }
        match file.kind {
            Kind::Table => self.give_table(at, body)?,
            Kind::Words => self.give_words(at, file.number, body)?,
            Kind::Postings => self.give_postings(at, file.number, body)?,
            Kind::Texts => self.give_texts(at, file.number, body)?,
            Kind::Ids => self.give_ids(at, body)?,
            Kind::Head | Kind::Questions => return Err(PackError::Corrupt),
        }
        self.given.insert(file);
        self.held += bytes.len();
        if file.kind == Kind::Texts {
            self.held -= self.texts.add(file, bytes);
        }
        self.lost.remove(&file);
        self.settle_words(file, true);
        self.start();
        Ok(())
    }

    fn segment_of(&self, file: FileId) -> Option<usize> {
        self.head.segments.iter().position(|segment| segment.id == file.segment)
    }

    /// A file of words that is there, or cannot be had, is no longer waited for.
    fn settle_words(&mut self, file: FileId, is_settled: bool) {
        let at = self.segment_of(file);
        let near = self.engine.index.get_mut().and_then(Merged::near_mut);
        if let (Kind::Words, Some(at), Some(near)) = (file.kind, at, near) {
            near.settle(at, file.number, is_settled);
        }
    }

    /// Goes on without a file that cannot be had.
    pub fn lose(&mut self, file: FileId) {
        self.lost.insert(file);
        self.settle_words(file, true);
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

    /// Makes the index as soon as what is known of all documents is there, but for what cannot be had.
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
        }
        let (merged, index, corpus, facts) = Merged::new(&self.parts, &self.head.order);
        self.parts.clear();
        self.engine.brought = Some(vec![false; corpus.documents.len()]);
        self.engine.facts = facts;
        self.engine.corpus.documents = corpus.documents;
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
        let Some(merged) = &mut self.merged else { return Err(PackError::Corrupt) };
        let files = &self.head.segments[at].words;
        let counts: Vec<u32> = files.iter().map(|file| file.count).collect();
        let (first, count) = extent(&counts, number)?;
        merged.add_words(at, first, Words::read(body, count)?);
        self.is_stale = true;
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
        let (Some(merged), Some(index)) = (&mut self.merged, self.engine.index.get_mut()) else {
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
            merged.add_document(number, places, index);
            let row = std::mem::replace(&mut self.engine.corpus.documents[number as usize], document);
            let said = std::mem::replace(&mut self.engine.facts[number as usize], facts);
            self.texts.add_row(number, (row, said));
            if let Some(brought) = &mut self.engine.brought {
                brought[number as usize] = true;
            }
        }
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
