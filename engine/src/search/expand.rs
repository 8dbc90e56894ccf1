//! From a word of the query to the terms of the corpus that it may mean.

use super::SuggestionReason;
use super::index::{INFLECTED, Index};
use super::matches::Search;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::stem::{Families, candidates};
use tarazy_corpus::text::{Language, slips};

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
            Self::Form => 0.9,
            Self::Beginning | Self::Slip => 0.6,
            Self::Typo => 0.5,
            Self::TwoTypos => 0.3,
        }
    }

    /// The level whose place among all is `number`.
    pub(super) fn of_number(number: usize) -> Self {
        Self::ALL[number.min(Self::COUNT - 1)]
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
        self.candidates.order();
        self.candidates.dedup_by_key(|candidate| candidate.term);
        self
    }

    /// Adds longer words to a word that may be unfinished.
    pub(super) fn add_beginnings(&mut self, longer: Expansion) {
        self.add(longer.candidates.into_iter().map(|candidate| candidate.term), Level::Beginning);
        self.candidates.order();
        self.candidates.dedup_by_key(|candidate| candidate.term);
    }

    fn has(&self, level: Level) -> bool {
        self.candidates.iter().any(|candidate| candidate.level == level)
    }
}

impl Index {
    /// What a folded `word`, typed as `typed`, may mean. Its forms always, and the same word in another alphabet;
    /// other slips only for a word without forms, and typing errors only for one that does not stand in the corpus.
    pub(super) fn expand(&self, word: &str, typed: &str, search: &mut Search) -> Expansion {
        let options = search.options;
        if !self.knows(word) {
            return Expansion::default();
        }
        let mut found = self.forms(word);
        let is_known = !found.candidates.is_empty();
        if options.slips {
            self.add_slips(word, is_known, &mut found);
            if found.candidates.is_empty() {
                found = self.layout(typed).unwrap_or_default();
            }
        }
        let is_guessed = found.assumed.is_some();
        if options.typos && !is_guessed && !found.has(Level::Exact) {
            self.add_typos(word, &mut found, search);
        }
        found.tidy()
    }

    /// The folded `word` and its forms, in any language.
    pub(super) fn forms(&self, word: &str) -> Expansion {
        let mut found = Expansion::default();
        if !self.knows(word) {
            return found;
        }
        found.add(self.terms.find(word), Level::Exact);
        found.add(self.family(word), Level::Form);
        if found.candidates.is_empty() {
            found.add(self.possible_family(word), Level::Form);
        }
        found.tidy()
    }

    /// The terms that share a stem with `word`, in any language.
    fn family(&self, word: &str) -> Vec<u32> {
        let mut family = Vec::new();
        // A spelling in another alphabet may have forms elsewhere.
        self.knows(word);
        for language in INFLECTED {
            for key in self.families.keys(word, language) {
                let hash = Families::hash(&key);
                let has_key = |term: &u32| self.families.keys(self.terms.get(*term), language).contains(&key);
                family.extend(self.stems.terms(stem_key(hash, language)));
                for other in INFLECTED.into_iter().filter(|&other| other != language) {
                    family.extend(self.stems.terms(stem_key(hash, other)).filter(has_key));
                }
            }
        }
        family
    }

    /// The terms that may share a stem with a word whose relatives are too few to tell, as in a corpus of two articles.
    fn possible_family(&self, word: &str) -> Vec<u32> {
        let letters = word.chars().count();
        let beginning: String = word.chars().take(SHORTEST_STEM.max(letters / 2)).collect();
        let stems = INFLECTED.map(|language| candidates(word, language));
        let is_related = |term: &u32| {
            INFLECTED.into_iter().zip(&stems).any(|(language, stems)| {
                let known = candidates(self.terms.get(*term), language);
                stems.iter().any(|stem| stem.chars().count() >= SHORTEST_STEM && known.contains(stem))
            })
        };
        let (place, range) = (self.terms.place(word), self.terms.starting_with(&beginning));
        let near = place.saturating_sub(NEIGHBOURS).max(range.start)..(place + NEIGHBOURS).min(range.end);
        near.filter(is_related).collect()
    }

