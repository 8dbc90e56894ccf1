//! Digits, with the letters that may be stuck to them.

use super::super::words::Word;
use super::numbers::is_measure;
use super::spelling::{Spelled, spelled};
use super::units;
use crate::text::Language;

/// The value of a word of digits, with or without a suffix, a scale (`3m`) or a unit (`5km`), and the scale;
/// `None` for `16-летний`, `4G`.
pub(super) fn digits(word: &Word) -> Option<(f64, f64)> {
    let (text, factor) = match word.text.split_once('-') {
        Some((number, suffix)) => {
            let fits = has_case(number, suffix, word.language) || is_measure(word);
            (fits.then_some(number)?, 1.0)
        }
        None => with_scale(word).unwrap_or((word.text, 1.0)),
    };
    Some((parse(text, word.language)?, factor))
}

/// True for the ending of a count: "40-тан", "5-ти", "3-х"; not of an ordinal: "90-х".
fn has_case(number: &str, suffix: &str, language: Language) -> bool {
    const KAZAKH: &str = "ден дан тен тан нан нен ге ға ке қа не на ді ды ті ты ні ны нің ның дің дың тің тың \
        де да те та і ы сі сы ін ын сін сын іне ына сіне сына інде ында еуі еу дей дай тей тай";
    let is_in = |list: &str| list.split(' ').any(|s| s == suffix);
    match language {
        Language::Kazakh => is_in(KAZAKH),
        Language::English => false,
        _ => {
            let few = number.ends_with(['2', '3', '4']);
            is_in("ти тью и ью") || few && is_in("х мя")
        }
    }
}

/// The digits of `3m`, `2bn`, `5km`, and what the letters multiply them with.
pub(super) fn with_scale<'t>(word: &Word<'t>) -> Option<(&'t str, f64)> {
    let (number, letters) = split_letters(word)?;
    match spelled(letters, word.language) {
        Some(Spelled::Scale(scale, _)) => Some((number, scale)),
        _ => units::listed_unit(letters).map(|_| (number, 1.0)),
    }
}

/// The digits of a word and the letters right behind them.
pub(super) fn split_letters<'w, 't>(word: &'w Word<'t>) -> Option<(&'t str, &'w str)> {
    let at = word.key.find(char::is_alphabetic)?;
    let number = word.text.get(..at).filter(|number| number.ends_with(|c: char| c.is_ascii_digit()))?;
    Some((number, word.key.get(at..)?))
}

/// `1 250`, `1,250.5` (English), `1.250,5`; a lone comma is a decimal point except before three English digits.
fn parse(text: &str, language: Language) -> Option<f64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let groups = |separator: char| {
        let mut parts = plain.split(separator);
        parts.next().is_some_and(|p| !p.is_empty() && p.len() <= 3 && p != "0") && parts.all(|p| p.len() == 3)
    };
    let (commas, dots) = (plain.matches(',').count(), plain.matches('.').count());
    let plain = match (commas, dots) {
        (_, 0) if commas > 1 || (language == Language::English && groups(',')) => plain.replace(',', ""),
        (1, 0) => plain.replace(',', "."),
        (0, 0 | 1) => plain,
        (0, _) if groups('.') => plain.replace('.', ""),
        _ if plain.rfind(',') < plain.rfind('.') => plain.replace(',', ""),
        _ => plain.replace('.', "").replace(',', "."),
    };
    decimal(&plain)
}

/// Digits, with or without a point and more digits; exact up to fifteen. The standard parser would bring 12 kB of tables.
pub(super) fn decimal(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut value = 0.0;
    for digit in whole.chars().chain(fraction.chars()) {
        value = value * 10.0 + f64::from(digit.to_digit(10)?);
    }
    let scale: f64 = fraction.chars().map(|_| 10.0).product();
    Some(value / scale).filter(|value| value.is_finite() && !whole.is_empty())
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn decimals_are_read_as_the_standard_parser_reads_them() {
        for text in ["0", "7", "3.5", "0.1", "1.25", "123456.789", "00.10", "999999999999999", "12."] {
            assert_eq!(decimal(text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn nothing_else_is_a_decimal() {
        for text in ["", ".", ".5", "1e5", "1.2.3", "-1", "inf", "5г"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
