//! Words of general news vocabulary that mean the same, within one language and across three.
//!
//! A line of `concepts.txt` is one concept: its words in Russian, Kazakh and English, parted by `|`. A word of four letters or more stands
//! for all that begin so, a shorter one and one with a full stop for itself; of several that fit, the longest counts.

use super::stopwords;
use super::table::Table;
use tarazy_corpus::text::Language;

const CONCEPTS: &str = include_str!("concepts.txt");

/// The list of words that news of any event has, beside those of three languages.
const GENERAL: u8 = 3;

/// The listed words with the numbers of their concepts.
#[derive(Debug)]
pub(super) struct Concepts(Table);

impl Default for Concepts {
    fn default() -> Self {
        let line = |(concept, line): (usize, &'static str)| {
            let lists = (0..).zip(line.split('|'));
            lists.flat_map(move |(list, words)| words.split(' ').map(move |word| (list, word, concept)))
        };
        let general = stopwords::GENERAL.split(' ').map(|word| (GENERAL, word, 0));
        Self(Table::new(CONCEPTS.lines().enumerate().flat_map(line).chain(general)))
    }
}

impl Concepts {
    /// The number of the concept of a folded word.
    pub(super) fn of(&self, word: &str, language: Language) -> Option<usize> {
        let list = match language {
            Language::Russian => 0,
            Language::Kazakh => 1,
            Language::English => 2,
            Language::Unknown => return None,
        };
        self.0.whole(list, word).or_else(|| self.0.beginnings(list, word).last())
    }

    /// True for a folded word that tells little of what news is about.
    pub(super) fn is_general(&self, word: &str) -> bool {
        self.0.beginnings(GENERAL, word).next().is_some()
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
        assert_eq!(of("лесть", Language::Russian), None);
        assert_eq!(of("аурухана", Language::Kazakh), of("больница", Language::Russian));
        assert_eq!(of("министрлігі", Language::Kazakh), of("министерства", Language::Russian));
    }

    #[test]
    fn a_word_with_a_full_stop_stands_for_itself() {
        assert_eq!(of("друга", Language::Russian), of("friend", Language::English));
        assert_eq!(of("другая", Language::Russian), None);
        assert_eq!(of("unit", Language::English), of("brigade", Language::English));
        assert_eq!(of("united", Language::English), None);
    }

    #[test]
    fn no_word_is_listed_twice() {
        for language in 0..3 {
            let column = |line: &'static str| line.split('|').nth(language).unwrap().split(' ');
            let mut words: Vec<&str> = CONCEPTS.lines().flat_map(column).collect();
            words.sort_unstable();
            let twice = words.windows(2).find(|pair| pair[0] == pair[1]);
            assert_eq!(twice, None);
        }
    }

    #[test]
    fn every_concept_has_words_in_three_languages() {
        for line in CONCEPTS.lines() {
            let lists: Vec<&str> = line.split('|').collect();
            assert!(lists.len() == 3 && lists.iter().all(|list| !list.is_empty()), "{line}");
        }
    }
}
