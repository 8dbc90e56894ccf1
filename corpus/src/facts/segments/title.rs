//! What a text shows of itself: its headline and its date.

use super::parts;
use crate::document::{Published, Title};
use crate::facts::SegmentKind;
use crate::text::Span;

/// Longest title made from a sentence, in characters.
const LONGEST_TITLE: usize = 90;

/// The headline that stands in `text`; else the beginning of its first sentence, cut at a word.
/// `None` when the text has no body.
#[must_use]
pub fn title_of(text: &str) -> Option<Title> {
    let parts = parts(text, "");
    let first = |kind| parts.iter().find(|(_, k)| *k == kind).map(|(span, _)| span.of(text));
    let headline = first(SegmentKind::Headline).map(|words| Title { text: plain(words), derived: false });
    headline.or_else(|| {
        first(SegmentKind::Sentence).map(|words| Title { text: shorten(&plain(words)), derived: true })
    })
}

/// The date that a line about the text gives (`date 2022-01`, `Дата: 29.01.2022`); never one from its body or a feed.
#[must_use]
pub fn date_line(text: &str) -> Option<Published> {
    let parts = parts(text, "");
    parts
        .iter()
        .filter(|(_, kind)| *kind == SegmentKind::Meta)
        .find_map(|(span, _)| labelled_date(*span, text))
}

fn labelled_date(line: Span, text: &str) -> Option<Published> {
    const LABELS: &[&str] = &["date", "дата", "дата публикации", "опубликовано", "published", "жарияланды"];
    let rest = super::phrases::after_any(line.of(text), LABELS)?;
    rest.split(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '.')).find_map(published)
}

/// `2022`, `2022-01`, `2022-01-29` or `29.01.2022`, when there is such a day.
fn published(date: &str) -> Option<Published> {
    let mut fields: Vec<&str> = date.trim_matches(['.', '-']).split(['-', '.']).collect();
    if fields.last().is_some_and(|year| year.len() == 4) {
        fields.reverse();
    }
    fields.first().filter(|year| year.starts_with("19") || year.starts_with("20"))?;
    Published::parse(&fields.join("-"))
}

/// One line without marks of Markdown.
fn plain(words: &str) -> String {
    let words = words.trim_matches(|c: char| c.is_whitespace() || c == '#' || c == '*');
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shorten(words: &str) -> String {
    let Some((most, _)) = words.char_indices().nth(LONGEST_TITLE) else { return words.to_owned() };
    let head = words.get(..most).unwrap_or(words);
    let end = if words.get(most..).is_some_and(|rest| rest.starts_with(' ')) {
        most
    } else {
        head.rfind(' ').unwrap_or(most)
    };
    let head = words
        .get(..end)
        .unwrap_or(head)
        .trim_end_matches(|c: char| !c.is_alphanumeric() && !"»”\")".contains(c));
    [head, "…"].concat()
}
