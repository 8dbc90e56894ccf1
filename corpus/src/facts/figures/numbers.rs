//! Numbers in digits and words.

use super::super::words::{Word, Words, ends_with_any};
use super::digits::{decimal, digits, split_letters, with_scale};
use super::shares::{a_share, half_of_unit, one_in, share_kazakh};
use super::spelling::{Alone, Spelled, ordinal, spelled};
use super::{bounds, counted, units};
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
    /// True for "вдвое".
    pub(super) times: bool,
    /// The lower number of "два-три".
    pub(super) from: Option<f64>,
}

impl Number {
    pub(super) fn new(words: Range<usize>, value: Option<f64>) -> Self {
        Self { words, value, scale: 1.0, scaled: false, in_digits: false, times: false, from: None }
    }
}

/// The number that begins at `at`: digits or words, and words of scale.
pub(super) fn number_at(words: &Words, at: usize) -> Option<Number> {
    let word = words.get(at)?;
    if word.is_number() {
        return in_digits(words, at);
    }
    if let Some((first, second)) = word.key.split_once('-') {
        let first = spelled(first, word.language)?;
        return match (first, spelled(second, word.language)) {
            (first, Some(second)) => hyphened(words, at, first, second),
            // "A forty-minute walk".
            (Spelled::Number(count), None) if is_measure(word) => Some(Number::new(at..at + 1, Some(count))),
            _ => None,
        };
    }
    if let Some(part) = share_kazakh(words, at).or_else(|| half_of_unit(words, at)) {
        return Some(part);
    }
    match spelled(&word.key, word.language)? {
        Spelled::Vague if is_somewhat(words, at) => None,
        Spelled::Vague => Some(Number::new(at..vague_end(words, at + 1), None)),
        Spelled::Each => {
            let parts = ordinal(words.key(at, 1)).filter(|n| (2..=10).contains(n))?;
            Some(Number::new(at..at + 2, Some(1.0 / f64::from(parts))))
        }
        // "В половине восьмого".
        Spelled::Share(_) if word.language == Language::Russian && ordinal(words.key(at, 1)).is_some() => {
            None
        }
        Spelled::Share(share) => a_share(words, at, share),
        Spelled::Times(times) => Some(Number { times: true, ..Number::new(at..at + 1, Some(times)) }),
        Spelled::Number(_) | Spelled::One | Spelled::Scale(..) => in_words(words, at),
    }
}

/// True for the unit of "a forty-minute walk", "40-degree heat"; what lasts so long, "a two-day summit", is a name.
pub(super) fn is_measure(word: &Word) -> bool {
    let unit = word.key.split_once('-').and_then(|(_, unit)| units::listed_unit(unit));
    word.language == Language::English && unit.is_some_and(|unit| !matches!(unit, "day" | "year"))
}

/// "eighty-five", "two-thirds", "два-три".
fn hyphened(words: &Words, at: usize, first: Spelled, second: Spelled) -> Option<Number> {
    match (first, second) {
        (Spelled::Number(tens), Spelled::Number(units)) if tens >= 20.0 && units < 10.0 => {
            let mut sum = Sum { group: Some(tens + units), ..Sum::new(at + 1) };
            sum.extend(words);
            Some(sum.number(at))
        }
        (Spelled::Number(tens), Spelled::One) if tens >= 20.0 => {
            Some(Number::new(at..at + 1, Some(tens + 1.0)))
        }
        (Spelled::Number(count), Spelled::Share(share)) => Some(Number::new(at..at + 1, Some(count * share))),
        (Spelled::One, Spelled::Share(share)) => Some(Number::new(at..at + 1, Some(share))),
        (Spelled::Number(from), Spelled::Number(to)) if from < to => Some(two_numbers(words, at, from, to)),
        (Spelled::One, Spelled::Number(to)) => Some(two_numbers(words, at, 1.0, to)),
        _ => None,
    }
}

/// "два-три", "пять-шесть тысяч".
fn two_numbers(words: &Words, at: usize, from: f64, to: f64) -> Number {
    let mut sum = Sum { group: Some(to), ..Sum::new(at + 1) };
    sum.extend(words);
    let number = sum.number(at);
    Number { from: Some(from * number.scale), ..number }
}

