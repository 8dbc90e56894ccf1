//! What the rules for names look at.

use super::super::NameKind;
use super::super::list::Table;
use super::super::words::{Word, Words, ends_with_any, is_kazakh_genitive};
use super::{kazakh, lists, persons};
use crate::order;
use crate::text::Language;
use crate::text::normalise::uppercase;
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
    common: Table<'w>,
    /// Words of nothing but capitals.
    abbreviations: BTreeSet<&'w str>,
    /// Stems of words that are capitalised where grammar does not ask for it.
    named: BTreeSet<String>,
    /// For every word whether its capital letter marks a name as far as can be told from the word alone.
    capitalised: Vec<bool>,
}

impl<'w, 't> Scene<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>) -> Self {
        let small = words.iter().filter(|w| !w.is_capitalised());
        let common = Table::new(small.map(|w| w.key.as_str()).collect());
        let loud = loud_segments(words);
        let named = words.iter().filter(|w| w.is_capitalised() && !w.opens && !loud.contains(&w.segment));
        let named = order::set(named.map(|w| (w.key.as_str(), w.language)));
        let named = order::set(named.into_iter().map(|(key, language)| stem(key, language)));
        let abbreviations = order::set(words.iter().filter(|w| w.is_abbreviation()).map(|w| w.key.as_str()));
        let after_name =
            |at: usize| words.joined_before(at) && words.get(at - 1).is_some_and(persons::is_first_name);
        let is_name = |(at, w): (usize, &Word)| {
            // "Anna May".
            let calendar = is_calendar(w) && !(w.language == Language::English && after_name(at));
            w.is_capitalised() && !loud.contains(&w.segment) && !calendar
        };
        let capitalised = words.iter().enumerate().map(is_name).collect();
        Self { words, common, abbreviations, named, capitalised }
    }

    /// The word at `at` when its capital letter marks a name as far as can be told from the word alone.
    pub(super) fn capitalised(&self, at: usize) -> Option<&'w Word<'t>> {
        self.words.get(at).filter(|_| self.capitalised.get(at).is_some_and(|&is_name| is_name))
    }

    /// True when a capital letter at `at` is asked for by grammar, or the word is also used in small letters.
    pub(super) fn is_doubtful(&self, at: usize) -> bool {
        self.words.get(at).is_none_or(|w| w.opens || self.common.find(&w.key).is_some())
    }

    /// True when a form of the word at `at` is capitalised somewhere without need.
    pub(super) fn is_named(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|w| !w.opens || self.named.contains(&stem(&w.key, w.language)))
    }

    /// True for "Kenya's", where Kenya is also named by itself.
    pub(super) fn is_owner(&self, at: usize) -> bool {
        let owner = self.words.key(at, 0).strip_suffix("'s");
        owner.is_some_and(|key| self.named.contains(&stem(key, Language::English)))
    }

    /// True when the document has the abbreviation of the words `range`.
    pub(super) fn is_abbreviated(&self, range: Range<usize>) -> bool {
        let initials: String = range.filter_map(|at| self.words.key(at, 0).chars().next()).collect();
        self.abbreviations.contains(initials.as_str())
    }

    /// True when the word at `at` is also used in small letters.
    pub(super) fn is_common(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|w| self.common.find(&w.key).is_some())
    }

    /// The end of the run of capitalised words that begins at `at`, at most `most` words.
    pub(super) fn run_end(&self, at: usize, most: usize) -> usize {
        let mut end = at + 1;
        while end < at + most
            && self.words.joined(end - 1)
            && self.capitalised(end).is_some()
            && !self.words.get(end - 1).is_some_and(owns)
        {
            end += 1;
        }
        end
    }
}

/// Segments in which nearly every word is capitalised, so that a capital letter says nothing.
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
        let ended = words.after(at + count - 1).starts_with('.');
        if count >= 5 && capitals * 10 >= count * 9 && !ended {
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
        Language::English => {
            word.is_capitalised() || word.is_number() || length <= 3 && lists::NOT_NAMES.has(&word.key)
        }
        _ => word.is_abbreviation() || length <= 2,
    }
}

fn is_calendar(word: &Word) -> bool {
    match word.language {
        Language::Russian => lists::NOT_NAMES.form(&word.key).is_some(),
        Language::Kazakh => kazakh::bare_forms(&word.key).iter().any(|bare| lists::NOT_NAMES.has(bare)),
        _ => lists::NOT_NAMES.has(persons::without_possessive(&word.key)),
    }
}

/// True for a form that tells whose or whereof: the name ends with it.
fn owns(word: &Word) -> bool {
    const WHERE: &[&str] =
        &["дағы", "дегі", "тағы", "тегі", "ды", "ді", "ты", "ті", "ны", "ні", "ға", "ге", "қа", "ке"];
    match word.language {
        Language::English => word.key.ends_with("'s"),
        Language::Kazakh => {
            let marked = || kazakh::bare_forms(&word.key).len() > 1 && ends_with_any(&word.key, WHERE);
            is_kazakh_genitive(word) || marked()
        }
        _ => false,
    }
}

/// `word` with a capital letter.
pub(super) fn capitalise(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(uppercase).into_iter().chain(chars).collect()
}
