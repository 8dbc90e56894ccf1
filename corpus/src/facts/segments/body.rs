//! Sentences of body lines, and the furniture glued between them.

use super::dateline;
use super::lines::Line;
use super::phrases::{self, after_any};
use super::shape::{credit, pointer};
use crate::facts::SegmentKind;
use crate::order::Order;
use crate::text::Span;
use crate::text::normalise::{fold, is_capital};
use crate::text::sentences::sentences;
use crate::text::tokens::tokens;
use std::borrow::Cow;
use std::ops::Range;

/// A line of so many sentences has lost its line breaks: headings may be glued into it.
const CROWDED: usize = 8;
const LONGEST_GLUED_LINK: usize = 1_200;
const LONGEST_GLUED_CAPTION: usize = 300;
const MOST_NAME_WORDS: usize = 4;
const MOST_GLUED_HEADING_WORDS: usize = 9;
const FEWEST_BODY_WORDS: usize = 4;

/// Collects the parts of a text in order.
pub(super) struct Body<'t> {
    text: &'t str,
    pub(super) parts: Vec<(Span, SegmentKind)>,
}

impl<'t> Body<'t> {
    pub(super) fn new(text: &'t str, lines: &[Line<'t>]) -> Self {
        Self { text, parts: Vec::with_capacity(2 * lines.len()) }
    }

    pub(super) fn push(&mut self, span: Span, kind: SegmentKind) {
        if !span.is_empty() {
            self.parts.push((span, kind));
        }
    }

    /// True when it has a sentence.
    pub(super) fn is_open(&self) -> bool {
        self.parts.iter().any(|(_, kind)| *kind == SegmentKind::Sentence)
    }

    /// Adds the sentences of a body line and what is glued between them; before the first of all the dateline.
    pub(super) fn split(&mut self, line: Span) {
        let dateline = if self.is_open() { 0 } else { dateline::len(line.of(self.text)) };
        let (head, line) = cut(self.text, line, dateline);
        self.push(head, SegmentKind::Meta);
        let found = sentences(&unwrapped(line.of(self.text)));
        let common = (found.len() >= CROWDED).then(|| CommonWords::of(line.of(self.text)));
        let first = self.parts.len();
        // Only the starts count, so that nothing is lost between sentences.
        let starts = found.iter().skip(1).map(|s| (line.start + s.start) as usize);
        let mut from = line.start as usize;
        for end in starts.chain(std::iter::once(line.end as usize)) {
            let span = trimmed(self.text, from..end);
            from = end;
            if self.parts.last().is_none_or(|(last, _)| last.end <= span.start) && !span.is_empty() {
                self.sentence(span, line, common.as_ref(), first);
            }
        }
    }

    fn sentence(&mut self, span: Span, line: Span, common: Option<&CommonWords>, first: usize) {
        if let Some(at) = link_start(span.of(self.text)) {
            let (before, pointer) = cut(self.text, span, at);
            self.push(before, SegmentKind::Sentence);
            self.push(link_to(self.text, pointer, line), SegmentKind::Link);
        } else if let Some(len) = caption_len(span.of(self.text)) {
            let (caption, rest) = cut(self.text, span, len);
            self.push_caption(caption, first);
            self.push(rest, SegmentKind::Sentence);
        } else if let Some(len) = common.and_then(|c| heading_len(span.of(self.text), c)) {
            let (heading, rest) = cut(self.text, span, len);
            self.push(heading, SegmentKind::Heading);
            self.push(rest, SegmentKind::Sentence);
        } else {
            self.push(span, SegmentKind::Sentence);
        }
    }

    /// The name of who is in the picture often stands before the credit as a sentence of its own.
    fn push_caption(&mut self, span: Span, first: usize) {
        let in_line = self.parts.len() > first;
        match self.parts.last_mut().filter(|(last, _)| in_line && is_only_a_name(last.of(self.text))) {
            Some((last, kind)) => {
                last.end = span.end;
                *kind = SegmentKind::Caption;
            }
            None => self.push(span, SegmentKind::Caption),
        }
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Span {
    let part = text.get(range.clone()).unwrap_or_default();
    let start = range.end - part.trim_start().len();
    Span::new(start, start + part.trim().len())
}

/// A paragraph is one line to whoever looks for sentences; every byte keeps its place.
fn unwrapped(paragraph: &str) -> Cow<'_, str> {
    if paragraph.contains(['\n', '\r']) {
        paragraph.replace(['\n', '\r'], " ").into()
    } else {
        paragraph.into()
    }
}

/// The parts of `span` before and after `len` bytes, without white space around them.
fn cut(text: &str, span: Span, len: usize) -> (Span, Span) {
    let (head, tail) = span.of(text).split_at(len);
    let (start, end) = (span.start as usize, span.end as usize);
    (Span::new(start, start + head.trim_end().len()), Span::new(end - tail.trim_start().len(), end))
}

/// Where in a sentence a pointer to another article begins.
fn link_start(sentence: &str) -> Option<usize> {
    if pointer(sentence).is_some() {
        return Some(0);
    }
    if !sentence.contains(':') {
        return None;
    }
    let labelled = |at: &usize| {
        let rest = sentence.get(*at..).and_then(|tail| after_any(tail, phrases::READ_ALSO));
        rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
    };
    words(sentence).filter(Word::is_capitalised).map(|w| w.span.start as usize).find(labelled)
}

