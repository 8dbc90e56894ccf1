//! How many documents each value of a field would leave.

use super::filters::Field;
use super::naming::{self, NameWord};
use super::speech::{self, Spellings};
use super::{Facets, filters};
use tarazy_corpus::facts::Facts as DocumentFacts;
use tarazy_corpus::order::Order;
use tarazy_corpus::{Document, Precision};

/// Words in somebody's mouth, as a kind of statement.
pub(super) const QUOTE: &str = "quote";
/// All other words.
pub(super) const NEWSROOM: &str = "newsroom";

/// The values of every document, numbered so that counting them is cheap.
#[derive(Debug, Default)]
pub(super) struct FacetIndex {
    pub(super) source: Column,
    pub(super) language: Column,
    pub(super) speaker: Column,
    pub(super) statement: Column,
    /// The words of every value of `source`.
    pub(super) source_names: Vec<Vec<NameWord>>,
    /// The words of every value of `speaker`.
    pub(super) speaker_names: Vec<Vec<NameWord>>,
    month: Column,
    year: Column,
}

impl FacetIndex {
    /// `spellings` of [`speech::one_spelling`].
    pub(super) fn new(documents: &[Document], facts: &[DocumentFacts], spellings: &Spellings<'_>) -> Self {
        let source = documents.iter().map(|document| document.source.as_deref().into_iter().collect());
        let language = documents.iter().map(|document| vec![document.language.code()]);
        let month = documents.iter().map(|document| month(document).into_iter().collect());
        let year = documents.iter().map(|document| year(document).into_iter().collect());
        let (source, speaker) = (Column::new(source), speech::column(facts, spellings));
        Self {
            source_names: source.names(),
            speaker_names: speaker.names(),
            source,
            language: Column::new(language),
            speaker,
            statement: Column::new(facts.iter().map(statements)),
            month: Column::new(month),
            year: Column::new(year),
        }
    }

    /// Counts the values of the documents `found`, each under the conditions on other fields than its own.
    pub(super) fn count(&self, found: &[u32], failed: &[u8]) -> Facets {
        let count = |column: &Column, field| column.count(filters::but_for(found, failed, field));
        Facets {
            source: count(&self.source, Field::Source),
            language: count(&self.language, Field::Language),
            speaker: count(&self.speaker, Field::Speaker),
            statement: count(&self.statement, Field::Statement),
            month: count(&self.month, Field::Date),
            year: count(&self.year, Field::Date),
        }
    }
}

/// Year and month of publication, where the month is known.
fn month(document: &Document) -> Option<&str> {
    let published = document.published.as_ref().filter(|published| published.precision != Precision::Year);
    published.and_then(|published| published.iso.get(..7))
}

fn year(document: &Document) -> Option<&str> {
    document.published.as_ref().and_then(|published| published.iso.get(..4))
}

/// The newsroom speaks in every document, in its title at least.
fn statements(facts: &DocumentFacts) -> Vec<&'static str> {
    if facts.quotes.is_empty() { vec![NEWSROOM] } else { vec![NEWSROOM, QUOTE] }
}

#[derive(Debug, Default)]
pub(super) struct Column {
    /// Sorted.
    values: Vec<String>,
    /// For every document, indices into `values`.
    of: Vec<Box<[u32]>>,
}

impl Column {
    pub(super) fn new<'a>(rows: impl Iterator<Item = Vec<&'a str>> + Clone) -> Self {
        let mut values: Vec<&str> = rows.clone().flatten().collect();
        values.order();
        values.dedup();
        let mut column = Self { values: values.into_iter().map(str::to_owned).collect(), of: Vec::new() };
        for row in rows {
            let numbers = row.iter().filter_map(|value| column.number(value)).collect();
            column.of.push(numbers);
        }
        column
    }

    /// The number of a value.
    pub(super) fn number(&self, value: &str) -> Option<u32> {
        self.values.binary_search_by(|known| known.as_str().cmp(value)).ok().map(|at| at as u32)
    }

    /// For every value, whether it is one of those that `is_wanted`.
    pub(super) fn wanted(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<bool> {
        self.values.iter().map(|value| is_wanted(value)).collect()
    }

    fn names(&self) -> Vec<Vec<NameWord>> {
        self.values.iter().map(|value| naming::words_of(value)).collect()
    }

    /// The numbers of the values of a document.
    pub(super) fn of(&self, document: u32) -> &[u32] {
        self.of.get(document as usize).map_or(&[], |row| row)
    }

    /// How many of `documents` have each value, most first, ties by value.
    fn count(&self, documents: impl Iterator<Item = u32>) -> Vec<(String, usize)> {
        let values = documents.flat_map(|document| self.of(document).iter().copied());
        self.counted(values)
    }

    /// How often each value is among `values`, most often first, ties by value.
    pub(super) fn counted(&self, values: impl Iterator<Item = u32>) -> Vec<(String, usize)> {
        let mut counts = vec![0; self.values.len()];
        for value in values {
            counts[value as usize] += 1;
        }
        let counted = self.values.iter().zip(counts).filter(|(_, count)| *count > 0);
        let mut counted: Vec<(String, usize)> =
            counted.map(|(value, count)| (value.clone(), count)).collect();
        // Stable: values of one count stay sorted.
        counted.order_by_key(|(_, count)| std::cmp::Reverse(*count));
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_most_first() {
        let column = Column::new([vec!["заря"], vec![], vec!["маяк", "заря"], vec!["верста"]].into_iter());
        let count = |documents: &[u32]| column.count(documents.iter().copied());
        assert_eq!(count(&[0, 1, 2]), [("заря".to_owned(), 2), ("маяк".to_owned(), 1)]);
        assert_eq!(count(&[3, 2]).len(), 3);
        assert_eq!(count(&[3, 2])[0].0, "верста");
    }
}
