//! English: Snowball.

use snowball_stemmers_rs::{Algorithm, Stemmer};

/// The Snowball stem of a folded word.
#[must_use]
pub fn stem(word: &str) -> String {
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}
