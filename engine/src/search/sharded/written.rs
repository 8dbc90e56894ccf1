//! An index taken apart for shards.

use super::speakers;
use crate::search::index::{Index, Languages};
use crate::search::speech;
use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::pack::shards::{self, Posting, Row, Table, Word};

/// A term as it is written.
#[derive(Debug)]
pub(crate) struct WrittenTerm {
    pub(crate) word: Word,
    /// Where it or its beginning is looked up, its own place first.
    pub(crate) places: Vec<String>,
    /// In the index.
    pub(crate) id: u32,
}

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

    /// The terms in the order of their numbers.
    pub(crate) fn terms(&self) -> Vec<WrittenTerm> {
        let terms = (0..).zip(self.index.terms.iter()).zip(&self.index.languages);
        let term = |((id, text), &languages): ((u32, &str), &u8)| {
            let mut places = shards::places(text, Languages(languages).iter());
            places.extend(shards::place_of_beginning(text));
            WrittenTerm { word: Word { text: text.to_owned(), languages }, places, id }
        };
        let mut terms: Vec<WrittenTerm> = terms.map(term).collect();
        terms.sort_by(|a, b| (a.places.first(), &a.word).cmp(&(b.places.first(), &b.word)));
        terms
    }

    pub(crate) fn document_at(&self, position: u32) -> u32 {
        self.index.document_at(position)
    }

    pub(crate) fn postings(&self, term: u32) -> Vec<Posting> {
        self.index.postings.of(term).iter().map(|&position| self.posting(position)).collect()
    }

    fn posting(&self, position: u32) -> Posting {
        let document = self.index.document_at(position);
        let place = self.index.place_at(document, position);
        let at = self.said.partition_point(|said| said.0 < position);
        let here = self.said[at..].iter().take_while(|said| said.0 == position);
        Posting { position, place: place as u32, speakers: here.map(|said| said.1).collect() }
    }
}
