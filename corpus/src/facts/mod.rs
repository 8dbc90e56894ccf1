//! What a careful reader would underline in one article, each with its place.

mod claims;
mod dates;
mod figures;
mod list;
mod names;
mod quotes;
mod segments;
mod words;

pub use claims::is_denial;
pub use segments::shown;

use crate::document::Document;
use crate::text::{Language, Span};
#[cfg(not(target_arch = "wasm32"))]
use rayon::prelude::*;
use words::Words;

/// The facts of one document, each list sorted by place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Sentences, headlines and furniture; they do not overlap.
    pub segments: Vec<Segment>,
    /// Words in somebody's mouth.
    pub quotes: Vec<Quote>,
    /// Counts and amounts.
    pub figures: Vec<Figure>,
    /// Dates and periods.
    pub dates: Vec<Date>,
    /// Persons, organisations and places, with all their mentions.
    pub names: Vec<Name>,
    /// The units of comparison.
    pub claims: Vec<Claim>,
}

/// A part of the text and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Place.
    pub span: Span,
    /// What it is.
    pub kind: SegmentKind,
    /// Language of this part.
    pub language: Language,
}

/// What a part of the text is. All but the first three are furniture: never searched as body,
/// counted or compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A sentence of the body.
    Sentence,
    /// The title where it stands in the text.
    Headline,
    /// A heading inside the article.
    Heading,
    /// Words under or beside a picture, credits.
    Caption,
    /// A pointer to another article.
    Link,
    /// Headlines of other articles.
    Feed,
    /// A line about the document, such as its date.
    Meta,
}

impl SegmentKind {
    /// True for what is not part of the article.
    #[must_use]
    pub fn is_furniture(self) -> bool {
        matches!(self, Self::Caption | Self::Link | Self::Feed | Self::Meta)
    }
}

/// Words in somebody's mouth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words, without quotation marks.
    pub span: Span,
    /// How they are given.
    pub kind: QuoteKind,
    /// Canonical name of who said them; `None` when the text does not tell.
    pub speaker: Option<String>,
    /// The words that tell so ("сказал Серов").
    pub cue: Option<Span>,
    /// Where or to whom it was said ("в интервью …"), as in the text.
    pub occasion: Option<String>,
}

/// How a quotation is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteKind {
    /// A whole statement in quotation marks or after a dialogue dash.
    Direct,
    /// A few quoted words inside a sentence of the newsroom.
    Fragment,
    /// Retold without quotation marks.
    Indirect,
}

/// A count or an amount.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The number with its words of comparison and unit.
    pub span: Span,
    /// The number; `None` for "dozens".
    pub value: Option<f64>,
    /// How the value bounds the truth.
    pub comparison: Comparison,
    /// Unit or currency, as in the text (`%`, `тенге`, `км`).
    pub unit: Option<String>,
    /// What is counted, as in the text (`погибших`).
    pub counts: Option<String>,
    /// Date for which it holds, ISO 8601.
    pub as_of: Option<String>,
}

/// How a stated value bounds the true one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comparison {
    /// Stated as exact.
    #[default]
    Equal,
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// More than.
    More,
    /// Fewer than.
    Less,
    /// About.
    About,
}

/// A date or period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// The words.
    pub span: Span,
    /// `2022-01-29`, `2022-01`, `2022`, `2022-01-04/2022-01-05`; without a known year `--01-29`;
    /// empty where nothing tells from which day a relative date counts.
    pub iso: String,
}

/// A person, organisation or place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Canonical form in the language of the document.
    pub name: String,
    /// What it names.
    pub kind: NameKind,
    /// Every place where it is named.
    pub mentions: Vec<Span>,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// A human being.
    Person,
    /// A body, company, party, outlet.
    Organisation,
    /// A country, city, region.
    Place,
    /// A name of something else.
    Other,
}

/// The unit of comparison: a sentence or clause with who says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The words.
    pub span: Span,
    /// Who says so.
    pub voice: Voice,
    /// Date on which it was said, ISO 8601.
    pub said: Option<String>,
    /// Indices into [`Facts::figures`].
    pub figures: Vec<u32>,
    /// Indices into [`Facts::names`].
    pub names: Vec<u32>,
    /// Indices into [`Facts::dates`].
    pub dates: Vec<u32>,
    /// True when the statement is a denial.
    pub negated: bool,
}

/// Who says a claim.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// The newsroom itself.
    Newsroom,
    /// A person or body, by canonical name.
    Speaker(String),
    /// Somebody whom the text does not name.
    Unknown,
}

/// Finds the facts of all `documents`, on all cores of a computer; calls `done` after each of them.
#[must_use]
pub fn analyse_all(documents: &[Document], done: impl Fn() + Sync) -> Vec<Facts> {
    let each = |document| {
        let facts = analyse(document);
        done();
        facts
    };
    #[cfg(target_arch = "wasm32")]
    let found = documents.iter().map(each).collect();
    #[cfg(not(target_arch = "wasm32"))]
    let found = documents.par_iter().map(each).collect();
    found
}

/// One name for all forms of the unit of a figure, and for its sign, so that units can be compared: `$` for "долларов".
#[must_use]
pub fn unit_name(unit: &str) -> String {
    figures::unit_name(unit)
}

/// Finds all facts of `document`.
#[must_use]
pub fn analyse(document: &Document) -> Facts {
    let segments = segments::find(document);
    let mut facts = Facts { segments, ..Facts::default() };
    let words = Words::new(document, &facts.segments);
    facts.dates = dates::find(document, &words);
    facts.names = names::find(document, &words);
    facts.figures = figures::find(&words, &facts.dates);
    facts.quotes = quotes::find(document, &facts.segments, &words, &facts.names);
    facts.claims = claims::find(document, &words, &facts);
    facts
}
