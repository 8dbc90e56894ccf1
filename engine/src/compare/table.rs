//! Words and beginnings of words with a number each, found by hash.

use tarazy_corpus::hash::fnv1a;

/// Letters from which on a word stands for all that begin so.
const PREFIX: usize = 4;
/// No listed beginning has more letters: of a word without end, only its beginning is looked up.
pub(super) const LONGEST: usize = 32;

/// For every listed word its hash and, in the lower half, its number; sorted. One table holds several lists.
#[derive(Debug)]
pub(super) struct Table(Vec<u64>);

impl Table {
    /// Of words with the number of their list and their own. A word of fewer than four letters, and one with a full stop behind it,
    /// stands for itself, any other for all that begin so.
    pub(super) fn new<'t>(words: impl Iterator<Item = (u8, &'t str, usize)>) -> Self {
        let key = |(list, word, number): (u8, &str, usize)| {
            let whole = word.chars().nth(PREFIX - 1).is_none() && !word.ends_with('.');
            hash(list, word, if whole { "." } else { "" }) | number as u64
        };
        let mut keys: Vec<u64> = words.map(key).collect();
        keys.sort_unstable();
        Self(keys)
    }

    /// The number of the word itself.
    pub(super) fn whole(&self, list: u8, word: &str) -> Option<usize> {
        self.at(hash(list, word, "."))
    }

    /// The numbers of all beginnings of a word that are listed, the shortest first.
    pub(super) fn beginnings<'t>(&'t self, list: u8, word: &'t str) -> impl Iterator<Item = usize> + 't {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST).skip(PREFIX - 1);
        ends.filter_map(move |end| self.at(hash(list, word.get(..end)?, "")))
    }

    fn at(&self, hash: u64) -> Option<usize> {
        let found = self.0.get(self.0.partition_point(|&listed| listed < hash))?;
        (found ^ hash < 1 << 32).then_some((found ^ hash) as usize)
    }
}

fn hash(list: u8, word: &str, end: &str) -> u64 {
    u64::from(fnv1a([list].into_iter().chain(word.bytes()).chain(end.bytes()))) << 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_for_themselves_or_for_all_that_begin_so() {
        let table =
            Table::new([(0, "мост", 1), (0, "мостик", 2), (0, "год", 3), (1, "друг.", 4)].into_iter());
        assert_eq!(table.beginnings(0, "мостики").collect::<Vec<_>>(), [1, 2]);
        assert_eq!((table.whole(0, "год"), table.beginnings(0, "годами").count()), (Some(3), 0));
        assert_eq!((table.whole(1, "друг"), table.beginnings(1, "другой").count()), (Some(4), 0));
        assert_eq!((table.whole(0, "друг"), table.whole(0, "мост")), (None, None));
    }
}
