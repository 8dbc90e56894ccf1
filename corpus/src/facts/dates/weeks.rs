//! Days of the week, weeks and weekends.

use super::super::figures::ordinal;
use super::super::words::Word;
use super::calendar::{self, Day};
use super::scan::{Found, Scan, is_from};
use crate::text::Language;

impl Scan<'_, '_> {
    /// The day of the week (0 is Monday) of which the word at `at` is a form.
    pub(super) fn weekday_at(&self, at: usize) -> Option<i64> {
        calendar::weekday(self.key(at, 0).trim_end_matches("'s"), self.language(at))
    }

    /// "во вторник", "on Friday", "Friday night", "с пятницы по воскресенье": the last such day not after the publication.
    pub(super) fn weekday(&self, at: usize) -> Option<Found> {
        let first = self.weekday_at(at)?;
        if !self.is_asked(at) || self.is_date_after(at) || self.is_date_before(at) {
            return None;
        }
        let (last, end) = self.last_weekday(at).unwrap_or((first, at + 1));
        let planned = end == at + 1 && !self.is_eve(at) && (self.is_moved_to(at) || self.is_limit(at));
        let to_come = (planned || self.is_to_come(at) || self.is_foretold(at))
            && self.today().map(Day::weekday) != Some(last);
        let form = self.weekday_from(last, i64::from(to_come));
        let days = if end > at + 1 { (last - first).rem_euclid(7) } else { i64::from(self.is_eve(at)) };
        let from = Day::parse(&form).filter(|_| days > 0).map(|day| day.plus(-days));
        Some((at..end, from.map_or(form.clone(), |from| format!("{from}/{form}"))))
    }

    /// True in "до пятницы", "by Friday", "жұмаға дейін", unless what was to end then has ended.
    fn is_limit(&self, at: usize) -> bool {
        // "К полудню понедельника" was a time.
        let until = matches!(self.key(at, -1), "до" | "until" | "by") || self.key(at, 1) == "дейін";
        until && !self.is_told_as_past(at)
    }

    /// True for "to Monday", not for "due to Monday's storm".
    pub(super) fn is_after_to(&self, at: usize) -> bool {
        self.key(at, -1) == "to" && self.key(at, -2) != "due" && !self.key(at, 0).ends_with("'s")
    }

    /// True where the word at `at` tells a day: not in "The Sunday Post", "every Friday", "жұма сайын".
    fn is_asked(&self, at: usize) -> bool {
        const BEFORE: &str = "в во на к ко с со до позднее после утро утра утру день вечер вечера вечеру ночи утром вечером ночью половине полудню";
        let before = self.key(at, -1);
        let other = match before {
            "и" | "или" => at.checked_sub(2),
            _ => at.checked_sub(1).filter(|&other| self.sign(other) == ","),
        };
        let listed =
            other.is_some_and(|other| self.weekday_at(other).is_some()) && !self.key(at, 0).ends_with('м');
        match self.language(at) {
            Language::English => {
                let named = self.words.near(at, 1).is_some_and(Word::is_capitalised);
                let part_of_name = named && self.words.joined(at) && matches!(before, "the" | "on");
                !part_of_name && !matches!(before, "every" | "each" | "good" | "black")
            }
            Language::Kazakh => !self.key(at, 1).starts_with("сайын"),
            _ => listed || self.is_eve(at) || BEFORE.split(' ').any(|word| word == before),
        }
    }

    /// True for "в ночь на вторник", "сейсенбіге қараған түні", "overnight into Tuesday".
    fn is_eve(&self, at: usize) -> bool {
        let before = (self.key(at, -2), self.key(at, -1));
        matches!(before, ("ночь", "на") | ("night" | "overnight", "into")) || self.key(at, 1) == "қараған"
    }

    /// The last day of "с понедельника по среду", "from Monday to Friday", "дүйсенбіден сәрсенбіге", and where it ends.
    fn last_weekday(&self, at: usize) -> Option<(i64, usize)> {
        let last = match (self.key(at, -1), self.key(at, 1)) {
            ("с" | "со", "по" | "на" | "до") | ("from", "to" | "through") | ("between", "and") => {
                at + 2
            }
            _ if self.language(at) == Language::Kazakh && is_from(self.key(at, 0)) => at + 1,
            _ => return None,
        };
        Some((self.weekday_at(last)?, last + 1))
    }

