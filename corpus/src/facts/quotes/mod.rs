//! Words in somebody's mouth: in quotation marks or retold, with who said them where the text tells.
//!
//! Marks are paired, actors (names, offices, pronouns) are led back to names, cues of speech are found with
//! their subject and reach; then every quotation looks for its cue: after it, before it, in the sentence before.
//! A speaker that cannot be told is `None`.

mod actors;
mod attribution;
mod coreference;
mod cues;
mod documents;
mod holders;
mod inserted;
mod interview;
mod marks;
mod occasion;
mod offices;
mod retold;
mod roles;
mod scene;
mod sources;
mod speech;
mod subject;
mod unnamed;

use super::words::Words;
use super::{Name, Quote, QuoteKind, Segment, SegmentKind};
use crate::document::Document;
use crate::order::Order;
use crate::text::Span;
use attribution::Cue;
use scene::Scene;

/// Quotations in order of place; a fragment may lie inside retold words.
pub(super) fn find(document: &Document, segments: &[Segment], words: &Words, names: &[Name]) -> Vec<Quote> {
    let scene = Scene::new(&document.text, segments, words);
    let actors = actors::find(&scene, names);
    let cues = attribution::find(&scene, &actors);
    let mut quotes = speech::marked_quotes(&scene, &cues, &actors, names);
    let retold = cues.iter().filter_map(|cue| retold(&scene, cue, &quotes, &cues, names)).collect::<Vec<_>>();
    quotes.extend(retold);
    quotes.order_by_key(|q| (q.span.start, std::cmp::Reverse(q.span.end)));
    repeat_in_headlines(&document.text, segments, &mut quotes);
    quotes
}

/// What a headline quotes as a whole without a speaker, the body quotes again: who says it there says it here.
fn repeat_in_headlines(text: &str, segments: &[Segment], quotes: &mut [Quote]) {
    const MOST: usize = 4;
    let head = segments.iter().filter(|s| s.kind == SegmentKind::Headline).map(|s| s.span.end).max();
    let count = quotes.partition_point(|q| Some(q.span.end) <= head).min(MOST);
    let (titles, body) = quotes.split_at_mut(count);
    for title in titles.iter_mut().filter(|q| q.kind == QuoteKind::Direct && q.speaker.is_none()) {
        let words = title.span.of(text).trim_matches(|c: char| !c.is_alphanumeric());
        let mut same = body
            .iter()
            .filter(|_| words.contains(' '))
            .filter(|q| q.speaker.is_some() && q.span.of(text).contains(words));
        let first = same.next();
        let one = same.all(|q| first.is_some_and(|first| first.speaker == q.speaker));
        title.speaker = first.filter(|_| one).and_then(|q| q.speaker.clone());
    }
}

/// What a cue retells, unless it is given in marks as a whole.
fn retold(scene: &Scene<'_>, cue: &Cue, marked: &[Quote], cues: &[Cue], names: &[Name]) -> Option<Quote> {
    let span = cue.retold?;
    let first = marked.partition_point(|q| q.span.end <= span.start);
    let inside = || marked.iter().skip(first).take_while(|q| q.span.start < span.end);
    let direct = inside().any(|q| q.kind == QuoteKind::Direct);
    let naming = cue.acts && inside().any(|q| q.cue == Some(cue.span) && span.contains(q.span));
    (!direct && !naming).then(|| quote(scene, span, QuoteKind::Indirect, Some(cue), cues, names))
}

fn quote(
    scene: &Scene<'_>,
    span: Span,
    kind: QuoteKind,
    cue: Option<&Cue>,
    cues: &[Cue],
    names: &[Name],
) -> Quote {
    let known = cue.and_then(|c| c.speaker).and_then(|who| names.get(who)).map(|name| name.name.clone());
    let speaker = known.or_else(|| cue.and_then(|c| c.voice.clone()));
    let occasion = cue.and_then(|c| {
        occasion::find(scene, c.sentence, c.retold.unwrap_or_default())
            .or_else(|| occasion_before(scene, span, c, cues))
    });
    Quote { span, kind, speaker, cue: cue.map(|c| c.span), occasion }
}

/// The occasion that the sentence before the quotation names for the same speaker.
fn occasion_before(scene: &Scene<'_>, span: Span, cue: &Cue, cues: &[Cue]) -> Option<String> {
    let before = scene.sentence_at(span.start)?.checked_sub(1)?;
    let at = cues.partition_point(|c| c.sentence <= before).checked_sub(1)?;
    let same =
        cues.get(at).is_some_and(|c| c.sentence == before && c.speaker == cue.speaker && c.speaker.is_some());
    occasion::find(scene, before, Span::default()).filter(|_| same)
}

#[cfg(test)]
mod tests;
