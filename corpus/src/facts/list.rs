//! Lists of words, written as blocks of text and looked up by binary search.

use super::names::russian;
use crate::order::Order;
use std::sync::OnceLock;

/// The words of a block of text. They are put in order when the list is first asked.
#[derive(Debug)]
pub(super) struct List {
    text: &'static str,
    /// Sorted.
    words: OnceLock<Vec<&'static str>>,
    /// What the Russian forms of a word share, the word's number in the text, and the word; sorted.
    stems: OnceLock<Vec<(&'static str, usize, &'static str)>>,
}

impl List {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, words: OnceLock::new(), stems: OnceLock::new() }
    }

    /// The words in the order of the text.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.text.split_whitespace()
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words().binary_search(&word).is_ok()
    }

    /// True when `key` begins like one of the words.
    pub(super) fn has_start_of(&self, key: &str) -> bool {
        let ends = key.char_indices().map(|(at, c)| at + c.len_utf8());
        ends.filter_map(|end| key.get(..end)).any(|start| self.has(start))
    }

    /// The first word of the text of which `key` is a Russian form.
    pub(super) fn form(&self, key: &str) -> Option<&'static str> {
        russian::stems(key).filter_map(|stem| self.with_stem(stem)).min().map(|(_, word)| word)
    }

    fn words(&self) -> &[&'static str] {
        self.words.get_or_init(|| {
            let mut words: Vec<&str> = self.iter().collect();
            words.order();
            words
        })
    }

    /// The first word with this stem, and its number.
    fn with_stem(&self, stem: &str) -> Option<(usize, &'static str)> {
        let stems = self.stems.get_or_init(|| {
            let mut stems: Vec<_> =
                self.iter().enumerate().map(|(at, w)| (russian::stem(w), at, w)).collect();
            stems.order();
            stems
        });
        let at = stems.partition_point(|(known, ..)| *known < stem);
        stems.get(at).filter(|(known, ..)| *known == stem).map(|&(_, at, word)| (at, word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: List = List::new("совет партия пар мэр");

    #[test]
    fn words_are_found_whole() {
        assert!(LIST.has("мэр") && LIST.has("пар"));
        assert!(!LIST.has("мэ") && !LIST.has("мэра") && !LIST.has(""));
    }

    #[test]
    fn a_start_of_a_longer_word_is_enough() {
        assert!(LIST.has_start_of("советовал") && LIST.has_start_of("мэр"));
        assert!(!LIST.has_start_of("сов") && !LIST.has_start_of("власть"));
    }

    #[test]
    fn forms_lead_to_the_word() {
        for (form, word) in [("совета", "совет"), ("партией", "партия"), ("пара", "пар"), ("мэром", "мэр")]
        {
            assert_eq!(LIST.form(form), Some(word));
        }
        assert_eq!(LIST.form("советник"), None);
    }
}
