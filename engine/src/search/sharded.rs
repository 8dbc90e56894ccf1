//! An index put together from what is there of its segments.

mod loaded;
mod near;
mod written;

pub(crate) use loaded::Loaded;
pub(crate) use near::Near;
pub(crate) use written::{Written, WrittenTerm};

use super::facets::FacetIndex;
use super::index::{Extent, Index, Languages, Place, places_in};
use super::keying::Keying;
use super::speech::{self, Speech};
use super::terms::Terms;
use std::ops::Range;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::pack::shards::{Posting, Row, SegmentHead, Table, Word, Words};
use tarazy_corpus::text::Language;
use tarazy_corpus::{Corpus, Document};

/// What is there of an index whose segments are loaded by need.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    /// For every segment its documents: their first positions there, and numbers in the corpus unless they are gone.
    segments: Vec<Segment>,
    /// For every document of the corpus, whence it is.
    origins: Vec<Origin>,
    /// For every document of the corpus, the numbers of its speakers.
    speakers: Vec<Vec<u32>>,
    /// The words that are there, with segment and number in it.
    words: Vec<(Word, u32, u32)>,
    /// For every list of positions, segment and number of its term.
    postings: Vec<(u32, u32)>,
    /// Lists of positions in the corpus, rising, that are not in the index yet.
    new_positions: Vec<Vec<u32>>,
    /// For every document of the corpus, where its places begin as far as something was found in them: position above,
    /// place below.
    found: Vec<Vec<u64>>,
    /// The documents that are there.
    is_there: Vec<bool>,
    /// Positions above and speakers below, more by one, that are not in the index yet.
    new_speech: Vec<u64>,
    has_new_words: bool,
}

#[derive(Debug, Default)]
struct Segment {
    firsts: Vec<u32>,
    numbers: Vec<Option<u32>>,
    end: u32,
    /// Terms of the corpus with its own, rising.
    terms: Vec<(u32, u32)>,
    /// Its own with those of the corpus, rising.
    own: Vec<(u32, u32)>,
    /// Its terms that stand only in documents that are gone, sorted.
    dead: Vec<u32>,
}

/// Whence a document is.
#[derive(Clone, Copy, Debug)]
struct Origin {
    segment: usize,
    local: u32,
    /// Its first position in the corpus.
    first: u32,
}

/// What must be there of a segment before anything is looked for.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub(crate) table: Table,
    pub(crate) head: SegmentHead,
}

impl Part {
    /// The documents that are not gone.
    fn documents(&self) -> impl Iterator<Item = usize> {
        (0..self.table.rows.len()).filter(|&at| self.head.gone.binary_search(&(at as u32)).is_err())
    }
}

impl Index {
    /// The places of a document; `None` when it is not the one that was indexed.
    pub(crate) fn places_of_document(
        &self,
        number: u32,
        document: &Document,
        facts: &Facts,
    ) -> Option<Vec<Place>> {
        let extent = self.extent(number);
        let mut places = places_in(document, facts);
        for place in &mut places {
            place.first = Some(place.first).filter(|&first| first < extent.words)? + extent.first;
        }
        Some(places)
    }
}

impl Merged {
    /// An index without words, documents without texts, and their quotations without places. `order` as in a head.
    pub(crate) fn new(parts: &[Part], order: &[(u32, u32)]) -> (Self, Index, Corpus, Vec<Facts>) {
        let (mut merged, mut index) = (Self::default(), Index::default());
        let rows = merged.add_documents(parts, order, &mut index);
        let documents: Vec<Document> = rows.iter().map(|row| row.document.clone()).collect();
        let facts: Vec<Facts> = rows.iter().map(|row| row.facts()).collect();
        let spellings = speech::one_spelling(&facts);
        index.facets = FacetIndex::new(&documents, &facts, &spellings);
        for facts in &facts {
            let number = |name: &&str| index.facets.speaker.number(spellings.get(name)?);
            merged.speakers.push(speakers(facts).iter().filter_map(number).collect());
        }
        merged.is_there = vec![false; documents.len()];
        merged.found.resize_with(documents.len(), Vec::new);
        index.places.resize_with(documents.len(), Vec::new);
        index.postings.loaded = Some(Loaded::default());
        index.near = Some(Near::new(parts.iter().map(|part| part.head.clone()).collect()));
        (merged, index, Corpus { documents, ..Corpus::default() }, facts)
    }

