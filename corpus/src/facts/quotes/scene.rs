//! The body of a document as the finder of quotations sees it.

use super::inserted::Speech;
use super::interview;
use super::marks::{self, Marked, marked};
use crate::facts::segments::paragraphs;
use crate::facts::words::Words;
use crate::facts::{Segment, SegmentKind};
use crate::text::Span;
use std::ops::Range;

/// A quotation goes on over at most so many more paragraphs.
const MOST_PARAGRAPHS: usize = 5;

/// A sentence of the body.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub(super) span: Span,
    /// Positions of its words.
    pub(super) words: Range<usize>,
    /// Position of its paragraph.
    pub(super) paragraph: usize,
    /// Number of sentences before it that do not stand wholly in marks.
    pub(super) rank: usize,
}

/// Words, sentences and quotation marks of the body.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t Words<'t>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) marked: Vec<Marked>,
}

impl<'t> Scene<'t> {
    pub(super) fn new(text: &'t str, segments: &[Segment], words: &'t Words<'t>) -> Self {
        let sentences = sentences(text, segments, words);
        let speech = Speech { text, words };
        let answers = interview::answers(&speech, &sentences);
        let labelled = interview::labelled(text, &sentences);
        let mut marked_parts = Vec::new();
        let blocks: Vec<&[Sentence]> = sentences.chunk_by(|a, b| a.paragraph == b.paragraph).collect();
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let answer = answers.binary_search_by_key(&place(block).start, |m| m.outer.start);
            let answered = answer.is_ok();
            // Speech after a dash may follow a sentence of the newsroom in its paragraph.
            let opens = |s: &Sentence| s.span.of(text).starts_with(['—', '–']);
            let (head, spoken) = block.split_at(block.iter().position(opens).unwrap_or_default());
            let spoken = if marks::has_marks(place(head).of(text)) { *block } else { spoken };
            let mut dialogue = speech.dialogue(words_of(spoken), place(spoken));
            // Among other paragraphs a single one after a dash is no list.
            let lone = |i: usize| blocks.get(i).is_none_or(|other| !other.first().is_some_and(opens));
            if dialogue.is_empty()
                && spoken.len() == block.len()
                && at > 0
                && lone(at - 1)
                && lone(at + 1)
                && !answered
            {
                dialogue.extend(speech.whole(place(block)));
            }
            let turn = labelled.get(labelled.partition_point(|m| m.outer.start < place(block).start));
            if let Some(turn) = turn.filter(|turn| place(block).contains(turn.outer)) {
                marked_parts.push(*turn);
            } else if let Some(answer) = answer.ok().and_then(|i| answers.get(i)) {
                marked_parts.push(*answer);
            } else if dialogue.is_empty() {
                let (found, more) = marked_over(text, blocks.get(at..).unwrap_or_default());
                marked_parts.extend(found.into_iter().flat_map(|m| speech.parted(m)));
                at += more;
            } else {
                marked_parts.extend(dialogue);
            }
            at += 1;
        }
        let mut scene = Self { text, words, sentences, marked: marked_parts };
        scene.rank();
        scene
    }

    fn rank(&mut self) {
        let open = |s: &Sentence| s.words.clone().any(|word| !self.is_marked(word));
        let open: Vec<bool> = self.sentences.iter().map(open).collect();
        let mut rank = 0;
        for (sentence, open) in self.sentences.iter_mut().zip(open) {
            sentence.rank = rank;
            rank += usize::from(open);
        }
    }

    /// Sentence and position of every word of the body that stands in no quotation marks.
    pub(super) fn open_words(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let of = |(i, s): (usize, &Sentence)| s.words.clone().map(move |at| (i, at));
        self.sentences.iter().enumerate().flat_map(of).filter(|&(_, at)| !self.is_marked(at))
    }

    /// True when the word stands in quotation marks.
    pub(super) fn is_marked(&self, word: usize) -> bool {
        let Some(span) = self.words.get(word).map(|w| w.span) else { return false };
        let before = self.marked.partition_point(|m| m.outer.start <= span.start);
        before.checked_sub(1).and_then(|i| self.marked.get(i)).is_some_and(|m| m.outer.contains(span))
    }

    /// The marked words that share a part with `span`.
    pub(super) fn marked_in(&self, span: Span) -> impl Iterator<Item = &Marked> {
        let first = self.marked.partition_point(|m| m.outer.end <= span.start);
        self.marked.iter().skip(first).take_while(move |m| m.outer.start < span.end)
    }

    /// Position of the sentence that holds the byte `at`.
    pub(super) fn sentence_at(&self, at: u32) -> Option<usize> {
        let index = self.sentences.partition_point(|s| s.span.start <= at).checked_sub(1)?;
        self.sentences.get(index).filter(|s| at < s.span.end).map(|_| index)
    }

    /// Sentence and words of a place; `None` for places outside the body.
    pub(super) fn words_of(&self, place: Span) -> Option<(usize, Range<usize>)> {
        let sentence = self.sentence_at(place.start)?;
        let all = self.sentences.get(sentence)?.words.clone();
        let position = |byte: u32| Some(self.words.position_at(byte)).filter(|i| all.contains(i));
        let start = position(place.start)?;
        let end = position(place.end - 1).map_or(all.end, |i| i + 1);
        (start < end).then_some((sentence, start..end))
    }

    /// From the start of one word to the end of another, in either order.
    pub(super) fn span(&self, words: Range<usize>) -> Span {
        self.words.span(&words).unwrap_or_default()
    }

    /// What stands before the word in its sentence, back to the word before.
    pub(super) fn gap_before(&self, word: usize) -> &'t str {
        word.checked_sub(1).and_then(|i| self.words.gap(i)).unwrap_or_default()
    }

    /// What stands after the word in its sentence, up to the next word or the end.
    pub(super) fn gap_after(&self, word: usize, sentence: &Sentence) -> &'t str {
        let end = || {
            let from = self.words.get(word)?.span.end;
            Some(Span { start: from, end: sentence.span.end }.of(self.text))
        };
        self.words.gap(word).or_else(end).unwrap_or_default()
    }

    /// How many commas, dashes and colons part two words.
    pub(super) fn breaks(&self, from: usize, to: usize) -> usize {
        (from..to)
            .filter(|&i| {
                self.words.gap(i).is_some_and(|gap| gap.contains([',', ';', ':', '—', '–', '(', ')']))
            })
            .count()
    }
}

