//! The words of an article in the order in which the index of the browser has them.

use std::ops::Range;
use tarazy_corpus::Document;
use tarazy_corpus::facts::{Facts, SegmentKind};
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::utf16::Utf16Map;
use tarazy_corpus::text::{Language, Span, tokens};

/// Stands between words that do not stand side by side; no query has it for a word.
pub(super) const GAP: &str = "¶";

/// The words that are searched, no furniture.
#[derive(Debug, Default)]
pub(super) struct Stream {
    pub(super) words: Vec<Word>,
    /// Which of them are titles.
    pub(super) titles: Vec<Range<usize>>,
}

/// A word, or a gap.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Folded.
    pub(super) folded: String,
    pub(super) language: Language,
    /// In bytes, into the text; `None` for gaps and for a title outside of the text.
    pub(super) span: Option<Span>,
    /// The same in UTF-16 code units.
    pub(super) place: Option<(u32, u32)>,
}

impl Word {
    pub(super) fn is_gap(&self) -> bool {
        self.folded == GAP
    }
}

impl Stream {
    pub(super) fn new(document: &Document, facts: &Facts) -> Self {
        let mut stream = Self::default();
        let has_headline = facts.segments.iter().any(|segment| segment.kind == SegmentKind::Headline);
        if !document.title.derived && !has_headline {
            stream.add(&document.title.text, document.language, None, true);
        }
        let map = Utf16Map::new(&document.text);
        for segment in &facts.segments {
            if segment.kind.is_furniture() {
                stream.gap();
                continue;
            }
            let known = segment.language != Language::Unknown;
            let language = if known { segment.language } else { document.language };
            let is_title = segment.kind == SegmentKind::Headline;
            let at = Some((segment.span.start, &map));
            stream.add(segment.span.of(&document.text), language, at, is_title);
        }
        stream
    }

    fn add(&mut self, text: &str, language: Language, at: Option<(u32, &Utf16Map)>, is_title: bool) {
        let first = self.words.len();
        for word in tokens::tokens(text) {
            let span = at.map(|(start, _)| Span { start: word.start + start, end: word.end + start });
            let place = at.zip(span).map(|((_, map), span)| (map.utf16(span.start), map.utf16(span.end)));
            self.words.push(Word { folded: fold(word.of(text)), language, span, place });
        }
        if is_title {
            self.titles.push(first..self.words.len());
            self.gap();
        }
    }

    fn gap(&mut self) {
        if self.words.last().is_some_and(|word| !word.is_gap()) {
            let language = Language::Unknown;
            self.words.push(Word { folded: GAP.to_owned(), language, span: None, place: None });
        }
    }

    /// True when the word at a position begins inside a part of the text.
    pub(super) fn begins_in(&self, at: usize, part: Span) -> bool {
        let span = self.words.get(at).and_then(|word| word.span);
        span.is_some_and(|span| part.start <= span.start && span.start < part.end)
    }

    /// The positions of the words that begin between two UTF-16 offsets.
    pub(super) fn between(&self, start: u32, end: u32) -> Range<usize> {
        let begins = |word: &Word| word.place.is_some_and(|place| start <= place.0 && place.0 < end);
        let first = self.words.iter().position(begins).unwrap_or(0);
        let last = self.words.iter().rposition(begins).map_or(first, |last| last + 1);
        first..last
    }
}
