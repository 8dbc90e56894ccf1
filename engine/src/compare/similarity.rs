//! How near two claims are in words: stems and letter 3- to 5-grams, corrected for hubs.
//!
//! A hub is a claim that is near to everything; what two claims share counts only beyond what each
//! shares with its nearest neighbours (cross-domain similarity local scaling, Conneau et al. 2018).
//! Neighbours are looked for by rare features alone, so that the cost is linear in the number of claims.

use super::identity::skeleton;
use super::lexicon::Lexicon;
use super::statement::{Statement, sorted};
use tarazy_corpus::hash::fnv1a;
use tarazy_corpus::order::Order;

/// Neighbours over which a claim's usual similarity is averaged.
const NEIGHBOURS: usize = 5;
/// A feature of more than one claim in this many says nothing...
const FREQUENT_SHARE: usize = 5;
/// ... unless these are few.
const FREQUENT_COUNT: usize = 8;
/// A feature of more claims than this leads to no neighbours.
const MOST_CLAIMS: usize = 64;
/// Share of letter n-grams in the similarity; the rest belongs to stems, names, dates and values.
const GRAM_SHARE: f32 = 0.4;

/// What is compared of a claim: hashes, sorted, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct Features {
    /// The document or other group whose own claims are no neighbours.
    pub(super) group: usize,
    /// Stems, names, dates and values.
    pub(super) stems: Vec<u32>,
    /// Runs of letters.
    pub(super) grams: Vec<u32>,
}

/// Vectors of all claims of a comparison.
#[derive(Debug)]
pub(super) struct Similarity {
    vectors: Vec<Vec<(u32, f32)>>,
    /// Mean similarity of each claim to its nearest neighbours in other documents.
    usual: Vec<f32>,
    nearest: Vec<Vec<(usize, f32)>>,
}

