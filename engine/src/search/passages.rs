//! The sentences of a document that answer best, and the words found in them.

use super::Passage;
use super::index::{Index, Place};
use super::rank::{RankedPlace, Sentences, Term};
use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::{Span, tokens};

/// Most passages of one document.
const MOST: usize = 3;
/// A passage is shown only when it is worth this share of the best one.
const WORTHWHILE: f32 = 0.4;
/// A text without sentences is cut to this many words around a match.
const LONGEST: usize = 80;

/// A document in which passages are looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    pub(super) index: &'a Index,
    pub(super) number: u32,
    pub(super) document: &'a Document,
    pub(super) facts: &'a Facts,
}

impl Source<'_> {
    /// The best passages, best first; the beginning of the text when no word stands in the body.
    pub(super) fn passages(self, terms: &[Term]) -> Vec<Passage> {
        let mut ranked = Sentences::new(self.index, terms).of(self.number);
        ranked.retain(|place| self.span(place.place).is_some());
        let in_text = ranked.clone();
        ranked.order_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
        let enough = ranked.first().map_or(0.0, |best| best.score * WORTHWHILE);
        let mut passages: Vec<Passage> = Vec::new();
        for place in ranked.iter().take_while(|place| place.score >= enough) {
            if passages.len() == MOST {
                break;
            }
            let passage = self.passage(*place, &in_text, terms);
            if passages.iter().all(|other| !other.span.overlaps(passage.span)) {
                passages.push(passage);
            }
        }
        if passages.is_empty() { self.beginning() } else { passages }
    }

    /// Every sentence with words found, uncut, in the order of the text.
    pub(super) fn all_places(self, terms: &[Term]) -> Vec<Passage> {
        let places = Sentences::new(self.index, terms).of(self.number).into_iter();
        places.filter_map(|found| Some(self.whole(found.place, self.span(found.place)?, terms))).collect()
    }

    /// The first sentence of the body.
    pub(super) fn beginning(self) -> Vec<Passage> {
        let places = self.index.places_of(self.number).iter().enumerate();
        let mut body = places.filter(|(_, place)| !place.is_title).filter_map(|(at, _)| self.span(at));
        body.next().map(|span| self.cut(span, Vec::new())).into_iter().collect()
    }

    /// The place, with its neighbour where only both together have the words.
    fn passage(self, best: RankedPlace, all: &[RankedPlace], terms: &[Term]) -> Passage {
        let adds =
            |other: &&RankedPlace| other.place.abs_diff(best.place) == 1 && other.terms & !best.terms != 0;
        let at = all.partition_point(|other| other.place < best.place);
        let around = &all[at.saturating_sub(1)..(at + 2).min(all.len())];
        let neighbour = around.iter().filter(adds).max_by(|a, b| a.score.total_cmp(&b.score));
        let own = self.mark(best.place, terms);
        let joined = neighbour.and_then(|other| join(&own, &self.mark(other.place, terms)));
        joined.unwrap_or(own)
    }

    /// The place with all words found in it.
    fn mark(self, place: usize, terms: &[Term]) -> Passage {
        let Some(span) = self.span(place) else {
            return Passage { span: Span::default(), marks: Vec::new() };
        };
        let Passage { span, marks } = self.whole(place, span, terms);
        self.cut(span, marks)
    }

    fn whole(self, place: usize, span: Span, terms: &[Term]) -> Passage {
        let Some(entry) = self.place(place) else { return Passage { span, marks: Vec::new() } };
        let words = self.words(span);
        let mut marks: Vec<Span> = Vec::new();
        for term in terms {
            let found = term.in_document(self.number);
            let start = found.partition_point(|found| found.position < entry.first);
            let end =
                found.partition_point(|found| found.position < self.index.place_end(self.number, place));
            marks.extend(found[start..end].iter().filter_map(|found| mark(&words, entry, *found)));
        }
        Passage { span, marks: merge(marks) }
    }

    /// Shortens a place of too many words to those around the first mark.
    fn cut(self, span: Span, mut marks: Vec<Span>) -> Passage {
        let words = self.words(span);
        if words.len() <= LONGEST {
            return Passage { span, marks };
        }
        let first = marks.first().map_or(0, |mark| words.partition_point(|word| word.end <= mark.start));
        let from = first.saturating_sub(LONGEST / 4);
        let to = (from + LONGEST).min(words.len());
        let start = if from == 0 { span.start } else { words[from].start };
        let end = if to == words.len() { span.end } else { words[to - 1].end };
        let span = Span { start, end };
        marks.retain(|mark| span.contains(*mark));
        Passage { span, marks }
    }

    fn place(self, place: usize) -> Option<Place> {
        self.index.places_of(self.number).get(place).copied()
    }

    fn span(self, place: usize) -> Option<Span> {
        let segment = self.place(place)?.segment?;
        self.facts.segments.get(segment as usize).map(|segment| segment.span)
    }

    fn words(self, span: Span) -> Vec<Span> {
        let words = tokens::tokens(span.of(&self.document.text));
        words.map(|word| Span { start: word.start + span.start, end: word.end + span.start }).collect()
    }
}

fn mark(words: &[Span], place: Place, found: super::matches::Match) -> Option<Span> {
    let first = (found.position - place.first) as usize;
    let last = (first + found.words as usize - 1).min(words.len().checked_sub(1)?);
    Some(Span { start: words.get(first)?.start, end: words[last].end })
}

/// Sorts marks and makes one of those that overlap.
fn merge(mut marks: Vec<Span>) -> Vec<Span> {
    marks.order();
    let mut merged: Vec<Span> = Vec::with_capacity(marks.len());
    for mark in marks {
        match merged.last_mut() {
            Some(last) if mark.start < last.end => last.end = last.end.max(mark.end),
            _ => merged.push(mark),
        }
    }
    merged
}

/// Two passages as one; `None` when that would be too long to read.
fn join(a: &Passage, b: &Passage) -> Option<Passage> {
    let span = Span { start: a.span.start.min(b.span.start), end: a.span.end.max(b.span.end) };
    let mut marks = a.marks.clone();
    marks.extend(&b.marks);
    let apart = span.len() - a.span.len() - b.span.len();
    (apart < 8 && span.len() < 1_200).then(|| Passage { span, marks: merge(marks) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_marks_are_one() {
        let marks = vec![Span::new(8, 12), Span::new(0, 4), Span::new(2, 6), Span::new(6, 7)];
        assert_eq!(merge(marks), [Span::new(0, 6), Span::new(6, 7), Span::new(8, 12)]);
    }

    #[test]
    fn only_neighbours_are_joined() {
        let passage =
            |start, end| Passage { span: Span::new(start, end), marks: vec![Span::new(start, start + 2)] };
        let joined = join(&passage(20, 40), &passage(0, 19)).unwrap();
        assert_eq!((joined.span, joined.marks.len()), (Span::new(0, 40), 2));
        assert!(join(&passage(0, 10), &passage(50, 60)).is_none());
    }
}
