//! From a word of the query to the terms of the corpus that it may mean.

use super::index::{INFLECTED, Index};
use super::typos;
use super::{SearchOptions, SuggestionReason};
use tarazy_corpus::text::stem::stem;

/// How a term of the corpus meets a word of the query; better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// The same folded word.
    Exact,
    /// Another form of the word.
    Form,
    /// A word that begins so.
    Beginning,
    /// The same word in another spelling, alphabet or keyboard layout.
    Slip,
    /// One typing error.
    Typo,
    /// Two typing errors.
    TwoTypos,
}

impl Level {
    pub(super) const COUNT: usize = 6;
    const ALL: [Self; Self::COUNT] =
        [Self::Exact, Self::Form, Self::Beginning, Self::Slip, Self::Typo, Self::TwoTypos];

    /// What a match on this level is worth, 1 for the word itself. Chosen on known-item queries.
    pub(super) fn weight(self) -> f32 {
        match self {
            Self::Exact => 1.0,
            Self::Form => 0.8,
            Self::Beginning => 0.6,
            Self::Slip => 0.6,
            Self::Typo => 0.5,
            Self::TwoTypos => 0.3,
        }
    }

    pub(super) fn all() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) term: u32,
    pub(super) level: Level,
}

/// The terms that a word may mean.
#[derive(Debug, Default)]
pub(super) struct Expansion {
    /// By term, each once.
    pub(super) candidates: Vec<Candidate>,
    /// What the word was taken for, when not for itself.
    pub(super) assumed: Option<(String, SuggestionReason)>,
}

impl Expansion {
    fn add(&mut self, terms: impl IntoIterator<Item = u32>, level: Level) {
        self.candidates.extend(terms.into_iter().map(|term| Candidate { term, level }));
    }

    /// Keeps the best level of every term.
    fn tidy(mut self) -> Self {
        self.candidates.sort_unstable();
        self.candidates.dedup_by_key(|candidate| candidate.term);
        self
    }

    fn has(&self, level: Level) -> bool {
        self.candidates.iter().any(|candidate| candidate.level == level)
    }
}

impl Index {
    /// The folded `word`, its forms, and if need be what it may have been meant for.
    pub(super) fn expand(&self, word: &str, options: &SearchOptions) -> Expansion {
        let mut found = self.forms(word);
        if options.typos && !found.has(Level::Exact) {
            self.add_typos(word, &mut found);
        }
        found.tidy()
    }

    /// The folded `word` and its forms, in any language.
    pub(super) fn forms(&self, word: &str) -> Expansion {
        let mut found = Expansion::default();
        found.add(self.terms.find(word), Level::Exact);
        for language in INFLECTED {
            let key = stem(word, language);
            let same = |term: &u32| stem(self.terms.get(*term), language) == key;
            found.add(self.stems.candidates(&key).filter(same), Level::Form);
        }
        found.tidy()
    }

    /// The words that begin with `beginning`; the word itself first.
    pub(super) fn beginning(&self, beginning: &str) -> Expansion {
        let mut found = Expansion::default();
        found.add(self.terms.find(beginning), Level::Exact);
        found.add(self.terms.starting_with(beginning), Level::Form);
        found.tidy()
    }

    fn add_typos(&self, word: &str, found: &mut Expansion) {
        let most = typos_allowed(word);
        if most == 0 {
            return;
        }
        let mut near = typos::within(&self.terms, word, most);
        let least = near.iter().map(|&(_, errors)| errors).min().unwrap_or(0);
        near.retain(|&(_, errors)| errors == least);
        let level = if least > 1 { Level::TwoTypos } else { Level::Typo };
        if found.candidates.is_empty() {
            let frequency = |term: u32| self.postings.of(term).len();
            let best = near.iter().max_by_key(|&&(term, _)| (frequency(term), std::cmp::Reverse(term)));
            found.assumed = best.map(|&(term, _)| (self.terms.get(term).to_owned(), SuggestionReason::Typo));
        }
        found.add(near.into_iter().map(|(term, _)| term), level);
    }
}

/// Typing errors allowed in a word: none in short words, which are too near to each other, and in numbers.
fn typos_allowed(word: &str) -> u8 {
    match word.chars().count() {
        _ if word.contains(|c: char| c.is_ascii_digit()) => 0,
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}
