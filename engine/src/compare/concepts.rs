//! Words of general news vocabulary that mean the same, within one language and across three.
//!
//! A line of `concepts.txt` is one concept: its words in Russian, Kazakh and English, parted by `|`. A word of four letters or more stands
//! for all that begin so, a shorter one and one with a full stop for itself; of several that fit, the longest counts.

use super::stopwords;
use tarazy_corpus::hash::fnv1a;
use tarazy_corpus::text::Language;

const CONCEPTS: &str = include_str!("concepts.txt");

/// Letters from which on a word stands for all that begin so.
const PREFIX: usize = 4;

/// The list of words that news of any event has, beside those of three languages.
const GENERAL: u8 = 3;

/// For every listed word or beginning of words its hash and, in the lower half, the number of its concept; sorted.
#[derive(Debug)]
pub(super) struct Concepts(Vec<u64>);

impl Default for Concepts {
    fn default() -> Self {
        let mut words = Vec::new();
        let mut add = |list: u8, word: &str, concept: usize| words.push(hash(list, word) | concept as u64);
        for (concept, line) in CONCEPTS.lines().enumerate() {
            for (list, column) in (0..).zip(line.split('|')) {
                column.split(' ').for_each(|word| add(list, word, concept));
            }
        }
        stopwords::GENERAL.split(' ').for_each(|word| add(GENERAL, word, 0));
        words.sort_unstable();
        Self(words)
    }
}

fn hash(list: u8, word: &str) -> u64 {
    u64::from(fnv1a([list].into_iter().chain(word.bytes()))) << 32
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
        self.find(list, word)
    }

    /// True for a folded word that tells little of what news is about.
    pub(super) fn is_general(&self, word: &str) -> bool {
        self.find(GENERAL, word).is_some()
    }

    /// Of the word itself, or else of the longest beginning that is listed.
    fn find(&self, list: u8, word: &str) -> Option<usize> {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).enumerate();
        let beginnings = ends.filter(|&(at, end)| at + 1 >= PREFIX || end == word.len());
        let longest = || beginnings.filter_map(|(_, end)| self.listed(list, word.get(..end)?)).last();
        self.listed(list, &[word, "."].concat()).or_else(longest)
    }

    fn listed(&self, list: u8, word: &str) -> Option<usize> {
        let hash = hash(list, word);
        let found = self.0.get(self.0.partition_point(|&listed| listed < hash))?;
        (found ^ hash < 1 << 32).then_some((found ^ hash) as usize)
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
