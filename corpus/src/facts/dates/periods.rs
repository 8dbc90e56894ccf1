//! Parts of years: seasons, quarters, halves, months with events named after them; decades.

use super::super::figures::{ordinal, small_number};
use super::super::list::List;
use super::calendar::{self, Published, iso};
use super::scan::{Found, Scan, is_part, split_digits};
use crate::text::Language;

/// Some months of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Months {
    pub(super) first: u32,
    pub(super) last: u32,
    /// True for a season, a quarter, a half.
    pub(super) is_part: bool,
}

impl Months {
    /// ISO 8601; what begins in autumn and ends in spring begins in the year before.
    pub(super) fn of(self, year: Option<i64>) -> String {
        let end = iso(year, self.last, None);
        if self.first == self.last {
            return end;
        }
        format!("{}/{end}", iso(year.map(|y| y - i64::from(self.first > self.last)), self.first, None))
    }

    /// The year in which such months end: before those of the publication (`shift` -1), at the same time (0), after (1).
    pub(super) fn year_from(self, published: Published, shift: i64) -> i64 {
        let own = published.month.unwrap_or(self.last);
        let ended = self.first > self.last && own > self.last && shift < 0;
        let ahead = self.first > own && shift > 0;
        published.year + shift + i64::from(ended) - i64::from(ahead)
    }

    fn part(first: u32, last: u32) -> Self {
        Self { first, last, is_part: true }
    }
}

/// First and last month of a season, then its forms.
pub(super) const SEASONS: &str = "\
12 2 зимой зима зимы зиму зиме қыста қысында қысы winter
3 5 весной весна весны весну весне көктемде көктемінде көктемі spring
6 8 летом лето лета лету жазда жазында жазы summer
9 11 осенью осень осени күзде күзінде күзі autumn";

/// Forms that tell a time without the name of a year.
const BARE_SEASONS: &[&str] = &["зимой", "весной", "летом", "осенью", "қыста", "көктемде", "жазда", "күзде"];

/// What is named after the month of an event, as the words begin.
const EVENTS: &[&str] = &[
    "событи",
    "трагеди",
    "протест",
    "беспоряд",
    "волнен",
    "оқиға",
    "қасірет",
    "event",
    "unrest",
    "protest",
    "riot",
    "traged",
];

/// Decades from the twenties to the nineties, and the first of this century, which Kazakh does not name.
static DECADES: List = List::new(
    "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност нулев \
    жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы - \
    twenties thirties forties fifties sixties seventies eighties nineties noughties",
);
const DECADES_OF_A_LANGUAGE: usize = 9;

impl Scan<'_, '_> {
    /// A month or several in a row, a season, a quarter, a half; and where the words end.
    pub(super) fn months(&self, at: usize) -> Option<(Months, usize)> {
        self.month_names(at).or_else(|| self.season(at)).or_else(|| self.part(at))
    }

    /// "январе", "январе-марте", "январь — март", "с января по март", "from May to July".
    fn month_names(&self, at: usize) -> Option<(Months, usize)> {
        let word = self.words.get(at)?;
        if let Some((first, last)) = word.key.split_once('-').filter(|(_, last)| *last != "ақ") {
            let month = |key: &str| calendar::month(key, word.language);
            let small = word.language == Language::English || !word.is_capitalised() || word.opens;
            let (first, last) = (month(first)?, month(last).filter(|_| small)?);
            return Some((Months { first, last, is_part: false }, at + 1));
        }
        let first = self.month(at)?;
        let from = matches!(self.key(at, -1), "с" | "со" | "между" | "from" | "between");
        let ends_so = |ends: &[&str]| ends.iter().any(|e| self.key(at, 0).ends_with(e));
        let to = match self.key(at, 1) {
            "по" | "до" | "и" | "to" | "and" if from => at + 2,
            _ if self.is_dash(at) || ends_so(&["дан", "ден", "тан", "тен", "нан"]) => at + 1,
            _ => return Some((Months { first, last: first, is_part: false }, at + 1)),
        };
        let (last, end) = self.month(to).map_or((first, at + 1), |last| (last, to + 1));
        Some((Months { first, last, is_part: false }, end))
    }