    /// The words that begin with `beginning`; the word itself first. What is left out is told to the `search`.
    pub(super) fn beginning(&self, beginning: &str, search: &mut Search) -> Expansion {
        let is_too_short = self.is_too_short(beginning);
        search.is_large |= is_too_short;
        if is_too_short || !self.knows_beginning(beginning) {
            return Expansion::default();
        }
        let terms = self.terms.starting_with(beginning);
        let level = |term| if self.terms.get(term) == beginning { Level::Exact } else { Level::Form };
        let candidates = terms.map(|term| Candidate { term, level: level(term) }).collect();
        Expansion { candidates, assumed: None }
    }

    /// Words that are the same but for Kazakh letters, look-alikes or the alphabet, with their forms.
    fn add_slips(&self, word: &str, is_known: bool, found: &mut Expansion) {
        if word.chars().count() < SHORTEST_SLIP {
            return;
        }
        let (key, letters) = (slip_key(word), slips::russian_letters(word));
        let same: Vec<u32> = self.slips.terms(fnv1a_64(&key)).collect();
        let is_safe = |term: &u32| {
            let term = self.terms.get(*term);
            slips::russian_letters(term) == letters || is_latin(term) != is_latin(word)
        };
        let has_safe = same.iter().any(is_safe);
        let meant = same.into_iter().filter(|term| is_safe(term) || !is_known && !has_safe);
        let meant: Vec<u32> = meant.filter(|term| self.terms.get(*term) != word).collect();
        if !is_known {
            found.assumed = self.most_frequent(&meant).map(|word| (word, SuggestionReason::Transliteration));
        }
        for term in meant {
            found.add([term], Level::Slip);
            found.add(self.family(self.terms.get(term)), Level::Slip);
        }
    }

    /// The words that the same keys give in another keyboard layout; `None` when the corpus does not have them.
    pub(super) fn layout(&self, typed: &str) -> Option<Expansion> {
        let readings = slips::layouts(typed).into_iter().map(|reading| fold(&reading));
        readings.filter(|reading| reading != typed).find_map(|reading| {
            let mut found = self.forms(&reading);
            found.assumed = Some((reading, SuggestionReason::Layout));
            for candidate in &mut found.candidates {
                candidate.level = Level::Slip;
            }
            (!found.candidates.is_empty()).then_some(found)
        })
    }

    fn add_typos(&self, word: &str, found: &mut Expansion, search: &mut Search) {
        let most = typos_allowed(word);
        if most == 0 || !search.may_guess() || !self.knows_all() {
            return;
        }
        let (mut level, mut near) = (Level::Typo, self.spellings.near(word, 1));
        if near.is_empty() && most > 1 {
            (level, near) = (Level::TwoTypos, self.spellings.near(word, most));
        }
        let near: Vec<u32> = near.into_iter().map(|near| near.word as u32).collect();
        if found.candidates.is_empty() {
            found.assumed = self.most_frequent(&near).map(|word| (word, SuggestionReason::Typo));
        }
        found.add(near, level);
    }

    fn most_frequent(&self, terms: &[u32]) -> Option<String> {
        let frequency = |term: u32| (self.postings.of(term).len(), std::cmp::Reverse(term));
        let best = terms.iter().max_by_key(|&&term| frequency(term));
        best.map(|&term| self.terms.get(term).to_owned())
    }
}

/// Fewest letters that two words must share to be taken for forms of one without other words to tell so.
pub(crate) const SHORTEST_STEM: usize = 3;

/// How many words before and after a word are tried for such forms: they stand side by side in the alphabet.
const NEIGHBOURS: u32 = 32;

/// Fewest letters of a word that is looked for in another alphabet: shorter ones meet by chance.
const SHORTEST_SLIP: usize = 3;

/// Under which key the terms of a language stand that have a stem of this hash.
pub(super) fn stem_key(hash: u64, language: Language) -> u64 {
    hash ^ (language as u64) << 60
}

/// Where a word and its spellings in other alphabets meet.
pub(crate) fn slip_key(word: &str) -> String {
    slips::skeleton(&slips::one_script(word))
}

fn is_latin(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_alphabetic())
}

/// Typing errors allowed in a word: none in short words, which are too near to each other, and in numbers.
pub(crate) fn typos_allowed(word: &str) -> u8 {
    match word.chars().count() {
        _ if word.contains(|c: char| c.is_ascii_digit()) => 0,
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}
