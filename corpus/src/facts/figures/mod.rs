//! Counts and amounts: a number in digits or words, with what bounds it, its unit and what it counts.

mod bounds;
mod counted;
mod digits;
mod elided;
mod lookalikes;
mod numbers;
mod shares;
mod spelling;
mod units;

use super::words::Words;
use super::{Comparison, Date, Figure};
use crate::text::{Language, Span};
use numbers::Number;
use std::ops::Range;

pub(super) use counted::is_past;
pub(super) use units::unit_name;

pub(super) fn find(words: &Words, dates: &[Date]) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = numbers::number_at(words, at).filter(|n| !is_date(words, n, dates));
        match found.filter(|n| !lookalikes::is_look_alike(words, n)) {
            Some(number) => {
                at = add(words, &number, dates, &mut figures).max(at + 1);
            }
            None => at += 1,
        }
    }
    elided::fill(words, &mut figures);
    figures
}

/// The whole number below a thousand that begins at `at`, and where its words end.
pub(super) fn small_number(words: &Words, at: usize) -> Option<(i64, usize)> {
    let number = numbers::number_at(words, at).filter(|number| number.from.is_none())?;
    let value = number.value.filter(|value| value.fract() == 0.0 && *value < 1000.0)?;
    Some((value as i64, number.words.end))
}

/// The ordinal in words that begins at `at`, and where its words end: "двадцать пятого", "twenty-first".
pub(super) fn ordinal(words: &Words, at: usize) -> Option<(u32, usize)> {
    let word = words.get(at)?;
    let (tens, units) = word.key.split_once('-').unwrap_or(("", &word.key));
    if let Some(units) = spelling::ordinal(units) {
        let tens = tens_of(tens, word.language).or(tens.is_empty().then_some(0))?;
        return Some((tens + units, at + 1));
    }
    let tens = tens_of(&word.key, word.language).filter(|_| words.joined(at))?;
    let units = spelling::ordinal(words.key(at + 1, 0)).filter(|units| *units < 10)?;
    Some((tens + units, at + 2))
}

fn tens_of(key: &str, language: Language) -> Option<u32> {
    let spelled = spelling::spelled(key, language)?;
    [10, 20, 30].into_iter().find(|&tens| spelled == spelling::Spelled::Number(f64::from(tens)))
}

fn is_date(words: &Words, number: &Number, dates: &[Date]) -> bool {
    let span = words.span(&number.words).unwrap_or_default();
    let first_after = dates.partition_point(|d| d.span.end <= span.start);
    dates.get(first_after).is_some_and(|d| d.span.overlaps(span))
}

/// Adds the figure of `number`, of a range ("10–15 человек") its two ends, and tells where the words of it end.
fn add(words: &Words, number: &Number, dates: &[Date], figures: &mut Vec<Figure>) -> usize {
    let end = range_end(words, number, dates);
    let last = end.as_ref().unwrap_or(number);
    let (unit, after) = counted::unit(words, last);
    let counts = match unit {
        Some(_) => counted::measured(words, after),
        None => counts(words, number, after, figures.last()),
    };
    let counts = counts.and_then(|range| words.span(&range)).map(|span| words.slice(span).to_owned());
    let (comparison, before) = bounds::comparison(words, &number.words, after);
    let (first, second) = match end {
        // "с 9 до 14" tells of a change, not of a range.
        Some(_)
            if matches!(words.key(number.words.start, -1), "с" | "со")
                || words.key(number.words.start, -1) == "from"
                    && bounds::is_change(words, number.words.start) =>
        {
            (Comparison::Equal, Comparison::Equal)
        }
        Some(_) => (Comparison::AtLeast, Comparison::AtMost),
        None => (comparison, comparison),
    };
    // The lower number of "два-три", unless that is itself the lower end of a range.
    let from = number.from.filter(|_| end.is_none());
    let sign = if is_negative(words, number.words.start) { -1.0 } else { 1.0 };
    let before = before - usize::from(sign < 0.0 && words.key(before, -1) == "минус");
    let mut push = |number: &Number, range: Range<usize>, comparison, factor: f64| {
        let Some(span) = figure_span(words, number, &range) else { return };
        let factor = factor * sign;
        let value = number.value.map(|v| v * factor);
        let as_of = as_of(words, span, &range, dates);
        figures.push(Figure { span, value, comparison, unit: unit.clone(), counts: counts.clone(), as_of });
    };
    match end {
        None => push(number, before..after, comparison, 1.0),
        Some(end) => {
            let factor = if number.scaled { 1.0 } else { end.scale };
            push(number, number.words.clone(), first, factor);
            push(&end, end.words.start..after, second, 1.0);
        }
    }
    if let Some((from, last)) = from.and_then(|from| Some((from, figures.pop()?))) {
        figures.extend(both_ends(words, from, last));
    }
    after
}

/// The two figures of "два-три года".
fn both_ends(words: &Words, from: f64, last: Figure) -> [Figure; 2] {
    let middle = words.slice(last.span).find('-').map_or(last.span.start, |at| last.span.start + at as u32);
    let (first, second) = (Span { end: middle, ..last.span }, Span { start: middle + 1, ..last.span });
    [
        Figure { span: first, value: Some(from), comparison: Comparison::AtLeast, ..last.clone() },
        Figure { span: second, comparison: Comparison::AtMost, ..last },
    ]
}

