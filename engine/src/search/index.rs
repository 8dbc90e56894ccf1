use super::facets::FacetIndex;
use super::keying::Keying;
use super::keys::Keys;
use super::postings::{GAP, Postings};
use super::speech::{self, Speech, Spellings};
use super::terms::{Interner, Terms};
use std::ops::Range;
use tarazy_corpus::Document;
use tarazy_corpus::facts::{Facts, Segment, SegmentKind};
use tarazy_corpus::text::stem::Families;
use tarazy_corpus::text::typos::WordList;
use tarazy_corpus::text::{Language, tokens};

/// The words of a corpus and where they stand.
///
/// Every word outside of furniture has a position, counted over the whole corpus; the text itself is not copied.
/// Eight bytes a word, and about forty for every distinct word.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) terms: Terms,
    pub(super) postings: Postings,
    pub(super) families: Families,
    /// From stems to terms.
    pub(super) stems: Keys,
    /// From [`slip_key`]s to terms.
    pub(super) slips: Keys,
    /// The terms once more, for looking up words with typing errors.
    pub(super) spellings: WordList,
    pub(super) facets: FacetIndex,
    pub(super) speech: Speech,
    /// For every document, in the order of its text.
    pub(super) places: Vec<Vec<Place>>,
    /// The positions of the words of every title.
    pub(super) titles: Vec<Range<u32>>,
    pub(super) documents: Vec<Extent>,
    pub(super) end: u32,
    /// Mean number of words in a document; at least 1.
    pub(super) mean_words: f32,
    /// For every term, the languages in which it occurs, a bit for each.
    #[cfg(feature = "shards")]
    pub(super) languages: Vec<u8>,
    /// Where not all words are there.
    #[cfg(feature = "shards")]
    pub(super) near: Option<super::sharded::Near>,
}

/// A segment, or the title of a document that does not stand in its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Index into the document's segments; `None` for a title outside of the text.
    pub(super) segment: Option<u32>,
    /// Position of its first word.
    pub(super) first: u32,
    pub(super) is_title: bool,
}

/// What belongs to one document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    /// Index of its first title.
    pub(super) first_title: u32,
    /// Position of its first word.
    pub(super) first: u32,
    pub(super) words: u32,
}

impl Index {
    /// Indexes titles and body of every document, no furniture. Linear in the length of the texts.
    #[must_use]
    pub fn new(documents: &[Document], facts: &[Facts]) -> Self {
        Indexing::new(documents, facts).finish()
    }

    pub(super) fn add_keys(&mut self, terms: &Terms, keying: Keying) {
        (self.families, self.stems, self.slips) = keying.finish(terms);
        self.spellings = WordList::new(terms.iter());
    }

    pub(super) fn document_count(&self) -> usize {
        self.documents.len()
    }

    pub(super) fn extent(&self, document: u32) -> Extent {
        self.documents[document as usize]
    }

    /// The document in which a position lies.
    pub(super) fn document_at(&self, position: u32) -> u32 {
        self.documents.partition_point(|extent| extent.first <= position).saturating_sub(1) as u32
    }

    /// One past the last position of a document.
    pub(super) fn document_end(&self, document: u32) -> u32 {
        self.documents.get(document as usize + 1).map_or(self.end, |next| next.first)
    }

    /// Index of the place of a document in which a position lies.
    pub(super) fn place_at(&self, document: u32, position: u32) -> usize {
        self.places_of(document).partition_point(|place| place.first <= position).saturating_sub(1)
    }

    /// One past the last position of a place of a document.
    pub(super) fn place_end(&self, document: u32, index: usize) -> u32 {
        let next = self.places_of(document).get(index + 1);
        next.map_or_else(|| self.document_end(document), |next| next.first)
    }

    /// The positions of the words of a document's titles.
    pub(super) fn titles(&self, document: u32) -> &[Range<u32>] {
        let start = self.extent(document).first_title as usize;
        let next = self.documents.get(document as usize + 1);
        &self.titles[start..next.map_or(self.titles.len(), |extent| extent.first_title as usize)]
    }

    pub(super) fn places_of(&self, document: u32) -> &[Place] {
        self.places.get(document as usize).map_or(&[], Vec::as_slice)
    }

    /// True for a position in a title.
    pub(super) fn is_in_title(&self, position: u32) -> bool {
        self.titles(self.document_at(position)).iter().any(|title| title.contains(&position))
    }
}

/// An index in the making.
#[derive(Debug)]
pub struct Indexing {
    index: Index,
    keying: Keying,
}

impl Indexing {
    /// Reads the documents; their words have no keys yet.
    #[must_use]
    pub fn new(documents: &[Document], facts: &[Facts]) -> Self {
        let mut builder = Builder { interner: Some(Interner::default()), ..Builder::default() };
        let spellings = speech::one_spelling(facts);
        builder.index.facets = FacetIndex::new(documents, facts, &spellings);
        for (document, facts) in documents.iter().zip(facts) {
            builder.add_document(document, facts);
            builder.add_speech(facts, &spellings);
        }
        builder.finish()
    }

    /// Goes on a little; false when nothing is left but to finish.
    pub fn step(&mut self) -> bool {
        self.keying.step(&self.index.terms)
    }

