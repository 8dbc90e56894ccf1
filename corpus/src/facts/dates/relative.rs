//! Dates told from another day: the publication's, or the last that the text named.

use super::super::figures::{is_past, small_number};
use super::super::list::List;
use super::super::words::Word;
use super::calendar::{Day, Published};
use super::scan::{Found, Scan, is_part};
use super::weeks::{is_weekend, week, weekend};
use crate::text::Language;

/// Days from the publication, then phrases for it.
pub(super) const FROM_PUBLICATION: &str = "\
-2|позавчера|алдыңгүні|бұрнағы күні|day before yesterday
-1|вчера|накануне|кеше|кешегі|yesterday|last night
0|сегодня|бүгін|бүгінге|today|tonight|this morning|this afternoon|this evening
1|завтра|ертең|ертеңге|tomorrow
2|послезавтра|бүрсігүні|арғы күні|day after tomorrow";

/// Days from the last day that the text named, then phrases for it.
pub(super) const FROM_TOLD: &str = "\
-1|предыдущий день|алдыңғы күні|day before|previous day
0|тот же день|тот же вечер|тот день|того же дня|тем же вечером|той же ночью|ту же ночь|сол күні|сол түні|same day|same night|that day|that night
1|следующий день|следующее утро|другой день|наутро|ертеңіне|ертеңінде|ертесіне|келесі күні|next day|following day|next morning|following morning";

/// How far a week, a month or a year lies from the present one, then the words that say so.
pub(super) const SHIFTS: &str = "\
-2 позапрошлом позапрошлого позапрошлой алдыңғы
-1 прошлом прошлого прошлой прошлую прошлый прошлым прошлые прошлых прошедшую прошедшие минувшие минувших минувшем минувшего минувшей минувшую минувший минувшим прошлое прошедшее минувшее өткен былтырғы last previous
0 это этом этого этой эту этот этим эти этих нынешнем нынешнего нынешней нынешним текущем текущего текущей осы биылғы ағымдағы this current
1 следующем следующего следующей следующую следующий будущем будущего будущей ближайшую ближайший ближайшие ближайшее следующее будущее следующим будущим келесі келер алдағы next";

/// The year that the text named last.
const SAME_YEAR: &str = "того же года|этого же года|том же году|тот же год|сол жылы|сол жылғы|сол жылдың|that year|the same year|same year";

