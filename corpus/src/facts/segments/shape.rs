//! What a line is by its own words and shape.

use super::dateline;
use super::lines::Line;
use super::phrases::{self, after, after_any};
use super::title::day_of;
use crate::facts::SegmentKind;
use crate::text::Span;
use crate::text::normalise::{is_capital, is_small};
use crate::text::tokens::tokens;

/// Furniture is short; anything longer is read as body.
const LONGEST_FURNITURE: usize = 300;
const LONGEST_CAPTION: usize = 250;
const LONGEST_TITLE: usize = 220;
const MOST_HEADING_WORDS: usize = 16;
const MOST_QUESTION_WORDS: usize = 8;

/// The kind that a line shows by itself; `None` when only its neighbours can tell.
pub(super) fn own_kind(line: &Line<'_>) -> Option<SegmentKind> {
    let text = line.content();
    if is_markdown_heading(line.text) {
        return Some(SegmentKind::Heading);
    }
    if text.len() > 2 * LONGEST_FURNITURE {
        return None;
    }
    label(line).map(|(kind, _)| kind).or_else(|| {
        let is_meta = line.meta || is_meta(text);
        is_meta.then_some(SegmentKind::Meta).or_else(|| is_caption(text).then_some(SegmentKind::Caption))
    })
}

/// A label of pointers or feeds that opens the line, and what follows it in the line.
pub(super) fn label<'t>(line: &Line<'t>) -> Option<(SegmentKind, &'t str)> {
    let text = line.content();
    let feed = after_any(text, phrases::FEED).filter(|rest| is_bare(rest) && rest.len() < 60);
    feed.map(|rest| (SegmentKind::Feed, rest)).or_else(|| pointer(text).map(|rest| (SegmentKind::Link, rest)))
}

/// What follows a read-also phrase that opens `text`.
pub(super) fn pointer(text: &str) -> Option<&str> {
    let strong = after_any(text, phrases::READ_ALSO);
    let weak = || {
        let rest = after_any(text, phrases::READ_ALSO_WITH_COLON)?.trim_start();
        (rest.is_empty() || rest.starts_with([':', '»', '→'])).then_some(rest)
    };
    strong.or_else(weak).map(|rest| rest.trim_start_matches([':', ' ', '\u{a0}', '—', '–', '-', '→', '»']))
}

/// True for what may follow a feed's label in its line: nothing, or a place or a mark ("… Казахстана:").
fn is_bare(rest: &str) -> bool {
    !rest.trim_end().ends_with(['.', '!', '?']) && tokens(rest).take(3).count() < 3
}

fn is_markdown_heading(text: &str) -> bool {
    let rest = text.trim_start_matches('#');
    (1..=6).contains(&(text.len() - rest.len())) && rest.starts_with([' ', '\t'])
}

fn is_meta(text: &str) -> bool {
    let text = text.trim_start_matches('(');
    let labelled = after_any(text, phrases::META_WITH_COLON)
        .is_some_and(|rest| rest.trim_start().starts_with(':') || is_date(rest.trim_start()));
    let byline = after(text, "by").is_some_and(|rest| rest.trim_start().starts_with(is_capital));
    let notice = phrases::NOTICES.iter().any(|notice| after(text, notice) == Some(""));
    let rights = notice || after_any(text, phrases::RIGHTS).is_some() || text.starts_with('©');
    let invites = || {
        after_any(text, phrases::INVITATION)
            .is_some_and(|rest| phrases::mentions_any(rest, phrases::CHANNELS))
            || text.contains("Ctrl+Enter")
    };
    text.len() <= LONGEST_FURNITURE
        && (((labelled || byline || dateline::is_whole(text)) && !ends_sentence(text))
            || closes_with_day(text)
            || rights
            || invites()
            || is_date(text))
}

/// True for a line that is nothing but a date or a time: `29 января 2022, 14:05`.
fn is_date(text: &str) -> bool {
    let is_number = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    let words = || tokens(text).take(9).map(|token| token.of(text));
    let numbers = words().filter(|word| is_number(word)).count();
    let plain = || numbers >= 2 && words().count() < 2 * numbers;
    text.len() < 60
        && is_number(text)
        && !ends_sentence(text.trim_end_matches("г."))
        && (plain() || is_day(text))
}

