//! What a date looks like at a word.

use super::super::words::{Word, Words};
use super::calendar::{self, Published, iso};
use crate::text::Language;
use std::ops::Range;

/// Words of a date and its ISO form.
type Found = (Range<usize>, String);

/// The date that begins with the word at `at`.
pub(super) fn date_at(words: &Words, at: usize, published: Option<Published>) -> Option<Found> {
    let scan = Scan { words, published };
    let word = words.get(at)?;
    if word.is_number() {
        return scan
            .numeric(at)
            .or_else(|| scan.year_first(at))
            .or_else(|| scan.day_first(at))
            .or_else(|| scan.years(at))
            .or_else(|| scan.year(at));
    }
    scan.month_first(at).or_else(|| scan.relative(at))
}

struct Scan<'w, 't> {
    words: &'w Words<'t>,
    published: Option<Published>,
}

impl Scan<'_, '_> {
    /// "29.01.2022", "2022-01-29".
    fn numeric(&self, at: usize) -> Option<Found> {
        let word = self.words.get(at)?;
        let mut parts = word.text.split('.');
        if let (Some(day), Some(month), Some(year), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            let (day, month, year) = (day.parse().ok()?, month.parse().ok()?, year.parse().ok()?);
            return is_day(year, month, day).then(|| (at..at + 1, iso(Some(year), month, Some(day))));
        }
        let hyphens = self.words.gap(at)? == "-" && self.words.gap(at + 1)? == "-";
        let (year, month, day) = (self.year_number(at)?, self.number(at + 1)?, self.number(at + 2)?);
        let whole = hyphens && self.words.get(at + 1)?.text.len() == 2 && is_day(year, month, day);
        whole.then(|| (at..at + 3, iso(Some(year), month, Some(day))))
    }

    /// "29 января 2022 года", "с 4 на 5 января", "4–5 января".
    fn day_first(&self, at: usize) -> Option<Found> {
        let first = self.day_number(at)?;
        let last_at = self.second_day(at);
        let month_at = last_at.unwrap_or(at) + 1;
        let month = self.month(month_at).filter(|_| self.words.joined(month_at - 1))?;
        let last = last_at.and_then(|i| self.day_number(i)).filter(|last| *last > first);
        let (year, end) = self.year_after(month_at);
        Some((at..end, self.days(year, month, first, last)))
    }

    /// The place of the second day of "4 на 5", "4–5"; the month must follow it.
    fn second_day(&self, at: usize) -> Option<usize> {
        let dash = self.words.gap(at).is_some_and(|g| matches!(g.trim(), "-" | "–" | "—"));
        let word = matches!(self.words.key(at, 1), "на" | "по" | "и" | "до" | "to" | "and");
        let second = if dash { at + 1 } else { at + 2 };
        (dash || word).then_some(second).filter(|&s| self.day_number(s).is_some())
    }

    /// "2022 жылғы 29 қаңтар", "2022 жылғы қаңтарда".
    fn year_first(&self, at: usize) -> Option<Found> {
        let year = self.year_number(at).filter(|_| self.language(at) == Language::Kazakh)?;
        if !self.is_year_word(at + 1) || !self.words.joined(at) || !self.words.joined(at + 1) {
            return None;
        }
        if let Some(month) = self.month(at + 2) {
            return Some((at..at + 3, iso(Some(year), month, None)));
        }
        let (range, _) = self.day_first(at + 2)?;
        let month = range.clone().find_map(|i| self.month(i))?;
        let last = self.second_day(at + 2).and_then(|i| self.day_number(i));
        Some((at..range.end, self.days(Some(year), month, self.day_number(at + 2)?, last)))
    }

    /// "январе 2022 года", "January 29, 2022", "January 2022".
    fn month_first(&self, at: usize) -> Option<Found> {
        let month = self.month(at)?;
        let english = self.language(at) == Language::English && self.words.joined(at);
        if let Some(first) = self.day_number(at + 1).filter(|_| english) {
            let last_at = self.second_day(at + 1);
            let (year, end) = self.year_after(last_at.unwrap_or(at + 1));
            let last = last_at.and_then(|i| self.day_number(i));
            return Some((at..end, self.days(year, month, first, last)));
        }
        let (year, end) = self.year_after(at);
        let plain = year.is_some() || self.is_plain_month(at);
        let year = year.or_else(|| self.published?.year_of(month, None));
        plain.then(|| (at..end, iso(year, month, None)))
    }

    /// True when a month with neither day nor year is meant as a month.
    fn is_plain_month(&self, at: usize) -> bool {
        const BEFORE: &[&str] = &[
            "in", "of", "since", "until", "by", "during", "last", "early", "late", "mid", "from", "to",
            "through",
        ];
        match self.language(at) {
            Language::English => BEFORE.contains(&self.words.key(at, -1)),
            Language::Kazakh => self.words.key(at, 1).starts_with("ай") && self.words.joined(at),
            _ => self.words.get(at).is_some_and(|w| !w.is_capitalised()),
        }
    }

    /// "2010–2015 годах".
    fn years(&self, at: usize) -> Option<Found> {
        let (first, last) = (self.year_number(at)?, self.year_number(at + 1)?);
        let dash = matches!(self.words.gap(at)?.trim(), "-" | "–" | "—");
        let word = self.is_year_word(at + 2) && self.words.joined(at + 1);
        let named = dash && first < last && (word || self.is_after_preposition(at));
        named.then(|| (at..at + 2 + usize::from(word), format!("{first:04}/{last:04}")))
    }