pub(super) fn spelled_at(words: &Words, at: usize) -> Option<Spelled> {
    words.get(at).and_then(spelled_word)
}

/// What a word says of a number; "eighty-six" is one word.
fn spelled_word(word: &Word) -> Option<Spelled> {
    let said = |key| spelled(key, word.language);
    let parts = word.key.split_once('-').filter(|_| word.language == Language::English);
    match parts.map(|(tens, units)| (said(tens), said(units))) {
        Some((Some(Spelled::Number(tens)), Some(Spelled::Number(units)))) if tens >= 20.0 && units < 10.0 => {
            Some(Spelled::Number(tens + units))
        }
        Some((Some(Spelled::Number(tens)), Some(Spelled::One))) if tens >= 20.0 => {
            Some(Spelled::Number(tens + 1.0))
        }
        _ => said(&word.key),
    }
}

/// True for "несколько" that is no number: "несколько ленивый".
fn is_somewhat(words: &Words, at: usize) -> bool {
    let next = words.key(at + 1, 0);
    let quality =
        ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ски", "но", "ше"].iter().any(|e| next.ends_with(e));
    words.key(at, 0) == "несколько" && words.joined(at) && quality
}

/// Where the words of scale end after "несколько", "сотни": "несколько десятков тысяч".
fn vague_end(words: &Words, mut end: usize) -> usize {
    let is_scale = |at: usize| matches!(spelled_at(words, at), Some(Spelled::Scale(..) | Spelled::Vague));
    while is_close(words, end - 1) && is_scale(end) {
        end += 1;
    }
    if words.key(end, 0) == "of" && matches!(spelled_at(words, end + 1), Some(Spelled::Vague)) {
        return end + 2;
    }
    end
}

fn in_digits(words: &Words, at: usize) -> Option<Number> {
    let (value, factor, end) = split_decimal(words, at).or_else(|| {
        let (value, factor) = digits(words.get(at)?)?;
        Some((value, factor, at + 1))
    })?;
    let mut sum = Sum { group: Some(value * factor), ..Sum::new(end) };
    (sum.scale, sum.scaled) = (factor, factor > 1.0);
    let has_unit = words.get(end - 1).and_then(split_letters).is_some() && !sum.scaled;
    if !has_unit {
        sum.extend(words);
    }
    let number = sum.number(at);
    Some(Number { in_digits: true, ..number })
}

/// "1.2bn", which is two words.
fn split_decimal(words: &Words, at: usize) -> Option<(f64, f64, usize)> {
    let (fraction, factor) = with_scale(words.near(at, 1).filter(|_| words.gap(at) == Some("."))?)?;
    let value = decimal(&format!("{}.{fraction}", words.get(at)?.text))?;
    Some((value, factor, at + 2))
}

