//! From a word's form to what all its forms share.

pub mod english;
pub mod russian;

use super::Language;

/// The keys under which a folded word (see [`super::normalise::fold`]) is filed: two words are taken for forms of
/// one word when they share a key. The first key is the likeliest; there are one to three, none twice.
#[must_use]
pub fn keys(word: &str, language: Language) -> Vec<String> {
    match language {
        Language::Russian => vec![russian::snowball(word)],
        Language::English => vec![english::stem(word)],
        Language::Kazakh | Language::Unknown => vec![word.to_owned()],
    }
}

/// The likeliest key of a folded word.
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    keys(word, language).swap_remove(0)
}
