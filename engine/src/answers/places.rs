//! Facts with their places.

use super::{names, shapes};
use tarazy_corpus::Document;
use tarazy_corpus::facts::{Facts, Figure, Name, Quote};
use tarazy_corpus::text::Span;
use tarazy_corpus::text::utf16::Utf16Map;

/// Spans of one document as UTF-16 offsets.
pub(super) struct Places<'a>(Utf16Map<'a>);

impl<'a> Places<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self(Utf16Map::new(&document.text))
    }

    pub(super) fn of(&self, span: Span) -> (u32, u32) {
        (self.0.utf16(span.start), self.0.utf16(span.end))
    }

    pub(super) fn place(&self, span: Span) -> shapes::Place {
        let (start, end) = self.of(span);
        shapes::Place { start, end }
    }

    pub(super) fn segments(&self, facts: &Facts) -> Vec<shapes::Segment> {
        let segments = facts.segments.iter().map(|segment| {
            let (start, end) = self.of(segment.span);
            shapes::Segment { start, end, kind: names::segment(segment.kind) }
        });
        segments.collect()
    }

    pub(super) fn dates(&self, facts: &Facts) -> Vec<shapes::Date> {
        let dates = facts.dates.iter().map(|date| {
            let (start, end) = self.of(date.span);
            shapes::Date { start, end, iso: date.iso.clone() }
        });
        dates.collect()
    }

    pub(super) fn quote(&self, quote: &Quote) -> shapes::Quote {
        let (start, end) = self.of(quote.span);
        shapes::Quote {
            start,
            end,
            kind: names::quote(quote.kind),
            speaker: quote.speaker.clone(),
            cue: quote.cue.map(|cue| self.place(cue)),
            occasion: quote.occasion.clone(),
        }
    }

    pub(super) fn figure(&self, figure: &Figure) -> shapes::Figure {
        let (start, end) = self.of(figure.span);
        shapes::Figure {
            start,
            end,
            value: figure.value,
            comparison: names::comparison(figure.comparison),
            unit: figure.unit.clone(),
            counts: figure.counts.clone(),
            as_of: figure.as_of.clone(),
        }
    }

    pub(super) fn name(&self, name: &Name) -> shapes::Name {
        shapes::Name {
            name: name.name.clone(),
            kind: names::name(name.kind),
            mentions: name.mentions.iter().map(|&mention| self.place(mention)).collect(),
        }
    }
}