    pub(super) fn season(&self, at: usize) -> Option<(Months, usize)> {
        static WORDS: List = List::new(SEASONS);
        let key = self.key(at, 0);
        if !WORDS.has(key) {
            return None;
        }
        let line = SEASONS.lines().find(|line| line.split(' ').skip(2).any(|form| form == key))?;
        let mut numbers = line.split(' ').map_while(|n| n.parse().ok());
        Some((Months::part(numbers.next()?, numbers.next()?), at + 1))
    }

    /// "первом квартале", "II полугодии", "второй половине", "first quarter", "9 месяцев", "первые пять месяцев".
    fn part(&self, at: usize) -> Option<(Months, usize)> {
        let first = matches!(self.key(at, 0), "первые" | "первых" | "алғашқы" | "first");
        if let Some(months) = self.counted_months(at + 1).filter(|_| first && self.words.joined(at)) {
            return Some(months);
        }
        let next = self.key(at, 1);
        let starts = |starts: &[&str]| starts.iter().any(|s| next.starts_with(s));
        let part = |length: u32, most: u32| {
            let number = self.ordinal(at).filter(|n| *n <= most)?;
            Some((Months::part((number - 1) * length + 1, number * length), at + 2))
        };
        if !self.words.joined(at) {
            return None;
        }
        if starts(&["квартал", "тоқсан", "quarter"]) {
            return part(3, 4);
        }
        if starts(&["полугоди", "половин", "жартыжыл", "жартысы", "half"]) {
            return part(6, 2);
        }
        self.counted_months(at)
    }

    /// "9 месяцев", "тоғыз айында": the first so many of a year.
    fn counted_months(&self, at: usize) -> Option<(Months, usize)> {
        let (count, end) = small_number(self.words, at)?;
        let next = self.key(end, 0);
        let fits = ["месяц", "айы", "months"].iter().any(|start| next.starts_with(start));
        let count = u32::try_from(count)
            .ok()
            .filter(|n| fits && (2..12).contains(n) && self.words.joined(end - 1))?;
        Some((Months::part(1, count), end + 1))
    }

    fn ordinal(&self, at: usize) -> Option<u32> {
        const ROMAN: [&str; 4] = ["i", "ii", "iii", "iv"];
        let word = self.words.get(at)?;
        if word.is_number() {
            return split_digits(word).0.parse().ok().filter(|n| (1..=4).contains(n));
        }
        if word.key == "алғашқы" {
            return Some(1);
        }
        let roman = (1..).zip(ROMAN).find(|(_, number)| word.key == *number).map(|(place, _)| place);
        roman.or_else(|| ordinal(self.words, at).filter(|(_, end)| *end == at + 1).map(|(place, _)| place))
    }

    /// "летом 2021 года", "первом квартале 2022 года", "январские события".
    pub(super) fn period(&self, at: usize) -> Option<Found> {
        if let Some(found) = self.event(at) {
            return Some(found);
        }
        let (months, end) = self.season(at).or_else(|| self.part(at))?;
        let of = usize::from(matches!(self.key(end, 0), "of" | "in"));
        let year_at = end + of;
        if let Some((range, years)) = self.years(year_at).filter(|_| months.first > months.last) {
            return Some((at..range.end, months.of(years.get(5..)?.parse().ok())));
        }
        let (year, after) = self.year_after(year_at - 1);
        if year.is_some() {
            return Some((at..after, months.of(year)));
        }
        if after > year_at {
            return Some((at..after, months.of(None)));
        }
        let before = (self.key(at, -2), self.key(at, -1));
        let season = BARE_SEASONS.contains(&self.key(at, 0))
            || end == at + 1
                && matches!(before, ("in", "the") | (_, "in" | "by" | "since" | "к" | "с" | "до"));
        let named = season || end > at + 1 && self.counted_months(at).is_none();
        let half = self.key(at, 1).starts_with("половин") || matches!(self.key(at, 1), "half" | "жартысы");
        (named && !half).then(|| (at..end, months.of(self.year_of_part(at, months))))
    }

