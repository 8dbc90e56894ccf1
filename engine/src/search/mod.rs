//! Finding documents and the best places in them.

mod expand;
mod facets;
mod filters;
mod index;
mod keys;
mod matches;
mod passages;
mod postings;
mod query;
mod rank;
mod searcher;
mod terms;

pub use index::Index;
pub(crate) use searcher::Searcher;
use tarazy_corpus::text::Span;

/// How to search.
#[derive(Clone, Debug)]
pub struct SearchOptions {
    /// Most hits to return; `total` counts all.
    pub limit: usize,
    /// Also find words within two typing errors.
    pub typos: bool,
    /// Also find words typed in another layout or alphabet.
    pub slips: bool,
    /// The last word of the query may be unfinished, as while a reader types.
    pub unfinished: bool,
}

impl Default for SearchOptions {
    fn default() -> Self {
        Self { limit: 10, typos: true, slips: true, unfinished: false }
    }
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchResults {
    /// Documents found in all.
    pub total: usize,
    /// The best, best first; ties by document id.
    pub hits: Vec<Hit>,
    /// How many of the found documents have each value.
    pub facets: Facets,
    /// Another query that may be meant.
    pub suggestion: Option<Suggestion>,
    /// What was assumed or left out, as stable codes.
    pub notes: Vec<Note>,
}

/// A document found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Index into the corpus.
    pub document: usize,
    /// Higher is better; comparable within one answer only.
    pub score: f64,
    /// The best places, best first.
    pub passages: Vec<Passage>,
}

/// A place in a document with the words found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The sentence or sentences.
    pub span: Span,
    /// The words found, inside `span`, in order, without overlap.
    pub marks: Vec<Span>,
}

/// Counts of found documents by value, most first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// By outlet.
    pub source: Vec<(String, usize)>,
    /// By language code.
    pub language: Vec<(String, usize)>,
    /// By speaker of a quotation.
    pub speaker: Vec<(String, usize)>,
    /// By year and month of publication (`2022-01`).
    pub month: Vec<(String, usize)>,
}

/// Another query that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The query to try.
    pub text: String,
    /// Why it is offered.
    pub reason: SuggestionReason,
}

/// Why another query is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuggestionReason {
    /// Typing errors.
    Typo,
    /// Typed in another keyboard layout.
    Layout,
    /// Typed in another alphabet.
    Transliteration,
}

/// What a reader should know of how the query was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Nothing to search for in the query.
    Empty,
    /// Cut at 512 characters.
    Cut,
    /// A part was malformed and searched as plain words.
    Malformed,
    /// Found through another spelling or alphabet.
    Slip,
    /// Found through typing errors.
    Typo,
}
