//! Which forms belong together, as the words of a corpus tell.

use super::{Candidate, weighed};
use crate::order::Order;
use crate::text::Language;
use std::collections::HashMap;

/// What the words of a corpus say about each other: a stem that many of them propose is likely to be one.
///
/// A form such as Kazakh `атаның` has several legal stems (`ата`, `ат`); which is right is not in the form.
/// Every word proposes all of its stems, and each word is then filed under the one that most words proposed.
/// Nothing has to be shipped: the words of the corpus are there when its index is made.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// Stems that more than one word spoke for, with the sum of their weights.
    support: HashMap<String, u32>,
}

/// A second key must have this share, in percent, of the support of the first.
const SECOND_KEY: u32 = 50;

/// A second key must have the support of more than one word.
const LEAST_SUPPORT: u32 = 15;

impl Families {
    /// Learns from the distinct folded words of a corpus. Takes O(n) for n words.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, Language)>) -> Self {
        let mut proposed: HashMap<String, (u32, u32)> = HashMap::new();
        for Candidate { key, weight } in
            words.into_iter().flat_map(|(word, language)| weighed(word, language))
        {
            let (sum, times) = proposed.entry(key).or_default();
            *sum += u32::from(weight);
            *times += 1;
        }
        let several = proposed.into_iter().filter(|(_, (_, times))| *times > 1);
        Self { support: several.map(|(key, (sum, _))| (key, sum)).collect() }
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
        self.support.get(stem).copied()
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
