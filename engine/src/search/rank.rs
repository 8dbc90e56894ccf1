//! Which documents answer best: BM25 over levels and fields, and how near the words stand to each other.

use super::expand::Level;
use super::index::Index;
use super::matches::Match;
use std::ops::Range;
use tarazy_corpus::order::Order;

/// How soon more of the same word stops to count (BM25's k1).
const SATURATION: f32 = 0.9;
/// How much long documents pay for their length, 0 to 1 (BM25's b).
const LENGTH: f32 = 0.4;
/// A word in the title counts as this many in the body.
const TITLE: f32 = 3.0;
/// Worth of the best sentence against that of the whole document.
const SENTENCE: f32 = 2.0;
/// Most that a sentence gains when its words stand side by side.
const NEARNESS: f32 = 1.0;
/// Most that a document gains when its first match stands at its beginning.
const EARLINESS: f32 = 0.05;
/// How much documents lose that lack words of the query: a power of the share of what they have.
const COMPLETENESS: f32 = 1.0;

/// In fewer documents than this, being in most of them says nothing of a word.
const FEW_DOCUMENTS: usize = 10;

/// One part of the query with all its matches.
#[derive(Debug)]
pub(super) struct Term {
    /// By position.
    pub(super) matches: Vec<Match>,
    /// For every document with a match, in order, which matches.
    runs: Vec<(u32, Range<usize>)>,
    /// Worth of a document's best match by its level: the rarer, the more.
    worth: [f32; Level::COUNT],
}

impl Term {
    /// Splits sorted matches by document.
    pub(super) fn new(index: &Index, matches: Vec<Match>) -> Self {
        let runs = runs(index, &matches);
        let worth = worth(&matches, &runs, index.document_count());
        Self { matches, runs, worth }
    }

    /// The matches in one document.
    pub(super) fn in_document(&self, document: u32) -> &[Match] {
        let run = self.runs.binary_search_by_key(&document, |run| run.0).ok();
        run.map_or(&[], |run| &self.matches[self.runs[run].1.clone()])
    }

    /// The documents with a match, in order.
    pub(super) fn documents(&self) -> impl Iterator<Item = u32> {
        self.runs.iter().map(|run| run.0)
    }

    pub(super) fn worth(&self, level: Level) -> f32 {
        self.worth[level as usize]
    }

    /// True for words that stand in most documents (`и`, `the`): alone they do not make a document found.
    pub(super) fn is_common(&self, documents: usize) -> bool {
        documents >= FEW_DOCUMENTS && self.runs.len() * 2 > documents
    }

    fn best_worth(&self) -> f32 {
        self.worth.iter().copied().fold(0.0, f32::max)
    }
}

fn runs(index: &Index, matches: &[Match]) -> Vec<(u32, Range<usize>)> {
    let mut runs = Vec::new();
    let mut start = 0;
    while let Some(first) = matches.get(start) {
        let document = index.document_at(first.position);
        let border = index.document_end(document);
        let end = start + matches[start..].partition_point(|found| found.position < border);
        runs.push((document, start..end));
        start = end;
    }
    runs
}

/// A word and its forms are counted together; every worse level counts the documents that are found on it or a better
/// one, so that a worse match is never worth more.
fn worth(matches: &[Match], runs: &[(u32, Range<usize>)], documents: usize) -> [f32; Level::COUNT] {
    let mut found = [0; Level::COUNT];
    for (_, run) in runs {
        if let Some(best) = matches[run.clone()].iter().map(|found| found.level).min() {
            found[best as usize] += 1;
        }
    }
    found[Level::Exact as usize] += std::mem::take(&mut found[Level::Form as usize]);
    let mut so_far = 0;
    let mut worth = [0.0; Level::COUNT];
    for level in Level::all() {
        so_far += found[level as usize];
        let share = (documents - so_far) as f32 + 0.5;
        worth[level as usize] = (1.0 + share / (so_far as f32 + 0.5)).ln() * level.weight();
    }
    worth
}

/// A document that was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    pub(super) document: u32,
    pub(super) score: f32,
}

