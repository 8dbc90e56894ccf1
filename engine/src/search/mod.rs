//! Finding documents and the best places in them.

pub(crate) mod expand;
mod facets;
pub(crate) mod filters;
#[cfg(not(feature = "shards"))]
mod here;
pub(crate) mod index;
mod keying;
mod keys;
mod matches;
pub(crate) mod naming;
mod passages;
mod postings;
pub(crate) mod query;
mod rank;
mod related;
mod said;
mod searcher;
#[cfg(feature = "shards")]
mod sharded;
mod speech;
mod terms;

pub use index::{Index, Indexing};
pub use related::Related;
pub use said::{Quotes, QuotesOptions, Said, Whose};
pub(crate) use searcher::Searcher;
#[cfg(feature = "shards")]
pub(crate) use sharded::{Merged, Near, Part, Written, WrittenTerm};
use tarazy_corpus::text::Span;

/// Whether a query has a condition on the id of documents.
#[cfg(feature = "shards")]
pub(crate) fn asks_for_ids(query: &str) -> bool {
    let filters = query::Query::parse(query).filters;
    filters.iter().any(|filter| matches!(filter.condition, filters::Condition::Document(_)))
}

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
    /// The order of the hits.
    pub sort: Sort,
    /// Which places of a document are given.
    pub places: Places,
}

/// Which places of a document are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Places {
    /// The best few, best first.
    #[default]
    Best,
    /// Every sentence with words found, in the order of the text.
    All,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best answer first.
    #[default]
    Relevance,
    /// The latest publication first; documents without a date last.
    Newest,
    /// The earliest publication first; documents without a date last.
    Oldest,
}

impl Default for SearchOptions {
    fn default() -> Self {
        Self {
            limit: 10,
            typos: true,
            slips: true,
            unfinished: false,
            sort: Sort::default(),
            places: Places::default(),
        }
    }
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchResults {
    /// Documents found in all.
    pub total: usize,
    /// The first ones in the order asked for; ties by document id.
    pub hits: Vec<Hit>,
    /// How many documents each value would leave.
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

/// For every value of a field, how many documents are found with it and all conditions on other fields; most first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// By outlet.
    pub source: Vec<(String, usize)>,
    /// By language code.
    pub language: Vec<(String, usize)>,
    /// By whose words they are found in; spellings of one name in several alphabets are one speaker.
    pub speaker: Vec<(String, usize)>,
    /// By kind of statement: `quote` or `newsroom`.
    pub statement: Vec<(String, usize)>,
    /// By year of publication (`2022`).
    pub year: Vec<(String, usize)>,
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
    /// So large that some words were left out, or found as typed only.
    Large,
    /// Sorted by date, and some of the documents found have none.
    Undated,
    /// Some files could not be had: documents or places may be missing.
    #[cfg(feature = "shards")]
    Partial,
}
