use crate::question::Question;
use crate::text::Language;

/// Everything a pack carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corpus {
    /// The articles, sorted by id.
    pub documents: Vec<Document>,
    /// The questions by which accounts are compared, in the order in which rows are shown.
    pub questions: Vec<Question>,
}

/// One article with what is known of it. What is not known is `None`, never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// File name without ending, or the id of a JSON line; unique in a corpus.
    pub id: String,
    /// Headline.
    pub title: Title,
    /// Main language of the text.
    pub language: Language,
    /// Outlet that published it.
    pub source: Option<String>,
    /// Where it was published; only `http` and `https` become links.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<Published>,
    /// Day on which the text was taken from its source, ISO 8601.
    pub retrieved: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// What the text is when it is not the article itself, such as `digest`.
    pub kind: Option<String>,
    /// SHA-256 of the file as stored (for a JSON line: of the body), lower-case hex.
    pub sha256: String,
    /// The text as stored: offsets into it are citations.
    pub text: String,
}

/// A headline, and whether a machine made it from the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// The words of the headline.
    pub text: String,
    /// True when the document has no headline and this was cut from its first sentence.
    pub derived: bool,
}

/// A date of publication, as exact as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// `2022`, `2022-01` or `2022-01-29`.
    pub iso: String,
    /// How exact `iso` is.
    pub precision: Precision,
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Only the year is known.
    Year,
    /// Year and month are known.
    Month,
    /// The day is known.
    Day,
}
