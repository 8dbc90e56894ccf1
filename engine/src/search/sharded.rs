//! An index taken apart for shards, and put together again from what is there of it.

use super::facets::FacetIndex;
use super::index::{Extent, Index, Languages, Place, places_in};
use super::postings::Postings;
use super::speech::{self, Speech};
use super::terms::Terms;
use std::ops::Range;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::pack::shards::{Posting, Row, Table, Words};
use tarazy_corpus::text::Language;
use tarazy_corpus::{Corpus, Document};

/// A segment's index as it is written.
#[derive(Debug)]
pub(crate) struct Written {
    index: Index,
    /// For every position inside of quotations, in order, and a speaker there: their index among those of the document,
    /// more by one, or 0.
    said: Vec<(u32, u32)>,
}

impl Written {
    /// Indexes the documents of a segment.
    pub(crate) fn new(documents: &[Document], facts: &[Facts]) -> Self {
        let index = Index::new(documents, facts);
        let spellings = speech::one_spelling(facts);
        let names: Vec<Vec<&str>> = facts.iter().map(speakers).collect();
        let mut said = Vec::new();
        for (range, document, speaker) in index.speech.utterances() {
            let names = &names[document as usize];
            let is_meant = |name: &&str| {
                let spelling = spellings.get(name).and_then(|name| index.facets.speaker.number(name));
                spelling.is_some() && spelling == speaker
            };
            let number = names.iter().position(is_meant).map_or(0, |at| at as u32 + 1);
            said.extend(range.map(|position| (position, number)));
        }
        said.sort_unstable();
        said.dedup();
        Self { index, said }
    }

    pub(crate) fn table(&self, documents: &[Document], facts: &[Facts]) -> Table {
        let row = |(number, (document, facts)): (usize, (&Document, &Facts))| {
            let extent = self.index.documents[number];
            let known = Document {
                language: document.language,
                source: document.source.clone(),
                published: document.published.clone(),
                ..Document::default()
            };
            let titles = self.index.titles(number as u32).iter();
            Row {
                document: known,
                positions: extent.words,
                titles: titles.map(|title| (title.start - extent.first, title.end - title.start)).collect(),
                speakers: facts.quotes.iter().map(|quote| quote.speaker.clone()).collect(),
            }
        };
        Table { rows: documents.iter().zip(facts).enumerate().map(row).collect() }
    }

    pub(crate) fn words(&self) -> Vec<(String, u8)> {
        self.index.terms.iter().map(str::to_owned).zip(self.index.languages.iter().copied()).collect()
    }

    pub(crate) fn document_at(&self, position: u32) -> u32 {
        self.index.document_at(position)
    }

    pub(crate) fn postings(&self, term: u32) -> Vec<Posting> {
        self.index.postings.of(term).iter().map(|&position| self.posting(position)).collect()
    }

    fn posting(&self, position: u32) -> Posting {
        let document = self.index.document_at(position);
        let place = self.index.place_at(position) - self.index.places_of(document).start;
        let at = self.said.partition_point(|said| said.0 < position);
        let here = self.said[at..].iter().take_while(|said| said.0 == position);
        Posting { position, place: place as u32, speakers: here.map(|said| said.1).collect() }
    }
}

/// What is there of an index whose segments are loaded by need.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    /// For every segment its documents: their first positions there, and numbers in the corpus unless they are gone.
    segments: Vec<Segment>,
    /// For every document of the corpus, whence it is.
    origins: Vec<Origin>,
    /// For every document of the corpus, the numbers of its speakers.
    speakers: Vec<Vec<u32>>,
    /// Term above, position below.
    postings: Vec<u64>,
    /// Position above, place of the document below.
    places: Vec<u64>,
    /// The places of the documents that are there.
    known: Vec<Option<Vec<Place>>>,
    speech: Vec<(u32, u32, Option<u32>)>,
}

#[derive(Debug, Default)]
struct Segment {
    firsts: Vec<u32>,
    numbers: Vec<Option<u32>>,
    end: u32,
    /// Terms of the corpus with its own, both rising.
    terms: Vec<(u32, u32)>,
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
    /// The words of every file.
    pub(crate) pieces: Vec<Words>,
    /// The same together.
    pub(crate) words: Words,
    /// The documents that are gone, sorted.
    pub(crate) gone: Vec<u32>,
    /// The terms that stand in these only, sorted.
    pub(crate) dead: Vec<u32>,
}

impl Part {
    /// The documents that are not gone.
    fn documents(&self) -> impl Iterator<Item = usize> {
        (0..self.table.rows.len()).filter(|&at| self.gone.binary_search(&(at as u32)).is_err())
    }

