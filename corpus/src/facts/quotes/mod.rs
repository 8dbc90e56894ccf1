//! Words in somebody's mouth: in quotation marks or retold, with who said them where the text tells.
//!
//! Marks are paired, actors (names, offices, pronouns) are led back to names, cues of speech are found with
//! their subject and reach; then every quotation looks for its cue: after it, before it, in the sentence before.
//! A speaker that cannot be told is `None`.

mod actors;
mod attribution;
mod coreference;
mod cues;
mod holders;
mod inserted;
mod interview;
mod marks;
mod occasion;
mod offices;
mod retold;
mod roles;
mod scene;
mod speech;
mod subject;

use super::words::Words;
use super::{Name, Quote, QuoteKind, Segment};
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
    quotes
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
