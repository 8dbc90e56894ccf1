//! Shapes only; [`super::build`] fills them.
use serde::Serialize;

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(target_arch = "wasm32", serde(rename_all = "camelCase"))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*};
}

/// Shapes that begin with what is known of a document.
macro_rules! document_shapes {
    ($($(#[$doc:meta])* $name:ident { $($rest:tt)* })*) => { shapes! { $($(#[$doc])* $name {
        /// Id.
        id: String,
        /// Headline.
        title: Title,
        /// `ru`, `kk`, `en` or `und`.
        language: String,
        /// Outlet.
        source: Option<String>,
        /// Address; untrusted.
        url: Option<String>,
        /// Date of publication.
        published: Option<Published>,
        /// `digest` and the like; null for the article itself.
        kind: Option<String>,
        $($rest)*
    })* } };
}

document_shapes! {
    /// A document without its text.
    DocumentInfo {
        /// Words of the body.
        words: usize,
    }
    /// A document with its facts.
    Show {
        /// Day on which the text was taken from its source.
        retrieved: Option<String>,
        /// Author.
        author: Option<String>,
        /// SHA-256 of the file as stored.
        sha256: String,
        /// The text into which all offsets point.
        text: String,
        /// Sentences, headlines, furniture.
        segments: Vec<Segment>,
        /// Words in somebody's mouth.
        quotes: Vec<Quote>,
        /// Counts and amounts.
        figures: Vec<Figure>,
        /// Dates and periods.
        dates: Vec<Date>,
        /// Persons, organisations, places.
        names: Vec<Name>,
    }
}

