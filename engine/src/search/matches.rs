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
    /// True when the query asks for so much that something was left out.
    pub(super) is_large: bool,
    /// How many words were looked up with typing errors.
    guessed: usize,
    /// How many matches there are so far.
    found: usize,
}

/// Most words of a query that are looked up with typing errors.
const MOST_GUESSED: usize = 16;

/// Once there are so many matches, no more beginnings of words are looked for.
const MOST_FOUND: usize = 40_000;

impl<'a> Search<'a> {
    pub(super) fn new(text: &'a str, options: &'a SearchOptions) -> Self {
        Self { text, options, corrections: Vec::new(), is_large: false, guessed: 0, found: 0 }
    }

    /// True when one more word may be looked up with typing errors.
    pub(super) fn may_guess(&mut self) -> bool {
        self.guessed += 1;
        self.is_large |= self.guessed > MOST_GUESSED;
        self.guessed <= MOST_GUESSED
    }

    /// True when `more` matches of a beginning are not too many.
    fn may_find(&mut self, more: usize) -> bool {
        let may = self.found == 0 || self.found + more <= MOST_FOUND;
        self.is_large |= !may;
        may
    }
}

impl Index {
    /// Where one of the alternatives stands, by position, each position once at its best level.
    pub(super) fn find_clause(&self, clause: &Clause, search: &mut Search) -> Vec<Match> {
        let mut found = Vec::new();
        for atom in clause {
            let more = self.find_atom(atom, search);
            search.found += more.len();
            found.extend(more);
        }
        // The lists are sorted: a stable sort merges them.
        found.order();
        found.dedup_by_key(|found| found.position);
        found
    }

    fn find_atom(&self, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let mut found = match (atom.kind, atom.words.as_slice()) {
            (AtomKind::Words, [word]) => self.find_word(word, atom, search),
            (AtomKind::Words, _) => self.find_words(atom, search),
            (AtomKind::Prefix, [word]) => self.find_beginning(word, search),
            _ => self.find_phrase(atom, search),
        };
        if atom.in_title {
            found.retain(|found| self.is_in_title(found.position));
        }
        found
    }

    fn find_beginning(&self, word: &str, search: &mut Search) -> Vec<Match> {
        let candidates = self.beginning(word, search).candidates;
        let count = candidates.iter().map(|candidate| self.postings.of(candidate.term).len()).sum();
        if search.may_find(count) { self.find_candidates(&candidates) } else { Vec::new() }
    }

    fn find_word(&self, word: &str, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let mut expansion = self.expand(word, atom.span.of(search.text), search);
        if search.options.unfinished && atom.span.end as usize == search.text.len() {
            expansion.add_beginnings(self.beginning(word, search));
        }
        if let Some((text, reason)) = expansion.assumed {
            search.corrections.push((atom.span, text, reason));
        }
        self.find_candidates(&expansion.candidates)
    }

    /// Words that were typed as one (`ТЭЦ-1`): together, else as keys of another layout, else apart.
    fn find_words(&self, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let together = self.find_phrase(atom, search);
        if !together.is_empty() {
            return together;
        }
        let layout = if search.options.slips { self.layout(atom.span.of(search.text)) } else { None };
        if let Some(Expansion { candidates, assumed: Some((text, reason)) }) = layout {
            search.corrections.push((atom.span, text, reason));
            return self.find_candidates(&candidates);
        }
        let mut found = Vec::new();
        for (at, word) in atom.words.iter().enumerate() {
            if first_place(&atom.words, at) == at {
                found.extend(self.find_candidates(&self.expand(word, word, search).candidates));
            }
        }
        found.order();
        found
    }

    /// Where the atom stands without guessing: word forms, but no slips or errors; words that were typed as one only together.
    pub(super) fn find_strictly(&self, atom: &Atom, is_large: &mut bool) -> Vec<Match> {
        let options = SearchOptions { typos: false, slips: false, ..SearchOptions::default() };
        let mut search = Search::new("", &options);
        let found = if atom.words.len() > 1 {
            self.find_phrase(atom, &mut search)
        } else {
            self.find_atom(atom, &mut search)
        };
        *is_large |= search.is_large;
        found
    }