    /// Does what is left.
    #[must_use]
    pub fn finish(self) -> Index {
        let mut index = self.index;
        let terms = std::mem::take(&mut index.terms);
        index.add_keys(&terms, self.keying);
        index.terms = terms;
        index
    }
}

#[derive(Default)]
struct Builder {
    /// `None` where only places are wanted.
    interner: Option<Interner>,
    /// The number of the word at every position, or [`GAP`].
    stream: Vec<u32>,
    /// For every number, the languages of the segments in which the word stands.
    languages: Vec<Languages>,
    /// Where the words of the document at hand begin, in bytes, and their positions.
    starts: Vec<(u32, u32)>,
    /// The places of the document at hand.
    places: Vec<Place>,
    index: Index,
    words: usize,
}

impl Builder {
    fn add_document(&mut self, document: &Document, facts: &Facts) {
        let first = self.stream.len();
        let first_title = self.index.titles.len() as u32;
        self.index.documents.push(Extent { first_title, first: first as u32, words: 0 });
        if !document.title.derived && !has_headline(facts) {
            self.add_words(&document.title.text, document.language, None, true);
            self.stream.push(GAP);
        }
        self.starts.clear();
        for (at, segment) in facts.segments.iter().enumerate() {
            self.add_segment(document, *segment, at as u32);
        }
        self.stream.push(GAP);
        self.index.places.push(self.places.as_slice().to_vec());
        self.places.clear();
        let words = self.stream.len() - first;
        self.words += words;
        if let Some(extent) = self.index.documents.last_mut() {
            extent.words = words as u32;
        }
    }

    fn add_speech(&mut self, facts: &Facts, spellings: &Spellings<'_>) {
        let document = self.index.documents.len() as u32 - 1;
        let speakers = &self.index.facets.speaker;
        let number = |name: &str| speakers.number(spellings.get(name)?);
        self.index.speech.add(document, &facts.quotes, &self.starts, number);
    }

    fn add_segment(&mut self, document: &Document, segment: Segment, at: u32) {
        if segment.kind.is_furniture() {
            if self.stream.last().is_some_and(|&word| word != GAP) {
                self.stream.push(GAP);
            }
            return;
        }
        let known = segment.language != Language::Unknown;
        let language = if known { segment.language } else { document.language };
        let is_title = segment.kind == SegmentKind::Headline;
        let before = self.starts.len();
        self.add_words(segment.span.of(&document.text), language, Some(at), is_title);
        for start in &mut self.starts[before..] {
            start.0 += segment.span.start;
        }
        if is_title {
            self.stream.push(GAP);
        }
    }

    fn add_words(&mut self, text: &str, language: Language, segment: Option<u32>, is_title: bool) {
        let first = self.stream.len() as u32;
        self.places.push(Place { segment, first, is_title });
        for word in tokens::tokens(text) {
            let number = self.interner.as_mut().map_or(0, |words| words.intern(word.of(text)));
            self.starts.push((word.start, self.stream.len() as u32));
            self.stream.push(number);
            let at = number as usize;
            if at >= self.languages.len() {
                self.languages.resize(at + 1, Languages::default());
            }
            self.languages[at].add(language);
        }
        if is_title {
            self.index.titles.push(first..self.stream.len() as u32);
        }
    }

    fn finish(mut self) -> Indexing {
        let (terms, ids) = self.interner.unwrap_or_default().finish();
        for word in self.stream.iter_mut().filter(|word| **word != GAP) {
            *word = ids[*word as usize];
        }
        let inflected = self.languages.iter().enumerate();
        let inflected: Vec<(u32, Language)> = inflected
            .flat_map(|(word, languages)| languages.iter().map(move |language| (word, language)))
            .map(|(word, language)| (ids[word], language))
            .collect();
        #[cfg(feature = "shards")]
        {
            self.index.languages = vec![0; ids.len()];
            for (word, languages) in self.languages.iter().enumerate() {
                self.index.languages[ids[word] as usize] = languages.0;
            }
        }
        self.index.postings = Postings::new(&self.stream, terms.len());
        self.index.terms = terms;
        self.index.end = self.stream.len() as u32;
        self.index.speech.sort();
        self.index.mean_words = (self.words as f32 / self.index.documents.len().max(1) as f32).max(1.0);
        Indexing { index: self.index, keying: Keying::new(inflected) }
    }
}

/// The places of a document that stands alone.
#[cfg(feature = "shards")]
pub(super) fn places_in(document: &Document, facts: &Facts) -> Vec<Place> {
    let mut builder = Builder::default();
    builder.add_document(document, facts);
    builder.index.places.pop().unwrap_or_default()
}

fn has_headline(facts: &Facts) -> bool {
    facts.segments.iter().any(|segment| segment.kind == SegmentKind::Headline)
}

/// A set of languages.
#[derive(Clone, Copy, Default)]
pub(super) struct Languages(pub(super) u8);

/// The languages that have word forms.
pub(crate) const INFLECTED: [Language; 3] = [Language::Russian, Language::Kazakh, Language::English];

impl Languages {
    fn add(&mut self, language: Language) {
        self.0 |= 1 << language as u8;
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Language> {
        INFLECTED.into_iter().filter(move |&language| self.0 & (1 << language as u8) != 0)
    }
}
