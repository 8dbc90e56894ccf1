//! What the rules for names look at.

use super::super::NameKind;
use super::super::words::{Word, Words};
use super::{kazakh, lists, russian};
use crate::text::Language;
use crate::text::stem::stem;
use std::collections::BTreeSet;
use std::ops::Range;

/// A name found, not yet linked with others.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) words: Range<usize>,
    pub(super) kind: NameKind,
    /// Canonical form where the rule that found it knows it.
    pub(super) name: Option<String>,
}

impl Found {
    pub(super) fn new(words: Range<usize>, kind: NameKind) -> Self {
        Self { words, kind, name: None }
    }
}

/// The words and what is known of their use in the whole document.
#[derive(Debug)]
pub(super) struct Scene<'w, 't> {
    pub(super) words: &'w Words<'t>,
    /// Words that also occur in small letters.
    common: BTreeSet<&'w str>,
    /// Stems of words that are capitalised where grammar does not ask for it.
    named: BTreeSet<String>,
    /// Segments in which nearly every word is capitalised, so that a capital letter says nothing.
    loud: BTreeSet<usize>,
}

impl<'w, 't> Scene<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>) -> Self {
        let small = words.iter().filter(|w| !w.is_capitalised());
        let common = small.map(|w| w.key.as_str()).collect();
        let loud = loud_segments(words);
        let named = words.iter().filter(|w| w.is_capitalised() && !w.opens && !loud.contains(&w.segment));
        let named = named.map(|w| stem(&w.key, w.language)).collect();
        Self { words, common, named, loud }
    }

    /// The word at `at` when its capital letter marks a name as far as can be told from the word alone.
    pub(super) fn capitalised(&self, at: usize) -> Option<&'w Word<'t>> {
        self.words
            .get(at)
            .filter(|w| w.is_capitalised() && !self.loud.contains(&w.segment) && !is_calendar(w))
    }

    /// True when a capital letter at `at` is asked for by grammar, or the word is also used in small letters.
    pub(super) fn is_doubtful(&self, at: usize) -> bool {
        self.words.get(at).is_none_or(|w| w.opens || self.common.contains(w.key.as_str()))
    }

    /// True when a form of the word at `at` is capitalised somewhere without need.
    pub(super) fn is_named(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|w| !w.opens || self.named.contains(&stem(&w.key, w.language)))
    }

    /// True when the word at `at` is also used in small letters.
    pub(super) fn is_common(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|w| self.common.contains(w.key.as_str()))
    }

    /// The end of the run of capitalised words that begins at `at`, at most `most` words.
    pub(super) fn run_end(&self, at: usize, most: usize) -> usize {
        let mut end = at + 1;
        while end < at + most && self.words.joined(end - 1) && self.capitalised(end).is_some() {
            end += 1;
        }
        end
    }
}

fn loud_segments(words: &Words) -> BTreeSet<usize> {
    let mut loud = BTreeSet::new();
    let mut at = 0;
    while let Some(segment) = words.get(at).map(|w| w.segment) {
        let all = (at..words.len()).map_while(|i| words.get(i).filter(|w| w.segment == segment));
        let (mut count, mut capitals) = (0, 0);
        for word in all {
            count += 1;
            capitals += usize::from(is_loud(word));
        }
        if count >= 5 && capitals * 10 >= count * 9 {
            loud.insert(segment);
        }
        at += count;
    }
    loud
}

/// English headlines capitalise every word; in Russian and Kazakh only a line all in capitals says nothing.
fn is_loud(word: &Word) -> bool {
    let length = word.text.chars().count();
    match word.language {
        Language::English => word.is_capitalised() || length <= 3,
        _ => word.is_abbreviation() || length <= 2,
    }
}

fn is_calendar(word: &Word) -> bool {
    match word.language {
        Language::Russian => lists::NOT_NAMES.split_whitespace().any(|w| russian::is_form_of(&word.key, w)),
        Language::Kazakh => kazakh::bare_forms(&word.key).iter().any(|bare| listed(lists::NOT_NAMES, bare)),
        _ => listed(lists::NOT_NAMES, &word.key),
    }
}

/// True when `word` is one of the words of `list`.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|w| w == word)
}

/// The word of `list` of which `key` is a form.
pub(super) fn listed_form(list: &'static str, key: &str) -> Option<&'static str> {
    list.split_whitespace().find(|w| russian::is_form_of(key, w))
}

/// True when `key` begins like one of the words of `list`.
pub(super) fn listed_start(list: &str, key: &str) -> bool {
    list.split_whitespace().any(|w| key.starts_with(w))
}

/// `word` with a capital letter.
pub(super) fn capitalise(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(char::to_uppercase).into_iter().flatten().chain(chars).collect()
}
