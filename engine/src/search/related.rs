//! Documents on the same matter: a search by the weightiest words of a text.

use super::matches::Match;
use super::rank::{Ranked, Term, sorted_documents};
use super::searcher::Searcher;
use super::{Hit, SearchOptions};
use tarazy_corpus::facts::Facts;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::{Span, tokens};

/// Distinct words of a text that are weighed, so that a long one is no slower.
const WEIGHED: usize = 400;
/// Words searched by; more of them find hardly anything else.
const MOST_WORDS: usize = 24;
/// Letters of the shortest word that can tell what a text is about.
const SHORTEST: usize = 3;
/// How much more a name tells than another word as rare.
const NAME: f32 = 1.5;
/// A related document has this share of the words' weight, and two of the words.
const LEAST_SHARE: f32 = 0.1;
/// Two texts are copies when this share of the word triples of the shorter one stands in both...
const COPIED: f32 = 0.6;
/// ... and it has this many.
const LEAST_TRIPLES: usize = 6;

/// What is near to a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Related {
    /// Documents found in all.
    pub total: usize,
    /// The nearest, nearest first; ties by document id.
    pub hits: Vec<Hit>,
    /// The words of the text by which they were found, weightiest first.
    pub words: Vec<String>,
    /// Those of the hits, as indices into the corpus, that are nearly the same text.
    pub copies: Vec<usize>,
}

/// The forms of one word in a text.
#[derive(Debug)]
struct Family {
    /// As the text first has it.
    spelling: String,
    count: f32,
    is_name: bool,
    matches: Vec<Match>,
}

impl Searcher<'_> {
    /// Documents on the matter of a document, or of a part of it; never this document itself. Furniture tells nothing.
    pub(crate) fn related(self, document: usize, part: Option<Span>, limit: usize) -> Related {
        let own = document as u32;
        let words = self.words_of(document, part);
        let (mut weights, mut words_found, mut terms) = (Vec::new(), Vec::new(), Vec::new());
        for (weight, spelling, term) in self.weightiest(self.families(document, &words), own) {
            weights.push(weight);
            words_found.push(spelling);
            terms.push(term);
        }
        let found = self.near(&terms, &weights, own);
        let options = SearchOptions::default();
        let hits: Vec<Hit> =
            found.iter().take(limit).map(|&ranked| self.hit(ranked, &terms, &options)).collect();
        let triples = self.triples(document, part);
        let is_copy = |hit: &&Hit| are_copies(&triples, &self.triples(hit.document, None));
        let copies = hits.iter().filter(is_copy).map(|hit| hit.document).collect();
        Related { total: found.len(), hits, words: words_found, copies }
    }

    /// The words of a document outside of furniture, or those of a part of it.
    fn words_of(self, document: usize, part: Option<Span>) -> Vec<Span> {
        let text = &self.documents[document].text;
        let body = self.facts[document].segments.iter().filter(|segment| !segment.kind.is_furniture());
        let words = body.flat_map(|segment| {
            let start = segment.span.start;
            let words = tokens::tokens(segment.span.of(text));
            words.map(move |word| Span { start: word.start + start, end: word.end + start })
        });
        words.filter(|word| part.is_none_or(|part| part.contains(*word))).collect()
    }

    /// The words of a text with all places of the corpus where they stand; the forms of one word together.
    fn families(self, document: usize, words: &[Span]) -> Vec<Family> {
        let text = &self.documents[document].text;
        let mentions = mentions(&self.facts[document]);
        let mut folded: Vec<(String, Span)> = words.iter().map(|&word| (fold(word.of(text)), word)).collect();
        folded.order();
        let same_word = folded.chunk_by(|a, b| a.0 == b.0);
        let mut long: Vec<&[(String, Span)]> =
            same_word.filter(|places| places[0].0.chars().count() >= SHORTEST).collect();
        if self.index.is_by_need() {
            // What is rare in the corpus is known of words that are there: no more are loaded than are searched by.
            long.order_by_key(|places| usize::MAX - presumed_weight(places, &mentions));
            long.truncate(MOST_WORDS);
        }
        let mut rare: Vec<(usize, &[(String, Span)])> =
            long.into_iter().map(|places| (self.index.frequency(&places[0].0), places)).collect();
        rare.order();
        let mut families: Vec<(u32, Family)> = Vec::new();
        for (_, places) in rare.into_iter().take(WEIGHED) {
            let (word, span) = &places[0];
            let (first, matches) = self.index.find_family(word);
            let count = places.len() as f32;
            if let Some((_, family)) = families.iter_mut().find(|(known, _)| *known == first) {
                family.count += count;
                continue;
            }
            let (spelling, is_name) = (span.of(text).to_owned(), is_inside(*span, &mentions));
            families.push((first, Family { spelling, count, is_name, matches }));
        }
        families.order_by_key(|(first, _)| *first);
        families.into_iter().map(|(_, family)| family).collect()
    }

    /// The words that tell most of what a text is about, weightiest first, with their weights.
    fn weightiest(self, families: Vec<Family>, own: u32) -> Vec<(f32, String, Term)> {
        let language = |document: u32| self.documents[document as usize].language;
        let is_kin = |document: &u32| language(*document) == language(own);
        // Among few documents of a language, its `the` and `and` would pass for rare words of the corpus.
        let kin = (0..self.documents.len() as u32).filter(is_kin).count() as f32;
        let terms = families.into_iter().map(|family| {
            let term = Term::new(self.index, family.matches);
            let with = term.documents().filter(is_kin).count() as f32;
            let rarity = (1.0 + (kin - with + 0.5) / (with + 0.5)).ln();
            let emphasis = if family.is_name { NAME } else { 1.0 };
            ((1.0 + family.count.ln()) * rarity * emphasis, family.spelling, term)
        });
        let tells = |term: &Term| term.documents().any(|other| other != own);
        let mut terms: Vec<(f32, String, Term)> = terms.filter(|(_, _, term)| tells(term)).collect();
        terms.order_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        terms.truncate(MOST_WORDS);
        terms
    }

    /// The documents that have enough of the words, nearest first.
    fn near(self, terms: &[Term], weights: &[f32], own: u32) -> Vec<Ranked> {
        let documents =
            sorted_documents(terms.iter().flat_map(Term::documents).filter(|&other| other != own));
        let enough = LEAST_SHARE * weights.iter().sum::<f32>();
        let near = documents.into_iter().filter_map(|document| {
            let extent = self.index.extent(document);
            let length = extent.words as f32 / self.index.mean_words;
            let (mut present, mut weight, mut score) = (0, 0.0, 0.0);
            for (term, &own) in terms.iter().zip(weights) {
                let found = term.in_document(document);
                let Some(best) = found.iter().map(|found| found.level).min() else { continue };
                present += 1;
                weight += own * best.weight();
                score += own * best.weight() * found.len() as f32 / (found.len() as f32 + length);
            }
            let is_near = present >= 2.min(terms.len()) && weight >= enough;
            is_near.then_some(Ranked { document, score })
        });
        let mut near: Vec<Ranked> = near.collect();
        near.order_by(|a, b| b.score.total_cmp(&a.score));
        near
    }

    /// Every three words of a text that follow one another, sorted.
    fn triples(self, document: usize, part: Option<Span>) -> Vec<u64> {
        let text = &self.documents[document].text;
        let words = self.words_of(document, part).into_iter();
        let hashes: Vec<u64> = words.map(|word| fnv1a_64(&fold(word.of(text)))).collect();
        let triple = |w: &[u64]| w[0] ^ w[1].rotate_left(21) ^ w[2].rotate_left(42);
        let mut triples: Vec<u64> = hashes.windows(3).map(triple).collect();
        triples.sort_unstable();
        triples.dedup();
        triples
    }
}

