use super::expand::Level;
use super::filters::{self, Condition};
use super::index::Index;
use super::matches::{Match, Search};
use super::passages::Source;
use super::query::Query;
use super::rank::{Ranked, Term, rank};
use super::{Hit, Note, SearchOptions, SearchResults, Suggestion, SuggestionReason};
use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::Span;

/// An index with the corpus that it was made from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Searcher<'a> {
    pub(crate) index: &'a Index,
    pub(crate) documents: &'a [Document],
    pub(crate) facts: &'a [Facts],
}

impl Searcher<'_> {
    /// Finds `query`. A document is found when it has any of the words and none of the excluded ones;
    /// a query of conditions alone finds all documents that meet them.
    pub(crate) fn search(self, query: &str, options: &SearchOptions) -> SearchResults {
        let query = Query::parse(query);
        if query.notes.contains(&Note::Empty) {
            return SearchResults { notes: query.notes, ..SearchResults::default() };
        }
        let mut search = Search { text: &query.text, options, corrections: Vec::new() };
        let terms = self.terms(&query, &mut search);
        let corrections = search.corrections;
        let found = self.find(&query, &terms);
        let hits = found.iter().take(options.limit).map(|&ranked| self.hit(ranked, &terms));
        SearchResults {
            total: found.len(),
            hits: hits.collect(),
            facets: self.index.facets.count(found.iter().map(|ranked| ranked.document)),
            suggestion: suggestion(&query.text, corrections),
            notes: notes(query.notes, &terms),
        }
    }

    fn terms(self, query: &Query, search: &mut Search) -> Vec<Term> {
        let spoken = self.spoken_places(query);
        let is_spoken =
            |found: &Match| spoken.as_ref().is_none_or(|places| places[self.index.place_at(found.position)]);
        let mut terms = Vec::new();
        for clause in &query.wanted {
            let mut matches = self.index.find_clause(clause, search);
            matches.retain(is_spoken);
            terms.push(Term::new(self.index, matches));
        }
        terms
    }

    fn find(self, query: &Query, terms: &[Term]) -> Vec<Ranked> {
        let excluded = self.excluded(query);
        let allowed = |document: u32| {
            let at = document as usize;
            !excluded[at] && filters::all_hold(&query.filters, &self.documents[at], &self.facts[at])
        };
        if query.wanted.is_empty() {
            let documents = (0..self.documents.len() as u32).filter(|&document| allowed(document));
            return documents.map(|document| Ranked { document, score: 0.0 }).collect();
        }
        rank(self.index, terms, allowed)
    }

    fn excluded(self, query: &Query) -> Vec<bool> {
        let mut excluded = vec![false; self.documents.len()];
        for found in query.excluded.iter().flat_map(|atom| self.index.find_strictly(atom)) {
            excluded[self.index.document_at(found.position) as usize] = true;
        }
        excluded
    }

    /// With `speaker:`, for every place whether it is one of that speaker's quotations.
    fn spoken_places(self, query: &Query) -> Option<Vec<bool>> {
        let mut wanted = query.filters.iter().filter(|filter| !filter.negated);
        let words = wanted.find_map(|filter| match &filter.condition {
            Condition::Speaker(words) => Some(words),
            _ => None,
        })?;
        let places = (0..self.index.place_count()).map(|place| self.is_spoken(place, words));
        Some(places.collect())
    }

    fn is_spoken(self, place: usize, speaker: &[String]) -> bool {
        let Some(place) = self.index.place(place) else { return false };
        let facts = &self.facts[place.document as usize];
        let segment = place.segment.and_then(|segment| facts.segments.get(segment as usize));
        let by_speaker =
            |name: &Option<String>| name.as_deref().is_some_and(|name| filters::names(speaker, name));
        segment.is_some_and(|segment| {
            facts.quotes.iter().any(|quote| quote.span.overlaps(segment.span) && by_speaker(&quote.speaker))
        })
    }

    fn hit(self, ranked: Ranked, terms: &[Term]) -> Hit {
        let at = ranked.document as usize;
        let source = Source {
            index: self.index,
            number: ranked.document,
            document: &self.documents[at],
            facts: &self.facts[at],
        };
        Hit { document: at, score: f64::from(ranked.score), passages: source.passages(terms) }
    }
}

/// The query with what was assumed in place of what was typed.
fn suggestion(text: &str, mut corrections: Vec<(Span, String, SuggestionReason)>) -> Option<Suggestion> {
    corrections.order_by_key(|(span, ..)| *span);
    let reason = corrections.first()?.2;
    let mut corrected = String::new();
    let mut at = 0;
    for (span, word, _) in corrections {
        corrected.push_str(text.get(at..span.start as usize).unwrap_or_default());
        corrected.push_str(&word);
        at = span.end as usize;
    }
    corrected.push_str(text.get(at..).unwrap_or_default());
    Some(Suggestion { text: corrected, reason })
}

/// Adds a note for what had to be assumed, when a word was found in no better way.
fn notes(mut notes: Vec<Note>, terms: &[Term]) -> Vec<Note> {
    let best = |term: &Term| term.matches.iter().map(|found| found.level).min();
    let best: Vec<Level> = terms.iter().filter_map(best).collect();
    if best.contains(&Level::Slip) {
        notes.push(Note::Slip);
    }
    if best.iter().any(|level| *level >= Level::Typo) {
        notes.push(Note::Typo);
    }
    notes
}
