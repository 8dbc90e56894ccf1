//! What explicit dates look like.

use super::super::figures::{is_past, ordinal};
use super::super::list::List;
use super::super::words::is_kazakh_genitive;
use super::calendar::{self, Day, is_day, iso};
use super::relative::listed_shift;
use super::scan::{Found, Scan, is_from, split_digits};
use crate::text::Language;
use std::ops::Range;

/// Of a day whose year is not told, 29 February is one.
const LEAP_YEAR: i64 = 2000;

impl Scan<'_, '_> {
    /// The date that begins with the word at `at`.
    pub(super) fn date_at(&self, at: usize) -> Option<Found> {
        if !self.words.get(at)?.is_number() {
            return self
                .week_of_month(at)
                .or_else(|| self.month_first(at))
                .or_else(|| self.day_in_words(at))
                .or_else(|| self.decade_in_words(at))
                .or_else(|| self.year_first(at))
                .or_else(|| self.period(at))
                .or_else(|| self.relative(at));
        }
        self.numeric(at)
            .or_else(|| self.year_first(at))
            .or_else(|| self.day_range(at))
            .or_else(|| self.period(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.years(at))
            .or_else(|| self.year(at))
            .or_else(|| self.day_of_told_month(at))
            .or_else(|| self.relative(at))
    }

    /// "29.01.2022", "29.01.22", "2022-01-29", "29/01/2022".
    fn numeric(&self, at: usize) -> Option<Found> {
        let word = self.words.get(at)?;
        let mut parts: Vec<&str> = word.text.split('.').collect();
        let mut end = at + 1;
        let sign = self.sign(at);
        if parts.len() == 1 && matches!(sign, "-" | "/") && self.words.gap(at + 1)? == sign {
            parts.extend([self.words.get(at + 1)?.text, self.words.get(at + 2)?.text]);
            end = at + 3;
        }
        let [first, month, last] = parts.as_slice() else { return None };
        let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
        let (century, whole) = if year.len() == 2 { (2000, first.len() == 2) } else { (0, year.len() == 4) };
        let (year, month, day): (i64, u32, u32) =
            (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let year = year + century;
        let (month, day) = if month > 12 && end > at + 1 { (day, month) } else { (month, day) };
        let valid = whole && month > 0 && is_day(year, month, day);
        valid.then(|| (at..end, iso(Some(year), month, Some(day))))
    }

    /// "28 февраля по 3 марта 2020 года", "4 қаңтардан 5 қаңтарға", or a single date.
    fn day_range(&self, at: usize) -> Option<Found> {
        let (range, first) = self.day_first(at)?;
        let end = range.end;
        if let Some(day) = Day::parse(&first).filter(|_| !first.contains('/') && self.is_night(at, end)) {
            return Some((range, format!("{}/{first}", day.plus(-1))));
        }
        let last_at = match self.key(end, 0) {
            "на" | "по" | "до" | "to" | "through" | "and" if self.words.joined(end - 1) => end + 1,
            _ if self.is_dash(end - 1) => end,
            _ if is_from(self.key(end - 1, 0)) && self.words.joined(end - 1) => end,
            "мен" | "пен" | "бен" if (3..=5).any(|i| self.key(end, i).starts_with("аралы")) => {
                end + 1
            }
            _ => return Some((range, first)),
        };
        let Some((last_range, last)) = self.day_first(last_at).filter(|(_, last)| !last.contains('/')) else {
            return Some((range, first));
        };
        let given = range.into_iter().any(|i| self.year_number(i).is_some());
        Some((at..last_range.end, join(&first, &last, given)))
    }

    /// True for "в ночь на 5 января", "5 қаңтарға қараған түні": the night before it, too.
    fn is_night(&self, at: usize, end: usize) -> bool {
        let weekday = at > 0 && self.sign(at - 1) == "," && self.weekday_at(at - 1).is_some();
        let eve = |i: isize| self.key(at, i) == "на" && self.key(at, i - 1) == "ночь";
        eve(-1) || weekday && eve(-2) || self.key(end, 0) == "қараған"
    }

    /// "29 января 2022 года", "с 4 на 5 января", "4–5 января", "5, 6 и 7 января", "5th of January".
    fn day_first(&self, at: usize) -> Option<Found> {
        if let Some(found) = self.day_with_month(at) {
            return Some(found);
        }
        let first = self.day_number(at)?;
        let last_at = self.last_day(at);
        let mut month_at = last_at.unwrap_or(at) + 1;
        if self.language(at) == Language::English && self.key(month_at, 0) == "of" {
            month_at += 1;
        }
        let month = self.month(month_at).filter(|_| self.words.joined(month_at - 1))?;
        let last = last_at.and_then(|i| self.day_number(i)).filter(|last| *last > first);
        let (year, end) = self.year_after(month_at);
        let valid = is_day(year.unwrap_or(LEAP_YEAR), month, last.unwrap_or(first));
        valid.then(|| (at..end, self.days(at, year, month, first, last)))
    }

    /// "3-наурызда".
    fn day_with_month(&self, at: usize) -> Option<Found> {
        let word = self.words.get(at).filter(|w| w.language == Language::Kazakh)?;
        let (digits, rest) = word.key.split_once('-')?;
        let (day, month) = (digits.parse().ok()?, calendar::month(rest, word.language)?);
        is_day(LEAP_YEAR, month, day).then(|| (at..at + 1, self.days(at, None, month, day, None)))
    }

    /// The place of the last day of "4 на 5", "4–5", "4, 5 и 6"; the month must follow it.
    fn last_day(&self, at: usize) -> Option<usize> {
        static BETWEEN: List = List::new("на по и до to and мен пен бен және или либо or немесе");
        const MOST: usize = 6;
        let mut last = at;
        while last < at + MOST && self.sign(last) == "," && self.day_number(last + 1).is_some() {
            last += 1;
        }
        let from = is_from(self.words.get(last)?.text) && self.words.joined(last);
        let word = BETWEEN.has(self.key(last, 1));
        let next = if self.is_dash(last) || from { last + 1 } else { last + 2 };
        (self.is_dash(last) || word || from).then_some(next).filter(|&s| self.day_number(s).is_some())
    }

    /// "20 числа", of the month told last; "12 мая закрыли, а 15-го открыли".
    fn day_of_told_month(&self, at: usize) -> Option<Found> {
        let numbered = self.words.joined(at) && self.key(at, 1) == "числа";
        let day = self.day_number(at).filter(|_| numbered || self.is_day_of_told(at))?;
        let published = self.published.and_then(|p| Some((p.year, p.month?)));
        let (year, month) = self.told_month.or(published)?;
        Some((at..at + 1 + usize::from(numbered), iso(Some(year), month, Some(day))))
    }

    /// True for an ordinal that nothing follows, after a day told in this sentence or the one before.
    fn is_day_of_told(&self, at: usize) -> bool {
        let rest = self.words.get(at).map_or("", |word| split_digits(word).1);
        let told = self.told.is_some() && self.segment(at) - self.segment(self.told_at) <= 1;
        let alone = !self.words.joined(at) || is_past(self.key(at, 1));
        let kazakh = rest.ends_with("нде") || rest.ends_with("нда");
        let whole = self.words.near(at, -1).is_some_and(is_kazakh_genitive);
        told && (rest == "-го" && alone || kazakh && !whole)
    }

    /// "третьего марта", "жиырма бесінші мамырда", "the third of March".
    fn day_in_words(&self, at: usize) -> Option<Found> {
        let (day, end) = ordinal(self.words, at).filter(|(day, _)| *day <= 31)?;
        let month_at = end + usize::from(self.key(end, 0) == "of");
        let month = self.month(month_at).filter(|_| self.words.joined(month_at - 1))?;
        let (year, end) = self.year_after(month_at);
        Some((at..end, self.days(at, year, month, day, None)))
    }

    /// "2022 жылғы 29 қаңтар", "өткен жылдың қаңтарында", "2021 жылдың жазында".
    fn year_first(&self, at: usize) -> Option<Found> {
        let (year, after) = self.kazakh_year(at)?;
        if let Some((month, day, end)) = self.day_after_month(after) {
            let valid = is_day(year.unwrap_or(LEAP_YEAR), month, day);
            return valid.then(|| (at..end, iso(year, month, Some(day))));
        }
        if let Some((months, end)) = self.months(after) {
            return Some((at..end, months.of(year)));
        }
        let (range, form) = self.day_range(after)?;
        let Some(year) = year else { return Some((at..range.end, form)) };
        let of_year: Vec<_> = form.split('/').map(|part| in_year(part, year)).collect();
        Some((at..range.end, of_year.join("/")))
    }

    /// "2022 жылғы", "2022 ж.", "өткен жылдың", "былтырғы": the year before a Kazakh date, and where that begins.
    fn kazakh_year(&self, at: usize) -> Option<(Option<i64>, usize)> {
        if self.language(at) != Language::Kazakh {
            return None;
        }
        let shift = match self.key(at, 0) {
            "былтыр" | "былтырғы" => Some(-1),
            "биыл" | "биылғы" => Some(0),
            _ => None,
        };
        let (year, after) = match (self.year_number(at), shift) {
            (Some(year), _) => (Some(year), at + 2),
            (None, Some(shift)) => {
                (self.published.map(|p| p.year + shift), at + 1 + usize::from(self.is_year_word(at + 1)))
            }
            (None, None) => self.relative_year(at)?,
        };
        let named = self.year_number(at).is_none() || self.is_year_word(at + 1) && self.words.joined(at);
        let dotted = self.key(at, 1) == "ж" && self.sign(at + 1) == ".";
        (named && (self.words.joined(after - 1) || dotted)).then_some((year, after))
    }

    /// "мамырдың 3-інде", "мамыр айының 3 күні": month, day, and where the words end.
    fn day_after_month(&self, at: usize) -> Option<(u32, u32, usize)> {
        let month = self.month(at).filter(|_| self.language(at) == Language::Kazakh)?;
        let day_at = at + 1 + usize::from(self.key(at, 1) == "айының");
        let last = self.key(day_at - 1, 0);
        let of = ["ның", "нің", "дың", "дің", "тың", "тің"].iter().any(|end| last.ends_with(end));
        let word = self.words.get(day_at).filter(|w| of && w.is_number() && self.words.joined(day_at - 1))?;
        let (digits, rest) = split_digits(word);
        let told = rest.starts_with('-') || rest.is_empty() && self.key(day_at, 1).starts_with("күн");
        let day = digits.parse().ok().filter(|&day| told && is_day(LEAP_YEAR, month, day))?;
        Some((month, day, day_at + 1))
    }

    /// "январе 2022 года", "январе — марте", "January 29, 2022", "January 2022".
    fn month_first(&self, at: usize) -> Option<Found> {
        if let Some((month, day, end)) = self.day_after_month(at) {
            return Some((at..end, self.days(at, None, month, day, None)));
        }
        let (months, month_end) = self.months(at).filter(|(months, _)| !months.is_part)?;
        let english = self.language(at) == Language::English && month_end == at + 1;
        if let Some(found) = english.then(|| self.english_days(at, months.first)).flatten() {
            return Some(found);
        }
        let (year, end) = self.year_after(month_end - 1);
        let plain = year.is_some() || end > month_end || month_end > at + 1 || self.is_plain_month(at);
        let shift = listed_shift(self.key(at, -1)).filter(|_| self.words.joined_before(at));
        let shifted = || match self.key(at, -1) {
            "that" => self.told_year,
            _ => Some(self.published?.year_of_month(months.last, shift?)),
        };
        let year = year.or_else(shifted).or_else(|| self.year_of(at, months.last, None));
        if let Some((range, last)) = self.last_month(at, end).filter(|_| year.is_some()) {
            return Some((at..range.end, format!("{}/{last}", months.of(year))));
        }
        plain.then(|| (at..end, months.of(year)))
    }

    /// What follows "с мая 2021 года по": a month with its year.
    fn last_month(&self, at: usize, end: usize) -> Option<Found> {
        let before = matches!(self.key(at, -1), "с" | "со" | "from" | "between");
        let asked = before && matches!(self.key(end, 0), "по" | "до" | "to" | "until" | "and");
        let is_month = asked && self.month(end + 1).is_some();
        let last = is_month.then(|| self.month_first(end + 1)).flatten();
        last.filter(|(range, form)| range.len() > 1 && form.len() == "2021-05".len())
    }

    /// "January 29, 2022", "January 3–5", "January 30 to February 2".
    fn english_days(&self, at: usize, month: u32) -> Option<Found> {
        let (first, form, given) = self.english_day(at, month)?;
        let to = match self.key(first.end, 0) {
            "to" | "through" => first.end + 1,
            _ if self.is_dash(first.end - 1) => first.end,
            _ => return Some((first, form)),
        };
        match self.month(to).and_then(|month| self.english_day(to, month)) {
            Some((range, last, _)) => Some((at..range.end, join(&form, &last, given))),
            None => Some((first, form)),
        }
    }

    /// "January 29, 2022", "January 3–5"; true where the year is given.
    fn english_day(&self, at: usize, month: u32) -> Option<(Range<usize>, String, bool)> {
        let first = self.day_number(at + 1).filter(|_| matches!(self.sign(at), "" | "."))?;
        let last_at = self.last_day(at + 1);
        let (year, end) = self.year_after(last_at.unwrap_or(at + 1));
        let last = last_at.and_then(|i| self.day_number(i));
        let valid = is_day(year.unwrap_or(LEAP_YEAR), month, last.unwrap_or(first));
        valid.then(|| (at..end, self.days(at, year, month, first, last), year.is_some()))
    }

    /// True when a month with neither day nor year is meant as a month.
    fn is_plain_month(&self, at: usize) -> bool {
        static BEFORE: List =
            List::new("in of since until by during last early late mid from to through this next as");
        // Others are words and names, too: "May", "April".
        static ONLY: List = List::new("january february july september october november december");
        let key = self.key(at, 0);
        match self.language(at) {
            Language::English => {
                let joined = matches!(self.key(at, -1), "and" | "or") && at > 1;
                let described = matches!(self.key(at, -1), "the" | "its") && self.words.joined(at);
                let named = |i| self.words.near(at, i).is_some_and(|w| w.is_capitalised() && !w.opens);
                BEFORE.has(self.key(at, -1))
                    || joined && self.month(at - 2).is_some()
                    || (ONLY.has(key) || described)
                        && !named(-1)
                        && !named(1)
                        && self.words.near(at, 1).is_none_or(|w| !w.is_number())
            }
            Language::Kazakh => {
                let month = self.key(at, 1).starts_with("ай") && self.words.joined(at);
                let case =
                    ["да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "ның", "нің", "дың", "дің"];
                let also_word = key.starts_with("маусым") || key.starts_with("қазан");
                let until = matches!(self.key(at, 1), "дейін" | "қарай");
                let limit = until && ["ға", "ге", "қа", "ке"].iter().any(|c| key.ends_with(c));
                month || limit || !also_word && case.iter().any(|c| key.ends_with(c))
            }
            _ => self.words.get(at).is_some_and(|w| !w.is_capitalised()),
        }
    }

    fn days(&self, at: usize, year: Option<i64>, month: u32, first: u32, last: Option<u32>) -> String {
        let year = year.or_else(|| self.year_of(at, month, last.or(Some(first))));
        // A day that the year does not have was of another.
        let year = year.filter(|&year| is_day(year, month, last.unwrap_or(first)));
        let from = iso(year, month, Some(first));
        last.map_or_else(|| from.clone(), |last| format!("{from}/{}", iso(year, month, Some(last))))
    }
}

/// The range of two days; a first one whose year is not `given` has that of the last, or the one before.
fn join(first: &str, last: &str, given: bool) -> String {
    let year: Option<i64> = last.get(..4).and_then(|y| y.parse().ok());
    let Some(year) = year.filter(|_| !given) else { return format!("{first}/{last}") };
    let month_and_day = |form: &str| form.get(form.len().saturating_sub(5)..).map(str::to_owned);
    let year = year - i64::from(month_and_day(first) > month_and_day(last));
    // 29 February stays without a year that does not have it.
    let valid = Day::parse(first).is_none_or(|day| is_day(year, day.month, day.number));
    if valid { format!("{}/{last}", in_year(first, year)) } else { format!("{first}/{last}") }
}

/// `form` in `year`.
fn in_year(form: &str, year: i64) -> String {
    let rest = form.strip_prefix("--").or(form.get(5..)).unwrap_or_default();
    format!("{year:04}-{rest}")
}
