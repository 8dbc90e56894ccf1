use crate::answers::{self, Answers};
use crate::compare::{self, Comparison};
#[cfg(feature = "shards")]
use crate::search::{self, SearchResults};
use crate::search::{Index, Indexing, QuotesOptions, SearchOptions, Searcher};
use std::sync::OnceLock;
use tarazy_corpus::facts::{self, Facts};
use tarazy_corpus::pack::{self, PackError};
use tarazy_corpus::text::utf16::Utf16Map;
use tarazy_corpus::text::{Span, language};
use tarazy_corpus::{Corpus, Document};
use thiserror::Error;

/// A corpus ready to answer.
#[derive(Debug)]
pub struct Engine {
    pub(crate) corpus: Corpus,
    pub(crate) facts: Vec<Facts>,
    /// Checksum of the pack that was opened.
    pack: Option<u32>,
    /// Made when the first search needs it.
    pub(crate) index: OnceLock<Index>,
    /// While it is made part by part; in a box, since it is seldom there.
    indexing: Option<Box<Indexing>>,
    /// Where not all documents are there: those that were asked for.
    #[cfg(feature = "shards")]
    pub(crate) asked: std::sync::Mutex<crate::shards::Asked>,
    /// Some of the files that a question needed could not be had.
    #[cfg(feature = "shards")]
    pub(crate) partial: bool,
    /// Where documents are brought by need: which ones are there.
    #[cfg(feature = "shards")]
    pub(crate) brought: Option<Vec<bool>>,
}

/// Why a request has no answer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EngineError {
    /// No document has this id.
    #[error("no document has the id \"{id}\"")]
    UnknownDocument {
        /// The id asked for.
        id: String,
    },
    /// The text of a document cannot be had.
    #[cfg(feature = "shards")]
    #[error("the text of \"{id}\" cannot be had")]
    Lost {
        /// The id asked for.
        id: String,
    },
    /// A comparison needs at least two documents.
    #[error("a comparison needs two documents or more, {given} given")]
    TooFewDocuments {
        /// How many were given.
        given: usize,
    },
}

impl EngineError {
    /// Stable name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownDocument { .. } => "unknown-document",
            #[cfg(feature = "shards")]
            Self::Lost { .. } => "shards-missing",
            Self::TooFewDocuments { .. } => "too-few-documents",
        }
    }
}

impl Engine {
    /// Opens a pack.
    ///
    /// # Errors
    /// [`PackError`] when the bytes are not a whole pack of this version.
    pub fn open(bytes: &[u8]) -> Result<Self, PackError> {
        let (corpus, facts) = pack::read(bytes)?;
        Ok(Self { pack: Some(pack::identity(bytes)), ..Self::analysed(corpus, facts) })
    }

    /// Finds the facts of a corpus.
    #[must_use]
    pub fn new(corpus: Corpus) -> Self {
        let facts = facts::analyse_all(&corpus.documents, || ());
        Self::analysed(corpus, facts)
    }

    /// A corpus with the facts of its documents, in their order.
    #[must_use]
    pub fn analysed(corpus: Corpus, facts: Vec<Facts>) -> Self {
        Self {
            corpus,
            facts,
            pack: None,
            index: OnceLock::new(),
            indexing: None,
            #[cfg(feature = "shards")]
            asked: std::sync::Mutex::default(),
            #[cfg(feature = "shards")]
            partial: false,
            #[cfg(feature = "shards")]
            brought: None,
        }
    }

    /// One to which documents are brought when they are asked for.
    #[cfg(feature = "shards")]
    pub(crate) fn sharded() -> Self {
        Self { brought: Some(Vec::new()), ..Self::analysed(Corpus::default(), Vec::new()) }
    }

    /// Notes that an answer is made of these documents, so that they can be brought.
    #[cfg(feature = "shards")]
    fn ask(&self, documents: impl IntoIterator<Item = usize>) {
        if self.brought.is_some() {
            crate::shards::locked(&self.asked).documents(documents);
        }
    }

    #[cfg(not(feature = "shards"))]
    #[allow(clippy::unused_self, reason = "all documents are there")]
    fn ask(&self, _: impl IntoIterator<Item = usize>) {}

    fn ask_all(&self) {
        self.ask_questions();
        self.ask(0..self.corpus.documents.len());
    }

