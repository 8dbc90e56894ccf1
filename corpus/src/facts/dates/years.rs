//! Years and ranges of years that stand without a month.

use super::super::list::List;
use super::super::words::Word;
use super::scan::{Found, Scan, is_from, is_ordinal_year, is_part, split_digits};
use crate::text::Language;

impl Scan<'_, '_> {
    /// "2010–2015 годах", "с 2010-го по 2015 год", "2010 жылдан 2015 жылға дейін".
    pub(super) fn years(&self, at: usize) -> Option<Found> {
        let first = self.year_number(at)?;
        let next = at + 1 + usize::from(self.words.joined(at) && self.is_year_word(at + 1));
        let dash = self.is_dash(at) || self.sign(at) == "/";
        let from = matches!(self.key(at, -1), "с" | "со" | "from" | "between");
        let to = match self.key(next, 0) {
            _ if dash => next,
            "по" | "до" | "to" | "and" if from => next + 1,
            _ if is_from(self.key(next - 1, 0)) => next,
            _ => return None,
        };
        let last = self.year_number(to).or_else(|| self.short_year(to, first))?;
        let word = self.is_year_word(to + 1) && self.words.joined(to);
        let study =
            ["учебн", "оқу"].iter().any(|s| self.key(to, 1).starts_with(s)) && self.is_year_word(to + 2);
        let season =
            ["season", "сезон"].iter().any(|s| [-1, 1].iter().any(|i| self.key(to, *i).starts_with(s)))
                || self.key(at, -1).starts_with("сезон");
        let lived = self.words.before(at).ends_with('(');
        let the = self.key(at, -1) == "the";
        let told =
            word || study || from || season || lived || next > at + 1 || the || self.is_after_preposition(at);
        let named = first < last && told;
        named.then(|| {
            (at..to + 1 + usize::from(word) + 2 * usize::from(study), format!("{first:04}/{last:04}"))
        })
    }

    /// "2019 года", "2019-м", "in 2019".
    pub(super) fn year(&self, at: usize) -> Option<Found> {
        let year = self.year_number(at)?;
        let word = self.is_year_word(at + 1) && self.words.joined(at);
        let english = || self.is_after_preposition(at) || self.is_bare_year(at) || self.is_listed_year(at);
        let named = is_ordinal_year(split_digits(self.words.get(at)?).1)
            || self.language(at) == Language::English && english()
            || is_part(self.key(at, -1)) && !self.words.joined(at)
            || self.is_in_list_of_years(at);
        (word || named).then(|| (at..at + 1 + usize::from(word), format!("{year:04}")))
    }

    /// True in "the 2022 election", "the forecast for 2026 is".
    fn is_bare_year(&self, at: usize) -> bool {
        const DESCRIBED: &[&str] = &["the", "a", "its", "his", "her", "their"];
        let before = self.key(at, -1);
        let described = DESCRIBED.contains(&before) || before.ends_with("'s");
        let next = self.key(at, 1);
        let many = next.ends_with('s') && !described || next == "people";
        let told = described && self.words.joined(at) || matches!(before, "for" | "than" | "on" | "to");
        let year = self.year_number(at).is_some_and(|year| year < 2040 && year % 100 != 0);
        year && told && !many && !self.words.near(at, 1).is_some_and(Word::is_capitalised)
    }

    /// True for the last of "in 2019, 2021 and 2023".
    fn is_listed_year(&self, at: usize) -> bool {
        let comma = at.checked_sub(1).filter(|&before| self.sign(before) == ",");
        let and = at.checked_sub(2).filter(|_| matches!(self.key(at, -1), "and" | "or"));
        let before = comma.or(and).filter(|&before| self.year_number(before).is_some());
        before.is_some_and(|before| self.is_after_preposition(before) || self.is_listed_year(before))
    }

    /// True when the years that follow are named so: "2019, 2020 и 2021 годах".
    fn is_in_list_of_years(&self, at: usize) -> bool {
        const MOST: usize = 4;
        let mut last = at;
        for _ in 0..MOST {
            last += match self.key(last, 1) {
                "и" | "или" | "мен" | "пен" | "бен" | "және" | "and" | "or" => 2,
                _ if self.sign(last) == "," => 1,
                _ => return false,
            };
            if self.year_number(last).is_none() {
                return false;
            }
            if self.words.joined(last) && self.is_year_word(last + 1) {
                return true;
            }
        }
        false
    }

    /// The last year of "2018–19", "2021/22".
    fn short_year(&self, at: usize, first: i64) -> Option<i64> {
        let word = self.words.get(at).filter(|w| w.text.len() == 2)?;
        Some(first / 100 * 100 + word.text.parse::<i64>().ok()?)
    }

    fn is_after_preposition(&self, at: usize) -> bool {
        static BEFORE: List =
            List::new("in since by until during throughout from early late mid of before after в");
        BEFORE.has(self.key(at, -1))
    }
}
