//! Numbers in digits and words.

use super::super::words::{Word, Words};
use super::spelling::word_value;
use crate::text::Language;
use std::ops::Range;

/// A number and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) words: Range<usize>,
    /// `None` for "dozens".
    pub(super) value: Option<f64>,
    /// What a word of scale ("тыс.") multiplied it with, else 1.
    pub(super) scale: f64,
    pub(super) scaled: bool,
    pub(super) in_digits: bool,
}

/// The number that begins at `at`: digits or words, and words of scale.
pub(super) fn number_at(words: &Words, at: usize) -> Option<Number> {
    let word = words.get(at)?;
    if let Some(zero) = none_at_all(words, at) {
        return Some(zero);
    }
    if let Some(number) = many(words, at, word.language) {
        return Some(number);
    }
    let in_digits = word.is_number();
    let (mut value, mut end) = if in_digits { (digits(word)?, at + 1) } else { spelled(words, at)? };
    if word.language == Language::Kazakh && words.key(end, 0) == "жарым" && words.joined(end - 1) {
        (value, end) = (value + 0.5, end + 1);
    }
    let (mut scale, mut scaled) = (1.0, false);
    let close = |end: usize| end == at || is_close(words, end - 1);
    while let Some(factor) = scale_of(words.key(end, 0), word.language).filter(|_| close(end)) {
        (value, scale, scaled, end) = (value * factor, scale * factor, true, end + 1);
    }
    Some(Number { words: at..end, value: Some(value), scale, scaled, in_digits })
}

/// "ни одного": zero.
fn none_at_all(words: &Words, at: usize) -> Option<Number> {
    const ONE: &[&str] = &["один", "одна", "одно", "одного", "одной", "одну", "одному", "одним"];
    let none = words.key(at, 0) == "ни" && words.joined(at) && ONE.contains(&words.key(at, 1));
    let number = Number { words: at..at + 2, value: Some(0.0), scale: 1.0, scaled: false, in_digits: false };
    none.then_some(number)
}

/// "десятки", "hundreds": a number that is not told.
fn many(words: &Words, at: usize, language: Language) -> Option<Number> {
    const RUSSIAN: &[&str] = &["десятк", "сотн", "тысяч", "миллион", "миллиард"];
    const PLURAL: &[&str] = &["и", "ы", "ами", "ам", "ах", "ов"];
    const OTHERS: &[&str] = &[
        "ондаған",
        "жүздеген",
        "мыңдаған",
        "миллиондаған",
        "dozens",
        "scores",
        "hundreds",
        "thousands",
        "millions",
    ];
    let key = words.key(at, 0);
    let plural = |stem: &&str| key.strip_prefix(*stem).is_some_and(|rest| PLURAL.contains(&rest));
    let russian = language != Language::English && RUSSIAN.iter().any(plural);
    let vague = russian || OTHERS.contains(&key);
    let number = Number { words: at..at + 1, value: None, scale: 1.0, scaled: false, in_digits: false };
    vague.then_some(number)
}

/// The value of a word of digits, with or without a Kazakh case suffix; `None` for `16-летний`, `4G`.
fn digits(word: &Word) -> Option<f64> {
    const SUFFIXES: &[&str] = &[
        "ден", "дан", "тен", "тан", "нан", "нен", "ге", "ға", "ке", "қа", "ді", "ды", "ті", "ты", "нің",
        "ның", "дің", "дың",
    ];
    let text = match word.text.split_once('-') {
        Some((number, suffix)) if word.language == Language::Kazakh && SUFFIXES.contains(&suffix) => number,
        Some(_) => return None,
        None => word.text,
    };
    parse(text, word.language)
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

/// A number in words; a lone word of scale ("тысячу") and "one" before such a word count too.
fn spelled(words: &Words, at: usize) -> Option<(f64, usize)> {
    const ONE: &[&str] = &["один", "одна", "одну", "одного", "бір", "one", "a"];
    const SINGULAR: &[&str] = &["тысяча", "тысячу", "миллион", "миллиард", "сотня", "сотню", "десяток"];
    let language = words.get(at)?.language;
    if SINGULAR.contains(&words.key(at, 0)) && scale_of(words.key(at, 0), language).is_some() {
        return Some((1.0, at));
    }
    let next = words.key(at, 1);
    let scaled = scale_of(next, language).is_some() || next == "жарым";
    if ONE.contains(&words.key(at, 0)) && scaled && words.joined(at) {
        return Some((1.0, at + 1));
    }
    number_words(words, at)
}

/// Words of numbers below a thousand that add up: "двадцать пять".
fn number_words(words: &Words, at: usize) -> Option<(f64, usize)> {
    let language = words.get(at)?.language;
    let mut value = word_value(words.key(at, 0), language)?;
    let mut last = value;
    let mut end = at + 1;
    while let Some(next) = word_value(words.key(end, 0), language).filter(|_| is_close(words, end - 1)) {
        if next >= last || (10.0..20.0).contains(&last) && language != Language::Kazakh || last < 10.0 {
            break;
        }
        (value, last, end) = (value + next, next, end + 1);
    }
    Some((value, end))
}

/// True when nothing but white space, or the full stop of an abbreviation, parts `at` from the next word.
fn is_close(words: &Words, at: usize) -> bool {
    words
        .gap(at)
        .is_some_and(|g| matches!(g.trim(), "" | "-") || (g.trim() == "." && words.key(at, 0) == "тыс"))
}

fn scale_of(key: &str, language: Language) -> Option<f64> {
    let is = |stem: &str| key.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 3);
    let value = match key {
        "тыс" | "thousand" => 1e3,
        "млн" | "million" => 1e6,
        "млрд" | "billion" => 1e9,
        "трлн" | "trillion" => 1e12,
        "dozen" => 12.0,
        "hundred" => 100.0,
        _ if language == Language::English => return None,
        _ if is("тысяч") || is("мың") => 1e3,
        _ if is("миллион") => 1e6,
        _ if is("миллиард") => 1e9,
        _ if is("триллион") => 1e12,
        _ if is("десятк") || key == "десяток" => 10.0,
        _ if is("сотн") || key == "сотен" => 100.0,
        _ => return None,
    };
    Some(value)
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
