//! The gold set of facts in `tests/gold/facts`: articles, and what a careful reader underlines in them.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tarazy_corpus::Document;
use tarazy_corpus::facts::{NameKind, QuoteKind, SegmentKind};
use tarazy_corpus::ingest;
use tarazy_corpus::text::Span;

/// An article and what is underlined in it.
pub(crate) struct Article {
    pub(crate) document: Document,
    /// What is missed here is not looked at while rules are written.
    pub(crate) is_final: bool,
    pub(crate) segments: Vec<(Span, SegmentKind)>,
    pub(crate) quotes: Vec<GoldQuote>,
    pub(crate) figures: Vec<GoldFigure>,
    pub(crate) dates: Vec<(Span, String)>,
    pub(crate) names: Vec<(NameKind, String)>,
    /// Places on which careful readers may differ.
    pub(crate) open: Vec<Span>,
    /// The same, where only quotations are in question.
    pub(crate) open_quotes: Vec<Span>,
}

/// Words in somebody's mouth.
pub(crate) struct GoldQuote {
    pub(crate) span: Span,
    pub(crate) kind: QuoteKind,
    pub(crate) speaker: Option<String>,
}

/// A number.
pub(crate) struct GoldFigure {
    pub(crate) span: Span,
    pub(crate) value: Option<f64>,
    /// Its unit, or what is counted: any of these words.
    pub(crate) of: Vec<String>,
}