    /// Gives the rows of the documents, in their order.
    fn add_documents<'a>(
        &mut self,
        parts: &'a [Part],
        order: &[(u32, u32)],
        index: &mut Index,
    ) -> Vec<&'a Row> {
        for part in parts {
            let (numbers, dead) = (vec![None; part.table.rows.len()], part.head.dead.clone());
            let mut segment = Segment { numbers, dead, ..Segment::default() };
            for row in &part.table.rows {
                segment.firsts.push(segment.end);
                segment.end += row.positions;
            }
            self.segments.push(segment);
        }
        let mut rows = Vec::new();
        for (segment, local) in ordered(parts, order) {
            let row = &parts[segment].table.rows[local];
            let (first, first_title) = (index.end, index.titles.len() as u32);
            self.segments[segment].numbers[local] = Some(rows.len() as u32);
            self.origins.push(Origin { segment, local: local as u32, first });
            index.documents.push(Extent { first_title, first, words: row.positions });
            index.titles.extend(row.titles.iter().map(|title| first + title.0..first + title.0 + title.1));
            index.end += row.positions;
            rows.push(row);
        }
        index.mean_words = (index.end as f32 / rows.len().max(1) as f32).max(1.0);
        rows
    }

    /// Adds the words of a file of a segment, the first of which has the number `first`.
    pub(crate) fn add_words(&mut self, segment: usize, first: u32, words: Words) {
        let dead = &self.segments[segment].dead;
        let words = (first..).zip(words.own).chain(words.guests);
        let living = words.filter(|(own, _)| dead.binary_search(own).is_err());
        self.words.extend(living.map(|(own, word)| (word, segment as u32, own)));
        self.has_new_words = true;
    }

    fn refresh_words(&mut self, index: &mut Index) {
        self.words.sort_unstable();
        self.words.dedup();
        let same_word: Vec<_> = self.words.chunk_by(|a, b| a.0.text == b.0.text).collect();
        let terms = Terms::new(same_word.iter().map(|same| same[0].0.text.as_str()));
        let languages =
            same_word.iter().map(|same| same.iter().fold(0, |all, (word, ..)| all | word.languages));
        let inflected: Vec<(u32, Language)> = (0..)
            .zip(languages)
            .flat_map(|(term, languages)| Languages(languages).iter().map(move |language| (term, language)))
            .collect();
        for segment in &mut self.segments {
            segment.terms.clear();
            segment.own.clear();
        }
        for (term, same) in (0..).zip(same_word) {
            for (_, segment, own) in same {
                let segment = &mut self.segments[*segment as usize];
                segment.terms.push((term, *own));
                segment.own.push((*own, term));
            }
        }
        for segment in &mut self.segments {
            segment.own.sort_unstable();
        }
        index.add_keys(&terms, Keying::new(inflected));
        index.terms = terms;
    }

    /// The document of a segment to which a position belongs, and the segment's end.
    pub(crate) fn borders(&self, segment: usize) -> (impl Fn(u32) -> u32 + '_, u32) {
        let segment = &self.segments[segment];
        let at =
            |position| segment.firsts.partition_point(|&first| first <= position).saturating_sub(1) as u32;
        (at, segment.end)
    }

    /// Adds where terms of a segment stand, from its term `first` on.
    pub(crate) fn add_postings(&mut self, segment: usize, first: u32, terms: &[Vec<Posting>]) {
        for (own, postings) in (first..).zip(terms) {
            let positions =
                postings.iter().filter_map(|posting| self.add_posting(segment, posting)).collect();
            self.postings.push((segment as u32, own));
            self.new_positions.push(positions);
        }
    }

    /// Gives the position in the corpus, unless the document is gone.
    fn add_posting(&mut self, segment: usize, posting: &Posting) -> Option<u32> {
        let of = &self.segments[segment];
        let local = of.firsts.partition_point(|&first| first <= posting.position).checked_sub(1)?;
        let document = (*of.numbers.get(local)?)?;
        let at = document as usize;
        let position = self.origins[at].first + posting.position - of.firsts[local];
        self.found[at].push(pair(position, posting.place));
        let number = |&speaker: &u32| self.speakers[at].get((speaker as usize).checked_sub(1)?).copied();
        let speakers = posting.speakers.iter().map(|speaker| number(speaker).map_or(0, |number| number + 1));
        self.new_speech.extend(speakers.map(|speaker| pair(position, speaker)));
        Some(position)
    }

    /// The corpus number of a segment's document; `None` when it is gone.
    pub(crate) fn number(&self, segment: usize, document: u32) -> Option<u32> {
        self.segments[segment].numbers.get(document as usize).copied().flatten()
    }

    /// The segment of a document of the corpus, and its number there.
    pub(crate) fn origin(&self, document: u32) -> Option<(usize, u32)> {
        self.origins.get(document as usize).map(|origin| (origin.segment, origin.local))
    }

    /// The segments in which a term of the corpus stands, with its number there.
    pub(crate) fn terms(&self, term: u32) -> impl Iterator<Item = (usize, u32)> {
        let found = self.segments.iter().enumerate();
        found.filter_map(move |(at, segment)| {
            let found = segment.terms.binary_search_by_key(&term, |of| of.0).ok()?;
            Some((at, segment.terms[found].1))
        })
    }

    /// Adds the places of a document that is there.
    pub(crate) fn add_document(&mut self, number: u32, places: Vec<Place>, index: &mut Index) {
        self.is_there[number as usize] = true;
        index.places[number as usize] = places;
    }

    /// A document is there no more.
    pub(crate) fn forget_document(&mut self, number: u32, index: &mut Index) {
        self.is_there[number as usize] = false;
        index.places[number as usize] = found_places(&self.found[number as usize], index.titles(number));
    }

    /// Puts all that is there into the index.
    pub(crate) fn refresh(&mut self, index: &mut Index) {
        let has_new_words = std::mem::take(&mut self.has_new_words);
        let has_new_postings = !self.new_positions.is_empty();
        if has_new_words {
            self.refresh_words(index);
        }
        if let Some(loaded) = index.postings.loaded.as_mut().filter(|_| has_new_words || has_new_postings) {
            loaded.add(&mut self.new_positions);
            loaded.assign(&self.terms_found(), index.terms.len());
        }
        if has_new_postings {
            self.refresh_speech(index);
            self.refresh_places(index);
        }
    }

    fn refresh_speech(&mut self, index: &mut Index) {
        let known = index.speech.utterances();
        let known = known.map(|(range, _, speaker)| pair(range.start, speaker.map_or(0, |it| it + 1)));
        let mut speech = std::mem::take(&mut self.new_speech);
        speech.extend(known);
        speech.sort_unstable();
        speech.dedup();
        index.speech = Speech::default();
        for said in speech {
            let (position, speaker) = (high(said), low(said).checked_sub(1));
            index.speech.add_word(index.document_at(position), position, speaker);
        }
        index.speech.finish();
    }

    /// The terms of the corpus that are there, rising, with the numbers of their lists; a term once for every segment.
    fn terms_found(&self) -> Vec<(u32, u32)> {
        let term = |&(segment, own): &(u32, u32)| {
            let terms = &self.segments[segment as usize].own;
            let at = terms.binary_search_by_key(&own, |term| term.0).ok()?;
            Some(terms[at].1)
        };
        let numbered = (0..).zip(&self.postings);
        let mut found: Vec<u64> =
            numbered.filter_map(|(at, postings)| Some(pair(term(postings)?, at))).collect();
        found.sort_unstable();
        found.into_iter().map(|found| (high(found), low(found))).collect()
    }

    /// A document that is not there has the places in which something was found; each begins with the first word found.
    fn refresh_places(&mut self, index: &mut Index) {
        for (number, (found, is_there)) in (0..).zip(self.found.iter_mut().zip(&self.is_there)) {
            found.sort_unstable();
            found.dedup_by_key(|found| low(*found));
            if !is_there {
                index.places[number as usize] = found_places(found, index.titles(number));
            }
        }
    }

    pub(crate) fn near(index: &Index) -> Option<&Near> {
        index.near.as_ref()
    }

    pub(crate) fn near_mut(index: &mut Index) -> Option<&mut Near> {
        index.near.as_mut()
    }

    /// The terms that were asked for since the last call.
    pub(crate) fn asked(index: &Index) -> Vec<u32> {
        index.postings.loaded.as_ref().map(Loaded::asked).unwrap_or_default()
    }
}

