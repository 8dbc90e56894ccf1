//! Which forms belong together, as the words of a corpus tell.

use super::candidates;
use crate::text::Language;
use std::cmp::Reverse;

/// What the words of a corpus say about each other: a stem that many of them propose is likely to be one.
///
/// A form such as Kazakh `атаның` has several legal stems (`ата`, `ат`); which is right is not in the form.
/// Every word proposes all of its stems, and each word is then filed under the one that most words proposed.
/// Nothing has to be shipped: the words of the corpus are there when its index is made.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// Stems proposed by two words or more, sorted, with the number of words.
    support: Vec<(String, u32)>,
}

impl Families {
    /// Learns from the distinct folded words of a corpus. Takes O(n log n) for n words.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, Language)>) -> Self {
        let mut proposed: Vec<String> =
            words.into_iter().flat_map(|(word, language)| candidates(word, language)).collect();
        proposed.sort_unstable();
        let groups = proposed.chunk_by(|a, b| a == b);
        let support = groups.filter(|g| g.len() > 1).map(|group| (group[0].clone(), group.len() as u32));
        Self { support: support.collect() }
    }

    /// The keys under which a folded word is filed: two words are forms of one when they share a key.
    /// The first is the likeliest; there is always one at least. Works for words that are not in the corpus, too.
    #[must_use]
    pub fn keys(&self, word: &str, language: Language) -> Vec<String> {
        let mut candidates = candidates(word, language);
        let best = (0..candidates.len()).max_by_key(|&at| (self.score(&candidates[at]), Reverse(at)));
        candidates.swap(0, best.unwrap_or_default());
        candidates.truncate(1);
        candidates
    }

    /// Grows with the number of words, and with the root of the number of letters: short stems are proposed by chance.
    fn score(&self, stem: &str) -> u64 {
        let support = u64::from(self.support(stem));
        support * support * stem.chars().filter(|c| c.is_alphanumeric()).count() as u64
    }

    fn support(&self, stem: &str) -> u32 {
        let found = self.support.binary_search_by(|(known, _)| known.as_str().cmp(stem));
        found.map_or(1, |at| self.support[at].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(corpus: &[&str], word: &str) -> String {
        let families = Families::new(corpus.iter().map(|&word| (word, Language::Kazakh)));
        families.keys(word, Language::Kazakh).swap_remove(0)
    }

    #[test]
    fn other_words_tell_which_ending_is_one() {
        let corpus = ["атаның", "атасы", "атаға", "аталар", "баланың", "балаға"];
        assert_eq!(key(&corpus, "атаның"), "ата");
        assert_eq!(key(&corpus, "атамыз"), "ата");
    }

    #[test]
    fn a_word_without_relatives_keeps_a_key() {
        assert_eq!(key(&[], "көл"), "көл");
    }
}