    /// A word of the corpus: its lowest form, and the places of all forms and spellings.
    pub(super) fn find_family(&self, word: &str) -> (u32, Vec<Match>) {
        let options = SearchOptions { typos: false, ..SearchOptions::default() };
        let candidates = self.expand(word, word, &mut Search::new("", &options)).candidates;
        let form = candidates.iter().find(|candidate| candidate.level <= Level::Form);
        (form.map_or(u32::MAX, |candidate| candidate.term), self.find_candidates(&candidates))
    }

    /// How often a word stands in the corpus in this form.
    pub(super) fn frequency(&self, word: &str) -> usize {
        self.knows(word);
        self.terms.find(word).map_or(0, |term| self.postings.of(term).len())
    }

    fn find_candidates(&self, candidates: &[Candidate]) -> Vec<Match> {
        let mut found: Vec<u64> = Vec::new();
        for candidate in candidates {
            let positions = self.postings.of(candidate.term).iter();
            found.extend(positions.map(|&position| u64::from(position) << 32 | candidate.level as u64));
        }
        if candidates.len() > 1 {
            found.sort_unstable();
        }
        let unpack = |found: u64| (Level::of_number(found as u32 as usize), (found >> 32) as u32);
        found.into_iter().map(unpack).map(|(level, position)| Match { position, level, words: 1 }).collect()
    }

    /// Words one after the other. A phrase is looked for as typed, and in other forms when it stands nowhere so.
    fn find_phrase(&self, atom: &Atom, search: &mut Search) -> Vec<Match> {
        let found = self.find_sequence(&atom.words, |_, word| self.exactly(word));
        if !found.is_empty() {
            return found;
        }
        let last = atom.words.len() - 1;
        self.find_sequence(&atom.words, |at, word| match atom.kind {
            AtomKind::Prefix if at == last => self.beginning(word, search),
            _ => self.forms(word),
        })
    }

    fn exactly(&self, word: &str) -> Expansion {
        self.knows(word);
        let term = self.terms.find(word).map(|term| Candidate { term, level: Level::Exact });
        Expansion { candidates: term.into_iter().collect(), assumed: None }
    }

    fn find_sequence(
        &self,
        words: &[String],
        mut expand: impl FnMut(usize, &str) -> Expansion,
    ) -> Vec<Match> {
        let mut lists: Vec<Vec<Match>> = Vec::new();
        let mut sequence = Vec::new();
        for (at, word) in words.iter().enumerate() {
            // The last word may mean something else than its repetitions.
            let first = if at + 1 == words.len() { at } else { first_place(words, at) };
            sequence.push(if first < at { sequence[first] } else { lists.len() });
            if first == at {
                lists.push(self.find_candidates(&expand(at, word).candidates));
            }
        }
        let lists: Vec<&[Match]> = sequence.into_iter().map(|list| lists[list].as_slice()).collect();
        let Some(rarest) = (0..lists.len()).min_by_key(|&at| lists[at].len()) else { return Vec::new() };
        let starts = lists[rarest].iter().filter_map(|found| found.position.checked_sub(rarest as u32));
        starts.filter_map(|start| sequence_at(start, &lists)).collect()
    }
}

/// The first place at which the word at a place stands.
fn first_place(words: &[String], at: usize) -> usize {
    words.iter().position(|word| *word == words[at]).unwrap_or(at)
}

fn sequence_at(start: u32, lists: &[&[Match]]) -> Option<Match> {
    let mut level = Level::Exact;
    for (at, list) in lists.iter().enumerate() {
        let position = start + at as u32;
        let found = list.binary_search_by_key(&position, |found| found.position).ok()?;
        level = level.max(list[found].level);
    }
    Some(Match { position: start, level, words: lists.len() as u32 })
}
