//! Sorting that is compiled once.
//!
//! The standard sorts are compiled anew for every type and every closure, five kilobytes each; with some fifty places that
//! sort short lists, they made up a quarter of the module that readers download. Here the sort itself works on
//! positions and calls the comparison through a pointer; only the rearranging is made per type.
//! Long lists of plain numbers are better off with [`slice::sort_unstable`].

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

/// For every position of a list, the position to which it goes.
fn targets(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|&a, &b| compare(a, b));
    let mut target = vec![0; len];
    for (place, &from) in order.iter().enumerate() {
        target[from] = place;
    }
    target
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
