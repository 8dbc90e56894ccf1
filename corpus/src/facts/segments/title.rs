//! What a text shows of itself: its headline and its date.

use super::parts;
use crate::document::{Document, Published, Title};
use crate::facts::words::Words;
use crate::facts::{Segment, SegmentKind, dates};
use crate::text::{Language, Span};

/// Longest title made from a sentence, in characters.
const LONGEST_TITLE: usize = 90;

/// The title and the date of publication that `text` shows, each when it is to be had.
#[must_use]
pub fn shown(text: &str) -> (Option<Title>, Option<Published>) {
    let parts = parts(text, "", false);
    (title_of(text, &parts), date_line(text, &parts))
}

/// The headline that stands in `text`; else the beginning of its first sentence, cut at a word.
/// `None` when the text has no body.
fn title_of(text: &str, parts: &[(Span, SegmentKind)]) -> Option<Title> {
    let first = |kind| parts.iter().find(|(_, k)| *k == kind).map(|(span, _)| span.of(text));
    let headline = first(SegmentKind::Headline).map(|words| Title { text: plain(words), derived: false });
    headline.or_else(|| {
        first(SegmentKind::Sentence).map(|words| Title { text: shorten(&plain(words)), derived: true })
    })
}

/// The date that a line about the text gives (`date 2022-01`, `Дата: 29.01.2022`, `29 января 2022, 14:05`); never one
/// from its body or a feed.
fn date_line(text: &str, parts: &[(Span, SegmentKind)]) -> Option<Published> {
    let own = parts.iter().take_while(|(_, kind)| *kind != SegmentKind::Feed);
    let lines = || own.clone().filter(|(_, kind)| *kind == SegmentKind::Meta).map(|(span, _)| span.of(text));
    let day = |line| date_of(line).and_then(|(_, iso)| Published::parse(&iso));
    let labelled = |line| labelled_date(line).map(|date| day(line).unwrap_or(date));
    lines().find_map(labelled).or_else(|| lines().find_map(day)).or_else(|| stamp(text))
}

const LABELS: &[&str] =
    &["date", "дата", "дата публикации", "опубликовано", "published", "updated", "жарияланды"];

/// The date at the head of a text that lost its lines: one with a time of day, stuck to the word after it, or labelled.
fn stamp(text: &str) -> Option<Published> {
    const HEAD: usize = 400;
    // White space that no text has, where digits and letters meet.
    const BORDER: char = '\u{b}';
    let mut head = String::new();
    for c in text.chars().take(HEAD) {
        let meets = |before: char| {
            before.is_numeric() && c.is_alphabetic() || before.is_alphabetic() && c.is_numeric()
        };
        if head.chars().next_back().is_some_and(meets) {
            head.push(BORDER);
        }
        head.push(c);
    }
    let is_stamp = |span: Span| {
        let (before, after) = head.split_at(span.end as usize);
        let before = before.get(..span.start as usize).unwrap_or_default().trim_end().to_lowercase();
        let hour = after.trim_start_matches([',', ' ', '|', '-', '–']);
        let minutes = hour.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(':');
        let timed = hour.len() > minutes.map_or(hour.len(), |m| m.len() + 1)
            && minutes.is_some_and(|m| m.starts_with(|c: char| c.is_ascii_digit()));
        timed
            || after.starts_with(BORDER)
            || LABELS.iter().any(|label| closes(before.trim_end_matches(':'), label))
    };
    let mut days = ANY.into_iter().flat_map(|language| days_of(&head, language));
    days.find(|(span, _)| is_stamp(*span)).and_then(|(_, iso)| Published::parse(&iso))
}

/// True when `text` ends with `label` as a word.
fn closes(text: &str, label: &str) -> bool {
    text.strip_suffix(label).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}

fn labelled_date(line: &str) -> Option<Published> {
    let rest = super::phrases::after_any(line, LABELS)?;
    rest.split(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '.')).find_map(published)
}

// Too little to tell a language by.
const ANY: [Language; 3] = [Language::Russian, Language::Kazakh, Language::English];

/// The day with its year that `line` names in digits or words, and the bytes that name it.
pub(super) fn day_of(line: &str) -> Option<(Span, String)> {
    ANY.into_iter().find_map(|language| days_of(line, language).into_iter().next())
}

/// The same; else the month with its year: `№ 7, июль 2025 года`.
pub(super) fn date_of(line: &str) -> Option<(Span, String)> {
    let month = |iso: &str| iso.len() == "2022-01".len() && !iso.starts_with('-');
    let months = |language| dates_of(line, language).find(|(_, iso)| month(iso));
    day_of(line).or_else(|| ANY.into_iter().find_map(months))
}

/// The days with their years that `line` names in `language`.
fn days_of(line: &str, language: Language) -> Vec<(Span, String)> {
    let is_day = |iso: &str| iso.len() == "2022-01-29".len() && !iso.starts_with('-');
    dates_of(line, language).filter(|(_, iso)| is_day(iso)).collect()
}

fn dates_of(line: &str, language: Language) -> impl Iterator<Item = (Span, String)> {
    // No year is told without a digit.
    let line = if line.contains(|c: char| c.is_ascii_digit()) { line } else { "" };
    let document = Document { text: line.to_owned(), language, ..Document::default() };
    let whole = Segment { span: Span::new(0, line.len()), kind: SegmentKind::Sentence, language };
    let dates = dates::find(&document, &Words::new(&document, &[whole]));
    dates.into_iter().map(|date| (date.span, date.iso))
}

/// `2022`, `2022-01`, `2022-01-29` or `29.01.2022`, when there is such a day.
fn published(date: &str) -> Option<Published> {
    let mut fields: Vec<&str> = date.trim_matches(['.', '-']).split(['-', '.']).collect();
    if fields.last().is_some_and(|year| year.len() == 4) {
        fields.reverse();
    }
    fields.first().filter(|year| year.len() == 4 && (year.starts_with("19") || year.starts_with("20")))?;
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