/// How much a word is likely to tell, by the text alone: names do, and what is long or said again.
fn presumed_weight(places: &[(String, Span)], mentions: &[Span]) -> usize {
    let [(word, span), ..] = places else { return 0 };
    let emphasis = if is_inside(*span, mentions) { 2 } else { 1 };
    word.chars().count() * (1 + places.len().ilog2() as usize) * emphasis
}

/// Where names stand, by place.
fn mentions(facts: &Facts) -> Vec<Span> {
    let mut mentions: Vec<Span> = facts.names.iter().flat_map(|name| name.mentions.iter().copied()).collect();
    mentions.order();
    mentions
}

fn is_inside(word: Span, mentions: &[Span]) -> bool {
    let before = mentions.partition_point(|mention| mention.start <= word.start);
    mentions[..before].last().is_some_and(|mention| mention.contains(word))
}

/// True when most of the shorter list stands in the longer one.
fn are_copies(a: &[u64], b: &[u64]) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let shared = short.iter().filter(|triple| long.binary_search(triple).is_ok()).count();
    short.len() >= LEAST_TRIPLES && shared as f32 >= COPIED * short.len() as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_text_is_its_copy_and_a_few_words_are_not() {
        let long: Vec<u64> = (0..100).collect();
        assert!(are_copies(&long, &long[10..30]));
        assert!(!are_copies(&long, &long[..LEAST_TRIPLES - 1]));
        let other: Vec<u64> = (50..150).collect();
        assert!(!are_copies(&long, &other));
    }

    #[test]
    fn a_word_inside_of_a_name_is_known() {
        let mentions = [Span::new(3, 9), Span::new(20, 40)];
        assert!(is_inside(Span::new(25, 30), &mentions) && is_inside(Span::new(3, 9), &mentions));
        assert!(!is_inside(Span::new(10, 12), &mentions));
    }
}