/// From the start of the first to the end of the last sentence.
pub(super) fn place(block: &[Sentence]) -> Span {
    let ends = block.first().zip(block.last());
    ends.map(|(first, last)| Span { start: first.span.start, end: last.span.end }).unwrap_or_default()
}

pub(super) fn words_of(block: &[Sentence]) -> Range<usize> {
    block.first().zip(block.last()).map_or(0..0, |(first, last)| first.words.start..last.words.end)
}

/// The quotations of the first paragraph, and over how many more the last of them goes on.
fn marked_over(text: &str, blocks: &[&[Sentence]]) -> (Vec<Marked>, usize) {
    let first = blocks.first().map(|block| place(block)).unwrap_or_default();
    let found = marked(text, first);
    let Some(open) = found.last().filter(|m| !m.closed && m.inner.end == first.end) else {
        return (found, 0);
    };
    let follows = |i: &usize| {
        let number = |i: usize| blocks.get(i).and_then(|b| b.first()).map(|s| s.paragraph);
        number(*i).zip(number(*i - 1)).is_some_and(|(here, before)| here == before + 1)
    };
    let part = |i: usize| blocks.get(i).map(|block| place(block)).unwrap_or_default();
    let closing = (1..=MOST_PARAGRAPHS)
        .take_while(follows)
        .find(|&i| marks::has_marks(part(i).of(text)))
        .filter(|&i| marks::is_closed_by(text, open.outer.start, part(i).of(text)));
    match closing {
        Some(last) => (marked(text, Span { start: first.start, end: part(last).end }), last),
        None => (found, 0),
    }
}

fn sentences(text: &str, segments: &[Segment], words: &Words<'_>) -> Vec<Sentence> {
    let paragraphs = paragraphs(text);
    let mut from = 0;
    let mut found = Vec::new();
    for (position, segment) in segments.iter().enumerate() {
        let start = from
            + (from..words.len()).take_while(|&i| words.get(i).is_some_and(|w| w.segment < position)).count();
        let len =
            (start..words.len()).take_while(|&i| words.get(i).is_some_and(|w| w.segment == position)).count();
        from = start + len;
        if matches!(segment.kind, SegmentKind::Sentence | SegmentKind::Headline) {
            let paragraph = paragraphs.partition_point(|p| p.end <= segment.span.start);
            found.push(Sentence { span: segment.span, words: start..from, paragraph, rank: 0 });
        }
    }
    found
}