#[derive(Deserialize)]
struct Notes {
    #[serde(default, rename = "final")]
    is_final: bool,
    segments: Vec<Noted<SegmentNote>>,
    quotes: Vec<QuoteNote>,
    figures: Vec<FigureNote>,
    dates: Vec<DateNote>,
    #[serde(default)]
    open: Vec<Place>,
    #[serde(default)]
    open_quotes: Vec<Place>,
    names: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Noted<T> {
    #[serde(flatten)]
    note: T,
    occurrence: Option<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum SegmentNote {
    Sentence(String),
    Headline(String),
    Heading(String),
    Caption(String),
    Link(String),
    Feed(String),
    Meta(String),
}

#[derive(Deserialize)]
struct QuoteNote {
    #[serde(flatten)]
    words: Noted<QuoteWords>,
    speaker: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum QuoteWords {
    Direct(String),
    Fragment(String),
    Indirect(String),
}

#[derive(Deserialize)]
struct FigureNote {
    #[serde(flatten)]
    place: Place,
    value: Option<f64>,
    #[serde(default)]
    of: Vec<String>,
}

#[derive(Deserialize)]
struct DateNote {
    #[serde(flatten)]
    place: Place,
    iso: String,
}

#[derive(Deserialize)]
struct Place {
    text: String,
    occurrence: Option<usize>,
}

/// All articles of the gold set.
pub(crate) fn articles() -> Result<Vec<Article>, String> {
    let folder = folder();
    let read = ingest::read(&folder, ingest::Options::default()).map_err(|error| error.to_string())?;
    read.corpus.documents.iter().map(|document| article(&folder, document)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../gold/facts")
}

fn article(folder: &Path, document: &Document) -> Result<Article, String> {
    let path = folder.join(format!("{}.toml", document.id));
    let in_file = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| in_file(&error))?;
    let notes: Notes = toml::from_str(&text).map_err(|error| in_file(&error))?;
    place_all(notes, document).map_err(|words| in_file(&format!("not in the article: {words}")))
}

fn place_all(notes: Notes, document: &Document) -> Result<Article, String> {
    let any = || Finder::new(&document.text, Edges::Any);
    let words = || Finder::new(&document.text, Edges::Words);
    Ok(Article {
        is_final: notes.is_final,
        segments: placed(&notes.segments, any(), segment)?,
        quotes: placed(&notes.quotes, any(), quote)?,
        figures: placed(&notes.figures, words(), figure)?,
        dates: placed(&notes.dates, words(), |date, finder| {
            Ok((finder.place(&date.place)?, date.iso.clone()))
        })?,
        names: names(notes.names)?,
        open: placed(&notes.open, any(), |place, finder| finder.place(place))?,
        open_quotes: placed(&notes.open_quotes, any(), |place, finder| finder.place(place))?,
        document: document.clone(),
    })
}

/// All `notes` of a list, with their places.
fn placed<N, T>(
    notes: &[N],
    mut finder: Finder<'_>,
    place: impl Fn(&N, &mut Finder<'_>) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    notes.iter().map(|note| place(note, &mut finder)).collect()
}

fn segment(noted: &Noted<SegmentNote>, finder: &mut Finder<'_>) -> Result<(Span, SegmentKind), String> {
    let (words, kind) = match &noted.note {
        SegmentNote::Sentence(words) => (words, SegmentKind::Sentence),
        SegmentNote::Headline(words) => (words, SegmentKind::Headline),
        SegmentNote::Heading(words) => (words, SegmentKind::Heading),
        SegmentNote::Caption(words) => (words, SegmentKind::Caption),
        SegmentNote::Link(words) => (words, SegmentKind::Link),
        SegmentNote::Feed(words) => (words, SegmentKind::Feed),
        SegmentNote::Meta(words) => (words, SegmentKind::Meta),
    };
    Ok((finder.find(words, noted.occurrence)?, kind))
}

fn quote(note: &QuoteNote, finder: &mut Finder<'_>) -> Result<GoldQuote, String> {
    let (words, kind) = match &note.words.note {
        QuoteWords::Direct(words) => (words, QuoteKind::Direct),
        QuoteWords::Fragment(words) => (words, QuoteKind::Fragment),
        QuoteWords::Indirect(words) => (words, QuoteKind::Indirect),
    };
    let span = finder.find(words, note.words.occurrence)?;
    Ok(GoldQuote { span, kind, speaker: note.speaker.clone() })
}

fn figure(note: &FigureNote, finder: &mut Finder<'_>) -> Result<GoldFigure, String> {
    Ok(GoldFigure { span: finder.place(&note.place)?, value: note.value, of: note.of.clone() })
}

fn names(lists: BTreeMap<String, Vec<String>>) -> Result<Vec<(NameKind, String)>, String> {
    let mut names = Vec::new();
    for (kind, list) in lists {
        let kind = match kind.as_str() {
            "person" => NameKind::Person,
            "organisation" => NameKind::Organisation,
            "place" => NameKind::Place,
            _ => return Err(kind),
        };
        names.extend(list.into_iter().map(|name| (kind, name)));
    }
    Ok(names)
}

/// Where words may begin and end.
#[derive(Clone, Copy, PartialEq)]
enum Edges {
    Any,
    /// Not inside a word or number.
    Words,
}

/// Finds places in order: each at or after the one before it.
struct Finder<'t> {
    text: &'t str,
    edges: Edges,
    at: usize,
}

impl<'t> Finder<'t> {
    fn new(text: &'t str, edges: Edges) -> Self {
        Self { text, edges, at: 0 }
    }

    fn place(&mut self, place: &Place) -> Result<Span, String> {
        self.find(&place.text, place.occurrence)
    }

    /// `first words … last words`, or the whole of it.
    fn find(&mut self, words: &str, occurrence: Option<usize>) -> Result<Span, String> {
        let missing = || words.to_owned();
        let (first, last) = words.split_once(" … ").unwrap_or((words, ""));
        let skipped = occurrence.unwrap_or(1).saturating_sub(1);
        let start = self.starts(first).nth(skipped).ok_or_else(missing)?;
        let after = start + first.len();
        let tail = self.text.get(after..).unwrap_or_default();
        let end = after + tail.find(last).ok_or_else(missing)? + last.len();
        self.at = start;
        Ok(Span::new(start, end))
    }

    fn starts<'s>(&'s self, words: &'s str) -> impl Iterator<Item = usize> + 's {
        let tail = self.text.get(self.at..).unwrap_or_default();
        let starts = tail.match_indices(words).map(|(at, _)| self.at + at);
        starts.filter(|&at| self.edges == Edges::Any || !(self.joined(at) || self.joined(at + words.len())))
    }

    /// True when two letters, or two digits, meet at `at`.
    fn joined(&self, at: usize) -> bool {
        let before = self.text.get(..at).and_then(|t| t.chars().next_back());
        let after = self.text.get(at..).and_then(|t| t.chars().next());
        before.zip(after).is_some_and(|(a, b)| {
            (a.is_alphabetic() && b.is_alphabetic()) || (a.is_numeric() && b.is_numeric())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_noted_is_in_its_article() {
        let articles = articles().unwrap();
        assert_eq!(articles.len(), 107);
        assert_eq!(articles.iter().filter(|a| a.is_final).count(), 14);
    }

    #[test]
    fn segments_noted_cover_every_letter_of_the_article() {
        for article in articles().unwrap() {
            let text = &article.document.text;
            let covered = |at: usize| {
                article.segments.iter().any(|(s, _)| s.start as usize <= at && at < s.end as usize)
            };
            let bare = text.char_indices().find(|&(at, c)| c.is_alphabetic() && !covered(at));
            assert_eq!(bare.map(|(at, _)| &text[at..]), None, "{}", article.document.id);
        }
    }

    #[test]
    fn words_that_are_not_there_are_named() {
        let mut finder = Finder::new("два дома и два моста", Edges::Words);
        assert_eq!(finder.find("два", Some(2)), Ok(Span::new(19, 25)));
        assert_eq!(finder.find("дом", None), Err("дом".to_owned()));
    }
}