    /// True when the date of the day itself follows: "в среду, 12 мая", "во вторник вечером, 11 мая".
    pub(super) fn is_date_after(&self, at: usize) -> bool {
        const PARTS: &str =
            "утром днем вечером ночью күні таңертең кешке түнде morning afternoon evening night";
        let part = self.words.joined(at) && PARTS.split(' ').any(|part| part == self.key(at, 1));
        let at = at + usize::from(part);
        let english = self.language(at) == Language::English;
        let day = self.day_number(at + 1).is_some() && self.month(at + 2).is_some();
        matches!(self.sign(at), "" | "," | "(") && (day || english && self.month(at + 1).is_some())
    }

    /// True when it stands before: "12 мая, в среду".
    fn is_date_before(&self, at: usize) -> bool {
        let preposition = matches!(self.key(at, -1), "в" | "во" | "on" | "a");
        let month_at = at.checked_sub(1 + usize::from(preposition));
        month_at.is_some_and(|i| {
            let day = i > 0 && self.day_number(i - 1).is_some() && self.words.joined(i - 1);
            self.sign(i) == "," && self.month(i).is_some() && day
        })
    }

    /// "первую неделю мая", "the last week of May", "мамырдың үшінші аптасында": seven days, the first from the first.
    pub(super) fn week_of_month(&self, at: usize) -> Option<Found> {
        let kazakh = self.language(at) == Language::Kazakh;
        let nth_at = at + usize::from(kazakh);
        if !["недел", "week", "апта"].iter().any(|week| self.key(nth_at, 1).starts_with(week)) {
            return None;
        }
        let of = usize::from(matches!(self.key(nth_at, 2), "of" | "in"));
        let month_at = if kazakh { at } else { nth_at + 2 + of };
        let month = self.month(month_at)?;
        let last = ["последн", "last", "соңғы"].iter().any(|last| self.key(nth_at, 0).starts_with(last));
        let nth = ordinal(self.words, nth_at).map(|(nth, _)| nth).filter(|nth| *nth < 5 && !last);
        let (year, end) = if kazakh { (None, nth_at + 2) } else { self.year_after(month_at) };
        let year = year.or_else(|| self.year_of(month_at, month, None))?;
        let last_day = (28..=31).rev().find(|&day| calendar::is_day(year, month, day)).filter(|_| last);
        let end_day = nth.map(|nth| nth * 7).or(last_day)?;
        let day = |day| calendar::iso(Some(year), month, Some(day));
        Some((at..end, format!("{}/{}", day(end_day - 6), day(end_day))))
    }

    /// The weekday nearest to the publication: not after it, before it (`shift` -1), after it (1).
    pub(super) fn weekday_from(&self, weekday: i64, shift: i64) -> String {
        let Some(today) = self.today() else { return String::new() };
        let back = (today.weekday() - weekday).rem_euclid(7);
        today.plus(match shift {
            1 => 7 - back,
            -1 if back == 0 => -7,
            _ => -back,
        })
    }
}

/// True for "выходные", "weekend", "демалыста", which a word of time describes.
pub(super) fn is_weekend(key: &str) -> bool {
    matches!(key, "выходные" | "выходных" | "демалыста" | "демалыс" | "weekend")
}

/// From Monday to Sunday.
pub(super) fn week(today: Day, shift: i64) -> String {
    let monday = shift * 7 - today.weekday();
    format!("{}/{}", today.plus(monday), today.plus(monday + 6))
}

/// Saturday and Sunday of this week; before it (`shift` -1) those of the last.
pub(super) fn weekend(today: Day, shift: i64) -> String {
    const SATURDAY: i64 = 5;
    let saturday = SATURDAY - today.weekday() + 7 * shift.min(0);
    format!("{}/{}", today.plus(saturday), today.plus(saturday + 1))
}