shapes! {
    /// What the engine holds.
    Info {
        /// Version of this program.
        version: String,
        /// CRC-32 of the pack, in hexadecimal; null when the corpus is of no pack.
        pack: Option<String>,
        /// The documents, sorted by id.
        documents: Vec<DocumentInfo>,
        /// The questions by which accounts are compared.
        questions: Vec<QuestionInfo>,
    }
    /// A question.
    QuestionInfo {
        /// Stable name.
        id: String,
        /// The question in three languages.
        label: Label,
    }
    /// A headline.
    Title {
        /// Words.
        text: String,
        /// True when cut from the first sentence.
        derived: bool,
    }
    /// A date of publication.
    Published {
        /// ISO 8601, as exact as known.
        iso: String,
        /// `year`, `month` or `day`.
        precision: &'static str,
    }
    /// A text in three languages.
    Label {
        /// Russian.
        ru: String,
        /// Kazakh.
        kk: String,
        /// English.
        en: String,
    }
    /// Answer to a search.
    Search {
        /// The query as given.
        query: String,
        /// Documents found in all.
        total: usize,
        /// The best.
        hits: Vec<Hit>,
        /// By what the found documents can be narrowed.
        facets: Facets,
        /// Another query that may be meant.
        suggestion: Option<Suggestion>,
        /// Stable codes of what was assumed.
        notes: Vec<&'static str>,
    }
    /// A document found.
    Hit {
        /// Document id.
        doc: String,
        /// Its headline.
        title: Title,
        /// Higher is better.
        score: f64,
        /// The best places.
        passages: Vec<Passage>,
    }
    /// A place with the words found.
    Passage {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// Pairs of start and end, into the document's text.
        marks: Vec<[u32; 2]>,
    }
    /// The values of every facet, most first.
    Facets {
        /// `ru`, `kk`, `en` or `und`.
        language: Vec<FacetValue>,
        /// Month of publication.
        month: Vec<FacetValue>,
        /// Outlet.
        source: Vec<FacetValue>,
        /// Canonical name.
        speaker: Vec<FacetValue>,
        /// `quote` or `newsroom`.
        statement: Vec<FacetValue>,
        /// Year of publication.
        year: Vec<FacetValue>,
    }
    /// A value of a facet.
    FacetValue {
        /// The value.
        value: String,
        /// Documents found with it, under the conditions on other fields.
        count: usize,
    }
    /// Another query that may be meant.
    Suggestion {
        /// The query.
        text: String,
        /// `typo`, `layout` or `transliteration`.
        reason: &'static str,
    }
    /// What is near to a document.
    Related {
        /// Document id.
        doc: String,
        /// Documents found in all.
        total: usize,
        /// The nearest.
        hits: Vec<Hit>,
        /// Words of the document by which they were found, weightiest first.
        words: Vec<String>,
        /// Ids of those hits that are nearly the same text.
        copies: Vec<String>,
    }
    /// Who said what.
    Quotes {
        /// Quotations in all.
        total: usize,
        /// Everybody who speaks, most often quoted first.
        speakers: Vec<Speaker>,
        /// Speaker by speaker, then by date, document and place.
        quotes: Vec<Said>,
    }
    /// Somebody who speaks.
    Speaker {
        /// Canonical name; null for speakers whom the texts do not name.
        name: Option<String>,
        /// Number of quotations.
        count: usize,
    }
    /// A quotation with its document.
    Said {
        /// Document id.
        doc: String,
        /// The name as in the list of speakers.
        speaker: Option<String>,
        /// The quotation.
        quote: Quote,
    }
    /// A place.
    Place {
        /// Start.
        start: u32,
        /// End.
        end: u32,
    }
    /// A part of the text.
    Segment {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// `sentence`, `headline`, `heading`, `caption`, `link`, `feed` or `meta`.
        kind: &'static str,
    }
    /// Words in somebody's mouth.
    Quote {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// `direct`, `fragment` or `indirect`.
        kind: &'static str,
        /// Canonical name; null when the text does not tell.
        speaker: Option<String>,
        /// Words that tell who speaks.
        cue: Option<Place>,
        /// Where or to whom it was said.
        occasion: Option<String>,
    }
    /// A count or amount.
    Figure {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// The number; null for "dozens".
        value: Option<f64>,
        /// `=`, `>=`, `<=`, `>`, `<` or `~`.
        comparison: &'static str,
        /// Unit or currency.
        unit: Option<String>,
        /// What is counted.
        counts: Option<String>,
        /// Date for which it holds.
        as_of: Option<String>,
    }
    /// A date or period.
    Date {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// ISO 8601.
        iso: String,
    }
    /// A name with its mentions.
    Name {
        /// Canonical form.
        name: String,
        /// `person`, `organisation`, `place` or `other`.
        kind: &'static str,
        /// Every place where it is named.
        mentions: Vec<Place>,
    }
    /// What the questions catch in a document.
    Explain {
        /// Document id.
        doc: String,
        /// In the order of the text.
        caught: Vec<Caught>,
    }
    /// A claim that a cue caught.
    Caught {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// Question id.
        question: String,
        /// The cue as it is written in `questions.toml`.
        cue: String,
        /// Pairs of start and end of the words that met it.
        words: Vec<[u32; 2]>,
        /// True when the claim is weighed as an answer; false when other questions have caught it better.
        used: bool,
    }
    /// Answer to a comparison.
    Compare {
        /// Ids of the documents compared.
        docs: Vec<String>,
        /// Number of rows of every relation.
        ledger: Ledger,
        /// Questions and groups.
        rows: Vec<Row>,
        /// Pairs of places, most certain first.
        links: Vec<Link>,
        /// Word by word, when two of them are versions of one text.
        versions: Option<Versions>,
    }
    /// How two versions of one text differ.
    Versions {
        /// Id of the one.
        a: String,
        /// Id of the other.
        b: String,
        /// Share of the words of both that was kept or moved, 0 to 1.
        shared: f64,
        /// All words of both, run by run, in the order of the first; punctuation and furniture belong to none.
        changes: Vec<Change>,
    }
    /// A run of words.
    Change {
        /// `kept`, `moved`, `deleted` or `inserted`.
        kind: &'static str,
        /// Place in the one; null when inserted.
        a: Option<Place>,
        /// Place in the other; null when deleted.
        b: Option<Place>,
    }
    /// Number of rows of every relation.
    Ledger {
        /// The same voice, another answer.
        changed: usize,
        /// Another voice against it.
        contradicts: usize,
        /// The same count, later.
        updated: usize,
        /// The same answer.
        agrees: usize,
        /// More on the same.
        adds: usize,
        /// The same topic.
        related: usize,
        /// Only one document.
        only: usize,
    }
    /// A question or group with what each document says.
    Row {
        /// Question id; null for a group.
        question: Option<String>,
        /// What it is about.
        label: Label,
        /// Name of the relation.
        relation: &'static str,
        /// Stable name of the reason.
        reason: &'static str,
        /// What shows it.
        evidence: Vec<String>,
        /// Ids of the documents of the cells: those compared, or one of them twice when its own account changes inside it.
        docs: Vec<String>,
        /// One per id of `docs`.
        cells: Vec<Cell>,
    }
    /// What one document says.
    Cell {
        /// Document id.
        doc: String,
        /// Its claims.
        claims: Vec<Claim>,
    }
    /// A claim.
    Claim {
        /// Start.
        start: u32,
        /// End.
        end: u32,
        /// Canonical name of the speaker, `newsroom`, or null when not known.
        voice: Option<String>,
    }
    /// Two places behind a row.
    Link {
        /// Place in one document.
        a: LinkEnd,
        /// Place in another.
        b: LinkEnd,
        /// Name of the relation.
        relation: &'static str,
        /// Stable name of the reason.
        reason: &'static str,
        /// Certainty, 0 to 1.
        score: f64,
    }
    /// One end of a link.
    LinkEnd {
        /// Document id.
        doc: String,
        /// Start.
        start: u32,
        /// End.
        end: u32,
    }
}
