//! Conditions: `speaker: source: statement: date: lang: doc:`.

use super::facets::{Column, FacetIndex, NEWSROOM, QUOTE};
use super::naming::{self, NameWord};
use super::query::Filter;
use super::speech::{Ranges, Speech};
use tarazy_corpus::text::Language;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::{Document, Published};

/// What can stand before a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Speaker,
    Source,
    Statement,
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
            "statement" | "высказывание" | "айтылым" => Self::Statement,
            "date" | "дата" | "күні" => Self::Date,
            "lang" | "язык" | "тіл" => Self::Language,
            "doc" | "документ" | "құжат" => Self::Document,
            _ => return None,
        })
    }

    /// One bit in a set of fields; the highest one stays free.
    pub(super) fn bit(self) -> u8 {
        1 << self as u8
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// Somebody so named is quoted.
    Speaker(Vec<NameWord>),
    /// True for words in somebody's mouth, false for those of the newsroom.
    Statement(bool),
    /// The outlet is so named.
    Source(Vec<NameWord>),
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
            Field::Statement => statement(&fold(value)).map(Self::Statement),
            Field::Date => period(value).map(|(first, last)| Self::Date(first, last)),
            Field::Language => language(&fold(value)).map(Self::Language),
            Field::Document => Some(value.to_owned()).filter(|id| !id.is_empty()).map(Self::Document),
        }
    }

    fn field(&self) -> Field {
        match self {
            Self::Speaker(_) => Field::Speaker,
            Self::Statement(_) => Field::Statement,
            Self::Source(_) => Field::Source,
            Self::Date(..) => Field::Date,
            Self::Language(_) => Field::Language,
            Self::Document(_) => Field::Document,
        }
    }
}

/// Conditions made ready for a corpus: a name is compared once with every value, not with every document.
#[derive(Debug)]
pub(super) struct Conditions<'a> {
    ready: Vec<(&'a Filter, Option<Accepted<'a>>)>,
}

/// The values of a column that meet a condition.
#[derive(Debug)]
struct Accepted<'a> {
    column: &'a Column,
    values: Vec<bool>,
}

impl<'a> Conditions<'a> {
    pub(super) fn new(filters: &'a [Filter], facets: &'a FacetIndex) -> Self {
        let ready = filters.iter().map(|filter| (filter, Accepted::new(&filter.condition, facets)));
        Self { ready: ready.collect() }
    }

    /// The fields on which `document` does not meet its conditions, one bit each.
    pub(super) fn failed(&self, number: u32, document: &Document) -> u8 {
        let failed = self.ready.iter().filter(|(filter, accepted)| {
            let holds = match (&filter.condition, accepted) {
                (_, Some(accepted)) => accepted.holds(number),
                (Condition::Date(first, last), _) => document.published.as_ref().is_some_and(|published| {
                    published_days(published).is_some_and(|(start, end)| start <= *last && *first <= end)
                }),
                (Condition::Document(id), _) => document.id == *id,
                _ => true,
            };
            holds == filter.negated
        });
        failed.fold(0, |bits, (filter, _)| bits | filter.condition.field().bit())
    }

    /// Where words must stand because of who says them, each with whether inside or outside; without the conditions on `field`.
    pub(super) fn speech(&self, speech: &Speech, without: Option<Field>) -> Vec<(Ranges, bool)> {
        let mut places = Vec::new();
        if without != Some(Field::Speaker) {
            places.extend(self.speakers().map(|wanted| (speech.of_speakers(&wanted), true)));
        }
        for (filter, _) in self.ready.iter().filter(|_| without != Some(Field::Statement)) {
            if let Condition::Statement(quoted) = filter.condition {
                places.push((speech.of_anybody().to_vec(), quoted));
            }
        }
        places
    }

    /// True when there is a condition on `field` that says where words must stand.
    pub(super) fn restricts(&self, field: Field) -> bool {
        self.ready.iter().any(|(filter, _)| filter.condition.field() == field)
    }