/// A number in words; "one" counts before a word of scale, "a hundred", or where people come to harm.
fn in_words(words: &Words, at: usize) -> Option<Number> {
    let mut sum = Sum::new(at);
    match spelled_at(words, at)? {
        Spelled::One => {
            let scale = words.joined(at) && matches!(spelled_at(words, at + 1), Some(Spelled::Scale(..)));
            let counts = scale
                || words.key(at, 1) == "жарым"
                || counted::is_one_person(words, at)
                || is_one_of_something(words, at);
            let share = words.joined(at) && matches!(spelled_at(words, at + 1), Some(Spelled::Share(_)));
            let of = words.key(at, 1) == "in" && words.key(at, 0) == "one";
            if of {
                return one_in(words, at);
            }
            if !counts || share {
                return None;
            }
            sum = Sum { group: Some(1.0), ..Sum::new(at + 1) };
        }
        Spelled::Scale(scale, alone) => {
            let bound = || bounds::comparison(words, &(at..at + 1), at + 1).1 < at;
            if let Some(Spelled::Number(count)) = spelled_at(words, at + 1).filter(|_| alone != Alone::One) {
                // "сотни полторы", "тысяч пять".
                let about = words.joined(at)
                    && count < 100.0
                    && !matches!(spelled_at(words, at + 2), Some(Spelled::Scale(..)));
                if about && words.get(at).is_some_and(|w| w.language == Language::Russian) {
                    return Some(Number::new(at..at + 2, Some(scale * count)));
                }
            }
            match alone {
                Alone::One => {}
                Alone::OneAfterBound if bound() => {}
                Alone::OneAfterBound | Alone::Vague => {
                    return Some(Number::new(at..vague_end(words, at + 1), None));
                }
                Alone::Nothing => return None,
            }
            // "Жүз елу мың".
            let hundred = words.key(at, 0).starts_with("жүз");
            sum = if hundred {
                Sum { group: Some(scale), ..Sum::new(at + 1) }
            } else {
                Sum { total: scale, scale, scaled: true, ..Sum::new(at + 1) }
            };
        }
        _ => {}
    }
    sum.extend(words);
    if let Some(Spelled::Share(share)) = spelled_at(words, sum.end).filter(|_| is_close(words, sum.end - 1)) {
        let value = sum.number(at).value.map(|count| count * share);
        return Some(Number::new(at..sum.end + 1, value));
    }
    // "он мыңдаған": tens of thousands.
    if is_close(words, sum.end - 1) && spelled_at(words, sum.end) == Some(Spelled::Vague) {
        return Some(Number::new(at..sum.end + 1, None));
    }
    let half_of = words.key(at, 0) == "half" && sum.end == at + 1;
    (!half_of || words.key(at, 1) == "of").then(|| sum.number(at))
}

/// "один час", and "одна школа" beside "два магазина": one that counts. A day may be any day.
fn is_one_of_something(words: &Words, at: usize) -> bool {
    const NO_LENGTHS: [&str; 6] = ["раз", "есе", "times", "день", "day", "күн"];
    let and = |i: isize| matches!(words.key(at, i), "и" | "and" | "мен" | "пен" | "бен" | "және");
    let many = |i: isize| {
        let word = words.near(at, i);
        word.is_some_and(|w| w.is_number() || matches!(spelled(&w.key, w.language), Some(Spelled::Number(_))))
    };
    let length = units::listed_unit(words.key(at, 1)).is_some_and(|unit| !NO_LENGTHS.contains(&unit));
    let beside = and(2) && many(3) || and(-1) && (many(-3) || many(-4));
    !matches!(words.key(at, 0), "a" | "an") && words.joined(at) && (length || beside)
}

/// How far from a whole number a product of a scale may lie.
const NEARLY: f64 = 1e-4;

/// A number in the making: "три миллиона двести тысяч" is a total of three millions and a group of two hundred.
struct Sum {
    total: f64,
    /// What no word of scale has multiplied yet.
    group: Option<f64>,
    /// The last word of scale.
    scale: f64,
    scaled: bool,
    /// Past the last word.
    end: usize,
}

impl Sum {
    fn new(end: usize) -> Self {
        Self { total: 0.0, group: None, scale: 1.0, scaled: false, end }
    }

    /// Takes in all words that go on with the number.
    fn extend(&mut self, words: &Words) {
        while self.group.is_none() && !self.scaled || is_close(words, self.end - 1) {
            if !self.take(words) {
                break;
            }
        }
    }

