//! From a word's form to what all its forms share.

pub mod english;
mod families;
pub mod kazakh;
mod kazakh_endings;
pub mod russian;

pub use families::Families;

use super::Language;

/// Every stem that a folded word (see [`super::normalise::fold`]) may have, the likeliest without other knowledge first;
/// never empty, none twice. [`Families`] chooses among them by what else stands in a corpus.
#[must_use]
pub fn candidates(word: &str, language: Language) -> Vec<String> {
    match language {
        Language::Russian => vec![russian::snowball(word)],
        Language::English => vec![english::stem(word)],
        Language::Kazakh => kazakh::candidates(word),
        Language::Unknown => vec![word.to_owned()],
    }
}

/// The likeliest stem of a folded word when no corpus is at hand.
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    candidates(word, language).swap_remove(0)
}