    /// "2019 года", "in 2019".
    fn year(&self, at: usize) -> Option<Found> {
        let year = self.year_number(at)?;
        let word = self.is_year_word(at + 1) && self.words.joined(at);
        let alone = self.language(at) == Language::English && self.is_after_preposition(at);
        (word || alone).then(|| (at..at + 1 + usize::from(word), format!("{year:04}")))
    }

    fn is_after_preposition(&self, at: usize) -> bool {
        const BEFORE: &[&str] = &[
            "in", "since", "by", "until", "during", "from", "early", "late", "mid", "of", "before", "after",
            "в",
        ];
        BEFORE.contains(&self.words.key(at, -1))
    }

    /// "вчера", "в понедельник", "yesterday", "в прошлом году".
    fn relative(&self, at: usize) -> Option<Found> {
        let key = self.words.key(at, 0);
        if let Some(shift) = year_shift(key, self.words.key(at, 1)) {
            let one_word = matches!(key, "былтыр" | "биыл");
            let year = self.published?.year + shift;
            return Some((at..at + if one_word { 1 } else { 2 }, format!("{year:04}")));
        }
        let published = self.published?.day()?;
        let day = match day_shift(key) {
            Some(shift) => published + shift,
            None => self.last_weekday(at, published)?,
        };
        let (year, month, day) = calendar::civil(day);
        Some((at..at + 1, iso(Some(year), month, Some(day))))
    }

    /// The day not after the publication that is the weekday at `at`, when a preposition stands before it.
    fn last_weekday(&self, at: usize, published: i64) -> Option<i64> {
        let language = self.language(at);
        let before = self.words.key(at, -1);
        let asked = language == Language::Kazakh || matches!(before, "в" | "во" | "on" | "last");
        let weekday = calendar::weekday(self.words.key(at, 0), language).filter(|_| asked)?;
        let of_publication = (published + 3).rem_euclid(7);
        Some(published - (of_publication - weekday).rem_euclid(7))
    }

    /// The year after the word at `at`, and where the date ends.
    fn year_after(&self, at: usize) -> (Option<i64>, usize) {
        let near = self.words.gap(at).is_some_and(|g| matches!(g.trim(), "" | ","));
        let Some(year) = self.year_number(at + 1).filter(|_| near) else { return (None, at + 1) };
        let word = self.words.joined(at + 1) && self.is_year_word(at + 2);
        (Some(year), at + 2 + usize::from(word))
    }

    fn days(&self, year: Option<i64>, month: u32, first: u32, last: Option<u32>) -> String {
        let year = year.or_else(|| self.published?.year_of(month, Some(first)));
        let from = iso(year, month, Some(first));
        last.map_or_else(|| from.clone(), |last| format!("{from}/{}", iso(year, month, Some(last))))
    }

    fn language(&self, at: usize) -> Language {
        self.words.get(at).map(|w| w.language).unwrap_or_default()
    }

    /// The month of which the word at `at` is a form; a capital letter must be due to English or to the sentence.
    fn month(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at)?;
        let capital = word.language == Language::English;
        let fits =
            word.is_capitalised() == capital || (!capital && word.opens && !self.words.joined_before(at));
        calendar::month(&word.key, word.language).filter(|_| fits && !word.has_digit())
    }

    /// True for "года", "г.", "жылы".
    fn is_year_word(&self, at: usize) -> bool {
        let key = self.words.key(at, 0);
        let russian =
            matches!(key, "г" | "гг" | "год" | "года" | "году" | "годом" | "годы" | "годах" | "годов");
        russian || key == "ж" || (key.starts_with("жыл") && key.chars().count() <= 8)
    }

    fn number(&self, at: usize) -> Option<u32> {
        self.words.get(at).and_then(plain_number)
    }

    fn day_number(&self, at: usize) -> Option<u32> {
        self.number(at).filter(|d| (1..=31).contains(d))
    }

    fn year_number(&self, at: usize) -> Option<i64> {
        let four = self.words.get(at)?.text.len() == 4;
        self.number(at).filter(|y| four && (1000..=2100).contains(y)).map(i64::from)
    }
}

/// The number that `word` is when it consists of digits alone.
fn plain_number(word: &Word) -> Option<u32> {
    word.text.bytes().all(|b| b.is_ascii_digit()).then(|| word.text.parse().ok())?
}

fn is_day(year: i64, month: u32, day: u32) -> bool {
    (1000..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
}

fn day_shift(key: &str) -> Option<i64> {
    match key {
        "позавчера" => Some(-2),
        "вчера" | "кеше" | "yesterday" => Some(-1),
        "сегодня" | "бүгін" | "today" => Some(0),
        "завтра" | "ертең" | "tomorrow" => Some(1),
        _ => None,
    }
}

fn year_shift(key: &str, next: &str) -> Option<i64> {
    match (key, next) {
        ("прошлом", "году") | ("прошлого", "года") | ("last", "year") | ("былтыр", _) => {
            Some(-1)
        }
        ("этом" | "нынешнем" | "текущем", "году") | ("этого", "года") | ("this", "year") | ("биыл", _) => {
            Some(0)
        }
        _ => None,
    }
}