/// The documents that have a match of any of `terms` and are `allowed`, best first; ties in the order of the corpus.
pub(super) fn rank(index: &Index, terms: &[Term], mut allowed: impl FnMut(u32) -> bool) -> Vec<Ranked> {
    let mut documents: Vec<u32> = finding(index, terms).flat_map(Term::documents).collect();
    documents.sort_unstable();
    documents.dedup();
    documents.retain(|&document| allowed(document));
    let complete: f32 = terms.iter().map(Term::best_worth).sum();
    let score = |document| Ranked { document, score: score(index, terms, document, complete) };
    let mut ranked: Vec<Ranked> = documents.into_iter().map(score).collect();
    ranked.order_by(|a, b| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document)));
    ranked
}

/// The terms that make a document found: not the common words, unless there are no others.
pub(super) fn finding<'t>(index: &Index, terms: &'t [Term]) -> impl Iterator<Item = &'t Term> {
    let documents = index.document_count();
    let all_common = terms.iter().all(|term| term.is_common(documents));
    terms.iter().filter(move |term| all_common || !term.is_common(documents))
}

fn score(index: &Index, terms: &[Term], document: u32, complete: f32) -> f32 {
    let extent = index.extent(document);
    let length = 1.0 - LENGTH + LENGTH * extent.words as f32 / index.mean_words;
    let places = places(index, terms, document);
    let (mut words, mut present, mut first) = (0.0, 0.0, f32::MAX);
    for term in terms {
        let found = term.in_document(document);
        let Some(best) = found.iter().map(|found| found.level).min() else { continue };
        let count: f32 = found.iter().map(|found| weight(index, *found)).sum();
        words += term.worth(best) * count / (count + SATURATION * length);
        present += term.worth(best);
        first = first.min((found[0].position - extent.first) as f32);
    }
    let sentence = places.iter().map(|place| place.score).fold(0.0, f32::max);
    let share = if complete > 0.0 { (present / complete).powf(COMPLETENESS) } else { 0.0 };
    let early = 1.0 + EARLINESS / (1.0 + first / 50.0);
    (words + SENTENCE * sentence) * share * early
}

fn weight(index: &Index, found: Match) -> f32 {
    let in_title = index.place(index.place_at(found.position)).is_some_and(|place| place.is_title);
    found.level.weight() * if in_title { TITLE } else { 1.0 }
}

/// A sentence with matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct RankedPlace {
    /// Index of the place.
    pub(super) place: usize,
    pub(super) score: f32,
    /// One bit for each of the first 64 terms that stand in it.
    pub(super) terms: u64,
}

/// The places of a document that have a match, in order.
pub(super) fn places(index: &Index, terms: &[Term], document: u32) -> Vec<RankedPlace> {
    let mut found: Vec<(Match, usize)> = Vec::new();
    for (number, term) in terms.iter().enumerate() {
        found.extend(term.in_document(document).iter().map(|&found| (found, number)));
    }
    found.order();
    let mut places = Vec::new();
    let mut rest = found.as_slice();
    while let Some((first, _)) = rest.first() {
        let place = index.place_at(first.position);
        let border = index.place_end(place);
        let (inside, after) = rest.split_at(rest.partition_point(|(found, _)| found.position < border));
        places.push(rank_place(place, inside, terms));
        rest = after;
    }
    places
}

fn rank_place(place: usize, found: &[(Match, usize)], terms: &[Term]) -> RankedPlace {
    let mut best = vec![0.0_f32; terms.len()];
    for &(found, term) in found {
        best[term] = best[term].max(terms[term].worth(found.level));
    }
    let present = best.iter().enumerate().filter(|(_, worth)| **worth > 0.0);
    let bits = present.fold(0, |bits, (term, _)| bits | 1_u64.checked_shl(term as u32).unwrap_or(0));
    let nearness = NEARNESS * nearness(found, &best);
    RankedPlace { place, score: best.iter().sum::<f32>() * (1.0 + nearness), terms: bits }
}

/// 1 when the words stand side by side, towards 0 the farther apart; 0 for a word alone.
fn nearness(found: &[(Match, usize)], present: &[f32]) -> f32 {
    let wanted = present.iter().filter(|worth| **worth > 0.0).count();
    if wanted < 2 {
        return 0.0;
    }
    let mut last = vec![None; present.len()];
    let mut shortest = u32::MAX;
    for &(found, term) in found {
        last[term] = Some(found.position);
        let seen = last.iter().flatten();
        if seen.clone().count() == wanted
            && let Some(start) = seen.min()
        {
            shortest = shortest.min(found.position - start);
        }
    }
    wanted as f32 / (wanted as f32).max(shortest as f32 + 1.0)
}
