//! How much a word tells: rare words more than frequent ones.

use super::statement::Statement;

/// Weight of every stem.
#[derive(Debug)]
pub(super) struct Weights {
    idf: Vec<f32>,
}

impl Weights {
    /// Inverse document frequency in the form of Robertson and Spärck Jones, a claim being the document:
    /// `ln(1 + (n - df + 0.5) / (df + 0.5))`, never negative; nothing for stop words.
    pub(super) fn new(statements: &[Statement], stems: usize) -> Self {
        let mut frequency = vec![0u32; stems];
        for &stem in statements.iter().flat_map(|s| &s.content) {
            frequency[stem as usize] += 1;
        }
        let n = statements.len() as f32;
        let idf = |df: u32| match df {
            0 => 0.0,
            _ => (1.0 + (n - df as f32 + 0.5) / (df as f32 + 0.5)).ln(),
        };
        Self { idf: frequency.into_iter().map(idf).collect() }
    }

    /// Weight of one stem.
    pub(super) fn of(&self, stem: u32) -> f32 {
        self.idf.get(stem as usize).copied().unwrap_or_default()
    }

    /// Weight of several.
    pub(super) fn sum(&self, stems: &[u32]) -> f32 {
        stems.iter().map(|&s| self.of(s)).sum()
    }
}

/// What two sorted lists share.
pub(super) fn shared(a: &[u32], b: &[u32]) -> Vec<u32> {
    a.iter().copied().filter(|stem| b.binary_search(stem).is_ok()).collect()
}

/// What the sorted list `a` has and the sorted lists `without` have not.
pub(super) fn rest(a: &[u32], without: &[&[u32]]) -> Vec<u32> {
    let absent = |stem: &u32| without.iter().all(|list| list.binary_search(stem).is_err());
    a.iter().copied().filter(absent).collect()
}
