//! The units of comparison: sentences and clauses with who says them.

mod negation;

pub use negation::is_denial;

use super::words::Words;
use super::{Claim, Facts, Quote, QuoteKind, SegmentKind, Voice};
use crate::document::Document;
use crate::order::Order;
use crate::text::Span;
use crate::text::tokens::tokens;

/// What is left of a sentence beside speech is a claim of the newsroom when it has so many words;
/// with fewer it only tells who speaks.
const FEWEST_OWN_WORDS: usize = 4;
/// The same for a part that holds the cue of the speech: its other words mostly describe who speaks.
const FEWEST_WORDS_AROUND_CUE: usize = 9;
/// Retold words and the fragments inside them start within so many quotations of each other.
const NEAR_QUOTES: usize = 8;

/// Claims in order of place.
pub(super) fn find(document: &Document, words: &Words, facts: &Facts) -> Vec<Claim> {
    let sentences: Vec<Span> =
        facts.segments.iter().filter(|s| s.kind == SegmentKind::Sentence).map(|s| s.span).collect();
    let text = document.text.as_str();
    let builder = Builder { text, words, facts, sentences: &sentences, places: Places::of(facts) };
    let quotes = by_sentence(&sentences, &facts.quotes);
    sentences.iter().zip(quotes).flat_map(|(sentence, quotes)| builder.claims(*sentence, &quotes)).collect()
}

/// For every sentence the quotations that touch it.
fn by_sentence<'f>(sentences: &[Span], quotes: &'f [Quote]) -> Vec<Vec<&'f Quote>> {
    let mut found = vec![Vec::new(); sentences.len()];
    for quote in quotes {
        let first = sentences.partition_point(|s| s.end <= quote.span.start);
        for (sentence, list) in sentences.iter().zip(&mut found).skip(first) {
            if sentence.start >= quote.span.end {
                break;
            }
            list.push(quote);
        }
    }
    found
}

struct Builder<'f> {
    text: &'f str,
    words: &'f Words<'f>,
    facts: &'f Facts,
    sentences: &'f [Span],
    places: Places,
}

