//! Words of general news vocabulary that mean the same, within one language and across three.
//!
//! A line of `concepts.txt` is one concept: its words in Russian, Kazakh and English, parted by `|`. A word of four letters or more stands
//! for all that begin so, a shorter one for itself; of several that fit, the longest counts.

use std::collections::BTreeMap;
use tarazy_corpus::text::Language;

const CONCEPTS: &str = include_str!("concepts.txt");

/// Letters from which on a word stands for all that begin so.
const PREFIX: usize = 4;

/// The number of every listed word or beginning of words.
#[derive(Debug)]
pub(super) struct Concepts(BTreeMap<(usize, &'static str), usize>);

impl Default for Concepts {
    fn default() -> Self {
        let mut words = BTreeMap::new();
        for (concept, line) in CONCEPTS.lines().enumerate() {
            for (language, list) in line.split('|').enumerate() {
                words.extend(list.split(' ').map(|word| ((language, word), concept)));
            }
        }
        Self(words)
    }
}

impl Concepts {
    /// The number of the concept of a folded word.
    pub(super) fn of(&self, word: &str, language: Language) -> Option<usize> {
        let column = match language {
            Language::Russian => 0,
            Language::Kazakh => 1,
            Language::English => 2,
            Language::Unknown => return None,
        };
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).enumerate();
        let beginnings = ends.filter(|&(at, end)| at + 1 >= PREFIX || end == word.len());
        let known = |(_, end): (usize, usize)| self.0.get(&(column, word.get(..end)?)).copied();
        beginnings.filter_map(known).last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str, language: Language) -> Option<usize> {
        Concepts::default().of(word, language)
    }

    #[test]
    fn words_of_three_languages_meet() {
        let school = of("школе", Language::Russian);
        assert!(school.is_some());
        assert_eq!(school, of("мектепте", Language::Kazakh));
        assert_eq!(school, of("schools", Language::English));
    }

    #[test]
    fn short_words_stand_for_themselves_and_the_longest_counts() {
        assert_eq!(of("газета", Language::Russian), None);
        assert_eq!(of("аурухана", Language::Kazakh), of("больница", Language::Russian));
        assert_eq!(of("министрлігі", Language::Kazakh), of("министерства", Language::Russian));
    }

    #[test]
    fn every_concept_has_words_in_three_languages() {
        for line in CONCEPTS.lines() {
            let lists: Vec<&str> = line.split('|').collect();
            assert!(lists.len() == 3 && lists.iter().all(|list| !list.is_empty()), "{line}");
        }
    }
}
