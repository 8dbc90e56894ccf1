//! Numbers with nothing to count beside them: what they count was said just before, or is said right after.

use super::super::words::Words;
use super::Figure;
use crate::text::Span;

/// Words between two numbers of one thing: "с 9 до 14 процентов".
const BETWEEN: &[&str] = &["и", "до", "или", "либо", "and", "or", "to", "мен", "және"];

/// How many words before its figure the thing may be named.
const REACH: usize = 25;

/// What is counted in millions is mostly money.
const LARGE: f64 = 1_000_000.0;
const MOST_BETWEEN: usize = 3;

/// Gives every figure without unit and counted things those of the one to which it is joined, or of the one before.
pub(super) fn fill(words: &Words, figures: &mut [Figure]) {
    for at in (0..figures.len()).rev() {
        let next = pair(figures, at, at + 1)
            .filter(|(figure, next)| is_like(next, figure) && is_joined(words, figure.span, next.span));
        let next = next.map(|(_, next)| next.clone());
        give(figures, at, next);
    }
    for at in 1..figures.len() {
        let told = |other: usize| {
            let (figure, before) = pair(figures, at, other)?;
            let fits = before.unit.is_none() || is_like(before, figure);
            (fits && is_near(words, before.span, figure.span)).then_some(before)
        };
        // Millions after a share are of what was told before it: "2 млрд рублей, или 3 %, против 1,9 млрд".
        let large = figures.get(at).and_then(|f| f.value).is_some_and(|value| value >= LARGE);
        let farthest = if large { MOST_BETWEEN } else { 1 };
        let before = (1..=farthest.min(at)).find_map(|back| told(at - back)).cloned();
        give(figures, at, before);
    }
}

fn pair(figures: &[Figure], at: usize, other: usize) -> Option<(&Figure, &Figure)> {
    figures.get(at).zip(figures.get(other))
}

/// Gives the figure at `at`, when it tells nothing, what `other` tells.
fn give(figures: &mut [Figure], at: usize, other: Option<Figure>) {
    let untold = figures.get_mut(at).filter(|f| f.unit.is_none() && f.counts.is_none());
    if let Some((figure, other)) = untold.zip(other) {
        (figure.unit, figure.counts) = (other.unit, other.counts);
    }
}

/// False for numbers too far apart to be of one thing: "12–64 лет, 7 миллионов".
fn is_like(before: &Figure, figure: &Figure) -> bool {
    const APART: f64 = 1000.0;
    let values = before.value.zip(figure.value).map(|(a, b)| (a.abs(), b.abs()));
    values.is_none_or(|(a, b)| a <= b * APART && b <= a * APART)
}

fn is_joined(words: &Words, figure: Span, next: Span) -> bool {
    let between = words.slice(Span { start: figure.end, end: next.start.max(figure.end) });
    let word = between.trim_matches(|c: char| c.is_whitespace() || ",-–—".contains(c));
    word.is_empty() || BETWEEN.contains(&word)
}

fn is_near(words: &Words, before: Span, figure: Span) -> bool {
    let [first, last] = [before, figure].map(|span| words.position_at(span.start));
    let segments = [first, last].map(|at| words.get(at).map_or(0, |w| w.segment));
    last - first <= REACH && segments[1] - segments[0] <= 1
}
