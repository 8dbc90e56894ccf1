//! Every distinct word of the compared documents, read once.

use super::concepts::Concepts;
use super::stances::{Stance, Stances};
use super::statement::sorted;
use super::stopwords;
use std::collections::BTreeMap;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::text::{Language, normalise, slips, stem};

/// Words and stems by number.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// By the hash of language and text.
    form_ids: BTreeMap<u64, u32>,
    forms: Vec<Form>,
    stem_ids: BTreeMap<u64, u32>,
    stems: Vec<String>,
    /// Hashes of stop words and of their stems, sorted, of the languages met.
    stops: Vec<(Language, Vec<u64>)>,
    concepts: Concepts,
    stances: Stances,
    /// Stems of words that news of any event has.
    general: Vec<u32>,
}

/// A word as it is spelt in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) language: Language,
    /// Folded.
    pub(super) text: String,
    /// Stem in its own language, for cues.
    pub(super) root: String,
    /// Number of what languages share: the concept, or else the stem.
    pub(super) stem: u32,
    /// False for stop words and bare numbers.
    pub(super) content: bool,
    /// What it does in a dispute.
    pub(super) stance: Option<Stance>,
}

impl Form {
    /// True for a form that may be of `language`.
    pub(super) fn is_of(&self, language: Language) -> bool {
        self.language == language || self.language == Language::Unknown
    }
}

impl Lexicon {
    /// True when some form may be of `language`.
    pub(super) fn speaks(&self, language: Language) -> bool {
        self.forms.iter().any(|form| form.is_of(language))
    }

    /// The number of the form of `word`.
    pub(super) fn form(&mut self, word: &str, language: Language) -> u32 {
        let text = normalise::fold(word);
        let key = fnv1a_64(&text).rotate_left(language as u32);
        if let Some(&id) = self.form_ids.get(&key) {
            return id;
        }
        let form = self.read(text, language);
        let id = self.forms.len() as u32;
        self.forms.push(form);
        self.form_ids.insert(key, id);
        id
    }

    /// The number of a stem or of any other text that stands for one.
    pub(super) fn stem(&mut self, text: &str) -> u32 {
        let id = *self.stem_ids.entry(fnv1a_64(text)).or_insert(self.stems.len() as u32);
        if id as usize == self.stems.len() {
            self.stems.push(text.to_owned());
        }
        id
    }

    /// The number of a stem already met.
    pub(super) fn known(&self, text: &str) -> Option<u32> {
        self.stem_ids.get(&fnv1a_64(text)).copied()
    }

    /// True for the stem of a word that news of any event has.
    pub(super) fn is_general(&self, stem: u32) -> bool {
        self.general.contains(&stem)
    }

    pub(super) fn forms(&self) -> &[Form] {
        &self.forms
    }

    pub(super) fn stems(&self) -> &[String] {
        &self.stems
    }

    fn read(&mut self, text: String, language: Language) -> Form {
        let root = stem::stem(&text, language);
        let content = !self.is_stop(&text, &root, language) && text.chars().any(char::is_alphabetic);
        let stem = match self.concepts.of(&text, language) {
            Some(concept) => self.stem(&format!("#{concept}")),
            None => self.stem(&slips::russian_letters(&root)),
        };
        if self.concepts.is_general(&text) && !self.general.contains(&stem) {
            self.general.push(stem);
        }
        let stance = self.stances.of(&text);
        Form { language, text, root, stem, content, stance }
    }

    fn is_stop(&mut self, text: &str, root: &str, language: Language) -> bool {
        let at = self.stops.iter().position(|stops| stops.0 == language).unwrap_or_else(|| {
            self.stops.push((language, stop_words(language)));
            self.stops.len() - 1
        });
        let listed = |word: &str| self.stops[at].1.binary_search(&fnv1a_64(word)).is_ok();
        text.chars().nth(1).is_none() || listed(text) || listed(root)
    }
}

fn stop_words(language: Language) -> Vec<u64> {
    let both = |word: &str| [fnv1a_64(word), fnv1a_64(&stem::stem(word, language))];
    sorted(stopwords::of(language).flat_map(both))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        let mut lexicon = Lexicon::default();
        let stems = ["шахта", "Шахты", "шахтой"].map(|word| {
            let form = lexicon.form(word, Language::Russian);
            lexicon.forms()[form as usize].stem
        });
        assert_eq!(stems, [stems[0]; 3]);
    }

    #[test]
    fn grammar_and_numbers_are_not_content() {
        let mut lexicon = Lexicon::default();
        let content = ["который", "которую", "2022", "шахта"].map(|word| {
            let form = lexicon.form(word, Language::Russian);
            lexicon.forms()[form as usize].content
        });
        assert_eq!(content, [false, false, false, true]);
    }

    #[test]
    fn numerals_days_and_nobody_are_not_content() {
        let mut lexicon = Lexicon::default();
        let words = [
            ("двадцати", Language::Russian),
            ("пятницу", Language::Russian),
            ("никакого", Language::Russian),
            ("қырық", Language::Kazakh),
            ("дүйсенбіде", Language::Kazakh),
            ("twenty", Language::English),
            ("nobody", Language::English),
        ];
        for (word, language) in words {
            let form = lexicon.form(word, language);
            assert!(!lexicon.forms()[form as usize].content, "{word}");
        }
    }
}
