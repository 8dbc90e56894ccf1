//! Russian: Snowball, mended where it parts the forms of names.

use snowball_stemmers_rs::{Algorithm, Stemmer};

/// The Snowball stem of a folded word, as Snowball's own vocabulary has it.
#[must_use]
pub fn snowball(word: &str) -> String {
    Stemmer::create(Algorithm::Russian).stem(word).into_owned()
}
