//! The place, the day and the agency with which a report opens: `ЖАНАСАЙ, 12 марта (Агентство) —`.

use crate::facts::dates;
use crate::text::normalise::{fold, is_capital};
use crate::text::tokens::tokens;

/// No dateline is longer than this many characters.
const LONGEST: usize = 90;
/// A place in capital letters has at least so many; shorter words are abbreviations: `США — …`.
const SHORTEST_PLACE: usize = 4;

/// Bytes of the dateline with which `line` begins, up to the dash or full stop that ends it; 0 where there is none.
pub(super) fn len(line: &str) -> usize {
    if !line.starts_with(is_capital) {
        return 0;
    }
    let near = line.char_indices().take(LONGEST);
    let ends = near.filter(|&(_, c)| matches!(c, '.' | '—' | '–' | '-')).map(|(at, c)| at + c.len_utf8());
    ends.filter(|&end| closes(line, end)).last().unwrap_or(0)
}

/// True for a line that is nothing but a place or outlet and a day: `Заречье, 12 марта 2024 года`, `«Вечерний Тимск», 3 июня 2024 г.`
pub(super) fn is_whole(line: &str) -> bool {
    let short = line.chars().nth(LONGEST).is_none();
    let outlet = line.strip_prefix('«').and_then(|name| name.split_once('»'));
    let (name, rest) = outlet.unwrap_or((line, line));
    short && line.contains(',') && name.starts_with(is_capital) && is_dateline(rest) && has_day(rest)
}

/// True when the sign that ends at `end` closes a dateline, and a sentence begins behind it.
fn closes(line: &str, end: usize) -> bool {
    let Some((head, rest)) = line.split_at_checked(end) else { return false };
    let opens = rest.trim_start().trim_start_matches(['«', '"', '“', '„']);
    let spaced = rest.starts_with(char::is_whitespace);
    let begins = opens.starts_with(|c: char| is_capital(c) || c.is_ascii_digit());
    let dash = head.trim_end_matches(['—', '–', '-']);
    // A score or a headline is no report: `НАТО – Россия 2:1`.
    let told = rest.trim_end().ends_with(['.', '!', '?', '…', '»', '"', '”']);
    let shouted = || dash.ends_with(' ') && told && is_shouted(head);
    spaced && begins && is_dateline(head) && (has_day(head) || shouted())
}

/// True when all words are names, numbers or words of dates.
fn is_dateline(head: &str) -> bool {
    tokens(head).all(|span| {
        let word = span.of(head);
        word.starts_with(|c: char| is_capital(c) || c.is_ascii_digit()) || is_of_date(&fold(word))
    })
}

fn is_of_date(key: &str) -> bool {
    matches!(key, "г" | "год" | "года" | "ж" | "жыл" | "жылғы" | "жылы") || dates::is_month(key)
}

/// True when `text` begins with the day of a month: `7 шілдеде`.
pub(super) fn opens_with_day(text: &str) -> bool {
    let mut words = tokens(text).map(|span| span.of(text));
    words.next().is_some_and(is_number) && words.next().is_some_and(|word| dates::is_month(&fold(word)))
}

fn is_number(word: &str) -> bool {
    word.len() <= 2 && word.starts_with(|c: char| c.is_ascii_digit())
}

/// True when it names the day of a month.
fn has_day(head: &str) -> bool {
    let next = tokens(head).skip(1);
    let mut pairs = tokens(head).zip(next).map(|(a, b)| (a.of(head), b.of(head)));
    pairs.any(|(a, b)| is_number(a) && dates::is_month(&fold(b)) || dates::is_month(&fold(a)) && is_number(b))
}

/// True when its first word is in capital letters.
fn is_shouted(head: &str) -> bool {
    let first = tokens(head).next().map_or("", |span| span.of(head));
    first.chars().all(is_capital) && first.chars().count() >= SHORTEST_PLACE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_day_and_agency_are_parted_from_what_they_tell() {
        for (dateline, rest) in [
            ("ЖАНАСАЙ, 12 марта —", " Мост закрыли."),
            ("Жанасай. 12 марта. ДАЛАИНФОРМ -", " Мост закрыли."),
            ("Заречье, 12 марта 2024 г.", " Мост закрыли. Вода ушла."),
            ("АСТАНА. 4 наурыз. ДалаАқпарат –", " «Көпір» жабылды."),
            ("HARROWMOUTH, March 3 (Agency) —", " The bridge was closed."),
            ("HARROWMOUTH, England (Agency) —", " The bridge was closed."),
        ] {
            assert_eq!(len(&[dateline, rest].concat()), dateline.len(), "{dateline}");
        }
        assert!(is_whole("Заречье, 12 марта 2024 года") && !is_whole("Заречье, третий дом"));
    }

    #[test]
    fn sentences_open_otherwise() {
        for line in [
            "НАТО — военный союз.",
            "США – Канада 2:1",
            "ДИНАМО – Восход 2:1",
            "Заречье. Мост закрыли 12 марта.",
            "Сериков приехал 12 марта. Мост закрыли.",
            "12 марта. Мост закрыли.",
        ] {
            assert_eq!(len(line), 0, "{line}");
        }
    }
}
