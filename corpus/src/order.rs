//! Sorting that is compiled once.
//!
//! The standard sorts are compiled anew for every type and every closure, five kilobytes each; with some fifty places that
//! sort short lists, they made up a quarter of the module that readers download. Here the sort itself works on
//! positions and calls the comparison through a pointer; only the rearranging is made per type.
//! Long lists are packed into numbers of one type, `u64`, for [`slice::sort_unstable`].

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Stable sorting of short lists, `O(n log n)` comparisons.
pub trait Order<T> {
    /// Sorts by the natural order.
    fn order(&mut self)
    where
        T: Ord;
    /// Sorts by a comparison.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);
    /// Sorts by a key, which is made anew for every comparison.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
}

impl<T> Order<T> for [T] {
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }

    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let mut target = targets(self.len(), &|a, b| compare(&self[a], &self[b]));
        for place in 0..target.len() {
            while target[place] != place {
                let other = target[place];
                self.swap(place, other);
                target.swap(place, other);
            }
        }
    }

    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }
}

/// For every position of a list, the position to which it goes: a merge sort, from runs of one item upwards.
fn targets(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut run = 1;
    while run < len {
        let mut merged = Vec::with_capacity(len);
        for runs in order.chunks(2 * run) {
            let (left, right) = runs.split_at(run.min(runs.len()));
            merge(left, right, compare, &mut merged);
        }
        (order, run) = (merged, 2 * run);
    }
    let mut target = vec![0; len];
    for (place, &from) in order.iter().enumerate() {
        target[from] = place;
    }
    target
}

/// Adds two sorted runs to `merged` in order; of equal items, those on the left go first.
fn merge(
    mut left: &[usize],
    mut right: &[usize],
    compare: &dyn Fn(usize, usize) -> Ordering,
    merged: &mut Vec<usize>,
) {
    // Runs that are in order already, as in lists that were put together, cost one comparison.
    let apart = left.last().zip(right.first()).is_some_and(|(&last, &first)| compare(last, first).is_gt());
    while let (true, [a, more_left @ ..], [b, more_right @ ..]) = (apart, left, right) {
        if compare(*a, *b).is_le() {
            merged.push(*a);
            left = more_left;
        } else {
            merged.push(*b);
            right = more_right;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}

/// The set of `items`; `collect` would sort them first, and bring a sort for every type.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_sort_does(list: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (list.clone(), list);
            ours.order_by_key(|pair| pair.0);
            theirs.sort_by_key(|pair| pair.0);
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn it_sorts_backwards() {
        let mut words = ["б", "в", "а"];
        words.order_by(|a, b| b.cmp(a));
        assert_eq!(words, ["в", "б", "а"]);
    }
}
