//! From a word's form to what all its forms share.
//!
//! Without a corpus a form has many stems that it may come from ([`candidates`]); with one, its other words choose
//! ([`Families`]). [`stem`] is for words without a corpus, such as those of a short list.

pub mod english;
mod families;
mod irregular;
mod kazakh;
mod kazakh_endings;
pub mod russian;
mod russian_irregular;
mod russian_verbs;

pub use families::{Families, Filing};

use super::Language;

/// A stem that a form may have.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Candidate {
    /// The stem; what kind of word it is stands at its end (`+`, `-`), so that a noun and a verb do not meet.
    key: String,
    /// How well the form speaks for it, 1 to 10.
    weight: u8,
}

/// Candidates without repetition; of equal ones the higher weight counts.
#[derive(Default)]
struct Candidates(Vec<Candidate>);

impl Candidates {
    fn add(&mut self, key: String, weight: u8) {
        match self.0.iter_mut().find(|known| known.key == key) {
            Some(known) => known.weight = known.weight.max(weight),
            None => self.0.push(Candidate { key, weight }),
        }
    }

    fn extend(&mut self, key: Option<String>, weight: u8) {
        if let Some(key) = key {
            self.add(key, weight);
        }
    }
}

impl From<Candidates> for Vec<Candidate> {
    fn from(candidates: Candidates) -> Self {
        candidates.0
    }
}

fn weighed(word: &str, language: Language) -> Vec<Candidate> {
    match language {
        Language::Russian => russian::candidates(word),
        Language::Kazakh => kazakh::candidates(word),
        Language::English => vec![Candidate { key: english::stem(word), weight: 10 }],
        Language::Unknown => vec![Candidate { key: word.to_owned(), weight: 10 }],
    }
}

/// Every stem that a folded word (see [`super::normalise::fold`]) may have; never empty, none twice.
#[must_use]
pub fn candidates(word: &str, language: Language) -> Vec<String> {
    weighed(word, language).into_iter().map(|candidate| candidate.key).collect()
}

/// The stem of a folded word when no corpus is at hand: Snowball's for Russian and English; for Kazakh the shortest
/// legal one of a noun that has four letters or more. Not comparable with the keys of [`Families`].
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    match language {
        Language::Russian => russian::snowball(word),
        Language::Kazakh => kazakh::stem(word),
        Language::English => english::stem(word),
        Language::Unknown => word.to_owned(),
    }
}