    /// Notes that accounts are to be compared.
    #[cfg(feature = "shards")]
    fn ask_questions(&self) {
        crate::shards::locked(&self.asked).questions();
    }

    #[cfg(not(feature = "shards"))]
    #[allow(clippy::unused_self, reason = "all questions are there")]
    fn ask_questions(&self) {}

    /// Texts that are in no pack, with ids from `1` on and the questions of this corpus; their digests are left empty.
    #[must_use]
    pub fn of_texts(self, texts: Vec<String>) -> Self {
        let documents =
            texts.into_iter().zip(1..).map(|(text, number): (String, u32)| read(number.to_string(), text));
        Self::new(Corpus { documents: documents.collect(), questions: self.corpus.questions })
    }

    /// A text that is in no pack, beside those of this corpus; it takes the place of one with the same id. Its digest is left empty.
    pub fn add(&mut self, id: String, text: String) {
        let document = read(id, text);
        let facts = facts::analyse(&document);
        (self.index, self.indexing) = (OnceLock::new(), None);
        if let Ok(same) = self.position(&document.id) {
            self.corpus.documents.remove(same);
            self.facts.remove(same);
        }
        self.corpus.documents.push(document);
        self.facts.push(facts);
    }

    /// The documents and questions of another corpus, beside those that are here.
    pub fn extend(&mut self, other: Self) {
        (self.index, self.indexing) = (OnceLock::new(), None);
        self.corpus.documents.extend(other.corpus.documents);
        self.corpus.questions.extend(other.corpus.questions);
        self.facts.extend(other.facts);
    }