/// Two numbers that are sorted as one.
fn pair(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

fn high(pair: u64) -> u32 {
    (pair >> 32) as u32
}

fn low(pair: u64) -> u32 {
    pair as u32
}

/// The places that begin there, as far as something was found in them: position above and place below.
fn found_places(found: &[u64], titles: &[Range<u32>]) -> Vec<Place> {
    let place = |&found: &u64| {
        let first = high(found);
        Place { segment: None, first, is_title: titles.iter().any(|title| title.contains(&first)) }
    };
    found.iter().map(place).collect()
}

/// The distinct speakers of a document, as it names them, in the order by which postings count them.
fn speakers(facts: &Facts) -> Vec<&str> {
    let mut names: Vec<&str> = facts.quotes.iter().filter_map(|quote| quote.speaker.as_deref()).collect();
    names.order();
    names.dedup();
    names
}

/// The segment of every document that is not gone and its number there, in the order of the corpus.
fn ordered(parts: &[Part], order: &[(u32, u32)]) -> Vec<(usize, usize)> {
    let mut left: Vec<_> = parts.iter().map(Part::documents).collect();
    let rest = (0..parts.len()).map(|segment| (segment, usize::MAX));
    let runs = order.iter().map(|run| (run.0 as usize, run.1 as usize)).chain(rest);
    let mut found = Vec::new();
    for (segment, count) in runs {
        let locals = left.get_mut(segment).into_iter().flatten().take(count);
        found.extend(locals.map(|local| (segment, local)));
    }
    found
}