/// What belongs to the days around the publication, as the words begin.
const BELONGING: [(&str, i64); 8] = [
    ("вчерашн", -1),
    ("сегодняшн", 0),
    ("завтрашн", 1),
    ("бүгінгі", 0),
    ("ертеңгі", 1),
    ("yesterday's", -1),
    ("today's", 0),
    ("tomorrow's", 1),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Scan<'_, '_> {
    /// "вчера", "на следующий день", "два года назад", "в прошлом году", "во вторник". The form is empty
    /// where nothing tells the day from which it counts.
    pub(super) fn relative(&self, at: usize) -> Option<Found> {
        self.phrase(at)
            .or_else(|| self.counted(at))
            .or_else(|| self.shifted(at))
            .or_else(|| self.present(at))
            .or_else(|| self.weekday(at))
    }

    fn phrase(&self, at: usize) -> Option<Found> {
        static FIRST: [List; 2] = [List::new(FROM_PUBLICATION), List::new(FROM_TOLD)];
        let first = self.key(at, 0);
        if let Some((_, shift)) = BELONGING.iter().find(|(start, _)| first.starts_with(start)) {
            return Some((at..at + 1, plus(self.today(), *shift)));
        }
        if !FIRST.iter().any(|words| words.has(first)) {
            return None;
        }
        if let Some((shift, end)) = self.listed(at, first, FROM_PUBLICATION) {
            let before_named =
                first == "накануне" && (self.day_number(end).is_some() || self.is_genitive(end));
            let told = self
                .told_in_full
                .filter(|&(_, told_at)| first == "накануне" && self.is_same_sentence(at, told_at));
            let from = told.map(|(day, _)| day).or(self.today());
            return (!before_named).then(|| (at..end, plus(from, shift)));
        }
        let (shift, end) = self.listed(at, first, FROM_TOLD)?;
        let of_event =
            self.words.joined(end - 1) && matches!(self.key(end, 0), "после" | "after" | "the" | "a");
        // "The following day after paying a fine" tells how.
        let of_event = of_event && !self.key(end, 1).ends_with("ing");
        let from = self.told.filter(|_| !of_event);
        Some((at..end, plus(from, shift)))
    }

    /// True for "накануне открытия", "накануне новых выборов".
    fn is_genitive(&self, at: usize) -> bool {
        let key = self.key(at, 0);
        let ends = ["ния", "тия", "ого", "его", "ых", "ов"].iter().any(|end| key.ends_with(end));
        ends && key.chars().count() > 3
            && self.words.joined_before(at)
            && !self.words.get(at).is_some_and(Word::is_capitalised)
    }

    /// The number of the line of `list` that has the phrase at `at`, and where the phrase ends.
    fn listed(&self, at: usize, first: &str, list: &str) -> Option<(i64, usize)> {
        list.lines().find_map(|line| {
            let mut phrases = line.split('|');
            let shift = phrases.next()?.parse().ok()?;
            let fits = |phrase: &&str| phrase.starts_with(first) && self.is_at(at, phrase);
            let phrase = phrases.find(fits)?;
            Some((shift, at + phrase.split(' ').count()))
        })
    }

    fn is_at(&self, at: usize, phrase: &str) -> bool {
        let together = |i: usize| i == at || self.words.joined(i - 1);
        phrase.split(' ').zip(at..).all(|(word, i)| self.key(i, 0) == word && together(i))
    }

    /// "три дня назад", "двумя днями ранее", "через неделю", "екі күн бұрын", "two days later".
    fn counted(&self, at: usize) -> Option<Found> {
        let before = self.key(at, 0);
        if matches!(before, "через" | "спустя") {
            let (count, unit, end) = self.span_of_time(at + 1)?;
            return Some((at..end, self.later(before, end, count, unit)));
        }
        let (count, unit, end) = self.span_of_time(at).filter(|_| !self.is_bounded(at))?;
        let last = self.key(end - 1, 0);
        let by = ["ми", "ем", "ом", "ей"].iter().any(|e| last.ends_with(e));
        let (from, sign, after) = match self.key(end, 0) {
            "назад" | "ago" | "бұрын" => (self.today(), -1, end + 1),
            "кейін" | "соң" => (self.told.or(self.today()), 1, end + 1),
            "спустя" | "later" => (self.told, 1, end + 1),
            "earlier" => (self.told, -1, end + 1),
            "ранее" | "раньше" if by => (self.told, -1, end + 1),
            "позже" | "позднее" if by => (self.told, 1, end + 1),
            "до" if matches!(self.key(end, 1), "этого" | "того") => (self.told, -1, end + 2),
            _ => return None,
        };
        let told = by || sign > 0 || self.key(end, 0) == "earlier";
        match (unit, self.told_month, self.told_year) {
            _ if !told || self.is_to_come(at) => {}
            (Unit::Month, Some((year, month)), _) => {
                return Some((at..after, month_after(year, month, sign * count)));
            }
            (Unit::Year, _, Some(year)) => return Some((at..after, format!("{:04}", year + sign * count))),
            _ => {}
        }
        let of_event =
            ["нан", "нен", "дан", "ден", "тан", "тен"].iter().any(|e| self.key(at, -1).ends_with(e));
        let from_now = matches!(self.key(at, -1), "осыдан" | "бұдан");
        let from = from.filter(|_| !of_event || from_now || self.language(at) != Language::Kazakh);
        Some((at..after, moved(from, sign * count, unit)))
    }

    /// True in "more than two years ago": how long, not when.
    fn is_bounded(&self, at: usize) -> bool {
        const BOUNDS: &str = "than over nearly almost почти более больше свыше";
        BOUNDS.split(' ').any(|word| word == self.key(at, -1))
    }

    /// "через три года", "спустя месяц": from the day told; of what is to come also from the publication.
    fn later(&self, word: &str, end: usize, count: i64, unit: Unit) -> String {
        const NEAR: isize = 6;
        let past = (0..NEAR).any(|i| is_past(self.key(end, i)));
        let told = self.told.filter(|day| word == "через" || Some(*day) != self.today());
        let from = if word == "через" && !past { told.or(self.today()) } else { told };
        if let (true, Unit::Year, Some(year)) = (past || from.is_none(), unit, self.told_year) {
            return format!("{:04}", year + count);
        }
        moved(from.filter(|_| self.key(end, 0) != "после"), count, unit)
    }

    /// "три дня", "неделю", "a week": how many of which, and where the words end.
    fn span_of_time(&self, at: usize) -> Option<(i64, Unit, usize)> {
        let half = |unit| if self.words.joined(at) { self.key(at, 1) == unit } else { false };
        match self.key(at, 0) {
            "полгода" => return Some((6, Unit::Month, at + 1)),
            "полтора" if half("года") => return Some((18, Unit::Month, at + 2)),
            "a" if half("decade") => return Some((10, Unit::Year, at + 2)),
            _ => {}
        }
        if let Some(unit) = unit(self.key(at, 0)) {
            return (is_one(self.key(at, 0)) && !is_vague(self.key(at, -1))).then_some((1, unit, at + 1));
        }
        let one = matches!(self.key(at, 0), "a" | "an" | "one" | "один" | "одну" | "одним" | "бір");
        let (count, end) = if one { (1, at + 1) } else { small_number(self.words, at)? };
        let unit = unit(self.key(end, 0)).filter(|_| self.words.joined(end - 1))?;
        Some((count, unit, end + 1))
    }

    /// "на прошлой неделе", "в этом месяце", "в прошлом году", "прошлым летом", "минувший вторник".
    fn shifted(&self, at: usize) -> Option<Found> {
        if let Some((year, end)) = self.relative_year(at) {
            return Some((at..end, year.map_or_else(String::new, |year| format!("{year:04}"))));
        }
        let shift = listed_shift(self.key(at, 0)).filter(|_| self.words.joined(at))?;
        let next = self.key(at, 1);
        if let Some(weekday) = self.weekday_at(at + 1).filter(|_| shift.abs() < 2) {
            let english = self.language(at) == Language::English;
            let shift = if shift == 0 { i64::from(english || self.is_to_come(at)) } else { shift };
            let day = match self.today() {
                Some(today) if is_of_next_week(self.key(at, 0)) => today.plus(7 + weekday - today.weekday()),
                _ => self.weekday_from(weekday, shift),
            };
            return (!self.is_date_after(at + 1)).then_some((at..at + 2, day));
        }
        if is_weekend(next) {
            return Some((at..at + 2, self.today().map_or_else(String::new, |today| weekend(today, shift))));
        }
        if let Some((season, end)) = self.season(at + 1) {
            return Some((at..end, season.of(self.published.map(|p| season.year_from(p, shift)))));
        }
        let form = match unit(next)? {
            Unit::Week => self.today().map(|today| week(today, shift)),
            Unit::Month => self.published.and_then(|p| Some(month_after(p.year, p.month?, shift))),
            Unit::Day | Unit::Year => return None,
        };
        Some((at..at + 2, form.unwrap_or_default()))
    }

    /// "прошлом году", "того же года", "last year": the year, when it is known, and where the words end.
    pub(super) fn relative_year(&self, at: usize) -> Option<(Option<i64>, usize)> {
        static WORDS: List = List::new(SAME_YEAR);
        let same = || SAME_YEAR.split('|').find(|phrase| self.is_at(at, phrase));
        if let Some(phrase) = WORDS.has(self.key(at, 0)).then(same).flatten() {
            return Some((self.told_year, at + phrase.split(' ').count()));
        }
        let (shift, end) = self.year_shift(at)?;
        Some((self.published.map(|p| p.year + shift), end))
    }

    /// "прошлом году", "last year": years from the publication, and where the words end.
    pub(super) fn year_shift(&self, at: usize) -> Option<(i64, usize)> {
        static YEAR: List = List::new("год году года годом жылы жылғы жылдың жылдан жылға year");
        let shift = listed_shift(self.key(at, 0)).filter(|_| self.words.joined(at))?;
        let year = YEAR.has(self.key(at, 1));
        year.then_some((shift, at + 2))
    }

    /// "былтыр", "биыл", "конца года", "жыл басынан", "end of the month": the present one.
    fn present(&self, at: usize) -> Option<Found> {
        let begins = |key: &str, starts: &str| starts.split(' ').any(|start| key.starts_with(start));
        let (key, next) = (self.key(at, 0), self.key(at, 1));
        if is_weekend(key) && matches!(self.key(at, -1), "в" | "на" | "the") {
            let shift = |today: Day| i64::from(self.is_to_come(at) || today.weekday() > 4) - 1;
            return Some((
                at..at + 1,
                self.today().map_or_else(String::new, |today| weekend(today, shift(today))),
            ));
        }
        let (unit_at, end) = match key {
            "былтыр" | "биыл" => (None, at + 1),
            "жыл" | "ай" | "апта" if begins(next, "басы соңы ортасы аяғы") => {
                (Some(at), at + 2)
            }
            "start" | "beginning" | "middle" | "end" if self.is_at(at + 1, "of the") => {
                (Some(at + 3), at + 4)
            }
            _ if is_part(key) && next.ends_with(['а', 'и']) => (Some(at + 1), at + 2),
            _ => return None,
        };
        let published = self.published;
        let year = |shift| published.map(|p| format!("{:04}", p.year + shift));
        let form = match unit_at.map(|at| unit(self.key(at, 0))) {
            None => year(-i64::from(key == "былтыр")),
            Some(unit) => match unit? {
                Unit::Year => year(0),
                Unit::Month => published.and_then(|p| Some(month_after(p.year, p.month?, 0))),
                Unit::Week => self.today().map(|today| week(today, 0)),
                Unit::Day => return None,
            },
        };
        Some((at..end, form.unwrap_or_default()))
    }

    /// The day of publication.
    pub(super) fn today(&self) -> Option<Day> {
        self.published.and_then(Published::date)
    }
}

/// ISO 8601 of `from` moved by `count` units, as exact as the unit.
fn moved(from: Option<Day>, count: i64, unit: Unit) -> String {
    let Some(from) = from else { return String::new() };
    match unit {
        Unit::Day => from.plus(count),
        Unit::Week => from.plus(count * 7),
        Unit::Month => from.year.map_or_else(String::new, |year| month_after(year, from.month, count)),
        Unit::Year => from.year.map_or_else(String::new, |year| format!("{:04}", year + count)),
    }
}

fn plus(from: Option<Day>, shift: i64) -> String {
    from.map_or_else(String::new, |day| day.plus(shift))
}

fn month_after(year: i64, month: u32, shift: i64) -> String {
    let months = year * 12 + i64::from(month) - 1 + shift;
    format!("{:04}-{:02}", months.div_euclid(12), months.rem_euclid(12) + 1)
}

/// How far the year, month or week that the word before it describes lies from the present one.
pub(super) fn listed_shift(key: &str) -> Option<i64> {
    static WORDS: List = List::new(SHIFTS);
    if !WORDS.has(key) {
        return None;
    }
    let line = SHIFTS.lines().find(|line| line.split(' ').skip(1).any(|word| word == key))?;
    line.split(' ').next()?.parse().ok()
}

/// True for "next" before a day of the week, not for "ближайший".
fn is_of_next_week(key: &str) -> bool {
    key == "next" || key == "келесі" || key.starts_with("следующ")
}

fn unit(key: &str) -> Option<Unit> {
    static UNITS: [(List, Unit); 4] = [
        (List::new("день дня дней днем днями сутки суток күн күннен day days"), Unit::Day),
        (
            List::new("неделю недели недель неделе неделей неделями апта аптадан аптада аптаның week weeks"),
            Unit::Week,
        ),
        (
            List::new("месяц месяца месяце месяцев месяцем месяцами ай айдан айда айдың month months"),
            Unit::Month,
        ),
        (List::new("год года лет годом годами жыл жылдан year years"), Unit::Year),
    ];
    UNITS.iter().find(|(words, _)| words.has(key)).map(|(_, unit)| *unit)
}

/// True for a unit in the singular, which tells of one without a number: "неделю назад".
fn is_one(key: &str) -> bool {
    const ONE: &str =
        "день днем сутки неделю неделей месяц месяцем год годом күн апта ай жыл күннен аптадан айдан жылдан";
    ONE.split(' ').any(|one| one == key)
}

/// True for "бірнеше", "ондаған": how many is not told.
fn is_vague(key: &str) -> bool {
    matches!(key, "бірнеше" | "жүз" | "мың") || key.ends_with("даған") || key.ends_with("деген")
}
