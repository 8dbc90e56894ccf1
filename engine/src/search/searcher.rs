use super::expand::Level;
use super::facets::{NEWSROOM, QUOTE};
use super::filters::{self, Conditions, Field};
use super::index::Index;
use super::matches::{Match, Search};
use super::passages::Source;
use super::query::Query;
use super::rank::{Ranked, Term, finding, rank};
use super::speech::keep;
use super::{Facets, Hit, Note, Places, SearchOptions, SearchResults, Sort, Suggestion, SuggestionReason};
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
        let mut search = Search::new(&query.text, options);
        let words = query.wanted.iter().map(|clause| self.index.find_clause(clause, &mut search)).collect();
        let asked = Asked::new(self, &query, words, &mut search.is_large);
        let terms = asked.terms(None);
        let (mut found, facets) = asked.find(&terms);
        let mut notes = notes(query.notes.clone(), &terms);
        if search.is_large {
            notes.push(Note::Large);
        }
        if options.sort != Sort::Relevance && self.by_date(&mut found, options.sort) {
            notes.push(Note::Undated);
        }
        let hits = found.iter().take(options.limit).map(|&ranked| self.hit(ranked, &terms, options));
        SearchResults {
            total: found.len(),
            hits: hits.collect(),
            facets,
            suggestion: suggestion(&query.text, search.corrections),
            notes,
        }
    }

    /// Sorts by date of publication, documents without one last; true when there are any.
    fn by_date(self, found: &mut [Ranked], sort: Sort) -> bool {
        let day = |ranked: &Ranked| {
            let published = self.documents[ranked.document as usize].published.as_ref()?;
            filters::published_days(published).map(|(first, _)| first)
        };
        let mut dated: Vec<(Option<u32>, Ranked)> =
            found.iter().map(|ranked| (day(ranked), *ranked)).collect();
        // Stable: documents of one day stay by relevance.
        dated.order_by(|(a, _), (b, _)| match (a, b) {
            (Some(a), Some(b)) if sort == Sort::Newest => b.cmp(a),
            (Some(a), Some(b)) => a.cmp(b),
            _ => b.is_some().cmp(&a.is_some()),
        });
        for (place, (_, ranked)) in found.iter_mut().zip(&dated) {
            *place = *ranked;
        }
        dated.last().is_some_and(|(day, _)| day.is_none())
    }

    pub(super) fn hit(self, ranked: Ranked, terms: &[Term], options: &SearchOptions) -> Hit {
        let at = ranked.document as usize;
        let source = Source {
            index: self.index,
            number: ranked.document,
            document: &self.documents[at],
            facts: &self.facts[at],
        };
        let passages = match options.places {
            Places::Best => source.passages(terms),
            Places::All => source.all_places(terms),
        };
        Hit { document: at, score: f64::from(ranked.score), passages }
    }
}

/// A query over a corpus, with the places where its words stand.
#[derive(Debug)]
struct Asked<'a> {
    index: &'a Index,
    conditions: Conditions<'a>,
    /// Matches of every part of the query.
    words: Vec<Vec<Match>>,
    /// For every document, the fields on whose conditions it fails, one bit each.
    failed: Vec<u8>,
}

impl<'a> Asked<'a> {
    fn new(searcher: Searcher<'a>, query: &'a Query, words: Vec<Vec<Match>>, is_large: &mut bool) -> Self {
        let index = searcher.index;
        let conditions = Conditions::new(&query.filters, &index.facets);
        let documents = (0..).zip(searcher.documents);
        let mut failed: Vec<u8> =
            documents.map(|(number, document)| conditions.failed(number, document)).collect();
        for found in query.excluded.iter().flat_map(|atom| index.find_strictly(atom, is_large)) {
            failed[index.document_at(found.position) as usize] = u8::MAX;
        }
        Self { index, conditions, words, failed }
    }

    /// The parts of the query where the right ones say them; `without` the conditions on one field.
    fn terms(&self, without: Option<Field>) -> Vec<Term> {
        let speech = self.conditions.speech(&self.index.speech, without);
        let terms = self.words.iter().map(|matches| {
            let mut matches = matches.clone();
            for (ranges, inside) in &speech {
                keep(&mut matches, ranges, *inside);
            }
            Term::new(self.index, matches)
        });
        terms.collect()
    }

    /// The documents found, best first, and the values by which they can be narrowed.
    fn find(&self, terms: &[Term]) -> (Vec<Ranked>, Facets) {
        let facets = &self.index.facets;
        if self.words.is_empty() {
            let all: Vec<u32> = (0..self.failed.len() as u32).collect();
            let found = all.iter().filter(|&&document| self.failed[document as usize] == 0);
            let found = found.map(|&document| Ranked { document, score: 0.0 });
            return (found.collect(), facets.count(&all, &self.failed));
        }
        let mut met = Vec::new();
        let ranked = rank(self.index, terms, |document| {
            met.push(document);
            self.failed[document as usize] == 0
        });
        let speaker = self.count(Field::Speaker, terms);
        let statement = self.count(Field::Statement, terms);
        (ranked, Facets { speaker, statement, ..facets.count(&met, &self.failed) })
    }

    /// Counts documents by who says the words found, under the conditions on other fields.
    fn count(&self, field: Field, terms: &[Term]) -> Vec<(String, usize)> {
        let unrestricted;
        let terms = if self.conditions.restricts(field) {
            unrestricted = self.terms(Some(field));
            &unrestricted
        } else {
            terms
        };
        let (column, pairs) = match field {
            Field::Speaker => (&self.index.facets.speaker, self.speakers(terms)),
            _ => (&self.index.facets.statement, self.statements(terms)),
        };
        let mut pairs: Vec<u64> =
            pairs.into_iter().map(|(value, document)| u64::from(value) << 32 | u64::from(document)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs.retain(|&pair| self.failed[pair as u32 as usize] & !field.bit() == 0);
        column.counted(pairs.into_iter().map(|pair| (pair >> 32) as u32))
    }

    /// Pairs of speaker and document.
    fn speakers(&self, terms: &[Term]) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for term in finding(self.index, terms) {
            self.index.speech.speakers_of(&term.matches, &mut pairs);
        }
        pairs
    }

    /// Pairs of kind of statement and document.
    fn statements(&self, terms: &[Term]) -> Vec<(u32, u32)> {
        let kinds = [NEWSROOM, QUOTE].map(|kind| self.index.facets.statement.number(kind));
        let mut pairs = Vec::new();
        for term in finding(self.index, terms) {
            let mut quoted = self.index.speech.of_anybody();
            for (document, found) in term.by_document() {
                let mut stands = [false; 2];
                for found in found {
                    quoted = &quoted[quoted.iter().take_while(|range| range.1 <= found.position).count()..];
                    let inside = quoted.first().is_some_and(|range| range.0 <= found.position);
                    stands[usize::from(inside)] = true;
                }
                let here = kinds.iter().zip(stands).filter(|(_, stands)| *stands);
                pairs.extend(here.filter_map(|(kind, _)| Some(((*kind)?, document))));
            }
        }
        pairs
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