/// True for a line that names where it is from, and the day behind it: `Степной курьер, 3 июня 2024 г.`,
/// `Выпуск № 45 от 3 июня 2024 года`, `Tuesday 17 October 2025 10.30`.
fn closes_with_day(text: &str) -> bool {
    const MOST_WORDS: usize = 7;
    // More of them make a sentence: `Мост закрыли в субботу, 11 мая 2024 г.`
    const MOST_SMALL: usize = 1;
    const YEAR: [&str; 6] = ["г", "года", "год", "ж", "жыл", "жылы"];
    let text = text.trim_matches(['(', ')', ' ']);
    let (day, _) = day_of(text).unwrap_or_default();
    let [Some(before), Some(after)] = [text.get(..day.range().start), text.get(day.range().end..)] else {
        return false;
    };
    let count = tokens(before).count();
    let small = tokens(before).filter(|word| word.of(before).starts_with(is_small)).count();
    let parted =
        count < 2 || before.trim_end().ends_with([',', '|', '·', '•', '—']) || before.ends_with(" от ");
    let plain = |word: &str| YEAR.contains(&word) || !word.contains(|c: char| c.is_lowercase());
    !day.is_empty()
        && parted
        && count <= MOST_WORDS
        && small <= MOST_SMALL
        && tokens(after).all(|word| plain(word.of(after)))
        && !ends_sentence(after.trim_end_matches(['г', 'ж', '.']))
}

/// True for a day with little beside it: `22 ноября 2023 года, среда`.
fn is_day(text: &str) -> bool {
    const MOST_WORDS_BESIDE: usize = 2;
    let beside = |day: Span| {
        let rest = text.get(day.range().end..).unwrap_or_default();
        tokens(rest).filter(|word| !word.of(rest).starts_with(|c: char| c.is_ascii_digit())).count()
    };
    let (day, _) = day_of(text).unwrap_or_default();
    day.start == 0 && !day.is_empty() && beside(day) <= MOST_WORDS_BESIDE
}

/// True for a credit, or for a short line whose last sentence is a credit.
pub(super) fn is_caption(text: &str) -> bool {
    let credit_at_end = || {
        let borders = text.match_indices(['.', '/', '|', '(']).map(|(at, mark)| at + mark.len());
        borders.filter_map(|at| text.get(at..)).any(|tail| credit(tail.trim_start()).is_some())
    };
    text.len() <= LONGEST_CAPTION && (credit(text).is_some() || credit_at_end())
}

/// What follows the opening of a credit; `None` when `text` does not open one.
pub(super) fn credit(text: &str) -> Option<&str> {
    let rest = after_any(text, phrases::CAPTION)?;
    let inner = rest.trim_start();
    let labelled = inner.starts_with([':', '/', '|', '©', '—', '(', ')', '«']) || inner.is_empty();
    let named = inner.starts_with(is_capital) && !ends_sentence(inner);
    let worded = phrases::CREDIT.iter().any(|word| after(inner, word).is_some() || begins(inner, word));
    (labelled || named || (worded && !has_long_tail(inner))).then_some(rest)
}

fn begins(text: &str, stem: &str) -> bool {
    stem.chars().count() > 4 && text.starts_with(stem)
}

/// A credit names its source and stops; a sentence that begins with the same words goes on.
fn has_long_tail(text: &str) -> bool {
    ends_sentence(text) && tokens(text).take(5).count() >= 5
}

/// True when `text` ends as a sentence does, marks of quotation aside.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches([' ', '\u{a0}', '»', '”', '"', '“', ')', '*']).ends_with(['.', '!', '?', '…', ';'])
}

/// True for a line that reads as a headline: short, opened by a capital, without a full stop.
pub(super) fn is_title_like(text: &str) -> bool {
    let opens = text.trim_start_matches(|c: char| !c.is_alphanumeric()).chars().next();
    let closed = text.ends_with(['.', ',', ':', ';', '—', '–'])
        || (ends_sentence(text) && !text.ends_with(['!', '?', '…']));
    text.len() <= LONGEST_TITLE
        && opens.is_some_and(|c| is_capital(c) || c.is_ascii_digit())
        && !closed
        && tokens(text).take(2).count() == 2
}

/// True for a line that can stand over the paragraphs of an article.
pub(super) fn is_heading_like(text: &str) -> bool {
    let words = tokens(text).take(MOST_HEADING_WORDS + 1).count();
    let most = if text.ends_with(['!', '?']) { MOST_QUESTION_WORDS } else { MOST_HEADING_WORDS };
    let speaks = text.starts_with(['—', '–', '-', '«', '"', '“']) && ends_sentence(text);
    (1..=most).contains(&words)
        && !speaks
        && (is_title_like(text) || (words == 1 && is_one_word_heading(text)))
}

fn is_one_word_heading(text: &str) -> bool {
    text.chars().all(char::is_alphabetic) && text.starts_with(is_capital)
}
