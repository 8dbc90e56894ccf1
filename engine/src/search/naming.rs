//! Names of speakers and outlets as they are asked for: in any form, by their beginning, in another alphabet.

use super::expand::slip_key;
use super::index::INFLECTED;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::stem::candidates;
use tarazy_corpus::text::tokens;

/// A word of a name, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NameWord {
    pub(crate) folded: String,
    /// Where its spellings in several alphabets meet.
    pub(crate) key: String,
}

/// The words of `name`.
pub(super) fn words_of(name: &str) -> Vec<NameWord> {
    let folded = tokens::tokens(name).map(|word| fold(word.of(name)));
    folded.map(|folded| NameWord { key: slip_key(&folded), folded }).collect()
}

/// True when every word of `wanted` is a form or the beginning of a word of `name`.
pub(super) fn is_meant(wanted: &[NameWord], name: &[NameWord]) -> bool {
    wanted.iter().all(|word| name.iter().any(|known| is_form(word, known)))
}

impl NameWord {
    /// The beginning that a form of it has.
    pub(crate) fn half(&self) -> &str {
        self.key.get(..self.key.len().div_ceil(2)).unwrap_or(&self.key)
    }
}

fn is_form(word: &NameWord, of: &NameWord) -> bool {
    let half = word.half();
    // The first is cheap, and false for almost all names of a corpus.
    of.folded.starts_with(&word.folded)
        || !word.key.is_empty()
            && of.key.starts_with(half)
            && (of.key.starts_with(&word.key) || share_stem(&word.folded, &of.folded))
}

/// True when half of the word's letters or more can be the stem of both, in whatever alphabets.
fn share_stem(word: &str, of: &str) -> bool {
    let half = word.chars().count().div_ceil(2);
    INFLECTED.into_iter().any(|language| {
        let known: Vec<String> = candidates(of, language).iter().map(|stem| slip_key(stem)).collect();
        let stems = candidates(word, language).into_iter().filter(|stem| stem.chars().count() >= half);
        stems.map(|stem| slip_key(&stem)).any(|stem| known.contains(&stem))
    })
}

/// The stems, of half of the word's letters or more, that another form may have, where the alphabets meet.
pub(crate) fn stems_of(word: &str) -> Vec<String> {
    let half = word.chars().count().div_ceil(2);
    let stems = INFLECTED.into_iter().flat_map(|language| candidates(word, language));
    stems.filter(|stem| stem.chars().count() >= half).map(|stem| slip_key(&stem)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(wanted: &str, name: &str) -> bool {
        is_meant(&words_of(wanted), &words_of(name))
    }

    #[test]
    fn a_name_is_met_by_its_forms_and_beginnings() {
        assert!(meant("Ларисой Соколовской", "Лариса Соколовская"));
        assert!(meant("сокол", "Лариса Соколовская"));
        assert!(meant("ахатова", "Тимур Ахатов"));
        assert!(!meant("Анна Соколовская", "Лариса Соколовская"));
    }

    #[test]
    fn a_name_is_met_in_another_alphabet() {
        assert!(meant("Tokayev", "Болат Токаев") && meant("Tokayev", "Болат Тоқаев"));
        assert!(meant("Токаева", "Болат Тоқаев"));
        assert!(!meant("Тарасова", "Болат Тоқаев"));
    }
}
