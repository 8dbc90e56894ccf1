//! Words within a few typing errors: a letter too many, missing, another, or two exchanged.

use super::terms::Terms;

/// Longest word that is looked up, in letters.
const LONGEST: usize = 40;

/// Terms of `terms` within `most` errors of `word`, each with its number of errors, in order of id.
///
/// Optimal string alignment (Damerau's distance without editing a pair twice) along the sorted list: terms that
/// share a beginning share the rows of the table, and a beginning that is already too far is left as a whole.
pub(super) fn within(terms: &Terms, word: &str, most: u8) -> Vec<(u32, u8)> {
    let letters: Vec<char> = word.chars().collect();
    if letters.is_empty() || letters.len() > LONGEST {
        return Vec::new();
    }
    let mut table = Table::new(letters, most);
    let mut found = Vec::new();
    let mut id = 0;
    while (id as usize) < terms.len() {
        match table.read(terms.get(id)) {
            Reading::Within(errors) => found.push((id, errors)),
            Reading::Far => {}
            Reading::FarFrom(beginning) => {
                id = terms.starting_with(beginning).end;
                continue;
            }
        }
        id += 1;
    }
    found
}

enum Reading<'t> {
    Within(u8),
    Far,
    /// Every word with this beginning is too far.
    FarFrom(&'t str),
}

/// Row `n` holds the errors between the first `n` letters of the term and every beginning of the word.
struct Table {
    word: Vec<char>,
    most: u8,
    /// Letters of the term that the rows were made for.
    term: Vec<char>,
    rows: Vec<Vec<u8>>,
}

impl Table {
    fn new(word: Vec<char>, most: u8) -> Self {
        let first = (0..=word.len() as u8).collect();
        Self { word, most, term: Vec::new(), rows: vec![first] }
    }

    fn read<'t>(&mut self, term: &'t str) -> Reading<'t> {
        let mut same = true;
        let mut depth = 0;
        for (at, letter) in term.char_indices() {
            same = same && self.term.get(depth) == Some(&letter);
            if !same {
                self.term.truncate(depth);
                self.rows.truncate(depth + 1);
                self.add(letter);
            }
            depth += 1;
            if self.rows[depth].iter().all(|&errors| errors > self.most) {
                return Reading::FarFrom(&term[..at + letter.len_utf8()]);
            }
        }
        match self.rows[depth].last() {
            Some(&errors) if errors <= self.most => Reading::Within(errors),
            _ => Reading::Far,
        }
    }

    /// Adds the row for one more letter of the term.
    fn add(&mut self, letter: char) {
        let above = &self.rows[self.rows.len() - 1];
        let mut row = Vec::with_capacity(above.len());
        row.push(above[0].saturating_add(1));
        for (at, &typed) in self.word.iter().enumerate() {
            let replaced = above[at] + u8::from(typed != letter);
            let mut errors = replaced.min(above[at + 1] + 1).min(row[at] + 1);
            if at > 0 && self.term.last() == Some(&typed) && self.word[at - 1] == letter {
                errors = errors.min(self.rows[self.rows.len() - 2][at - 1] + 1);
            }
            row.push(errors);
        }
        self.term.push(letter);
        self.rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::super::terms::Interner;
    use super::*;
    use proptest::prelude::*;

    fn found(words: &[&'static str], typed: &str, most: u8) -> Vec<(String, u8)> {
        let mut interner = Interner::default();
        for word in words {
            interner.intern(word);
        }
        let (terms, _) = interner.finish();
        within(&terms, typed, most)
            .into_iter()
            .map(|(id, errors)| (terms.get(id).to_owned(), errors))
            .collect()
    }

    #[test]
    fn each_kind_of_error_counts_one() {
        let words = ["паром", "парома", "порт", "пароход"];
        for typed in ["паромм", "паом", "пароп", "апром"] {
            assert!(found(&words, typed, 1).contains(&("паром".to_owned(), 1)), "{typed}");
        }
        assert_eq!(found(&words, "пароходик", 2), [("пароход".to_owned(), 2)]);
    }

    fn distance(a: &[char], b: &[char]) -> u8 {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len() as u8,
            ([x, a_rest @ ..], [y, b_rest @ ..]) => {
                let mut best = distance(a_rest, b_rest) + u8::from(x != y);
                best = best.min(distance(a_rest, b) + 1).min(distance(a, b_rest) + 1);
                if a.len() > 1 && b.len() > 1 && a[0] == b[1] && a[1] == b[0] {
                    best = best.min(distance(&a[2..], &b[2..]) + 1);
                }
                best
            }
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(words in proptest::collection::btree_set("[аб]{1,5}", 1..8), typed in "[абв]{1,5}") {
            let mut interner = Interner::default();
            for word in &words {
                interner.intern(word);
            }
            let (terms, _) = interner.finish();
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let expected: Vec<(u32, u8)> = words.iter().enumerate()
                .map(|(id, word)| (id as u32, distance(&letters(word), &letters(&typed))))
                .filter(|&(_, errors)| errors <= 2)
                .collect();
            prop_assert_eq!(within(&terms, &typed, 2), expected);
        }
    }
}
