//! The words of the archive, from which a query finds the forms, spellings and typing errors that it may mean.

use super::stream::{GAP, Stream};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tarazy_corpus::text::stem::{Families, candidates};
use tarazy_corpus::text::{Language, slips};

/// The languages that have word forms.
const INFLECTED: [Language; 3] = [Language::Russian, Language::Kazakh, Language::English];

/// Longer words are no names of documents of the index; nobody types them.
const LONGEST: usize = 100;

/// Fewest letters of a stem by which a word without relatives is found.
const SHORTEST_STEM: usize = 3;

pub(super) struct Dictionary {
    families: Families,
    words: BTreeMap<String, Entry>,
}

#[derive(Debug, Default)]
struct Entry {
    languages: Vec<Language>,
    frequency: usize,
    documents: usize,
    last: Option<usize>,
    /// The keys, each with its language, as one token.
    token: String,
}

impl Dictionary {
    pub(super) fn new(streams: &[Stream]) -> Self {
        let mut words: BTreeMap<String, Entry> = BTreeMap::new();
        for (number, stream) in streams.iter().enumerate() {
            for word in stream.words.iter().filter(|word| !word.is_gap()) {
                let entry = words.entry(word.folded.clone()).or_default();
                entry.frequency += 1;
                entry.documents += usize::from(entry.last.replace(number) != Some(number));
                if INFLECTED.contains(&word.language) && !entry.languages.contains(&word.language) {
                    entry.languages.push(word.language);
                }
            }
        }
        let inflected = words
            .iter()
            .flat_map(|(word, entry)| entry.languages.iter().map(|&language| (word.as_str(), language)));
        let families = Families::new(inflected);
        for (word, entry) in &mut words {
            entry.token = keys(&families, word, &entry.languages).join("|");
        }
        Self { families, words }
    }

    pub(super) fn len(&self) -> usize {
        self.written().count()
    }

    /// The stems of a word as one token; the gap for a word without any.
    pub(super) fn token(&self, word: &str) -> &str {
        let token = self.words.get(word).map_or("", |entry| entry.token.as_str());
        if token.is_empty() { GAP } else { token }
    }

    /// The documents of the index of words, each with its id.
    pub(super) fn entries(&self) -> impl Iterator<Item = (String, Value)> {
        let words = self.written().map(|(word, entry)| (format!("word {word}"), self.word(word, entry)));
        words.chain(self.stems().into_iter().map(|(stem, sum)| {
            let entry = json!({ "stem": stem, "sum": sum });
            (format!("stem {stem}"), entry)
        }))
    }

    fn written(&self) -> impl Iterator<Item = (&String, &Entry)> {
        self.words.iter().filter(|(word, _)| !is_long(word))
    }

    fn word(&self, word: &str, entry: &Entry) -> Value {
        let stems: Vec<String> = INFLECTED
            .into_iter()
            .flat_map(|language| {
                let stems = candidates(word, language).into_iter();
                stems
                    .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
                    .map(move |stem| tagged(language, &stem))
            })
            .collect();
        json!({
            "word": word,
            "frequency": entry.frequency,
            "documents": entry.documents,
            "slip": slip_key(word),
            "letters": slips::russian_letters(word),
            "keys": keys(&self.families, word, &entry.languages),
            "stems": stems,
        })
    }

    /// The stems that more than one word speaks for.
    fn stems(&self) -> BTreeMap<String, u32> {
        let proposed = self.words.iter().flat_map(|(word, entry)| {
            entry.languages.iter().flat_map(move |&language| candidates(word, language))
        });
        proposed
            .filter(|stem| !is_long(stem))
            .filter_map(|stem| Some((self.families.spoken_for(&stem)?, stem)))
            .map(|(sum, stem)| (stem, sum))
            .collect()
    }
}

/// Where spellings in several alphabets meet.
pub(super) fn slip_key(word: &str) -> String {
    slips::skeleton(&slips::one_script(word))
}

/// The stems that a word has in the languages in which it stands in the archive, and in others where it is the same.
fn keys(families: &Families, word: &str, languages: &[Language]) -> Vec<String> {
    let mut keys = Vec::new();
    for &language in languages {
        let own = families.keys(word, language);
        keys.extend(own.iter().map(|key| tagged(language, key)));
        for other in INFLECTED.into_iter().filter(|&other| other != language) {
            let same = families.keys(word, other).into_iter().filter(|key| own.contains(key));
            keys.extend(same.map(|key| tagged(other, &key)));
        }
    }
    keys.sort();
    keys.dedup();
    keys
}

/// Too long for the name of a document of the index, and for a token of it.
pub(super) fn is_long(word: &str) -> bool {
    word.chars().count() > LONGEST
}

fn tagged(language: Language, stem: &str) -> String {
    format!("{}:{stem}", language.code())
}
