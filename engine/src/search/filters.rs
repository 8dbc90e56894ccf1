//! Conditions on documents: `speaker: source: date: lang: doc:`.

use super::index::INFLECTED;
use super::query::Filter;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::stem::stem;
use tarazy_corpus::text::{Language, tokens};
use tarazy_corpus::{Document, Published};

/// What can stand before a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Speaker,
    Source,
    Date,
    Language,
    Document,
}

impl Field {
    /// The field of a folded name, in English, Russian or Kazakh.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "title" | "заголовок" | "тақырып" => Self::Title,
            "speaker" | "спикер" | "сөйлеуші" => Self::Speaker,
            "source" | "источник" | "дереккөз" => Self::Source,
            "date" | "дата" | "күні" => Self::Date,
            "lang" | "язык" | "тіл" => Self::Language,
            "doc" | "документ" | "құжат" => Self::Document,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// Folded words of a name: somebody so named is quoted.
    Speaker(Vec<String>),
    /// Folded words of the outlet's name.
    Source(Vec<String>),
    /// First and last day, each as year, month and day in eight digits.
    Date(u32, u32),
    Language(Language),
    Document(String),
}

impl Condition {
    /// `None` when the value makes no sense for the field.
    pub(super) fn read(field: Field, value: &str) -> Option<Self> {
        match field {
            Field::Title => None,
            Field::Speaker => name_words(value).map(Self::Speaker),
            Field::Source => name_words(value).map(Self::Source),
            Field::Date => period(value).map(|(first, last)| Self::Date(first, last)),
            Field::Language => language(&fold(value)).map(Self::Language),
            Field::Document => Some(value.to_owned()).filter(|id| !id.is_empty()).map(Self::Document),
        }
    }

    pub(super) fn holds(&self, document: &Document, facts: &Facts) -> bool {
        match self {
            Self::Speaker(words) => {
                let mut speakers = facts.quotes.iter().filter_map(|quote| quote.speaker.as_deref());
                speakers.any(|name| names(words, name))
            }
            Self::Source(words) => document.source.as_deref().is_some_and(|name| names(words, name)),
            Self::Date(first, last) => document.published.as_ref().is_some_and(|published| {
                published_days(published).is_some_and(|(start, end)| start <= *last && *first <= end)
            }),
            Self::Language(language) => document.language == *language,
            Self::Document(id) => document.id == *id,
        }
    }
}

/// True when `document` meets all conditions.
pub(super) fn all_hold(filters: &[Filter], document: &Document, facts: &Facts) -> bool {
    filters.iter().all(|filter| filter.condition.holds(document, facts) != filter.negated)
}

/// True when every word of `wanted` is a form or the beginning of a word of `name`.
pub(super) fn names(wanted: &[String], name: &str) -> bool {
    let known: Vec<String> = tokens::tokens(name).map(|word| fold(word.of(name))).collect();
    wanted.iter().all(|word| known.iter().any(|known| is_form(word, known)))
}

fn is_form(word: &str, of: &str) -> bool {
    let share_stem = |language| stem(word, language) == stem(of, language);
    of.starts_with(word) || INFLECTED.into_iter().any(share_stem)
}

fn name_words(value: &str) -> Option<Vec<String>> {
    let words: Vec<String> = tokens::tokens(value).map(|word| fold(word.of(value))).collect();
    (!words.is_empty()).then_some(words)
}

fn language(name: &str) -> Option<Language> {
    match name {
        "русский" | "орысша" | "russian" => Some(Language::Russian),
        "казахский" | "қазақша" | "kazakh" => Some(Language::Kazakh),
        "английский" | "ағылшынша" | "english" => Some(Language::English),
        "und" => Some(Language::Unknown),
        code => Some(Language::from_code(code)).filter(|&language| language != Language::Unknown),
    }
}

/// `2022`, `2022-01`, `2022-01-29`, `29.01.2022`, or two of these around `..`, one of which may be missing.
fn period(value: &str) -> Option<(u32, u32)> {
    let Some((first, last)) = value.split_once("..") else { return days(value) };
    let from = if first.is_empty() { 0 } else { days(first)?.0 };
    let to = if last.is_empty() { u32::MAX } else { days(last)?.1 };
    let given = !first.is_empty() || !last.is_empty();
    given.then_some((from.min(to), from.max(to)))
}

fn published_days(published: &Published) -> Option<(u32, u32)> {
    days(&published.iso)
}

/// The first and last day of a date, which may be a month or a year.
fn days(date: &str) -> Option<(u32, u32)> {
    let is_reversed = date.contains('.');
    let mut parts: Vec<&str> = date.split(['-', '.']).collect();
    if is_reversed {
        parts.reverse();
    }
    let number = |at: usize, len: usize| -> Option<u32> {
        let part = parts.get(at)?;
        let is_number = part.len() <= len && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { part.parse().ok() } else { None }
    };
    let year = number(0, 4).filter(|year| (1000..=9999).contains(year))?;
    let month =
        if parts.len() > 1 { Some(number(1, 2).filter(|month| (1..=12).contains(month))?) } else { None };
    let day = if parts.len() > 2 { Some(number(2, 2).filter(|day| (1..=31).contains(day))?) } else { None };
    let day_number = |month: u32, day: u32| year * 10_000 + month * 100 + day;
    let first = day_number(month.unwrap_or(1), day.unwrap_or(1));
    (parts.len() <= 3).then_some((first, day_number(month.unwrap_or(12), day.unwrap_or(31))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_periods() {
        assert_eq!(period("2022"), Some((20_220_101, 20_221_231)));
        assert_eq!(period("2022-01..2022-02"), Some((20_220_101, 20_220_231)));
        assert_eq!(period("2022-02..2022-01-05"), Some((20_220_105, 20_220_201)));
        assert_eq!(period("29.01.2022"), Some((20_220_129, 20_220_129)));
        assert_eq!(period("..2022-01"), Some((0, 20_220_131)));
        for wrong in ["", "..", "потом", "2022-13", "2022-01-32", "0000", "22-01", "2022-1-1-1", "+2022"]
        {
            assert_eq!(period(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_name_is_met_by_its_forms_and_beginnings() {
        let wanted = |name: &str| name_words(name).unwrap();
        assert!(names(&wanted("Ларисой Соколовской"), "Лариса Соколовская"));
        assert!(names(&wanted("сокол"), "Лариса Соколовская"));
        assert!(!names(&wanted("Анна Соколовская"), "Лариса Соколовская"));
    }

    #[test]
    fn documents_without_a_date_meet_no_date() {
        let undated = Document::default();
        assert!(!Condition::Date(0, u32::MAX).holds(&undated, &Facts::default()));
    }
}