    /// The documents, sorted by id; added ones come last.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.corpus.documents
    }

    /// The documents without their texts, and the questions.
    #[must_use]
    pub fn info(&self) -> answers::Info {
        self.ask_all();
        let info = self.answers().info(self.pack);
        #[cfg(feature = "shards")]
        let info = self.info_of_brought(info);
        info
    }

    /// Does a part of what the first search needs, so that a page need not stand still; false when nothing is left.
    pub fn prepare(&mut self) -> bool {
        if self.index.get().is_some() {
            return false;
        }
        let new = || Box::new(Indexing::new(&self.corpus.documents, &self.facts));
        let goes_on = self.indexing.get_or_insert_with(new).step();
        if !goes_on {
            self.index =
                self.indexing.take().map(|all| all.finish()).map_or_else(OnceLock::new, OnceLock::from);
        }
        goes_on
    }

    /// Finds documents and their best passages. Never fails: what is malformed is searched as words.
    #[must_use]
    pub fn search(&self, query: &str, options: &SearchOptions) -> answers::Search {
        let found = self.searcher().search(query, options);
        #[cfg(feature = "shards")]
        let found = self.of_brought(query, found);
        self.answers().search(query, &found)
    }

    /// Documents on the matter of a document, or of the part of it between two UTF-16 offsets.
    ///
    /// # Errors
    /// [`EngineError::UnknownDocument`].
    pub fn related(
        &self,
        id: &str,
        part: Option<(u32, u32)>,
        limit: usize,
    ) -> Result<answers::Related, EngineError> {
        let position = self.position(id)?;
        let text = &self.corpus.documents[position].text;
        let span = part.map(|(start, end)| {
            let map = Utf16Map::new(text);
            let byte = |offset: u32| map.byte(offset.min(text.len() as u32));
            Span { start: byte(start), end: byte(end) }
        });
        #[cfg_attr(not(feature = "shards"), expect(unused_mut, reason = "all documents are there"))]
        let mut related = self.searcher().related(position, span, limit);
        self.ask(related.hits.iter().map(|hit| hit.document));
        #[cfg(feature = "shards")]
        if let Some(brought) = &self.brought {
            related.hits.retain(|hit| brought[hit.document]);
            related.copies.retain(|&document| brought[document]);
        }
        Ok(self.answers().related(position, &related))
    }

    /// Who said what, over the whole corpus.
    #[must_use]
    pub fn quotes(&self, options: &QuotesOptions) -> answers::Quotes {
        #[cfg_attr(not(feature = "shards"), expect(unused_mut, reason = "all documents are there"))]
        let mut quotes = self.searcher().quotes(options);
        self.ask(quotes.quotes.iter().map(|said| said.document));
        #[cfg(feature = "shards")]
        if let Some(brought) = &self.brought {
            let listed = quotes.quotes.len();
            quotes.quotes.retain(|said| brought[said.document]);
            quotes.total -= listed - quotes.quotes.len();
        }
        self.answers().quotes(&quotes)
    }

    /// A document with its text and facts.
    ///
    /// # Errors
    /// [`EngineError::UnknownDocument`].
    pub fn show(&self, id: &str) -> Result<answers::Show, EngineError> {
        Ok(self.answers().show(self.position(id)?))
    }

    /// Two or more documents side by side.
    ///
    /// # Errors
    /// [`EngineError::UnknownDocument`], [`EngineError::TooFewDocuments`].
    pub fn compare(&self, ids: &[String]) -> Result<answers::Compare, EngineError> {
        if ids.len() < 2 {
            return Err(EngineError::TooFewDocuments { given: ids.len() });
        }
        self.ask_questions();
        let positions = ids.iter().map(|id| self.position(id)).collect::<Result<Vec<_>, _>>()?;
        let comparison: Comparison = compare::compare(&self.corpus, &self.facts, &positions);
        Ok(self.answers().compare(&positions, &comparison))
    }

    /// What the questions catch in a document, and by which cue.
    ///
    /// # Errors
    /// [`EngineError::UnknownDocument`].
    pub fn explain(&self, id: &str) -> Result<answers::Explain, EngineError> {
        self.ask_questions();
        let position = self.position(id)?;
        Ok(self.answers().explain(position, &compare::explain(&self.corpus, &self.facts, position)))
    }

    fn position(&self, id: &str) -> Result<usize, EngineError> {
        let found = self.corpus.documents.iter().position(|d| d.id == id);
        // Documents that were not brought have an empty id.
        #[cfg(feature = "shards")]
        let found = found.filter(|_| self.brought.is_none() || !id.is_empty());
        self.ask(found);
        #[cfg(feature = "shards")]
        match (&self.brought, found) {
            (Some(_), None) => crate::shards::locked(&self.asked).ids(),
            (Some(brought), Some(at)) if !brought[at] => return Err(EngineError::Lost { id: id.to_owned() }),
            _ => {}
        }
        found.ok_or_else(|| EngineError::UnknownDocument { id: id.to_owned() })
    }

    /// A pack of some documents in the order of the corpus, with the questions.
    ///
    /// # Errors
    /// [`EngineError::UnknownDocument`].
    #[cfg(feature = "shards")]
    pub fn pack(&self, ids: &[String]) -> Result<Vec<u8>, EngineError> {
        self.ask_questions();
        let mut positions = ids.iter().map(|id| self.position(id)).collect::<Result<Vec<_>, _>>()?;
        positions.sort_unstable();
        let documents = positions.iter().map(|&at| self.corpus.documents[at].clone()).collect();
        let facts: Vec<Facts> = positions.iter().map(|&at| self.facts[at].clone()).collect();
        Ok(pack::write(&Corpus { documents, questions: self.corpus.questions.clone() }, &facts))
    }

    /// The documents that are there.
    #[cfg(feature = "shards")]
    fn info_of_brought(&self, mut info: answers::Info) -> answers::Info {
        let mut brought = self.brought.iter().flatten();
        info.documents.retain(|_| brought.next() != Some(&false));
        info
    }

    /// What was found of documents that are there, and whether that is all.
    #[cfg(feature = "shards")]
    fn of_brought(&self, query: &str, mut found: SearchResults) -> SearchResults {
        let Some(brought) = &self.brought else { return found };
        if search::asks_for_ids(query) {
            crate::shards::locked(&self.asked).ids();
        }
        self.ask(found.hits.iter().map(|hit| hit.document));
        found.hits.retain(|hit| brought[hit.document]);
        found.notes.extend(self.partial.then_some(search::Note::Partial));
        found
    }

    fn searcher(&self) -> Searcher<'_> {
        let index = self.index.get_or_init(|| Index::new(&self.corpus.documents, &self.facts));
        Searcher { index, documents: &self.corpus.documents, facts: &self.facts }
    }

    fn answers(&self) -> Answers<'_> {
        Answers { corpus: &self.corpus, facts: &self.facts }
    }
}

/// What a text shows of itself.
fn read(id: String, text: String) -> Document {
    let (title, published) = facts::shown(&text);
    Document {
        id,
        title: title.unwrap_or_default(),
        language: language::detect(&text),
        published,
        text,
        ..Document::default()
    }
}