/// The pointer with the headlines that follow it up to the end of its line; only its own sentence
/// when the line goes on as body does.
fn link_to(text: &str, sentence: Span, line: Span) -> Span {
    let rest = Span { start: sentence.start, end: line.end };
    let is_headlines = rest.len() <= LONGEST_GLUED_LINK && !rest.of(text).trim_end().ends_with('.');
    if is_headlines { rest } else { sentence }
}

/// Bytes of the caption with which a sentence begins: up to the word with which the body goes on.
fn caption_len(sentence: &str) -> Option<usize> {
    let rest = after_any(sentence, phrases::CAPTION)?;
    let opening = sentence.len() - rest.len();
    let border = words(sentence)
        .skip_while(|w| (w.span.start as usize) < opening)
        .find(|w| w.is_capitalised() && w.glued && (w.after_mark || w.is_opener()))
        .map(|w| w.span.start as usize);
    let whole =
        || (sentence.len() <= LONGEST_GLUED_CAPTION && credit(sentence).is_some()).then_some(sentence.len());
    border.filter(|&at| at <= LONGEST_GLUED_CAPTION).or_else(whole)
}

fn is_only_a_name(sentence: &str) -> bool {
    let names = words(sentence).take(MOST_NAME_WORDS + 1);
    let (all, capitalised) =
        names.fold((0, 0), |(all, up), w| (all + 1, up + usize::from(w.is_capitalised())));
    (2..=MOST_NAME_WORDS).contains(&all) && all == capitalised && !sentence.ends_with(['!', '?'])
}

/// Bytes of the heading that is glued before a sentence: a few words without a verb, then a capital
/// letter that no name explains.
fn heading_len(sentence: &str, common: &CommonWords) -> Option<usize> {
    let words: Vec<Word<'_>> = words(sentence).collect();
    let at = (2..=MOST_GLUED_HEADING_WORDS).find(|&i| {
        words.get(i).is_some_and(|w| {
            w.is_capitalised() && w.glued && is_cyrillic(w.text) && (w.is_opener() || common.has(w.text))
        })
    })?;
    let (head, body) = (words.get(..at)?, words.get(at..)?);
    let first = head.first().filter(|w| w.is_capitalised() && w.span.start == 0)?;
    let ends_open = head.last().is_some_and(|w| !w.is_capitalised() && w.is_opener());
    let closed = sentence.get(first.span.range().start..body.first()?.span.start as usize)?;
    let plain = !closed.contains(['.', '!', '?', '…', ';']) && !head.iter().any(|w| is_verb(w.text));
    (plain && !ends_open && body.len() >= FEWEST_BODY_WORDS).then_some(closed.len())
}

fn is_cyrillic(word: &str) -> bool {
    word.chars().all(|c| ('\u{400}'..='\u{4ff}').contains(&c) || c == '-')
}

/// Endings of Russian finite verbs: past, and present in the third person.
fn is_verb(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ал", "ил", "ел", "ул", "ял", "ыл", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ает", "ует",
        "яет", "еет", "ют", "ит", "ят", "ат", "ется", "ются", "ится", "ятся", "ут",
    ];
    word.chars().count() > 3 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Words that a paragraph also writes with a small letter and never with a capital inside a sentence.
struct CommonWords(Vec<String>);

impl CommonWords {
    fn of(paragraph: &str) -> Self {
        let mut small: Vec<String> =
            words(paragraph).filter(|w| !w.is_capitalised()).map(|w| fold(w.text)).collect();
        small.order();
        small.dedup();
        let mut raised: Vec<String> =
            words(paragraph).filter(|w| w.is_capitalised() && w.glued).map(|w| fold(w.text)).collect();
        raised.order();
        let once =
            |word: &String| raised.partition_point(|r| r <= word) - raised.partition_point(|r| r < word) <= 1;
        Self(small.into_iter().filter(once).collect())
    }

    fn has(&self, word: &str) -> bool {
        self.0.binary_search(&fold(word)).is_ok()
    }
}

struct Word<'t> {
    text: &'t str,
    span: Span,
    /// True when only white space, or a closing mark and white space, stands before.
    glued: bool,
    /// True when a closing quotation mark stands before.
    after_mark: bool,
    /// True when a full stop follows, as after initials.
    stopped: bool,
}

impl Word<'_> {
    /// First letter large, the rest small.
    fn is_capitalised(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(is_capital) && !letters.any(is_capital)
    }

    fn is_opener(&self) -> bool {
        !self.stopped && phrases::OPENERS.contains(&fold(self.text).as_str())
    }
}

fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    tokens(text).map(move |span| {
        let (before, word) = (text.get(..span.start as usize).unwrap_or_default(), span.of(text));
        let spaced = before.ends_with(char::is_whitespace);
        let last = before.trim_end().chars().next_back();
        let after_mark = spaced && last.is_some_and(|c| "»”\"".contains(c));
        Word {
            text: word,
            span,
            glued: spaced && (after_mark || last.is_some_and(char::is_alphanumeric)),
            after_mark,
            stopped: text.get(span.end as usize..).is_some_and(|rest| rest.starts_with('.')),
        }
    })
}
