//! What the rules for dates ask of the words.

use super::super::list::List;
use super::super::words::{Word, Words};
use super::calendar::{self, Day, Published, When};
use crate::text::Language;
use std::ops::Range;

/// Words of a date and its ISO form.
pub(super) type Found = (Range<usize>, String);

/// The words, and the days that relative dates count from.
pub(super) struct Scan<'w, 't> {
    pub(super) words: &'w Words<'t>,
    pub(super) published: Option<Published>,
    /// The last day that the text named.
    pub(super) told: Option<Day>,
    /// The last month that it named, and its year.
    pub(super) told_month: Option<(i64, u32)>,
    /// The last day that it named with its year, and where.
    pub(super) told_in_full: Option<(Day, usize)>,
    /// Where it named the last date.
    pub(super) told_at: usize,
    /// The last year that it named with a month or alone, the month, and where.
    pub(super) named_year: Option<(i64, u32, usize)>,
    /// The last year that it named.
    pub(super) told_year: Option<i64>,
}

impl Scan<'_, '_> {
    /// Takes in a date that the text named, for those that count from it.
    pub(super) fn remember(&mut self, range: &Range<usize>, iso: &str) {
        let week = |i| ["недел", "апта", "week"].iter().any(|w| self.key(i, 0).starts_with(w));
        let is_week = range.clone().any(week);
        let day = Day::parse(iso);
        let names_year = range.clone().any(|i| self.year_number(i).is_some());
        let in_full = day.filter(|_| names_year);
        let year = iso.get(..4).and_then(|year| year.parse().ok()).filter(|_| names_year);
        let month = calendar::month_of(iso).map_or(0, |(_, month)| month);
        self.named_year = year.map(|year| (year, month, range.start)).or(self.named_year);
        self.told_at = range.start;
        // A week is no day to count from.
        self.told = day.filter(|_| !is_week).or(self.told);
        self.told_in_full = in_full.map(|day| (day, range.start)).or(self.told_in_full);
        self.told_year = iso.get(..4).and_then(|year| year.parse().ok()).or(self.told_year);
        self.told_month = calendar::month_of(iso).or(self.told_month);
    }

    pub(super) fn key(&self, at: usize, ahead: isize) -> &str {
        self.words.key(at, ahead)
    }

    pub(super) fn language(&self, at: usize) -> Language {
        self.words.get(at).map(|w| w.language).unwrap_or_default()
    }

    /// The year of a date at `at` that names none.
    pub(super) fn year_of(&self, at: usize, month: u32, day: Option<u32>) -> Option<i64> {
        if let Some(year) = self.year_of_told(at, month, day) {
            return Some(year);
        }
        let kazakh = (1..=3).any(|i| matches!(self.key(at, i), "дейін" | "қарай"));
        let when = match self.key(at, -1) {
            // "Обещали ещё к июлю", "должны были сдать к июлю".
            "до" | "к" if self.was_due(at) => When::Past,
            _ if self.is_to_come(at) || self.is_moved_to(at) => When::ToCome,
            "до" | "к" | "по" | "until" | "by" | "through" => When::Limit,
            _ if kazakh => When::Limit,
            "с" | "со" | "на" | "from" | "for" | "to" | "since" => When::Any,
            _ if self.is_told_as_past(at) => When::Past,
            _ => When::Any,
        };
        Some(self.published?.year_of(month, day, when))
    }

    /// The year of a day that the text named in full, for a date near to it: where the publication is not known, or within
    /// a month of a day told in this sentence or the one before.
    fn year_of_told(&self, at: usize, month: u32, day: Option<u32>) -> Option<i64> {
        const NEAR: i64 = 31;
        if let Some(year) = self.year_of_story(at, month) {
            return Some(year);
        }
        let (told, told_at) = self.told_in_full?;
        let reference = Published::parse(&told.plus(0))?;
        let year = reference.year_of(month, day, When::Limit);
        let distance = calendar::days(year, month, day.unwrap_or(15)) - reference.day()?;
        let close = distance.abs() <= NEAR && self.segment(at) - self.segment(told_at) <= 1;
        (self.published.is_none() || close).then_some(year)
    }

    /// The year of the last month in "в августе 2019 года закрыли, а в декабре открыли".
    fn year_of_story(&self, at: usize, month: u32) -> Option<i64> {
        let (year, told, told_at) =
            self.named_year.filter(|&(_, _, told_at)| self.is_same_sentence(at, told_at))?;
        let and = |i| matches!(self.key(at, i), "а" | "и" | "но" | "and" | "but");
        let goes_on = self.told_at == told_at && (and(-2) || and(-3)) && self.is_told_as_past(at);
        goes_on.then(|| year + i64::from(month < told))
    }