/// "минус 5", "−5".
fn is_negative(words: &Words, at: usize) -> bool {
    let before = words.before(at);
    matches!(words.key(at, -1), "минус" | "minus") && words.joined_before(at)
        || before.ends_with(" −")
        || before.ends_with(" -")
}

/// What a number counts; of "12 из 40 школ" and "из 40 школ 12" both count the same.
fn counts(words: &Words, number: &Number, after: usize, before: Option<&Figure>) -> Option<Range<usize>> {
    let is_of = |at: usize| matches!(words.key(at, 0), "из" | "of");
    let after = after + usize::from(words.key(after, 0) == "out" && is_of(after + 1));
    if is_of(after) {
        let article = usize::from(words.key(after + 1, 0) == "the");
        if let Some(whole) = numbers::number_at(words, after + 1 + article).filter(|n| n.value.is_some()) {
            let (unit, end) = counted::unit(words, &whole);
            return counted::counts(words, &whole.words, end).filter(|_| unit.is_none());
        }
    }
    counted::counts(words, &number.words, after).or_else(|| {
        const REACH: usize = 8;
        let other = words.position_at(before?.span.start);
        let same = words.get(other)?.segment == words.get(number.words.start)?.segment;
        let other = numbers::number_at(words, other)
            .filter(|n| same && n.words.start + REACH > number.words.start)?;
        let (unit, end) = counted::unit(words, &other);
        let whole = other.words.start.checked_sub(1).is_some_and(is_of);
        let part = number.words.start.checked_sub(1).is_some_and(is_of);
        (unit.is_none() && (whole || part)).then(|| counted::counts(words, &other.words, end))?
    })
}

/// The second number of "10–15", "от 10 до 15", "two or three", "30-дан 40-қа".
fn range_end(words: &Words, number: &Number, dates: &[Date]) -> Option<Number> {
    let last = number.words.end.checked_sub(1)?;
    let dash = matches!(words.gap(last)?.trim(), "-" | "–" | "—") && number.in_digits;
    let from = matches!(words.key(number.words.start, -1), "от" | "from" | "between" | "с" | "со");
    let ends_in = |at: usize, ends: &[&str]| ends.iter().any(|e| words.key(at, 0).ends_with(e));
    let kazakh = words.joined(last)
        && (ends_in(last, &["-дан", "-ден", "-тан", "-тен", "-нан", "-нен"])
            || number.scaled && numbers::is_from(words, last));
    let either = matches!(words.key(last, 1), "или" | "or");
    let to = from && matches!(words.key(last, 1), "до" | "to" | "and");
    let at = if dash || kazakh { last + 1 } else { last + 2 };
    // "10,000 to 12,000 people": what is counted stands behind the second number only.
    let many = words.key(last, 1) == "to" && words.joined(last) && number.in_digits;
    let end = (dash || to || kazakh || either || many).then(|| numbers::number_at(words, at)).flatten()?;
    // "30-дан 40-қа", "150-ден 220 долларға".
    let closes = !kazakh || (0..2).any(|i| ends_in(end.words.end - 1 + i, &["ға", "ге", "қа", "ке"]));
    let closes = closes && (dash || to || kazakh || either || words.joined(end.words.end - 1));
    let rises = number.value.zip(end.value).is_some_and(|(a, b)| a < b);
    (rises && closes && !is_date(words, &end, dates)).then_some(end)
}

/// The words of the figure, with a sign of currency or percent beside the number.
fn figure_span(words: &Words, number: &Number, range: &Range<usize>) -> Option<Span> {
    let mut span = words.span(range)?;
    let bare = words.span(&number.words)?;
    if bare.end == span.end {
        span.end +=
            counted::sign_after(words, number.words.end.checked_sub(1)?).map_or(0, |s| s.len() as u32);
    }
    if bare.start == span.start {
        span.start -= counted::sign_before(words, number.words.start).map_or(0, |s| s.len() as u32);
    }
    Some(span)
}

/// The date "к 19 января", "на 15 января", "as of January 15" that a figure of the same sentence holds for:
/// the nearest before it, or one right after it.
fn as_of(words: &Words, span: Span, range: &Range<usize>, dates: &[Date]) -> Option<String> {
    const ASKS: &[&str] = &["к", "ко", "на", "of", "by"];
    let asks = |date: &&Date| {
        let start = words.position_at(date.span.start);
        let end = words.position_at(date.span.end);
        let part = ["утро", "вечер", "полдень", "morning"].contains(&words.key(start, -1));
        ASKS.contains(&words.key(start, if part { -2 } else { -1 }))
            || ["қарай", "бойынша", "жағдай"].contains(&words.key(end.saturating_sub(1), 1))
    };
    let sentence_start = words.segment_start(range.start)?;
    let after = dates.partition_point(|d| d.span.end <= span.start);
    let before = after.checked_sub(1).and_then(|at| dates.get(at)).filter(|d| d.span.start >= sentence_start);
    let close = dates.get(after).filter(|d| {
        let between = words.slice(Span { start: span.end, end: d.span.start.max(span.end) });
        between.chars().take(40).count() < 40 && !between.contains(['.', ',', ';', '—', '!', '?', '\n'])
    });
    let found = before.into_iter().chain(close).find(asks)?;
    let moment = !found.iso.contains('/') && found.iso.len() > "2020".len();
    moment.then(|| found.iso.clone())
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_matrix;
#[cfg(test)]
mod tests_more;