    fn take(&mut self, words: &Words) -> bool {
        let Some(word) = words.get(self.end) else { return false };
        // "2 миллиардтан 3 миллиардқа".
        if self.scaled && is_from(words, self.end - 1) {
            return false;
        }
        if word.key == "жарым" || word.key == "с" && words.key(self.end, 1) == "половиной" {
            self.end += if word.key == "с" { 2 } else { 1 };
            self.group = Some(self.group.unwrap_or_default() + 0.5);
            return true;
        }
        // "300 с лишним миллионов".
        if word.key == "с" && matches!(words.key(self.end, 1), "лишним" | "небольшим") {
            let scale = matches!(spelled_at(words, self.end + 2), Some(Spelled::Scale(..)));
            self.end += if scale { 2 } else { 0 };
            return scale && self.take(words);
        }
        if word.is_number() {
            return self.take_digits(word);
        }
        if word.key == "a" && self.group == Some(0.5) {
            self.end += 1;
            return matches!(spelled_at(words, self.end), Some(Spelled::Scale(..))) && self.take(words);
        }
        if word.key == "and" && words.key(self.end, 1) == "a" && words.key(self.end, 2) == "half" {
            (self.group, self.end) = (Some(self.group.unwrap_or_default() + 0.5), self.end + 3);
            return true;
        }
        if word.key == "and" && self.scaled && self.group.is_none_or(|g| g >= 100.0) {
            let below = matches!(spelled_at(words, self.end + 1), Some(Spelled::Number(v)) if v < 100.0);
            self.end += usize::from(below);
            return below && self.take(words);
        }
        match spelled_word(word) {
            Some(Spelled::Number(value)) if value >= 1000.0 && self.group.is_some() => false,
            Some(Spelled::Number(value)) => self.add(value, word.language),
            Some(Spelled::One) if self.takes_one(word) => self.add(1.0, word.language),
            Some(Spelled::Scale(scale, _)) => self.multiply(scale, word.language),
            _ => false,
        }
    }

    /// True in "двадцать один", "он бір": not in "twenty a day".
    fn takes_one(&self, word: &Word) -> bool {
        let least = if word.language == Language::Kazakh { 10.0 } else { 20.0 };
        self.group.is_some_and(|group| group >= least) && word.key != "a"
    }

    /// "3 миллиона 200 тысяч".
    fn take_digits(&mut self, word: &Word) -> bool {
        let value = digits(word).filter(|(_, factor)| *factor <= 1.0).map(|(value, _)| value);
        let fits = self.scaled && self.group.is_none() && value.is_some_and(|v| v < self.scale && v < 1000.0);
        if fits {
            (self.group, self.end) = (value, self.end + 1);
        }
        fits
    }

    /// Adds tens to hundreds, units to tens.
    fn add(&mut self, value: f64, language: Language) -> bool {
        let fits = match self.group {
            None => !self.scaled || value < self.scale,
            Some(group) => {
                let free = if group % 100.0 == 0.0 { 100.0 } else { 10.0 };
                let teens = (10.0..20.0).contains(&(group % 100.0)) && language != Language::Kazakh;
                value < free && group % free == 0.0 && !teens
            }
        };
        if fits {
            self.group = Some(self.group.unwrap_or_default() + value);
            self.end += 1;
        }
        fits
    }

    fn multiply(&mut self, scale: f64, language: Language) -> bool {
        if (50.0..500.0).contains(&scale) && language != Language::Russian {
            let small = self.group.is_none_or(|g| g < 10.0);
            if small {
                (self.group, self.end) = (Some(self.group.unwrap_or(1.0) * scale), self.end + 1);
                self.scaled |= language == Language::English;
            }
            return small;
        }
        self.end += 1;
        match self.group.take() {
            Some(group) => self.total += group * scale,
            None => self.total *= scale,
        }
        (self.scale, self.scaled) = (scale, true);
        true
    }

    fn number(&self, start: usize) -> Number {
        let sum = self.total + self.group.unwrap_or_default();
        // 16.65 times a thousand million is no whole number in binary.
        let value = if self.scaled && (sum - sum.round()).abs() < NEARLY { sum.round() } else { sum };
        Number { scale: self.scale, scaled: self.scaled, ..Number::new(start..self.end, Some(value)) }
    }
}

/// True when nothing but white space, or the full stop of an abbreviation, parts `at` from the next word.
fn is_close(words: &Words, at: usize) -> bool {
    words
        .gap(at)
        .is_some_and(|g| matches!(g.trim(), "" | "-") || (g.trim() == "." && words.key(at, 0) == "тыс"))
}

/// True for a Kazakh word of scale that tells from how many: "миллиардтан".
pub(super) fn is_from(words: &Words, at: usize) -> bool {
    let kazakh = words.get(at).filter(|word| word.language == Language::Kazakh);
    kazakh.is_some_and(|word| ends_with_any(&word.key, &["дан", "ден", "тан", "тен", "нан", "нен"]))
}
