//! What accounts say on the same question, and what became of the answer.

use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::Span;
use tarazy_corpus::{Corpus, Label};

/// Documents weighed against each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Questions and groups with what each document says, most telling first.
    pub rows: Vec<Row>,
    /// Pairs of places behind the rows, most certain first.
    pub links: Vec<Link>,
}

/// One question or group of claims.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Index into the corpus's questions; `None` for a group by shared names, figures and words.
    pub question: Option<usize>,
    /// What the row is about.
    pub label: Label,
    /// What became of the answer.
    pub relation: Relation,
    /// Why the relation is so.
    pub reason: Reason,
    /// What shows it: names, words, numbers, as they are shown to people.
    pub evidence: Vec<String>,
    /// For every compared document, in the order asked for, the indices of its claims.
    pub cells: Vec<Vec<usize>>,
}

/// How answers relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same voice gives another answer.
    Changed,
    /// Another voice, or the newsroom, speaks against it.
    Contradicts,
    /// The same count at a later date.
    Updated,
    /// The same answer.
    Agrees,
    /// More on the same matter.
    Adds,
    /// The same topic; no verdict.
    Related,
    /// Only one document speaks of it.
    Only,
}

/// Why a relation was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// One voice, two answers that cannot both stand.
    SameVoiceOtherAnswer,
    /// Two voices, one of them denies.
    OtherVoiceDenies,
    /// Two values of one count for the same day.
    OtherValue,
    /// Two values of one count, one later.
    LaterValue,
    /// The same value of the same count.
    SameValue,
    /// The same words of substance.
    SameAnswer,
    /// The same question, other words; too little to tell more.
    SameQuestion,
    /// Shared names, figures, dates or rare words.
    SharedAnchors,
    /// No claim of the other document on this.
    OneSide,
}

/// Two places that stand behind a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Position in the list of compared documents, and the place.
    pub a: (usize, Span),
    /// Position in the list of compared documents, and the place.
    pub b: (usize, Span),
    /// How they relate.
    pub relation: Relation,
    /// Why.
    pub reason: Reason,
    /// Certainty, 0 to 1.
    pub score: f64,
}

/// Weighs the documents at `positions` against each other.
#[must_use]
pub fn compare(_corpus: &Corpus, _facts: &[Facts], _positions: &[usize]) -> Comparison {
    Comparison::default()
}
