//! Where or to whom something was said, in the words of the text.

use super::super::list::List;
use super::scene::Scene;
use crate::facts::words::ends_with_any;
use crate::text::Span;

static NOUNS: List = List::new(
    "интервью заседани брифинг пресс-конференци обращени совещани выступлени встреч послани эфир подкаст форум \
    саммит twitter твиттер telegram facebook instagram соцсет письм заявлени твит сұхбат отырыс жиын үндеу жолдау кездесу \
    баспасөз interview meeting briefing conference address speech summit statement session letter tweet",
);
static PREPOSITIONS: List = List::new("в во на in at during");
const FARTHEST_NOUN: usize = 4;
const LONGEST: usize = 9;

/// The first occasion that the sentence names outside quotation marks and outside `retold` words.
pub(super) fn find(scene: &Scene<'_>, sentence: usize, retold: Span) -> Option<String> {
    let words = scene.sentences.get(sentence)?.words.clone();
    let span = words
        .clone()
        .filter(|&at| !scene.is_marked(at) && !is_inside(scene, at, retold))
        .find_map(|at| occasion_at(scene, at, words.end))?;
    Some(span.of(scene.text).to_owned())
}

fn is_inside(scene: &Scene<'_>, word: usize, span: Span) -> bool {
    scene.words.get(word).is_some_and(|w| span.contains(w.span))
}

fn occasion_at(scene: &Scene<'_>, at: usize, end: usize) -> Option<Span> {
    let is_noun = |i: &usize| NOUNS.has_start_of(scene.words.key(*i, 0));
    if is_kazakh_locative(scene.words.key(at, 0)) && is_noun(&at) {
        return Some(scene.span(at..at + 1));
    }
    if !PREPOSITIONS.has(scene.words.key(at, 0)) {
        return None;
    }
    let noun =
        (at + 1..(at + 1 + FARTHEST_NOUN).min(end)).take_while(|&i| is_joined(scene, i - 1)).find(is_noun)?;
    let goes_on = |i: &usize| is_joined(scene, *i - 1) && !stops(scene, *i);
    let more = (noun + 1..end.min(at + LONGEST)).take_while(goes_on).count();
    let span = scene.span(at..noun + 1 + more);
    let closed = scene.marked_in(span).find(|m| m.closed && m.inner.end == span.end);
    Some(Span { start: span.start, end: closed.map_or(span.end, |m| m.outer.end) })
}

/// True when no punctuation but quotation marks parts the word from the next.
fn is_joined(scene: &Scene<'_>, word: usize) -> bool {
    scene.words.gap(word).is_some_and(|gap| gap.chars().all(|c| c.is_whitespace() || "«»\"“”„".contains(c)))
}

/// A number, a conjunction or a verb ends the name of an occasion.
fn stops(scene: &Scene<'_>, word: usize) -> bool {
    scene.words.get(word).is_none_or(|w| {
        w.is_number()
            || super::cues::verb(w).is_some()
            || matches!(w.key.as_str(), "что" | "и" | "а" | "он" | "она" | "that" | "and")
    })
}

fn is_kazakh_locative(key: &str) -> bool {
    ends_with_any(key, &["нда", "нде", "да", "де", "та", "те"])
        && !key.is_ascii()
        && key.chars().count() > 6
        && key.chars().any(|c| "әғқңөұүһі".contains(c))
}