    /// The words that stand in them, with their numbers.
    fn living(&self) -> impl Iterator<Item = (u32, &(String, u8))> {
        (0..).zip(&self.words.0).filter(|(at, _)| self.dead.binary_search(at).is_err())
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
    /// An index of all words without places, and documents without texts. `order` as in a head.
    pub(crate) fn new(parts: &[Part], order: &[(u32, u32)]) -> (Self, Index, Corpus) {
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
        merged.known.resize_with(documents.len(), || None);
        merged.add_words(parts, &mut index);
        (merged, index, Corpus { documents, ..Corpus::default() })
    }

    /// Gives the rows of the documents, in their order.
    fn add_documents<'a>(
        &mut self,
        parts: &'a [Part],
        order: &[(u32, u32)],
        index: &mut Index,
    ) -> Vec<&'a Row> {
        for part in parts {
            let mut segment = Segment { numbers: vec![None; part.table.rows.len()], ..Segment::default() };
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
            index.documents.push(Extent { first_place: 0, first_title, first, words: row.positions });
            index.titles.extend(row.titles.iter().map(|title| first + title.0..first + title.0 + title.1));
            index.end += row.positions;
            rows.push(row);
        }
        index.mean_words = (index.end as f32 / rows.len().max(1) as f32).max(1.0);
        rows
    }

    fn add_words(&mut self, parts: &[Part], index: &mut Index) {
        let all = parts.iter().flat_map(Part::living);
        let mut words: Vec<(&str, u8)> =
            all.map(|(_, (word, languages))| (word.as_str(), *languages)).collect();
        words.sort_unstable();
        words.dedup_by(|next, word| {
            let is_same = next.0 == word.0;
            word.1 |= if is_same { next.1 } else { 0 };
            is_same
        });
        let terms = Terms::new(words.iter().map(|(word, _)| *word));
        let inflected: Vec<(u32, Language)> = (0..)
            .zip(&words)
            .flat_map(|(term, (_, languages))| {
                Languages(*languages).iter().map(move |language| (term, language))
            })
            .collect();
        index.add_keys(&terms, &inflected);
        for (segment, part) in self.segments.iter_mut().zip(parts) {
            segment.terms = part.living().map(|(own, (word, _))| (terms.place(word), own)).collect();
        }
        index.postings = Postings::of_pairs(&[], terms.len());
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
    pub(crate) fn add_postings(&mut self, segment: usize, first: u32, lists: &[Vec<Posting>]) {
        let of = &self.segments[segment];
        for (own, list) in (first..).zip(lists) {
            let Ok(at) = of.terms.binary_search_by_key(&own, |term| term.1) else { continue };
            let term = of.terms[at].0;
            for posting in list {
                let local = of.firsts.partition_point(|&first| first <= posting.position).saturating_sub(1);
                let Some(Some(document)) = of.numbers.get(local) else { continue };
                let position = self.origins[*document as usize].first + posting.position - of.firsts[local];
                self.postings.push(u64::from(term) << 32 | u64::from(position));
                self.places.push(u64::from(position) << 32 | u64::from(posting.place));
                let names = &self.speakers[*document as usize];
                let number = |&speaker: &u32| names.get((speaker as usize).checked_sub(1)?).copied();
                let said = posting.speakers.iter().map(|speaker| (*document, position, number(speaker)));
                self.speech.extend(said);
            }
        }
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
    pub(crate) fn add_document(&mut self, number: u32, places: Vec<Place>) {
        self.known[number as usize] = Some(places);
    }

    /// Puts all that is there into the index.
    pub(crate) fn refresh(&mut self, index: &mut Index) {
        for pairs in [&mut self.postings, &mut self.places] {
            pairs.sort_unstable();
            pairs.dedup();
        }
        index.postings = Postings::of_pairs(&self.postings, index.terms.len());
        self.speech.sort_unstable();
        self.speech.dedup();
        index.speech = Speech::default();
        for &(document, position, speaker) in &self.speech {
            index.speech.add_word(document, position, speaker);
        }
        index.speech.sort();
        self.refresh_places(index);
    }

    /// A document that is not there has the places in which something was found; each begins with the first word found.
    fn refresh_places(&self, index: &mut Index) {
        let mut found = self.places.as_slice();
        index.places.clear();
        for number in 0..index.documents.len() as u32 {
            let end = index.document_end(number);
            let (here, later) = found.split_at(found.partition_point(|&place| place >> 32 < u64::from(end)));
            found = later;
            let first_place = index.places.len() as u32;
            if let Some(Some(places)) = self.known.get(number as usize) {
                index.places.extend(places);
            } else {
                let places = found_places(here, index.titles(number));
                index.places.extend(places);
            }
            index.documents[number as usize].first_place = first_place;
        }
    }

    /// The terms that were asked for since the last call.
    pub(crate) fn asked(index: &Index) -> Vec<u32> {
        let mut asked =
            index.postings.asked.as_ref().map(|asked| std::mem::take(&mut *crate::shards::locked(asked)));
        let mut asked = asked.take().unwrap_or_default();
        asked.sort_unstable();
        asked.dedup();
        asked
    }
}

/// The places in which the words found stand, position above and place below.
fn found_places(found: &[u64], titles: &[Range<u32>]) -> Vec<Place> {
    let one_place = found.chunk_by(|a, b| *a as u32 == *b as u32);
    let place = |found: &[u64]| {
        let first = (found[0] >> 32) as u32;
        Place { segment: None, first, is_title: titles.iter().any(|title| title.contains(&first)) }
    };
    one_place.map(place).collect()
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
