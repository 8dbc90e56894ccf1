//! How near two claims are in words: stems and letter 3- to 5-grams, corrected for hubs.
//!
//! A hub is a claim that is near to everything; what two claims share counts only beyond what each
//! shares with its nearest neighbours (cross-domain similarity local scaling, Conneau et al. 2018).
//! Cost: the sum over features of the product of their frequencies; features frequent in the
//! comparison are left out, so that it stays near linear in the number of claims.

use super::lexicon::{Lexicon, meeting_letters};
use super::statement::Statement;
use tarazy_corpus::order::Order;

/// Neighbours over which a claim's usual similarity is averaged.
const NEIGHBOURS: usize = 5;
/// A feature of more than one claim in this many says nothing...
const FREQUENT_SHARE: usize = 5;
/// ... unless these are few.
const FREQUENT_COUNT: usize = 8;
/// Share of letter n-grams in the similarity; the rest belongs to stems, names, dates and values.
const GRAM_SHARE: f32 = 0.4;

/// Vectors of all claims of a comparison.
#[derive(Debug)]
pub(super) struct Similarity {
    vectors: Vec<Vec<(u32, f32)>>,
    /// Mean similarity of each claim to its nearest neighbours in other documents.
    usual: Vec<f32>,
    nearest: Vec<Vec<(usize, f32)>>,
}

impl Similarity {
    pub(super) fn new(statements: &[Statement], lexicon: &Lexicon) -> Self {
        let stems: Vec<_> = statements.iter().map(|s| stem_features(s, lexicon)).collect();
        let grams: Vec<_> = statements.iter().map(|s| gram_features(s, lexicon)).collect();
        let (stems, grams) = (weighted(stems, 1.0 - GRAM_SHARE), weighted(grams, GRAM_SHARE));
        let vectors: Vec<_> = stems.into_iter().zip(grams).map(|(a, b)| merged(a, b)).collect();
        let nearest = nearest(statements, &vectors);
        let usual = nearest.iter().map(|near| mean(near)).collect();
        Self { vectors, usual, nearest }
    }

    /// Cosine of two claims, 0 to 1.
    pub(super) fn plain(&self, a: usize, b: usize) -> f32 {
        dot(&self.vectors[a], &self.vectors[b])
    }

    /// Cosine beyond what the two share with their neighbours; above 0 when they stand out for each other.
    pub(super) fn corrected(&self, a: usize, b: usize) -> f32 {
        self.plain(a, b) - f32::midpoint(self.usual[a], self.usual[b])
    }

    /// The nearest claims of other documents, nearest first.
    pub(super) fn nearest(&self, a: usize) -> &[(usize, f32)] {
        &self.nearest[a]
    }
}

