//! Months, days of the week and counting of days.

use super::super::list::List;
use crate::text::Language;

pub(super) static MONTHS_RU: List =
    List::new("январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр");
pub(super) static MONTHS_KK: List =
    List::new("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйе қазан қараша желтоқсан");
pub(super) static MONTHS_EN: List =
    List::new("january february march april may june july august september october november december");
pub(super) static WEEKDAYS_RU: List = List::new("понедельник вторник сред четверг пятниц суббот воскресень");
pub(super) static WEEKDAYS_KK: List = List::new("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі");
pub(super) static WEEKDAYS_EN: List = List::new("monday tuesday wednesday thursday friday saturday sunday");

/// The number of the only Russian month whose stem is a beginning of other words.
const MAY: usize = 4;

/// The month (1 to 12) of which the folded word `key` is a form, or the usual abbreviation.
pub(super) fn month(key: &str, language: Language) -> Option<u32> {
    let is_form = |at: usize, rest: &str| match language {
        Language::English => rest.is_empty(),
        Language::Kazakh => rest.chars().count() <= 5 && !rest.ends_with("ық"),
        _ if at == MAY => ["й", "я", "ю", "е", "ем"].contains(&rest),
        _ => ["", "а", "у", "ом", "е", "ь", "я", "ю", "ем"].contains(&rest),
    };
    let months = by_language(language, [&MONTHS_RU, &MONTHS_KK, &MONTHS_EN]);
    // Short Kazakh forms are other words: "қар" is snow.
    let short = || (language != Language::Kazakh).then(|| short_month(key, months)).flatten();
    months.start_of(key, is_form).or_else(short).map(|at| at as u32 + 1)
}

/// "янв", "sept".
fn short_month(key: &str, months: &List) -> Option<usize> {
    let is_short = |month: &str| month.strip_prefix(key).is_some_and(|rest| rest.chars().count() > 1);
    months.iter().position(is_short).filter(|_| matches!(key.chars().count(), 3..=4))
}

/// The month of the adjective `key`: "январский".
pub(super) fn month_of_adjective(key: &str) -> Option<u32> {
    let is_form = |at: usize, rest: &str| {
        let near = rest.find("ск").is_some_and(|at| at <= "ов".len());
        near && (at != MAY || rest.starts_with('й'))
    };
    MONTHS_RU.start_of(key, is_form).map(|at| at as u32 + 1)
}

/// The day of the week (0 is Monday) of which the folded word `key` is a form.
pub(super) fn weekday(key: &str, language: Language) -> Option<i64> {
    let is_form = |_, rest: &str| match language {
        Language::English => rest.is_empty(),
        // Longer ones are names: "Жұмабек".
        _ => {
            (rest.chars().count() <= 2 || matches!(rest, "ден" | "дан" | "дегі" | "дағы" | "нің" | "ның"))
                && key != "среди"
        }
    };
    let days = by_language(language, [&WEEKDAYS_RU, &WEEKDAYS_KK, &WEEKDAYS_EN]);
    days.start_of(key, is_form).and_then(|at| i64::try_from(at).ok())
}

