//! Under what words are found beside themselves: by their stems, and in other letters.

use super::expand::{slip_key, stem_key};
use super::keys::Keys;
use super::terms::Terms;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::text::Language;
use tarazy_corpus::text::stem::{Families, Filing};

/// The keys of the terms of a corpus, which take the longest of its index: word by word, so that a page can do something else between.
#[derive(Debug, Default)]
pub(super) struct Keying {
    /// The terms with each language in which they occur.
    inflected: Vec<(u32, Language)>,
    filing: Filing,
    slips: Keys,
    /// Terms that have their slips.
    slipped: u32,
}

impl Keying {
    pub(super) fn new(inflected: Vec<(u32, Language)>) -> Self {
        Self { inflected, ..Self::default() }
    }

    /// Goes on by one word; false when nothing is left to do.
    pub(super) fn step(&mut self, terms: &Terms) -> bool {
        if let Some(&(term, language)) = self.inflected.get(self.filing.len()) {
            self.filing.add(terms.get(term), language);
            return true;
        }
        let term = self.slipped;
        self.slipped += 1;
        if term as usize >= terms.len() {
            return false;
        }
        self.slips.add(fnv1a_64(&slip_key(terms.get(term))), term);
        true
    }

    /// Does what is left; gives the families, the stems and the slips.
    pub(super) fn finish(mut self, terms: &Terms) -> (Families, Keys, Keys) {
        while self.step(terms) {}
        let (families, filed) = self.filing.finish();
        let mut stems = Keys::default();
        for (hash, word) in filed {
            let (term, language) = self.inflected[word as usize];
            stems.add(stem_key(hash, language), term);
        }
        stems.sort();
        self.slips.sort();
        (families, stems, self.slips)
    }
}
