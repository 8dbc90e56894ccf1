//! From a part of the query to the places where it stands.

use super::expand::{Candidate, Expansion, Level};
use super::index::Index;
use super::query::{Atom, AtomKind, Clause};
use super::{SearchOptions, SuggestionReason};
use tarazy_corpus::order::Order;
use tarazy_corpus::text::Span;

/// A place where a part of the query stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    /// Position of its first word.
    pub(super) position: u32,
    pub(super) level: Level,
    /// Number of words.
    pub(super) words: u32,
}

/// One search, and what it finds out about the query on its way.
#[derive(Debug)]
pub(super) struct Search<'a> {
    /// The query; the spans of atoms point into it.
    pub(super) text: &'a str,
    pub(super) options: &'a SearchOptions,
    /// Parts of the query, what they were taken for, and why.
    pub(super) corrections: Vec<(Span, String, SuggestionReason)>,
}

impl Index {
    /// Where one of the alternatives stands, by position, each position once at its best level.
    pub(super) fn find_clause(&self, clause: &Clause, search: &mut Search) -> Vec<Match> {
        let mut found: Vec<Match> = clause.iter().flat_map(|atom| self.find_atom(atom, search)).collect();
        // The lists are sorted: a stable sort merges them.
        found.order();
        found.dedup_by_key(|found| found.position);
        found
    }

    fn find_atom(&self, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let mut found = match (atom.kind, atom.words.as_slice()) {
            (AtomKind::Words, [word]) => self.find_word(word, atom, search),
            (AtomKind::Words, _) => self.find_words(atom, search),
            (AtomKind::Prefix, [word]) => self.find_candidates(&self.beginning(word).candidates),
            _ => self.find_phrase(atom),
        };
        if atom.in_title {
            found.retain(|found| {
                self.place(self.place_at(found.position)).is_some_and(|place| place.is_title)
            });
        }
        found
    }

    fn find_word(&self, word: &str, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let mut expansion = self.expand(word, atom.span.of(search.text), search.options);
        if search.options.unfinished && atom.span.end as usize == search.text.len() {
            expansion.add_beginnings(self.beginning(word));
        }
        if let Some((text, reason)) = expansion.assumed {
            search.corrections.push((atom.span, text, reason));
        }
        self.find_candidates(&expansion.candidates)
    }

    /// Words that were typed as one (`ТЭЦ-1`): together, else as keys of another layout, else apart.
    fn find_words(&self, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let together = self.find_phrase(atom);
        if !together.is_empty() {
            return together;
        }
        let layout = if search.options.slips { self.layout(atom.span.of(search.text)) } else { None };
        if let Some(Expansion { candidates, assumed: Some((text, reason)) }) = layout {
            search.corrections.push((atom.span, text, reason));
            return self.find_candidates(&candidates);
        }
        let words = atom.words.iter();
        let apart =
            words.flat_map(|word| self.find_candidates(&self.expand(word, word, search.options).candidates));
        let mut found: Vec<Match> = apart.collect();
        found.order();
        found
    }

    /// Where the atom stands without guessing: word forms, but no slips or errors; words that were typed as one only together.
    pub(super) fn find_strictly(&self, atom: &Atom) -> Vec<Match> {
        if atom.words.len() > 1 {
            return self.find_phrase(atom);
        }
        let options = SearchOptions { typos: false, slips: false, ..SearchOptions::default() };
        self.find_atom(atom, &mut Search { text: "", options: &options, corrections: Vec::new() })
    }

    /// A word of the corpus: its lowest form, and the places of all forms and spellings.
    pub(super) fn find_family(&self, word: &str) -> (u32, Vec<Match>) {
        let options = SearchOptions { typos: false, ..SearchOptions::default() };
        let candidates = self.expand(word, word, &options).candidates;
        let form = candidates.iter().find(|candidate| candidate.level <= Level::Form);
        (form.map_or(u32::MAX, |candidate| candidate.term), self.find_candidates(&candidates))
    }

    /// How often a word stands in the corpus in this form.
    pub(super) fn frequency(&self, word: &str) -> usize {
        self.terms.find(word).map_or(0, |term| self.postings.of(term).len())
    }

    fn find_candidates(&self, candidates: &[Candidate]) -> Vec<Match> {
        let mut found = Vec::new();
        for &Candidate { term, level } in candidates {
            found.extend(self.postings.of(term).iter().map(|&position| Match { position, level, words: 1 }));
        }
        found.order();
        found
    }

    /// Words one after the other. A phrase is looked for as typed, and in other forms when it stands nowhere so.
    fn find_phrase(&self, atom: &Atom) -> Vec<Match> {
        let exact: Vec<Expansion> = atom.words.iter().map(|word| self.exactly(word)).collect();
        let found = self.find_sequence(&exact);
        if !found.is_empty() {
            return found;
        }
        let mut forms: Vec<Expansion> = atom.words.iter().map(|word| self.forms(word)).collect();
        if let (AtomKind::Prefix, Some(last), Some(word)) = (atom.kind, forms.last_mut(), atom.words.last()) {
            *last = self.beginning(word);
        }
        self.find_sequence(&forms)
    }

    fn exactly(&self, word: &str) -> Expansion {
        let term = self.terms.find(word).map(|term| Candidate { term, level: Level::Exact });
        Expansion { candidates: term.into_iter().collect(), assumed: None }
    }

    fn find_sequence(&self, words: &[Expansion]) -> Vec<Match> {
        let lists: Vec<Vec<Match>> =
            words.iter().map(|word| self.find_candidates(&word.candidates)).collect();
        let Some(rarest) = (0..lists.len()).min_by_key(|&at| lists[at].len()) else { return Vec::new() };
        let starts = lists[rarest].iter().filter_map(|found| found.position.checked_sub(rarest as u32));
        starts.filter_map(|start| sequence_at(start, &lists)).collect()
    }
}

fn sequence_at(start: u32, lists: &[Vec<Match>]) -> Option<Match> {
    let mut level = Level::Exact;
    for (at, list) in lists.iter().enumerate() {
        let position = start + at as u32;
        let found = list.binary_search_by_key(&position, |found| found.position).ok()?;
        level = level.max(list[found].level);
    }
    Some(Match { position: start, level, words: lists.len() as u32 })
}