impl Similarity {
    pub(super) fn new(features: Vec<Features>) -> Self {
        let groups: Vec<usize> = features.iter().map(|f| f.group).collect();
        let (stems, grams): (Vec<_>, Vec<_>) = features.into_iter().map(|f| (f.stems, f.grams)).unzip();
        let (stems, grams) = (weighted(stems, 1.0 - GRAM_SHARE), weighted(grams, GRAM_SHARE));
        let mut vectors: Vec<_> = stems.into_iter().zip(grams).map(|(a, b)| merged(a, b)).collect();
        let nearest = Postings::new(&mut vectors).nearest(&groups, &vectors);
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

impl Features {
    /// Of all statements; what is told of a word or a stem is found once.
    pub(super) fn of_statements(statements: &[Statement], lexicon: &Lexicon) -> Vec<Self> {
        let stems: Vec<u32> = lexicon.stems().iter().map(|stem| stem_feature(stem)).collect();
        let grams: Vec<Vec<u32>> = (0..lexicon.forms().len() as u32).map(|f| grams([f], lexicon)).collect();
        let of = |statement: &Statement| {
            let dates =
                statement.dates.iter().filter(|d| d.len() > 4).map(|d| stem_feature(month_and_day(d)));
            let values = statement.quantities.iter().map(|q| fnv1a(q.value.to_le_bytes()));
            let stems = statement.content.iter().map(|&s| stems[s as usize]);
            let words = statement.words.iter().filter(|w| w.content);
            Self {
                group: statement.document,
                stems: sorted(stems.chain(dates).chain(values)),
                grams: sorted(words.flat_map(|w| grams[w.form as usize].iter().copied())),
            }
        };
        statements.iter().map(of).collect()
    }

    /// Of words that are no part of a document; numbers stand for themselves.
    pub(super) fn of_words(group: usize, forms: &[u32], lexicon: &Lexicon) -> Self {
        let of = |form: &u32| &lexicon.forms()[*form as usize];
        let telling =
            forms.iter().filter(|f| of(f).content || of(f).text.starts_with(|c: char| c.is_ascii_digit()));
        let stems = telling.map(|f| stem_feature(&lexicon.stems()[of(f).stem as usize]));
        let content = forms.iter().copied().filter(|f| of(f).content);
        Self { group, stems: sorted(stems), grams: grams(content, lexicon) }
    }
}

/// Not the feature of the same letters as a run of them.
fn stem_feature(stem: &str) -> u32 {
    fnv1a(skeleton(stem).bytes().chain([0]))
}

/// A day without its year, so that `2022-01-05` meets `--01-05`; all other dates as they are.
pub(super) fn month_and_day(iso: &str) -> &str {
    let day = iso.get(5..).filter(|_| iso.len() == 10);
    day.or_else(|| iso.strip_prefix("--")).unwrap_or(iso)
}

fn grams(forms: impl IntoIterator<Item = u32>, lexicon: &Lexicon) -> Vec<u32> {
    let mut features = Vec::new();
    for form in forms {
        let word = format!("_{}_", skeleton(&lexicon.forms()[form as usize].text));
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        for n in 3..=5 {
            features.extend(ends.windows(n + 1).map(|w| fnv1a(word.as_bytes()[w[0]..w[n]].iter().copied())));
        }
    }
    sorted(features)
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
        let all: Vec<(u32, usize)> = features.into_iter().map(|f| (f, frequency(f))).collect();
        let weight = |frequency: usize| (1.0 + n / frequency as f32).ln();
        let norm = all.iter().map(|&(_, df)| weight(df).powi(2)).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        let useful = all.into_iter().filter(|(_, df)| (2..=frequent).contains(df));
        useful.map(|(f, df)| (f, weight(df) / norm * share.sqrt())).collect()
    };
    features.into_iter().map(scale).collect()
}

/// Both parts in one vector.
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

/// For every feature, the claims that have it with its weight there.
struct Postings {
    starts: Vec<usize>,
    claims: Vec<(usize, f32)>,
}

impl Postings {
    /// Numbers the features of `vectors` anew, from 0, and lists their claims.
    fn new(vectors: &mut [Vec<(u32, f32)>]) -> Self {
        let features = sorted(vectors.iter().flatten().map(|f| f.0));
        let mut starts = vec![0; features.len() + 1];
        for feature in vectors.iter_mut().flatten() {
            feature.0 = features.binary_search(&feature.0).unwrap_or_default() as u32;
            starts[feature.0 as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free = starts.clone();
        let mut claims = vec![(0, 0.0); starts.last().copied().unwrap_or_default()];
        for (at, vector) in vectors.iter().enumerate() {
            for &(feature, weight) in vector {
                let place = &mut free[feature as usize];
                claims[*place] = (at, weight);
                *place += 1;
            }
        }
        Self { starts, claims }
    }

    fn of(&self, feature: u32) -> &[(usize, f32)] {
        let feature = feature as usize;
        &self.claims[self.starts[feature]..self.starts[feature + 1]]
    }

    /// For every claim its nearest ones in other groups.
    fn nearest(&self, groups: &[usize], vectors: &[Vec<(u32, f32)>]) -> Vec<Vec<(usize, f32)>> {
        let mut scores = vec![0.0; vectors.len()];
        let near = |at: usize| {
            let mut met = Vec::new();
            for &(feature, weight) in &vectors[at] {
                for &(other, w) in
                    Some(self.of(feature)).filter(|c| c.len() <= MOST_CLAIMS).into_iter().flatten()
                {
                    if groups[other] != groups[at] {
                        if scores[other] == 0.0 {
                            met.push(other);
                        }
                        scores[other] += weight * w;
                    }
                }
            }
            let mut near: Vec<(usize, f32)> =
                met.into_iter().map(|other| (other, std::mem::take(&mut scores[other]))).collect();
            keep_nearest(&mut near, 2 * NEIGHBOURS);
            for (other, score) in &mut near {
                *score = dot(&vectors[at], &vectors[*other]);
            }
            keep_nearest(&mut near, NEIGHBOURS);
            near
        };
        (0..vectors.len()).map(near).collect()
    }
}

/// Leaves the `most` nearest, nearest first.
fn keep_nearest(near: &mut Vec<(usize, f32)>, most: usize) {
    let worst_kept = nth_score(near, most);
    near.retain(|n| n.1 >= worst_kept);
    near.order_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    near.truncate(most);
}

/// The `n`-th best score.
fn nth_score(near: &[(usize, f32)], n: usize) -> f32 {
    let mut best = vec![0.0; n];
    for &(_, score) in near {
        if let Some(at) = best.iter().position(|&b| score > b) {
            best[at..].rotate_right(1);
            best[at] = score;
        }
    }
    best.last().copied().unwrap_or_default()
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

    #[test]
    fn the_nearest_are_kept_in_their_order() {
        let mut near = vec![(0, 0.1), (1, 0.4), (2, 0.2), (3, 0.4), (4, 0.3)];
        keep_nearest(&mut near, 3);
        assert_eq!(near, [(1, 0.4), (3, 0.4), (4, 0.3)]);
    }

    #[test]
    fn what_stands_in_very_many_claims_leads_nowhere() {
        let claim = |at: usize, own: u32| Features { group: at % 2, stems: vec![1, own], grams: Vec::new() };
        let similarity = Similarity::new((0..400).map(|at| claim(at, 2 + at as u32 / 2)).collect());
        assert_eq!(similarity.nearest(8).iter().map(|n| n.0).collect::<Vec<_>>(), [9]);
    }
}
