//! The words of a segment in files by their beginnings.

use super::layout::number;
use crate::pack::PackError::{self, Corrupt};
use crate::pack::read::Reader;
use crate::pack::write::{list, string, varint};
use crate::text::Language;
use crate::text::slips::{one_script, skeleton};
use crate::text::stem::candidates;

/// How many letters of a word tell where it is looked up.
pub const PLACE: usize = 3;

/// Where a folded word or stem is looked up: the first letters of what its spellings in all alphabets have in common.
#[must_use]
pub fn place(word: &str) -> String {
    skeleton(&one_script(word.trim_end_matches(['+', '-']))).chars().take(PLACE).collect()
}

/// Where words that begin so are looked up; `None` for less than [`PLACE`] letters, since such words stand in most files.
#[must_use]
pub fn place_of_beginning(beginning: &str) -> Option<String> {
    let (end, letter) = beginning.char_indices().nth(PLACE - 1)?;
    Some(place(&beginning[..end + letter.len_utf8()]))
}

/// Where a folded word of some languages stands: at its own place, which is the first, and where a stem begins otherwise
/// that it may share with other words, as of irregular forms.
#[must_use]
pub fn places(word: &str, languages: impl IntoIterator<Item = Language>) -> Vec<String> {
    let mut found = vec![place(word)];
    for stem in languages.into_iter().flat_map(|language| candidates(word, language)) {
        let place = place(&stem);
        if !found.contains(&place) {
            found.push(place);
        }
    }
    found
}

/// A file in which the words have more letters than this is a false one: each word may repeat all of the one before.
const MOST_LETTERS: usize = 1 << 22;

/// The languages in which a word occurs, a bit each.
pub type TermLanguages = u8;

/// A distinct word of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    /// Folded.
    pub text: String,
    /// Where it occurs.
    pub languages: TermLanguages,
}

/// What the head says of a file of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordsHead {
    /// The [`place`] of its first word; those of the file before stand before it.
    pub first: String,
    /// How many terms are its own.
    pub count: u32,
}

/// The words of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Terms that follow one another, by place and then in byte order.
    pub own: Vec<Word>,
    /// Terms of other files that have a stem with a place of this file, with their numbers.
    pub guests: Vec<(u32, Word)>,
}

impl Words {
    /// The body of the file.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let alphabet = self.alphabet();
        let (mut shared, mut rest, mut languages) = <(Vec<u8>, Vec<u8>, Vec<u8>)>::default();
        let (mut letters, mut before) = (Vec::new(), "");
        for word in &self.own {
            let same = before.chars().zip(word.text.chars()).take_while(|(a, b)| a == b).count();
            varint(&mut shared, same);
            varint(&mut rest, word.text.chars().count() - same);
            languages.push(word.languages);
            for letter in word.text.chars().skip(same) {
                let number = alphabet.iter().position(|&known| known == letter);
                varint(&mut letters, number.unwrap_or_default());
            }
            before = &word.text;
        }
        let mut out = Vec::new();
        string(&mut out, &alphabet.iter().collect::<String>());
        for column in [shared, rest, languages, letters] {
            out.extend(column);
        }
        list(&mut out, &self.guests, |out, (number, word)| {
            varint(out, *number as usize);
            string(out, &word.text);
            out.push(word.languages);
        });
        out
    }

    /// The letters that occur in its own words, those that occur most first.
    fn alphabet(&self) -> Vec<char> {
        let mut letters: Vec<char> = self.own.iter().flat_map(|word| word.text.chars()).collect();
        letters.sort_unstable();
        let mut counted: Vec<(usize, char)> =
            letters.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
        counted.sort_unstable_by(|a, b| b.cmp(a));
        counted.into_iter().map(|(_, letter)| letter).collect()
    }

    /// So many words of its own, and the others.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn read(body: &[u8], count: u32) -> Result<Self, PackError> {
        let mut body = Reader::new(body);
        let alphabet: Vec<char> = body.string()?.chars().collect();
        let column = |body: &mut Reader<'_>| (0..count).map(|_| number(body)).collect::<Result<Vec<_>, _>>();
        let (shared, rest) = (column(&mut body)?, column(&mut body)?);
        let languages = body.take(count as usize)?;
        let mut own = Vec::new();
        let mut word: Vec<char> = Vec::new();
        let mut left = MOST_LETTERS;
        for ((shared, rest), &languages) in shared.into_iter().zip(rest).zip(languages) {
            if shared as usize > word.len() {
                return Err(Corrupt);
            }
            word.truncate(shared as usize);
            for _ in 0..rest {
                word.push(*alphabet.get(body.varint()?).ok_or(Corrupt)?);
            }
            left = left.checked_sub(word.len()).ok_or(Corrupt)?;
            own.push(Word { text: word.iter().collect(), languages });
        }
        let guests = body.list(|body| {
            let (at, text) = (number(body)?, body.string()?);
            let languages = *body.take(1)?.first().ok_or(Corrupt)?;
            Ok((at, Word { text, languages }))
        })?;
        body.end()?;
        Ok(Self { own, guests })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        let word = |text: &str| Word { text: text.to_owned(), languages: 3 };
        let own = ["bridge", "көпір", "мост", "моста", "порт", "рота"].map(word).to_vec();
        let words = Words { own, guests: vec![(70_000, word("люди"))] };
        assert_eq!(Words::read(&words.write(), 6), Ok(words.clone()));
        assert_eq!(Words::read(&words.write(), 5), Err(Corrupt));
    }

    #[test]
    fn no_file_asks_for_more_letters_than_words_have() {
        let long = Word { text: "a".repeat(MOST_LETTERS / 100), languages: 1 };
        let words = |count| Words { own: vec![long.clone(); count], guests: Vec::new() }.write();
        assert!(Words::read(&words(2), 2).is_ok());
        // The same word again and again is three numbers more.
        let mut body = Vec::new();
        string(&mut body, "a");
        (0..101).for_each(|at| varint(&mut body, if at == 0 { 0 } else { long.text.len() }));
        (0..101).for_each(|at| varint(&mut body, if at == 0 { long.text.len() } else { 0 }));
        body.resize(body.len() + 101 + long.text.len() + 1, 0);
        assert_eq!(Words::read(&body, 101), Err(Corrupt));
    }

    #[test]
    fn a_beginning_is_looked_up_by_its_typed_letters() {
        for (word, beginning) in [("клиент", "кли"), ("объявил", "объ"), ("зая", "зая"), ("catch", "catc")]
        {
            assert_eq!(place_of_beginning(word), place_of_beginning(beginning));
            assert!(place_of_beginning(beginning).is_some());
        }
        assert_eq!(place_of_beginning("ск"), None);
    }

    #[test]
    fn spellings_of_one_word_and_its_forms_have_a_place_in_common() {
        for (one, other) in [("токаев", "tokayev"), ("қазақстан", "казахстана"), ("мост", "мостами")]
        {
            assert_eq!(place(one), place(other));
        }
        let russian = [Language::Russian];
        assert!(places("люди", russian).contains(&place("человек")));
        assert_eq!(places("мостами", russian), ["mos"]);
    }
}
