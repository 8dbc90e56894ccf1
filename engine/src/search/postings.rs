#[cfg(feature = "shards")]
use super::sharded::Loaded;

/// Where every term stands: positions count the words of the whole corpus.
#[derive(Debug, Default)]
pub(super) struct Postings {
    /// Where each term's positions start; one more than there are terms.
    starts: Vec<u32>,
    positions: Vec<u32>,
    /// Where not all positions are there: those that are, in place of the others.
    #[cfg(feature = "shards")]
    pub(super) loaded: Option<Loaded>,
}

/// Stands in a stream of terms where no word is, so that phrases do not reach over it.
pub(super) const GAP: u32 = u32::MAX;

impl Postings {
    /// `stream` holds the term at every position, below `terms` or [`GAP`]. Linear.
    pub(super) fn new(stream: &[u32], terms: usize) -> Self {
        let mut starts = vec![0; terms + 1];
        for &term in stream.iter().filter(|&&term| term != GAP) {
            starts[term as usize + 1] += 1;
        }
        for term in 0..terms {
            starts[term + 1] += starts[term];
        }
        let mut next = starts.clone();
        let mut positions = vec![0; starts[terms] as usize];
        for (position, &term) in stream.iter().enumerate().filter(|(_, term)| **term != GAP) {
            let free = &mut next[term as usize];
            positions[*free as usize] = position as u32;
            *free += 1;
        }
        Self {
            starts,
            positions,
            #[cfg(feature = "shards")]
            loaded: None,
        }
    }

    /// The positions of a term in ascending order; empty for a term that is not known.
    pub(super) fn of(&self, term: u32) -> &[u32] {
        #[cfg(feature = "shards")]
        if let Some(loaded) = &self.loaded {
            return loaded.of(term);
        }
        match self.starts.get(term as usize..term as usize + 2) {
            Some(&[start, end]) => &self.positions[start as usize..end as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_its_positions() {
        let postings = Postings::new(&[1, 0, GAP, 1], 2);
        assert_eq!(postings.of(0), [1]);
        assert_eq!(postings.of(1), [0, 3]);
        assert!(postings.of(7).is_empty());
    }
}