fn by_language(language: Language, [russian, kazakh, english]: [&'static List; 3]) -> &'static List {
    match language {
        Language::English => english,
        Language::Kazakh => kazakh,
        _ => russian,
    }
}

/// Number of days since 1970-01-01 (Howard Hinnant's `days_from_civil`).
pub(super) fn days(year: i64, month: u32, day: u32) -> i64 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let of_era = shifted - era * 400;
    let of_year = (153 * (i64::from(month) + if month > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a number of days since 1970-01-01 (Howard Hinnant's `civil_from_days`).
pub(super) fn civil(days: i64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted - era * 146_097;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), small(month), small(day))
}

/// A month or a day as a small number; never out of range.
fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

/// When a document was published, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Published {
    pub(super) year: i64,
    pub(super) month: Option<u32>,
    day: Option<u32>,
}

/// What the words around a date tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// "до 1 февраля".
    Limit,
    /// "выборы назначены на 1 февраля".
    ToCome,
    /// "в декабре приняли".
    Past,
    /// Nothing.
    Any,
}

/// How far, in days, a date without a year may lie after the publication and still be of the same year.
const FAR: i64 = 183;

/// The same for what is told as past: the verb may be of another day.
const SOON: i64 = 45;

impl Published {
    /// Reads `2022`, `2022-01` or `2022-01-29`; what follows the day is ignored.
    pub(super) fn parse(iso: &str) -> Option<Self> {
        let mut parts = iso.get(..iso.len().min(10))?.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut next = || parts.next().and_then(|p| p.parse().ok());
        Some(Self { year, month: next(), day: next() })
    }

    /// The year of the last such month (`shift` -1), the next (1), or that of this year.
    pub(super) fn year_of_month(self, month: u32, shift: i64) -> i64 {
        let own = self.month.unwrap_or(month);
        match shift {
            -1 => self.year - i64::from(month >= own),
            1 => self.year + i64::from(month <= own),
            _ => self.year,
        }
    }

    /// Days since 1970-01-01, when the day is known.
    pub(super) fn day(self) -> Option<i64> {
        Some(days(self.year, self.month?, self.day?))
    }

    /// The day, when it is known.
    pub(super) fn date(self) -> Option<Day> {
        Some(Day { year: Some(self.year), month: self.month?, number: self.day? })
    }

    /// The year of a date without one: that of the publication, unless the date would lie far ahead;
    /// the next such date for a limit that lies far back, and when the text speaks of what is to come and it lies a season back.
    pub(super) fn year_of(self, month: u32, day: Option<u32>, when: When) -> i64 {
        let Some(own_month) = self.month else { return self.year };
        if month == own_month && day.is_none() {
            return self.year;
        }
        let published = days(self.year, own_month, self.day.unwrap_or(15));
        let ahead = days(self.year, month, day.unwrap_or(1)) - published;
        match ahead {
            _ if ahead < -FAR / 2 && when == When::ToCome || ahead < -FAR && when == When::Limit => {
                self.year + 1
            }
            _ if ahead > SOON && when == When::Past => self.year - 1,
            _ if ahead > FAR && when != When::ToCome => self.year - 1,
            _ => self.year,
        }
    }
}

/// A day whose year may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: Option<i64>,
    pub(super) month: u32,
    pub(super) number: u32,
}

impl Day {
    /// Reads the last day of an ISO form: `2022-01-29`, `--01-29`, `2022-01-04/2022-01-05`.
    pub(super) fn parse(form: &str) -> Option<Self> {
        let last = form.rsplit('/').next()?;
        let (year, rest) = match last.strip_prefix("--") {
            Some(rest) => (None, rest),
            None => (Some(last.get(..4)?.parse().ok()?), last.get(5..)?),
        };
        let (month, day) = rest.split_once('-')?;
        Some(Self { year, month: month.parse().ok()?, number: day.parse().ok()? })
    }

    /// Days since Monday.
    pub(super) fn weekday(self) -> i64 {
        (days(self.year.unwrap_or_default(), self.month, self.number) + 3).rem_euclid(7)
    }

    /// ISO 8601 of the day so many days later.
    pub(super) fn plus(self, shift: i64) -> String {
        const ANY: i64 = 2001;
        let (year, month, day) = civil(days(self.year.unwrap_or(ANY), self.month, self.number) + shift);
        iso(self.year.map(|_| year), month, Some(day))
    }
}

/// Year and month of an ISO form that has both; of a period the last.
pub(super) fn month_of(form: &str) -> Option<(i64, u32)> {
    let (year, rest) = form.rsplit('/').next()?.split_at_checked(4)?;
    Some((year.parse().ok()?, rest.strip_prefix('-')?.get(..2)?.parse().ok()?))
}

/// True for a day that a newspaper may name.
pub(super) fn is_day(year: i64, month: u32, day: u32) -> bool {
    (1000..=2100).contains(&year) && civil(days(year, month, day)) == (year, month, day)
}

/// ISO 8601 of a date with what is known of it.
pub(super) fn iso(year: Option<i64>, month: u32, day: Option<u32>) -> String {
    let year = year.map_or_else(|| "-".to_owned(), |y| format!("{y:04}"));
    match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_days_of_the_week_are_known_by_the_form_that_tells_from_when() {
        let days = "дүйсенбіден сейсенбіден сәрсенбіден бейсенбіден жұмадан сенбіден жексенбіден";
        let told: Vec<_> = days.split(' ').map(|day| weekday(day, Language::Kazakh)).collect();
        assert_eq!(told, (0..7).map(Some).collect::<Vec<_>>());
        assert_eq!(weekday("жұмабек", Language::Kazakh), None);
        let of_then = ["жұмадағы", "сейсенбідегі", "дүйсенбінің"].map(|day| weekday(day, Language::Kazakh));
        assert_eq!(of_then, [Some(4), Some(1), Some(0)]);
    }

    #[test]
    fn days_are_counted_through_leap_years() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2020, 3, 1) - days(2020, 2, 28), 2);
        assert_eq!(
            (1..4000)
                .filter(|d| {
                    let (y, m, n) = civil(*d * 37);
                    days(y, m, n) != *d * 37
                })
                .count(),
            0
        );
    }
}