/// 32-bit FNV-1a.
fn hash(parts: impl IntoIterator<Item = u8>) -> u32 {
    parts.into_iter().fold(0x811c_9dc5, |h, byte| (h ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn stem_features(statement: &Statement, lexicon: &Lexicon) -> Vec<u32> {
    let stems = statement.content.iter().map(|&s| lexicon.stems()[s as usize].as_str());
    let mut features: Vec<u32> = stems.map(|s| hash(s.bytes())).collect();
    features.extend(statement.dates.iter().filter(|d| d.len() > 4).map(|d| hash(month_and_day(d).bytes())));
    features.extend(statement.quantities.iter().map(|q| hash(q.value.to_le_bytes())));
    features.sort_unstable();
    features.dedup();
    features
}

/// A day without its year, so that `2022-01-05` meets `--01-05`; all other dates as they are.
pub(super) fn month_and_day(iso: &str) -> &str {
    let day = iso.get(5..).filter(|_| iso.len() == 10);
    day.or_else(|| iso.strip_prefix("--")).unwrap_or(iso)
}

fn gram_features(statement: &Statement, lexicon: &Lexicon) -> Vec<u32> {
    let mut features = Vec::new();
    for word in statement.words.iter().filter(|w| w.content) {
        grams(&lexicon.forms()[word.form as usize].text, &mut features);
    }
    features.sort_unstable();
    features.dedup();
    features
}

fn grams(word: &str, features: &mut Vec<u32>) {
    let word = format!("_{}_", meeting_letters(word));
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    for n in 3..=5 {
        features.extend(ends.windows(n + 1).map(|w| hash(word.as_bytes()[w[0]..w[n]].iter().copied())));
    }
}

/// Weights features by rarity, drops those of one claim only and of too many, and scales every
/// vector so that its square is `share`.
fn weighted(features: Vec<Vec<u32>>, share: f32) -> Vec<Vec<(u32, f32)>> {
    let mut all: Vec<u32> = features.iter().flatten().copied().collect();
    all.sort_unstable();
    let counts: Vec<(u32, usize)> = all.chunk_by(|a, b| a == b).map(|c| (c[0], c.len())).collect();
    let n = features.len() as f32;
    let frequent = (features.len() / FREQUENT_SHARE).max(FREQUENT_COUNT);
    let frequency = |f: u32| counts.binary_search_by_key(&f, |c| c.0).map_or(1, |at| counts[at].1);
    let scale = |features: Vec<u32>| {
        let weight = |f| (1.0 + n / frequency(f) as f32).ln();
        let all: Vec<(u32, f32)> = features.into_iter().map(|f| (f, weight(f))).collect();
        let norm = all.iter().map(|(_, w)| w * w).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        let useful = all.into_iter().filter(|&(f, _)| (2..=frequent).contains(&frequency(f)));
        useful.map(|(f, w)| (f, w / norm * share.sqrt())).collect()
    };
    features.into_iter().map(scale).collect()
}

/// Both parts in one vector; a hash that stands in both is kept once for each, which the merge of
/// two vectors tolerates.
fn merged(mut a: Vec<(u32, f32)>, b: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    a.extend(b);
    a.order_by_key(|f| f.0);
    a.dedup_by_key(|f| f.0);
    a
}

fn dot(a: &[(u32, f32)], b: &[(u32, f32)]) -> f32 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        if x.0 == y.0 {
            sum += x.1 * y.1;
        }
        i += usize::from(x.0 <= y.0);
        j += usize::from(y.0 <= x.0);
    }
    sum
}

/// For every claim its nearest ones in other documents, by a list of features with their claims.
fn nearest(statements: &[Statement], vectors: &[Vec<(u32, f32)>]) -> Vec<Vec<(usize, f32)>> {
    let mut postings: Vec<(u32, usize, f32)> = Vec::new();
    for (at, vector) in vectors.iter().enumerate() {
        postings.extend(vector.iter().map(|&(f, w)| (f, at, w)));
    }
    postings.order_by_key(|p| (p.0, p.1));
    let starts: Vec<(u32, usize)> = first_of_each(&postings);
    let mut scores = vec![0.0; statements.len()];
    let near = |at: usize| {
        scores.fill(0.0);
        for &(feature, weight) in &vectors[at] {
            let Ok(start) = starts.binary_search_by_key(&feature, |s| s.0) else { continue };
            let list = postings[starts[start].1..].iter().take_while(|p| p.0 == feature);
            list.for_each(|&(_, other, w)| scores[other] += weight * w);
        }
        best(statements, at, &scores)
    };
    (0..vectors.len()).map(near).collect()
}

fn first_of_each(postings: &[(u32, usize, f32)]) -> Vec<(u32, usize)> {
    let mut starts: Vec<(u32, usize)> = postings.iter().enumerate().map(|(at, p)| (p.0, at)).collect();
    starts.dedup_by_key(|s| s.0);
    starts
}

fn best(statements: &[Statement], at: usize, scores: &[f32]) -> Vec<(usize, f32)> {
    let foreign =
        |other: &usize| statements[*other].document != statements[at].document && scores[*other] > 0.0;
    let mut near: Vec<(usize, f32)> = (0..scores.len()).filter(foreign).map(|o| (o, scores[o])).collect();
    near.order_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    near.truncate(NEIGHBOURS);
    near
}

fn mean(near: &[(usize, f32)]) -> f32 {
    near.iter().map(|n| n.1).sum::<f32>() / NEIGHBOURS as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_meets_the_same_day_of_an_unknown_year() {
        assert_eq!(month_and_day("2022-01-05"), month_and_day("--01-05"));
        assert_eq!(month_and_day("2022-01"), "2022-01");
        assert_eq!(month_and_day("2022"), "2022");
    }
}