    /// The year in which a part of a year that names none ends.
    fn year_of_part(&self, at: usize, months: Months) -> Option<i64> {
        const AUTUMN: u32 = 9;
        let published = self.published?;
        if matches!(self.key(at, -1), "к" | "до") {
            return Some(published.year + i64::from(months.last < published.month?));
        }
        if months.first > months.last {
            return Some(published.year + i64::from(published.month? >= AUTUMN));
        }
        // "Осенью приехал": the last one.
        let season = months.last - months.first < 3 && self.season(at).is_some();
        if season && months.first > published.month? && !self.is_to_come(at) && self.is_told_as_past(at) {
            return Some(published.year - 1);
        }
        self.year_of(at, months.first, None)
    }

    /// "январские события 2022 года", "қаңтар оқиғасы", "January events": the month of what happened.
    fn event(&self, at: usize) -> Option<Found> {
        let word = self.words.get(at)?;
        let next = self.words.near(at, 1).filter(|_| self.words.joined(at))?;
        EVENTS.iter().find(|e| next.key.starts_with(*e))?;
        let bare = word.key.strip_suffix("дағы").unwrap_or(&word.key);
        let month = match word.language {
            Language::Russian | Language::Unknown => calendar::month_of_adjective(&word.key)?,
            language => calendar::month(bare, language)?,
        };
        let (year, end) = self.year_after(at + 1);
        let end = if year.is_some() { end } else { at + 2 };
        // What has a name has happened.
        let past = || self.published.map(|p| p.year - i64::from(p.month.is_some_and(|own| month > own)));
        Some((at..end, iso(year.or_else(past), month, None)))
    }

    /// "в девяностых", "восьмидесятые годы", "тоқсаныншы жылдары", "the nineties".
    pub(super) fn decade_in_words(&self, at: usize) -> Option<Found> {
        let plural = |_, rest: &str| matches!(rest, "" | "ые" | "ых" | "ым");
        let tens =
            i64::try_from(DECADES.start_of(self.key(at, 0), plural)? % DECADES_OF_A_LANGUAGE).ok()? + 2;
        let years = self.words.joined(at) && self.is_year_word(at + 1);
        let before = self.key(at, -1);
        let part = is_part(before);
        let asked = match self.language(at) {
            Language::English => before == "the",
            Language::Kazakh => self.key(at, 1).starts_with("жылдар") && years,
            _ => years || part || matches!(before, "в" | "с" | "до") && !self.key(at, 1).starts_with("числ"),
        };
        let first = if tens == 10 { 2000 } else { 1900 + tens * 10 };
        asked.then(|| (at..at + 1 + usize::from(years), format!("{first:04}/{:04}", first + 9)))
    }

    /// "1990-е", "80-х годах", "1990 жылдары", "1990s".
    pub(super) fn decade(&self, at: usize) -> Option<Found> {
        let (digits, rest) = split_digits(self.words.get(at)?);
        let number: i64 = digits.parse().ok()?;
        let years = self.words.joined(at) && self.is_year_word(at + 1);
        let plural = self.key(at, 1).starts_with("жылдар");
        let named = match rest {
            "-е" | "-х" | "-ые" | "-ых" | "-ми" => digits.len() == 4 || years,
            "s" => digits.len() == 4 || self.key(at, -1) == "the",
            _ if rest.starts_with("-жылдар") => true,
            _ => plural && years && (rest.is_empty() && digits.len() == 4 || rest.ends_with(['ы', 'і'])),
        };
        let first = if digits.len() == 2 { 1900 + number } else { number };
        let valid = named && number % 10 == 0 && (1500..2100).contains(&first);
        valid.then(|| (at..at + 1 + usize::from(years), format!("{first:04}/{:04}", first + 9)))
    }
}