    /// The speakers asked for.
    fn speakers(&self) -> Option<Vec<bool>> {
        let asked = self
            .ready
            .iter()
            .filter(|(filter, _)| filter.condition.field() == Field::Speaker && !filter.negated);
        let asked =
            asked.filter_map(|(_, accepted)| accepted.as_ref().map(|accepted| accepted.values.clone()));
        asked.reduce(|a, b| a.iter().zip(b).map(|(a, b)| *a || b).collect())
    }
}

impl<'a> Accepted<'a> {
    fn new(condition: &Condition, facets: &'a FacetIndex) -> Option<Self> {
        let (column, values) = match condition {
            Condition::Speaker(words) => (&facets.speaker, meant(words, &facets.speaker_names)),
            Condition::Source(words) => (&facets.source, meant(words, &facets.source_names)),
            Condition::Language(language) => {
                (&facets.language, facets.language.wanted(|code| code == language.code()))
            }
            Condition::Statement(quoted) => {
                let kind = if *quoted { QUOTE } else { NEWSROOM };
                (&facets.statement, facets.statement.wanted(|value| value == kind))
            }
            Condition::Date(..) | Condition::Document(_) => return None,
        };
        Some(Self { column, values })
    }

    fn holds(&self, document: u32) -> bool {
        self.column.of(document).iter().any(|&value| self.values[value as usize])
    }
}

/// For every name, whether it is `wanted`.
fn meant(wanted: &[NameWord], names: &[Vec<NameWord>]) -> Vec<bool> {
    names.iter().map(|name| naming::is_meant(wanted, name)).collect()
}

/// Those of the documents that fail on no other field than `field`.
pub(super) fn but_for(documents: &[u32], failed: &[u8], field: Field) -> impl Iterator<Item = u32> {
    documents.iter().copied().filter(move |&document| failed[document as usize] & !field.bit() == 0)
}

/// True for words in somebody's mouth, false for the newsroom's.
fn statement(name: &str) -> Option<bool> {
    match name {
        QUOTE | "цитата" | "дәйексөз" => Some(true),
        NEWSROOM | "редакция" => Some(false),
        _ => None,
    }
}

fn name_words(value: &str) -> Option<Vec<NameWord>> {
    Some(naming::words_of(value)).filter(|words| !words.is_empty())
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

/// The first and last day on which a document may have been published.
pub(super) fn published_days(published: &Published) -> Option<(u32, u32)> {
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
    let longest = days_in(year, month.unwrap_or(1));
    let day =
        if parts.len() > 2 { Some(number(2, 2).filter(|day| (1..=longest).contains(day))?) } else { None };
    let day_number = |month: u32, day: u32| year * 10_000 + month * 100 + day;
    let first = day_number(month.unwrap_or(1), day.unwrap_or(1));
    (parts.len() <= 3).then_some((first, day_number(month.unwrap_or(12), day.unwrap_or(31))))
}

/// Days of a month.
fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
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
        let no_dates = ["", "..", "потом", "2022-13", "2022-01-32", "0000", "22-01", "2022-1-1-1", "+2022"];
        for wrong in no_dates.into_iter().chain(["2022-02-31", "31.04.2022", "2023-02-29", "1900-02-29"]) {
            assert_eq!(period(wrong), None, "{wrong}");
        }
        assert_eq!(period("29.02.2024"), Some((20_240_229, 20_240_229)));
    }

    #[test]
    fn documents_without_a_date_meet_no_date() {
        let filters = [Filter::new(Condition::Date(0, u32::MAX), false)];
        let facets = FacetIndex::default();
        assert_eq!(Conditions::new(&filters, &facets).failed(0, &Document::default()), Field::Date.bit());
    }

    #[test]
    fn what_is_not_quoted_is_the_newsrooms() {
        assert_eq!(Filter::new(Condition::Statement(true), true).condition, Condition::Statement(false));
    }
}
