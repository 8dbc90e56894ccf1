//! Under what words are found beside themselves: by their stems, and in other letters.

use super::expand::{slip_key, stem_key};
use super::keys::Keys;
use super::terms::Terms;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::text::Language;
use tarazy_corpus::text::stem::{Families, Filing};

/// The keys of the terms of a corpus, which take the longest of its index: in parts, between which a page can do something else.
#[derive(Debug, Default)]
pub(super) struct Keying {
    /// The terms with each language in which they occur.
    inflected: Vec<(u32, Language)>,
    filing: Filing,
    slips: Keys,
    /// Terms that have their slips.
    slipped: u32,
}

/// Words in one part.
const PART: usize = 64;

impl Keying {
    pub(super) fn new(inflected: Vec<(u32, Language)>) -> Self {
        Self { inflected, ..Self::default() }
    }

    /// Does one part; false when nothing is left to do.
    pub(super) fn step(&mut self, terms: &Terms) -> bool {
        let left = &self.inflected[self.filing.len()..];
        for &(term, language) in left.iter().take(PART) {
            self.filing.add(terms.get(term), language);
        }
        if !left.is_empty() {
            return true;
        }
        let part = self.slipped..terms.len().min(self.slipped as usize + PART) as u32;
        self.slipped = part.end;
        for term in part.clone() {
            self.slips.add(fnv1a_64(&slip_key(terms.get(term))), term);
        }
        !part.is_empty()
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
