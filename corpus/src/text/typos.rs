//! Words within two typing errors of a word.
//!
//! Optimal string alignment: a letter left out, added, changed, or swapped with its neighbour is one error.
//! The words stand in order, so that words with a common beginning share the rows of the table of distances,
//! and a beginning that is already too far off is left behind with all its words.

/// Most errors that [`WordList::near`] looks for.
pub const MOST_ERRORS: u8 = 2;

/// A sorted list of folded words that can be searched with errors.
#[derive(Clone, Debug, Default)]
pub struct WordList {
    /// The letters of all words, one after the other; a letter outside of the basic plane becomes U+FFFD.
    letters: Vec<u16>,
    /// For every word: where its letters end, and how many of its first letters are those of the word before it.
    words: Vec<(u32, u8)>,
}

/// A word of a list that is near to what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// Place of the word in the list.
    pub word: usize,
    /// Number of errors, 0 to [`MOST_ERRORS`].
    pub errors: u8,
}

impl WordList {
    /// Takes words in the order in which they will be numbered; sorted words make searching fast, any order is right.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list = Self::default();
        let mut start_before = 0;
        for word in words {
            let start = list.letters.len();
            list.letters.extend(units(word));
            let (before, word) = list.letters.split_at(start);
            let shared = before[start_before..].iter().zip(word).take_while(|(a, b)| a == b).count();
            list.words.push((list.letters.len() as u32, shared.min(255) as u8));
            start_before = start;
        }
        list
    }

    /// The words at most `errors` (no more than [`MOST_ERRORS`]) away from `typed`, in the order of the list.
    ///
    /// Time grows with the number of words times their length at worst; about a tenth of that in practice.
    #[must_use]
    pub fn near(&self, typed: &str, errors: u8) -> Vec<Near> {
        let mut table = Table::new(typed, errors.min(MOST_ERRORS));
        let mut found = Vec::new();
        let mut start = 0;
        // No row below this one can be within reach.
        let mut dead = usize::MAX;
        for (place, &(end, shared)) in self.words.iter().enumerate() {
            let word = &self.letters[start..end as usize];
            start = end as usize;
            if dead <= usize::from(shared) {
                continue;
            }
            let known = usize::from(shared).min(table.known);
            dead = table.extend(word, known);
            if dead == usize::MAX
                && let Some(errors) = table.distance(word.len())
            {
                found.push(Near { word: place, errors });
            }
        }
        found
    }
}

/// The numbers of errors between beginnings of what was typed and beginnings of one word, a row for every letter of the word.
struct Table {
    typed: Vec<u16>,
    limit: u8,
    rows: Vec<Vec<u8>>,
    /// Rows that hold for the word looked at last.
    known: usize,
}

impl Table {
    fn new(typed: &str, limit: u8) -> Self {
        let typed: Vec<u16> = units(typed).collect();
        let first = (0..=typed.len()).map(|at| at.min(255) as u8).collect();
        Self { typed, limit, rows: vec![first], known: 0 }
    }

    /// Fills the rows of `word` after the first `known`; the number of letters after which all hope is lost, or `usize::MAX`.
    fn extend(&mut self, word: &[u16], known: usize) -> usize {
        self.known = known;
        for depth in known + 1..=word.len() {
            if depth > self.typed.len() + usize::from(self.limit) {
                return depth;
            }
            if self.rows.len() <= depth {
                self.rows.push(vec![u8::MAX; self.typed.len() + 1]);
            }
            let least = self.fill(word, depth);
            self.known = depth;
            if least > self.limit {
                return depth;
            }
        }
        usize::MAX
    }

    /// Fills the row at `depth` inside the band of `limit` around the diagonal; gives its least value.
    fn fill(&mut self, word: &[u16], depth: usize) -> u8 {
        let band = usize::from(self.limit);
        let (above, row) = self.rows.split_at_mut(depth);
        let row = &mut row[0];
        let from = depth.saturating_sub(band);
        let to = (depth + band).min(self.typed.len());
        if from > 0 {
            row[from - 1] = u8::MAX;
        }
        let mut least = u8::MAX;
        for at in from..=to {
            row[at] = cell(&self.typed, word, above, row, (depth, at));
            least = least.min(row[at]);
        }
        if to < self.typed.len() {
            row[to + 1] = u8::MAX;
        }
        least
    }

    fn distance(&self, depth: usize) -> Option<u8> {
        let off = depth.abs_diff(self.typed.len());
        let errors = *self.rows.get(depth)?.last()?;
        (off <= usize::from(self.limit) && errors <= self.limit).then_some(errors)
    }
}

/// Errors between the first `at` letters typed and the first `depth` of the word.
fn cell(typed: &[u16], word: &[u16], above: &[Vec<u8>], row: &[u8], (depth, at): (usize, usize)) -> u8 {
    let up = &above[depth - 1];
    if at == 0 {
        return up[0].saturating_add(1);
    }
    let changed = u8::from(typed[at - 1] != word[depth - 1]);
    let mut best = up[at - 1].saturating_add(changed);
    best = best.min(up[at].saturating_add(1)).min(row[at - 1].saturating_add(1));
    let swapped = depth > 1 && at > 1 && typed[at - 1] == word[depth - 2] && typed[at - 2] == word[depth - 1];
    if swapped { best.min(above[depth - 2][at - 2].saturating_add(1)) } else { best }
}

fn units(word: &str) -> impl Iterator<Item = u16> + '_ {
    word.chars().map(|c| u16::try_from(u32::from(c)).unwrap_or(0xfffd))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn errors_between(typed: &str, word: &str) -> Option<u8> {
        WordList::new([word]).near(typed, 2).first().map(|near| near.errors)
    }

    #[test]
    fn each_kind_of_error_counts_once() {
        for typed in ["горд", "городд", "гарод", "гроод"] {
            assert_eq!(errors_between(typed, "город"), Some(1), "{typed}");
        }
        assert_eq!(errors_between("город", "город"), Some(0));
        assert_eq!(errors_between("грд", "город"), Some(2));
        assert_eq!(errors_between("гр", "город"), None);
    }

    #[test]
    fn words_with_a_common_beginning_are_all_found() {
        let list = WordList::new(["зав", "завод", "заводы", "загод", "запад", "я"]);
        let found: Vec<usize> = list.near("завод", 1).iter().map(|near| near.word).collect();
        assert_eq!(found, [1, 2, 3]);
    }

    /// The whole table, straight from the definition.
    fn plain_distance(a: &[char], b: &[char]) -> usize {
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                d[i][j] = match (i, j) {
                    (0, _) | (_, 0) => i + j,
                    _ => (d[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]))
                        .min(d[i - 1][j] + 1)
                        .min(d[i][j - 1] + 1),
                };
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    d[i][j] = d[i][j].min(d[i - 2][j - 2] + 1);
                }
            }
        }
        d[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn the_same_words_are_near_as_by_the_definition(mut words in prop::collection::vec("[абв]{0,6}", 0..12), typed in "[абв]{0,6}") {
            words.sort();
            let found = WordList::new(words.iter().map(String::as_str)).near(&typed, 2);
            let letters = |w: &str| w.chars().collect::<Vec<_>>();
            let expected: Vec<Near> = words.iter().enumerate()
                .map(|(word, w)| Near { word, errors: plain_distance(&letters(&typed), &letters(w)) as u8 })
                .filter(|near| near.errors <= 2).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
