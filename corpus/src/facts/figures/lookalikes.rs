//! Digits that count nothing: times, scores, telephones, paragraphs, years.

use super::super::words::{Word, Words};
use super::numbers::Number;

/// True when the number is part of something else: a time, a score, a telephone, a paragraph, a year.
pub(super) fn is_look_alike(words: &Words, number: &Number) -> bool {
    number.in_digits
        && (is_numbered(words, number.words.start) || is_linked(words, number) || is_bare_year(words, number))
}

/// "№ 5", "статья 12", "дом 7".
fn is_numbered(words: &Words, at: usize) -> bool {
    const BEFORE: &[&str] = &[
        "ст",
        "статья",
        "статьи",
        "статье",
        "статью",
        "статьей",
        "пункт",
        "пункта",
        "пункте",
        "п",
        "часть",
        "ч",
        "дом",
        "дома",
        "квартира",
        "кв",
        "глава",
        "номер",
        "номером",
        "школа",
        "школы",
        "школе",
        "маршрут",
        "рейс",
        "корпус",
        "бап",
        "бабы",
        "бабының",
        "article",
        "section",
        "no",
        "number",
        "chapter",
        "room",
        "flight",
        "page",
        "стр",
        "с",
    ];
    let near = at.checked_sub(1).and_then(|p| words.gap(p)).is_some_and(|g| matches!(g.trim(), "" | "."));
    let before = words.key(at, -1);
    let short_with = before == "с" && words.before(at).trim_end().ends_with('с');
    let sign = words.before(at).trim_end().ends_with(['№', '#', '+']);
    sign || (near && BEFORE.contains(&before) && !short_with)
}

/// A time, a score, a telephone number, a version: joined to other numbers by more than a range.
fn is_linked(words: &Words, number: &Number) -> bool {
    let last = number.words.end.saturating_sub(1);
    let digit_beside = |ahead: isize, at: usize| words.near(at, ahead).is_some_and(Word::is_number);
    let after = words.gap(last).unwrap_or_default();
    let before = number.words.start.checked_sub(1).and_then(|p| words.gap(p)).unwrap_or_default();
    let colon =
        (after == ":" && digit_beside(1, last)) || (before == ":" && digit_beside(-1, number.words.start));
    let dashes = |gap: &str| matches!(gap.trim(), "-" | "–" | ")");
    let chain =
        (dashes(before) && digit_beside(-1, number.words.start) && dashes(after) && digit_beside(1, last))
            || (dashes(after)
                && digit_beside(1, last)
                && words.gap(last + 1).is_some_and(dashes)
                && digit_beside(2, last))
            || (dashes(before)
                && number.words.start >= 2
                && words.gap(number.words.start - 2).is_some_and(dashes));
    let phone = number.words.start > 0 && words.before(number.words.start - 1).ends_with('+');
    let hour = is_hour(words, number);
    colon || chain || phone || hour
}

/// "в 19 часов".
fn is_hour(words: &Words, number: &Number) -> bool {
    let hour = number.value.is_some_and(|v| v <= 24.0) && words.key(number.words.end, 0).starts_with("час");
    let oclock = matches!(words.key(number.words.end, 0), "pm" | "am" | "утра" | "вечера" | "дня" | "ночи");
    let at = matches!(words.key(number.words.start, -1), "в" | "к" | "до" | "с" | "at");
    at && (hour || oclock)
}

/// Four digits that may be a year, with no word after that they could count.
fn is_bare_year(words: &Words, number: &Number) -> bool {
    let year = number.value.is_some_and(|v| (1800.0..=2100.0).contains(&v)) && !number.scaled;
    let Some(word) = words.get(number.words.start) else { return false };
    let counts = words.joined(number.words.end - 1) && !is_small_word(words.key(number.words.end, 0));
    let sign = super::counted::sign_after(words, number.words.start).is_some();
    let after_preposition = matches!(words.key(number.words.start, -1), "в" | "in" | "since" | "с");
    year && word.text.len() == 4 && !sign && (!counts || after_preposition)
}

/// Short words that nothing counts: prepositions, conjunctions.
pub(super) fn is_small_word(key: &str) -> bool {
    const SMALL: &[&str] = &[
        "для",
        "при",
        "без",
        "над",
        "под",
        "что",
        "как",
        "или",
        "еще",
        "уже",
        "при",
        "про",
        "the",
        "and",
        "for",
        "was",
        "were",
        "had",
        "has",
        "have",
        "are",
        "not",
        "but",
        "who",
        "that",
        "from",
        "with",
        "into",
        "after",
        "және",
        "мен",
        "бен",
        "пен",
        "кейін",
        "бұл",
        "дейін",
        "during",
        "когда",
        "после",
        "перед",
        "чтобы",
        "раза",
        "раз",
        "times",
        "of",
        "есть",
        "было",
        "были",
        "был",
        "стало",
        "если",
        "они",
        "она",
        "это",
        "более",
        "менее",
    ];
    key.chars().count() < 3 && key != "үй" || SMALL.contains(&key)
}
