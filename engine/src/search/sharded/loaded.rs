//! The positions of words that are there.

use crate::shards::locked;
use std::sync::Mutex;
use tarazy_corpus::order::Order;

/// A term that has no positions yet.
const NONE: u32 = u32::MAX;

/// Lists of positions, and the term of each.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    /// As they came; behind them those joined of several segments.
    lists: Vec<Vec<u32>>,
    given: usize,
    /// For every term its list.
    of_term: Vec<u32>,
    asked: Mutex<Vec<u32>>,
}

impl Loaded {
    /// Adds lists, numbered as they come; [`Loaded::assign`] gives them their terms.
    pub(super) fn add(&mut self, lists: &mut Vec<Vec<u32>>) {
        self.lists.truncate(self.given);
        self.lists.append(lists);
        self.given = self.lists.len();
    }

    /// Gives every term its lists: `found` has terms, rising, and numbers of lists; a term once for every segment.
    pub(super) fn assign(&mut self, found: &[(u32, u32)], terms: usize) {
        self.lists.truncate(self.given);
        self.of_term.clear();
        self.of_term.resize(terms, NONE);
        for same in found.chunk_by(|a, b| a.0 == b.0) {
            let (term, mut list) = same[0];
            if same.len() > 1 {
                let lists = same.iter().flat_map(|&(_, list)| &self.lists[list as usize]);
                let mut joined: Vec<u32> = lists.copied().collect();
                joined.order();
                list = self.lists.len() as u32;
                self.lists.push(joined);
            }
            self.of_term[term as usize] = list;
        }
    }

    /// The positions of a term in ascending order, as far as they are there; notes that it was asked for.
    pub(crate) fn of(&self, term: u32) -> &[u32] {
        locked(&self.asked).push(term);
        let list = self.of_term.get(term as usize).and_then(|&list| self.lists.get(list as usize));
        list.map_or(&[], Vec::as_slice)
    }

    /// The terms that were asked for since the last call.
    pub(super) fn asked(&self) -> Vec<u32> {
        let mut asked = std::mem::take(&mut *locked(&self.asked));
        asked.sort_unstable();
        asked.dedup();
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_of_several_segments_rise() {
        let mut loaded = Loaded::default();
        loaded.add(&mut vec![vec![7, 9], vec![4], vec![2, 8]]);
        loaded.assign(&[(1, 0), (1, 2), (3, 1)], 5);
        assert_eq!([0, 1, 2, 3, 4].map(|term| loaded.of(term)), [&[][..], &[2, 7, 8, 9], &[], &[4], &[]]);
        loaded.add(&mut vec![vec![1]]);
        loaded.assign(&[(0, 3), (1, 0)], 2);
        assert_eq!([0, 1].map(|term| loaded.of(term)), [&[1][..], &[7, 9]]);
        assert_eq!(loaded.asked(), [0, 1, 2, 3, 4]);
    }
}
