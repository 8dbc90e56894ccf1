//! How many of the found documents have each outlet, language, speaker and month.

use super::Facets;
use std::collections::BTreeMap;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::{Document, Precision};

/// The values of every document, numbered so that counting them is cheap.
#[derive(Debug, Default)]
pub(super) struct FacetIndex {
    source: Column,
    language: Column,
    speaker: Column,
    month: Column,
}

impl FacetIndex {
    pub(super) fn new(documents: &[Document], facts: &[Facts]) -> Self {
        let source = documents.iter().map(|document| document.source.as_deref().into_iter().collect());
        let language = documents.iter().map(|document| vec![document.language.code()]);
        let month = documents.iter().map(|document| month(document).into_iter().collect());
        Self {
            source: Column::new(source),
            language: Column::new(language),
            speaker: Column::new(facts.iter().map(speakers)),
            month: Column::new(month),
        }
    }

    /// Counts the values of `documents`, most first, ties by value.
    pub(super) fn count(&self, documents: impl Iterator<Item = u32> + Clone) -> Facets {
        Facets {
            source: self.source.count(documents.clone()),
            language: self.language.count(documents.clone()),
            speaker: self.speaker.count(documents.clone()),
            month: self.month.count(documents),
        }
    }
}

/// Year and month of publication, where the month is known.
fn month(document: &Document) -> Option<&str> {
    let published = document.published.as_ref().filter(|published| published.precision != Precision::Year);
    published.and_then(|published| published.iso.get(..7))
}

fn speakers(facts: &Facts) -> Vec<&str> {
    let mut speakers: Vec<&str> = facts.quotes.iter().filter_map(|quote| quote.speaker.as_deref()).collect();
    speakers.order();
    speakers.dedup();
    speakers
}

#[derive(Debug, Default)]
struct Column {
    /// Sorted.
    values: Vec<String>,
    /// For every document, indices into `values`.
    of: Vec<Box<[u32]>>,
}

impl Column {
    fn new<'a>(rows: impl Iterator<Item = Vec<&'a str>> + Clone) -> Self {
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        // Not collected: that would bring a sort of its own.
        numbers.extend(rows.clone().flatten().map(|value| (value, 0)));
        for (number, value) in numbers.values_mut().enumerate() {
            *value = number as u32;
        }
        let of = rows.map(|row| row.iter().map(|value| numbers[value]).collect()).collect();
        Self { values: numbers.keys().map(|&value| value.to_owned()).collect(), of }
    }

    fn count(&self, documents: impl Iterator<Item = u32>) -> Vec<(String, usize)> {
        let mut counts = vec![0; self.values.len()];
        for document in documents {
            for &value in self.of.get(document as usize).map_or(&[][..], |row| row) {
                counts[value as usize] += 1;
            }
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