    /// The number of the segment of the word at `at`.
    pub(super) fn segment(&self, at: usize) -> usize {
        self.words.get(at).map_or(0, |word| word.segment)
    }

    pub(super) fn is_same_sentence(&self, at: usize, other: usize) -> bool {
        self.segment(at) == self.segment(other)
    }

    /// What stands between the word at `at` and the next, without white space.
    pub(super) fn sign(&self, at: usize) -> &str {
        self.words.gap(at).map_or("\n", str::trim)
    }

    pub(super) fn is_dash(&self, at: usize) -> bool {
        matches!(self.sign(at), "-" | "–" | "—")
    }

    /// The month of which the word at `at` is a form; a capital letter must be due to English or to the sentence.
    pub(super) fn month(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at).filter(|w| !w.has_digit())?;
        let key = word.key.strip_suffix("-ақ").unwrap_or(&word.key);
        let month = calendar::month(key, word.language)?;
        let capital = word.language == Language::English;
        let fits =
            word.is_capitalised() == capital || (!capital && word.opens && !self.words.joined_before(at));
        fits.then_some(month)
    }

    /// True for "года", "г.", "жылы".
    pub(super) fn is_year_word(&self, at: usize) -> bool {
        static YEARS: List = List::new("г гг год года году годом годы годах годов годами");
        let key = self.key(at, 0);
        let russian = YEARS.has(key);
        let animal = key.starts_with("жылқ");
        russian || key == "ж" || (key.starts_with("жыл") && !animal && key.chars().count() <= 9)
    }

    /// A day of a month: `5`, `5th`, `4-нен`.
    pub(super) fn day_number(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at).filter(|w| w.is_number())?;
        let (digits, rest) = split_digits(word);
        let fits = match word.language {
            Language::English => matches!(rest, "" | "st" | "nd" | "rd" | "th"),
            Language::Kazakh => {
                rest.is_empty() || matches!(rest.chars().count(), 3..=4) && rest.starts_with('-')
            }
            _ => matches!(rest, "" | "-го" | "-е" | "-му" | "-ого" | "-ое"),
        };
        digits.parse().ok().filter(|day| fits && (1..=31).contains(day))
    }

    /// A year: `2021`, `2021-го`.
    pub(super) fn year_number(&self, at: usize) -> Option<i64> {
        let word = self.words.get(at).filter(|w| w.is_number())?;
        let (digits, rest) = split_digits(word);
        let year = digits.parse().ok().filter(|year| digits.len() == 4 && (1000..=2100).contains(year))?;
        (rest.is_empty() || is_ordinal_year(rest)).then_some(year)
    }

    /// The year after the word at `at`, and where the date ends.
    pub(super) fn year_after(&self, at: usize) -> (Option<i64>, usize) {
        let near = matches!(self.sign(at), "" | "," | ".");
        if let Some(relative) = self.relative_year(at + 1).filter(|_| self.words.joined(at)) {
            return relative;
        }
        let Some(year) = self.year_number(at + 1).filter(|_| near) else { return (None, at + 1) };
        let word = self.words.joined(at + 1) && self.is_year_word(at + 2);
        (Some(year), at + 2 + usize::from(word))
    }
}

/// The digits at the start of `word`, and what follows them.
pub(super) fn split_digits<'t>(word: &Word<'t>) -> (&'t str, &'t str) {
    let end = word.text.bytes().take_while(u8::is_ascii_digit).count();
    word.text.split_at(end)
}

/// True for what makes a year of a number without the word: `2021-м`.
pub(super) fn is_ordinal_year(rest: &str) -> bool {
    matches!(rest, "г" | "-й" | "-го" | "-м" | "-му" | "-ом" | "-ый" | "-ого")
}

/// True for a Kazakh form that tells from when: "қаңтардан".
pub(super) fn is_from(key: &str) -> bool {
    ["дан", "ден", "тан", "тен", "нан", "нен"].iter().any(|e| key.ends_with(e))
}

/// True for "начале", "середины", "концу": a part of what follows. Longer ones are other words: "концерт".
pub(super) fn is_part(key: &str) -> bool {
    let rest = ["начал", "середин", "конц"].iter().find_map(|stem| key.strip_prefix(stem));
    rest.is_some_and(|rest| rest.chars().count() <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_concert_is_no_end_and_a_chief_no_beginning() {
        assert!(["начале", "начало", "серединой", "концу", "концом"].into_iter().all(is_part));
        assert!(!["концерт", "концерна", "начальник", "началось"].into_iter().any(is_part));
    }
}
