//! From a word's form to what all its forms share.

use super::Language;
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// The stem of a folded word (see [`super::normalise::fold`]); the word itself where none is known.
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    let algorithm = match language {
        Language::Russian => Algorithm::Russian,
        Language::English => Algorithm::English,
        Language::Kazakh | Language::Unknown => return word.to_owned(),
    };
    Stemmer::create(algorithm).stem(word).into_owned()
}
