//! Words within two typing errors of a word.
//!
//! Optimal string alignment: a letter left out, added, changed, or swapped with its neighbour is one error.
//! The words stand in order, so that words with a common beginning share the rows of the table of distances,
//! and a beginning that is already too far off is left behind with all its words.
//! A row is kept as bits: for each number of errors, which beginnings of what was typed can be reached with them.

/// Most errors that [`WordList::near`] looks for.
pub const MOST_ERRORS: u8 = 2;

/// Longest word that is looked for: its beginnings, the empty one too, are the bits of a row.
const LONGEST: usize = 63;

/// A sorted list of folded words that can be searched with errors.
#[derive(Clone, Debug, Default)]
pub struct WordList {
    /// The letters that occur. A letter's number is its place, from 1 on; those that come too late are all number 0.
    alphabet: Vec<char>,
    /// For every word, the numbers of its letters after those that it shares with the word before.
    letters: Vec<u8>,
    /// Where each word ends in `letters`.
    ends: Vec<u32>,
    /// How many of each word's first letters are those of the word before it.
    shared: Vec<u8>,
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
        let mut before = "";
        for word in words {
            let same = before.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
            let shared = same.min(usize::from(u8::MAX));
            for letter in word.chars().skip(shared) {
                let number = list.number_or_add(letter);
                list.letters.push(number);
            }
            list.ends.push(list.letters.len() as u32);
            list.shared.push(shared as u8);
            before = word;
        }
        list.letters.shrink_to_fit();
        list
    }

    fn number_or_add(&mut self, letter: char) -> u8 {
        let number = self.number(letter);
        if number == 0 && self.alphabet.len() < usize::from(u8::MAX) {
            self.alphabet.push(letter);
            return self.alphabet.len() as u8;
        }
        number
    }

    fn number(&self, letter: char) -> u8 {
        self.alphabet.iter().position(|&known| known == letter).map_or(0, |at| at as u8 + 1)
    }

    /// The words at most `errors` (no more than [`MOST_ERRORS`]) away from `typed`, in the order of the list;
    /// none when `typed` has more than 63 letters.
    ///
    /// Time grows with the number of words; most of them are left out at a glance.
    #[must_use]
    pub fn near(&self, typed: &str, errors: u8) -> Vec<Near> {
        let mut found = Vec::new();
        let Some(mut table) = Table::new(self, typed, errors.min(MOST_ERRORS)) else { return found };
        let mut word = 0;
        while let Some(&shared) = self.shared.get(word) {
            table.rows.truncate(usize::from(shared) + 1);
            if self.suffix(word).iter().all(|&letter| table.add(letter)) {
                let errors = table.errors();
                found.extend(errors.map(|errors| Near { word, errors }));
                word += 1;
            } else {
                word += 1;
                let dead = table.rows.len();
                let rest = self.shared[word..].iter();
                word += rest.take_while(|&&shared| usize::from(shared) >= dead).count();
            }
        }
        found
    }

    fn suffix(&self, word: usize) -> &[u8] {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.letters[start as usize..self.ends[word] as usize]
    }
}

/// The numbers of errors between beginnings of what was typed and beginnings of one word, a row for every letter of the word.
struct Table {
    /// For every number of a letter, the beginnings of what was typed that end with it.
    endings: [u64; 256],
    typed: usize,
    errors: usize,
    /// The first row is that of no letters.
    rows: Vec<Row>,
}

#[derive(Clone, Copy, Default)]
struct Row {
    /// For each number of errors, the beginnings of what was typed that are no farther from the beginning of the word.
    reached: [u64; MOST_ERRORS as usize + 1],
    /// The beginnings of what was typed that end with the row's letter.
    endings: u64,
}

impl Table {
    fn new(list: &WordList, typed: &str, errors: u8) -> Option<Self> {
        let mut endings = [0; 256];
        let mut length = 0;
        for letter in typed.chars() {
            length += 1;
            if length > LONGEST {
                return None;
            }
            match list.number(letter) {
                0 => {}
                number => endings[usize::from(number)] |= 1 << length,
            }
        }
        let reached = [1, 0b11, 0b111];
        let rows = vec![Row { reached, endings: 0 }];
        Some(Self { endings, typed: length, errors: errors.into(), rows })
    }

    /// Adds the row of the word's next letter; false, and nothing added, when it is out of reach.
    fn add(&mut self, letter: u8) -> bool {
        let depth = self.rows.len();
        let endings = self.endings[usize::from(letter)];
        let above = self.rows[depth - 1];
        let before = depth.checked_sub(2).map_or(Row::default(), |at| self.rows[at]);
        let swapped = endings << 1 & above.endings;
        let mut row = Row { endings, ..Row::default() };
        row.reached[0] = above.reached[0] << 1 & endings;
        for errors in 1..=self.errors {
            let fewer = above.reached[errors - 1];
            let right = above.reached[errors] << 1 & endings;
            let wrong = fewer | (fewer | row.reached[errors - 1]) << 1;
            row.reached[errors] = right | wrong | before.reached[errors - 1] << 2 & swapped;
        }
        let inside = u64::MAX >> (LONGEST - self.typed);
        let alive = row.reached[self.errors] & inside != 0;
        if alive {
            self.rows.push(row);
        }
        alive
    }

    /// How far the word is whose rows these are, if it is near.
    fn errors(&self) -> Option<u8> {
        let row = self.rows.last()?;
        (0..=self.errors)
            .find(|&errors| row.reached[errors] >> self.typed & 1 == 1)
            .map(|errors| errors as u8)
    }
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

    #[test]
    fn a_list_of_too_many_letters_or_a_word_too_long_does_no_harm() {
        let many: Vec<String> = (0x4e00..0x4fff).filter_map(char::from_u32).map(String::from).collect();
        let list = WordList::new(many.iter().map(String::as_str));
        assert_eq!(list.near(&many[0], 0), [Near { word: 0, errors: 0 }]);
        assert!(list.near(&many[500], 0).is_empty());
        let long = "а".repeat(64);
        assert!(WordList::new([long.as_str()]).near(&long, 2).is_empty());
        assert_eq!(WordList::new([long.as_str()]).near(&long[2..], 2).len(), 1);
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
