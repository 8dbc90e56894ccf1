//! Parts of a page that were copied without what parted them: `Спорт24.09.2024Победа над ТарыхомФото: А. Исаев`.

use super::dateline::opens_with_day;
use super::phrases::{self, after_any};
use super::title::day_of;
use crate::text::normalise::{is_capital, is_small};

/// A date with its time is no longer than this many characters.
const LONGEST_DATE: usize = 40;

/// The parts of a line, in order; together they are the line.
pub(super) fn parts(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut before = None;
    for (at, c) in line.char_indices() {
        let may_begin = c.is_ascii_digit() || is_capital(c);
        let last = before.replace(c).filter(|last| may_begin && !last.is_whitespace());
        let here = last.and_then(|last| Some((last, line.get(from..at)?, line.get(at..)?)));
        if here.is_some_and(|(last, part, rest)| is_border(part, last, c, rest)) {
            found.extend(line.get(from..at));
            from = at;
        }
    }
    found.extend(line.get(from..));
    found
}

/// True where a date begins or ends without a space, or a credit begins so.
fn is_border(part: &str, last: char, first: char, rest: &str) -> bool {
    if first.is_ascii_digit() && is_small(last) {
        return opens_with_day(rest) || opens_date(rest);
    }
    let ends = || last.is_ascii_digit() || is_small(last) || matches!(last, '»' | '”' | '!' | '?');
    if !is_capital(first) || !ends() {
        return false;
    }
    let dated = last.is_ascii_digit() && part.len() <= 2 * LONGEST_DATE && opens_date(part);
    dated || after_any(rest, phrases::CAPTION).is_some_and(|rest| rest.starts_with([':', '/']))
}

fn opens_date(text: &str) -> bool {
    let end = text.char_indices().nth(LONGEST_DATE).map_or(text.len(), |(at, _)| at);
    let head = text.get(..end).unwrap_or_default();
    // A capital that is glued to the year or the time belongs to what follows.
    let mut digit = false;
    let cut = head.char_indices().find(|&(_, c)| {
        let glued = digit && is_capital(c);
        digit = c.is_ascii_digit();
        glued
    });
    let date = head.get(..cut.map_or(head.len(), |(at, _)| at)).unwrap_or_default();
    day_of(date).is_some_and(|(day, _)| day.start == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_and_a_credit_part_what_is_glued() {
        let line = "Спорт24.09.2024Победа над Тарыхом: счёт 3:1Фото: Марат Исаев";
        assert_eq!(parts(line), ["Спорт", "24.09.2024", "Победа над Тарыхом: счёт 3:1", "Фото: Марат Исаев"]);
        assert_eq!(parts("Сурет: Айдос Нұр7 шілдеде су тасыды"), ["Сурет: Айдос Нұр", "7 шілдеде су тасыды"]);
        let words = "Общество15 января 2025, 11:42В Каратале закрыли мост«Дала»Сурет: Әлия Нұрова";
        assert_eq!(
            parts(words),
            ["Общество", "15 января 2025, 11:42", "В Каратале закрыли мост«Дала»", "Сурет: Әлия Нұрова"]
        );
    }

    #[test]
    fn names_with_capitals_and_numbers_inside_stay_whole() {
        for line in
            ["КазТелИнформ купил iPhone14Pro за 5000тг", "В школе№5Б учатся 24А и 24Б.", "ЖЭО-2 2025 жылы"]
        {
            assert_eq!(parts(line), [line]);
        }
    }
}