impl Builder<'_> {
    fn claims(&self, sentence: Span, quotes: &[&Quote]) -> Vec<Claim> {
        let spoken = self.spoken(sentence, quotes);
        if spoken.is_empty() {
            return self.with_fragments(sentence, quotes);
        }
        let mut claims: Vec<Claim> =
            spoken.iter().map(|(span, quote)| self.claim(*span, Some(quote))).collect();
        let parts: Vec<Span> = spoken.iter().map(|(span, _)| *span).collect();
        let own = rest(sentence, &parts).into_iter().filter(|part| self.is_own(*part, quotes));
        claims.extend(own.map(|part| self.claim(self.trim(part), None)));
        claims.order_by_key(|c| c.span);
        claims
    }

    /// The parts of a sentence that stand in direct or retold speech; direct speech goes first.
    fn spoken<'q>(&self, sentence: Span, quotes: &[&'q Quote]) -> Vec<(Span, &'q Quote)> {
        let mut found: Vec<(Span, &Quote)> = Vec::new();
        for kind in [QuoteKind::Direct, QuoteKind::Indirect] {
            for quote in quotes.iter().filter(|q| q.kind == kind) {
                let start = self.statement(quote).start.max(sentence.start);
                let span = Span { start, end: quote.span.end.min(sentence.end) };
                if !span.is_empty() && !found.iter().any(|(taken, _)| taken.overlaps(span)) {
                    found.push((span, quote));
                }
            }
        }
        found.order_by_key(|(span, _)| *span);
        found
    }

    /// The words of a quotation; with its verb when that is what makes a statement of them ("blamed the rebels").
    fn statement(&self, quote: &Quote) -> Span {
        let cue = quote.cue.filter(|cue| cue.end <= quote.span.start && quote.kind == QuoteKind::Indirect);
        let joined =
            |cue: &Span| Span { start: cue.end, end: quote.span.start }.of(self.text).trim().is_empty();
        cue.filter(joined).map_or(quote.span, |cue| Span { start: cue.start, end: quote.span.end })
    }

    /// A sentence of the newsroom that carries somebody's few words in marks speaks for that person;
    /// what follows a dash after them is the newsroom's comment.
    fn with_fragments(&self, sentence: Span, quotes: &[&Quote]) -> Vec<Claim> {
        let Some(quote) =
            quotes.iter().find(|q| q.speaker.is_some() && q.cue.is_some_and(|cue| sentence.contains(cue)))
        else {
            return vec![self.claim(sentence, None)];
        };
        let last = quotes.iter().map(|q| q.span.end).max().unwrap_or(sentence.end);
        let tail = Span { start: last, end: sentence.end };
        match tail.of(self.text).find(" — ").map(|at| last + at as u32) {
            Some(dash) if self.is_own(Span { start: dash, ..sentence }, quotes) => {
                let comment = self.trim(Span { start: dash, ..sentence });
                vec![self.claim(Span { end: dash, ..sentence }, Some(quote)), self.claim(comment, None)]
            }
            _ => vec![self.claim(sentence, Some(quote))],
        }
    }

    fn claim(&self, span: Span, quote: Option<&Quote>) -> Claim {
        let voice = match quote {
            None => Voice::Newsroom,
            Some(quote) => quote.speaker.clone().map_or(Voice::Unknown, Voice::Speaker),
        };
        let cue = quote.and_then(|q| q.cue).filter(|cue| !span.contains(*cue));
        let spans = [span, cue.unwrap_or_default()];
        Claim {
            span,
            voice,
            said: quote.and_then(|q| self.said(q)),
            figures: Places::inside(&self.places.figures, span),
            names: Places::inside(&self.places.names, span),
            dates: Places::inside(&self.places.dates, span),
            negated: negation::denies(self.words, &spans),
        }
    }

    /// The date beside the cue, or that of the occasion in the sentence before the quotation.
    fn said(&self, quote: &Quote) -> Option<String> {
        let cue = quote.cue?;
        let here = self.sentence_of(cue.start)?;
        self.date_beside(here, quote).or_else(|| {
            let before = self.sentences.partition_point(|s| s.end <= quote.span.start).checked_sub(1)?;
            let sentence = *self.sentences.get(before)?;
            let occasion = quote.occasion.as_deref()?;
            sentence.of(self.text).contains(occasion).then(|| self.date_beside(sentence, quote)).flatten()
        })
    }

    fn sentence_of(&self, at: u32) -> Option<Span> {
        self.sentences.get(self.sentences.partition_point(|s| s.end <= at)).copied()
    }

    fn date_beside(&self, sentence: Span, quote: &Quote) -> Option<String> {
        let first = self.facts.dates.partition_point(|d| d.span.start < sentence.start);
        let here = self.facts.dates.iter().skip(first).take_while(|d| sentence.contains(d.span));
        here.into_iter()
            .find(|d| !d.iso.is_empty() && !self.is_spoken_of(d.span, quote))
            .map(|d| d.iso.clone())
    }

    /// True for a date inside speech: it tells of what, not when.
    fn is_spoken_of(&self, date: Span, quote: &Quote) -> bool {
        let quotes = &self.facts.quotes;
        let before = quotes.partition_point(|q| q.span.start <= date.start);
        let near = quotes.iter().take(before).rev().take(NEAR_QUOTES);
        near.chain([quote]).any(|q| q.kind != QuoteKind::Fragment && q.span.contains(date))
    }

    fn is_own(&self, part: Span, quotes: &[&Quote]) -> bool {
        let around_cue = quotes.iter().any(|q| q.cue.is_some_and(|cue| part.contains(cue)));
        let fewest = if around_cue { FEWEST_WORDS_AROUND_CUE } else { FEWEST_OWN_WORDS };
        self.own_words(part, quotes) >= fewest
    }

    /// Words of `part` that belong to no cue and no occasion.
    fn own_words(&self, part: Span, quotes: &[&Quote]) -> usize {
        let occasion = |q: &&Quote| {
            let words = q.occasion.as_deref()?;
            let at = part.of(self.text).find(words)? + part.start as usize;
            Some(Span::new(at, at + words.len()))
        };
        let beside: Vec<Span> =
            quotes.iter().filter_map(|q| q.cue).chain(quotes.iter().filter_map(occasion)).collect();
        let words = tokens(part.of(self.text)).map(|w| w.start + part.start);
        words.filter(|start| !beside.iter().any(|b| (b.start..b.end).contains(start))).count()
    }

    /// Without white space and punctuation at the start.
    fn trim(&self, part: Span) -> Span {
        let words = part.of(self.text);
        let cut = words.len()
            - words.trim_start_matches(|c: char| !c.is_alphanumeric() && !"«“\"„(".contains(c)).len();
        let end = part.start as usize + words.trim_end().len();
        Span::new((part.start as usize + cut).min(end), end)
    }
}

/// What `parts`, in order, leave of `whole`.
fn rest(whole: Span, parts: &[Span]) -> Vec<Span> {
    let starts = std::iter::once(whole.start).chain(parts.iter().map(|p| p.end));
    let ends = parts.iter().map(|p| p.start).chain(std::iter::once(whole.end));
    starts.zip(ends).map(|(start, end)| Span { start, end }).filter(|part| !part.is_empty()).collect()
}

/// Places of facts with their positions, sorted.
struct Places {
    figures: Vec<(Span, u32)>,
    dates: Vec<(Span, u32)>,
    names: Vec<(Span, u32)>,
}

impl Places {
    fn of(facts: &Facts) -> Self {
        let sorted = |places: &mut dyn Iterator<Item = (Span, u32)>| {
            let mut places: Vec<_> = places.collect();
            places.order();
            places
        };
        let mentions =
            facts.names.iter().zip(0..).flat_map(|(name, i)| name.mentions.iter().map(move |m| (*m, i)));
        Self {
            figures: sorted(&mut facts.figures.iter().map(|f| f.span).zip(0..)),
            dates: sorted(&mut facts.dates.iter().map(|d| d.span).zip(0..)),
            names: sorted(&mut mentions.into_iter()),
        }
    }

    fn inside(places: &[(Span, u32)], span: Span) -> Vec<u32> {
        let first = places.partition_point(|(place, _)| place.start < span.start);
        let here = places.iter().skip(first).take_while(|(place, _)| place.start < span.end);
        let mut found: Vec<u32> = here.filter(|(place, _)| span.contains(*place)).map(|&(_, i)| i).collect();
        found.order();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests;
