//! Which documents answer best: BM25 over levels and fields, and how near the words stand to each other.

use super::expand::Level;
use super::index::Index;
use super::matches::Match;
use std::ops::Range;

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

    /// The documents with a match, in order, with their matches.
    pub(super) fn by_document(&self) -> impl Iterator<Item = (u32, &[Match])> {
        self.runs.iter().map(|(document, run)| (*document, &self.matches[run.clone()]))
    }

    /// The documents with a match, in order.
    pub(super) fn documents(&self) -> impl Iterator<Item = u32> {
        self.runs.iter().map(|run| run.0)
    }

    pub(super) fn worth(&self, level: Level) -> f32 {
        self.worth[level as usize]
    }

    /// True for words that stand in most documents (`и`, `the`): alone they do not make a document found.
    fn is_common(&self, documents: usize) -> bool {
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
    let mut documents = sorted_documents(finding(index, terms).flat_map(Term::documents));
    documents.retain(|&document| allowed(document));
    let complete: f32 = terms.iter().map(Term::best_worth).sum();
    let mut sentences = Sentences::new(index, terms);
    let ranked = documents.into_iter().map(|document| (sentences.score(document, complete), document));
    // Scores are not negative: then their bits are in order, too.
    let mut ranked: Vec<u64> =
        ranked.map(|(score, document)| u64::from(!score.to_bits()) << 32 | u64::from(document)).collect();
    ranked.sort_unstable();
    let unpack = |packed: u64| (packed as u32, f32::from_bits(!(packed >> 32) as u32));
    ranked.into_iter().map(unpack).map(|(document, score)| Ranked { document, score }).collect()
}

/// Each of `documents` once.
pub(super) fn sorted_documents(documents: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut documents: Vec<u64> = documents.map(u64::from).collect();
    documents.sort_unstable();
    documents.dedup();
    documents.into_iter().map(|document| document as u32).collect()
}

/// The terms that make a document found: not the common words, unless there are no others.
pub(super) fn finding<'t>(index: &Index, terms: &'t [Term]) -> impl Iterator<Item = &'t Term> {
    let documents = index.document_count();
    let all_common = terms.iter().all(|term| term.is_common(documents));
    terms.iter().filter(move |term| all_common || !term.is_common(documents))
}

/// A sentence with matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct RankedPlace {
    /// Index of the place in its document.
    pub(super) place: usize,
    pub(super) score: f32,
    /// One bit for each of the first 64 terms that stand in it.
    pub(super) terms: u64,
}

/// The sentences of one document after the other.
#[derive(Debug)]
pub(super) struct Sentences<'a> {
    index: &'a Index,
    terms: &'a [Term],
    /// The matches in the document at hand, by position.
    found: Vec<u64>,
    /// For every term, the worth of its best match in the sentence at hand.
    best: Vec<f32>,
    /// How often every term stands in a part of the sentence at hand.
    inside: Vec<u32>,
}

/// A match of a term, as one number: position, level, number of the term.
#[derive(Clone, Copy, Debug)]
struct Found(u64);

impl Found {
    fn new(found: &Match, term: usize) -> Self {
        Self(u64::from(found.position) << 32 | (found.level as u64) << 24 | term as u64)
    }

    fn position(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn level(self) -> usize {
        (self.0 >> 24) as usize & 0xff
    }

    fn term(self) -> usize {
        self.0 as usize & 0xff_ffff
    }
}

impl<'a> Sentences<'a> {
    pub(super) fn new(index: &'a Index, terms: &'a [Term]) -> Self {
        Self { index, terms, found: Vec::new(), best: vec![0.0; terms.len()], inside: vec![0; terms.len()] }
    }

    fn score(&mut self, document: u32, complete: f32) -> f32 {
        let extent = self.index.extent(document);
        let length = 1.0 - LENGTH + LENGTH * extent.words as f32 / self.index.mean_words;
        let sentence = self.of(document).iter().map(|place| place.score).fold(0.0, f32::max);
        let titles = self.index.titles(document);
        let (mut words, mut present, mut first) = (0.0, 0.0, f32::MAX);
        for term in self.terms {
            let found = term.in_document(document);
            let Some(best) = found.iter().map(|found| found.level).min() else { continue };
            let count: f32 = found.iter().map(|found| weight(*found, titles)).sum();
            words += term.worth(best) * count / (count + SATURATION * length);
            present += term.worth(best);
            first = first.min((found[0].position - extent.first) as f32);
        }
        let share = if complete > 0.0 { (present / complete).powf(COMPLETENESS) } else { 0.0 };
        let early = 1.0 + EARLINESS / (1.0 + first / 50.0);
        (words + SENTENCE * sentence) * share * early
    }

    /// The places of a document that have a match, in order.
    pub(super) fn of(&mut self, document: u32) -> Vec<RankedPlace> {
        self.found.clear();
        for (number, term) in self.terms.iter().enumerate() {
            self.found.extend(term.in_document(document).iter().map(|found| Found::new(found, number).0));
        }
        self.found.sort_unstable();
        let mut places = Vec::new();
        let mut start = 0;
        while let Some(&first) = self.found.get(start) {
            let place = self.index.place_at(document, Found(first).position());
            let border = self.index.place_end(document, place);
            let end = start + self.found[start..].partition_point(|&found| Found(found).position() < border);
            places.push(self.rank(place, start..end));
            start = end;
        }
        places
    }

    fn rank(&mut self, place: usize, found: Range<usize>) -> RankedPlace {
        self.best.fill(0.0);
        for found in self.found[found.clone()].iter().copied().map(Found) {
            let best = &mut self.best[found.term()];
            *best = best.max(self.terms[found.term()].worth[found.level()]);
        }
        let present = self.best.iter().enumerate().filter(|(_, worth)| **worth > 0.0);
        let bits = present.fold(0, |bits, (term, _)| bits | 1_u64.checked_shl(term as u32).unwrap_or(0));
        let nearness = NEARNESS * nearness(&self.found[found], &mut self.inside);
        RankedPlace { place, score: self.best.iter().sum::<f32>() * (1.0 + nearness), terms: bits }
    }
}

fn weight(found: Match, titles: &[Range<u32>]) -> f32 {
    let in_title = titles.iter().any(|title| title.contains(&found.position));
    found.level.weight() * if in_title { TITLE } else { 1.0 }
}

/// 1 when the words stand side by side, towards 0 the farther apart; 0 for a word alone.
/// `inside` has a number for every term.
fn nearness(found: &[u64], inside: &mut [u32]) -> f32 {
    inside.fill(0);
    for &found in found {
        inside[Found(found).term()] = 1;
    }
    let wanted = inside.iter().sum::<u32>();
    if wanted < 2 {
        return 0.0;
    }
    inside.fill(0);
    let (mut missing, mut start, mut shortest) = (wanted, 0, u32::MAX);
    for &last in found {
        let last = Found(last);
        missing -= u32::from(inside[last.term()] == 0);
        inside[last.term()] += 1;
        while missing == 0 {
            let first = Found(found[start]);
            shortest = shortest.min(last.position() - first.position());
            inside[first.term()] -= 1;
            missing += u32::from(inside[first.term()] == 0);
            start += 1;
        }
    }
    wanted as f32 / (wanted as f32).max(shortest as f32 + 1.0)
}
