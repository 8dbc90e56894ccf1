//! Which forms belong together, as the words of a corpus tell.

use super::{Candidate, weighed};
use crate::order::Order;
use crate::text::Language;

/// What the words of a corpus say about each other: a stem that many of them propose is likely to be one.
///
/// A form such as Kazakh `атаның` has several legal stems (`ата`, `ат`); which is right is not in the form.
/// Every word proposes all of its stems, and each word is then filed under the one that most words proposed.
/// Nothing has to be shipped: the words of the corpus are there when its index is made.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// Stems that more than one word spoke for, sorted, with the sum of their weights.
    support: Vec<(String, u32)>,
}

/// A second key must have this share, in percent, of the support of the first.
const SECOND_KEY: u32 = 50;

/// A second key must have the support of more than one word.
const LEAST_SUPPORT: u32 = 15;

impl Families {
    /// Learns from the distinct folded words of a corpus. Takes O(n log n) for n words.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, Language)>) -> Self {
        let mut proposed: Vec<Candidate> =
            words.into_iter().flat_map(|(word, language)| weighed(word, language)).collect();
        proposed.order_by(|a, b| a.key.cmp(&b.key));
        let groups = proposed.chunk_by_mut(|a, b| a.key == b.key).filter(|group| group.len() > 1);
        let sum = |group: &[Candidate]| group.iter().map(|candidate| u32::from(candidate.weight)).sum();
        let support = groups.map(|group| (std::mem::take(&mut group[0].key), sum(group)));
        Self { support: support.collect() }
    }

    /// The keys under which a folded word is filed, one or two, the likelier first: two words are taken for forms of
    /// one when they share a key. Works for words that are not in the corpus, too; ask for it in each language that the
    /// word may be of.
    #[must_use]
    pub fn keys(&self, word: &str, language: Language) -> Vec<String> {
        let mut ranked: Vec<(u32, usize, String)> = Vec::new();
        for Candidate { key, weight } in weighed(word, language) {
            let letters = key.chars().filter(|c| c.is_alphanumeric()).count();
            ranked.push((self.support(&key).unwrap_or(u32::from(weight)), letters, key));
        }
        ranked.order_by_key(|&(support, letters, _)| std::cmp::Reverse((support, letters)));
        let best = ranked.first().map_or(0, |first| first.0);
        let second = ranked
            .get(1)
            .is_some_and(|second| second.0 >= LEAST_SUPPORT && second.0 * 100 >= best * SECOND_KEY);
        ranked.truncate(if second { 2 } else { 1 });
        ranked.into_iter().map(|(_, _, key)| key).collect()
    }

    fn support(&self, stem: &str) -> Option<u32> {
        let found = self.support.binary_search_by(|(known, _)| known.as_str().cmp(stem));
        found.ok().map(|at| self.support[at].1)
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

    fn together(corpus: &[&str], language: Language) {
        let families = Families::new(corpus.iter().map(|&word| (word, language)));
        let first = families.keys(corpus[0], language);
        for word in corpus {
            let keys = families.keys(word, language);
            assert!(keys.iter().any(|key| first.contains(key)), "{word} {keys:?} {first:?}");
        }
    }

    #[test]
    fn forms_of_russian_names_and_verbs_meet() {
        together(
            &["узбекистан", "узбекистана", "узбекистану", "узбекистаном", "узбекистане"],
            Language::Russian,
        );
        together(&["сериков", "серикова", "серикову", "сериковым", "сериковых"], Language::Russian);
        together(&["погибших", "погибло", "погибли", "погиб", "погибший"], Language::Russian);
        together(&["требовать", "требует", "требовал", "требующие"], Language::Russian);
        together(&["участок", "участка", "участке", "участками"], Language::Russian);
    }
}
