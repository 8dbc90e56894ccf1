//! Lists of words, written as blocks of text and looked up by hash.

use super::names::russian;
use std::sync::OnceLock;

/// The words of a block of text. They are hashed when the list is first asked.
#[derive(Debug)]
pub(super) struct List {
    text: &'static str,
    words: OnceLock<Table<'static>>,
    /// What the Russian forms of each word share; the number of a stem is that of its word.
    stems: OnceLock<Table<'static>>,
}

impl List {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, words: OnceLock::new(), stems: OnceLock::new() }
    }

    /// The words in the order of the text.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.words().keys.iter().copied()
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words().find(word).is_some()
    }

    /// True when `key` begins like one of the words.
    pub(super) fn has_start_of(&self, key: &str) -> bool {
        self.words().has_start_of(key)
    }

    /// The number of the first word with which `key` begins, if `fits` holds of the number and of what follows in `key`.
    pub(super) fn start_of(&self, key: &str, fits: impl Fn(usize, &str) -> bool) -> Option<usize> {
        self.words().start_of(key, fits)
    }

    /// The first word of the text of which `key` is a Russian form.
    pub(super) fn form(&self, key: &str) -> Option<&'static str> {
        let stems = self.stems.get_or_init(|| Table::new(self.iter().map(russian::stem).collect()));
        let known = russian::cuts(key).filter_map(|(stem, rest)| Some((stems.find(stem)?, rest)));
        let first = known.filter(|(_, rest)| russian::is_ending(rest)).map(|(at, _)| at).min();
        first.and_then(|at| self.words().keys.get(at)).copied()
    }

    /// A bar parts words as white space does.
    fn words(&self) -> &Table<'static> {
        let parted = || self.text.split(|c: char| c.is_whitespace() || c == '|');
        self.words.get_or_init(|| Table::new(parted().filter(|word| !word.is_empty()).collect()))
    }
}

/// The bits of a slot that hold a number.
const NUMBER: u32 = (1 << 24) - 1;

/// No beginning that is looked for is longer, in bytes.
const LONGEST: usize = 63;

/// Numbers of words.
#[derive(Debug)]
pub(super) struct Table<'t> {
    pub(super) keys: Vec<&'t str>,
    /// One more than the number of a key, at the place that its hash tells or at the next that was free; above
    /// [`NUMBER`] the tag of its hash, which tells most other keys without a look at them.
    slots: Vec<u32>,
    /// Bit `n` is set where a key has `n` bytes.
    lengths: u64,
    /// A bit for each first letter that a key has.
    letters: u64,
}

impl<'t> Table<'t> {
    pub(super) fn new(keys: Vec<&'t str>) -> Self {
        let lengths = keys.iter().fold(0, |set, key| set | 1 << key.len().min(LONGEST));
        let letters = keys.iter().fold(0, |set, key| set | letter(key));
        let slots = vec![0; (keys.len() * 4).next_power_of_two()];
        let mut table = Self { keys, slots, lengths, letters };
        for (number, key) in (1..).zip(&table.keys) {
            let (at, tag) = table.slot(key);
            if let Some(free) = table.slots.get_mut(at).filter(|slot| **slot == 0) {
                *free = number | tag;
            }
        }
        table
    }

    /// The number of `key`; of a key given twice the first.
    pub(super) fn find(&self, key: &str) -> Option<usize> {
        if self.letters & letter(key) == 0 || self.lengths >> key.len().min(LONGEST) & 1 == 0 {
            return None;
        }
        ((self.slots.get(self.slot(key).0)? & NUMBER) as usize).checked_sub(1)
    }

    /// True when `key` begins like one of the keys.
    pub(super) fn has_start_of(&self, key: &str) -> bool {
        self.starts_of(key).next().is_some()
    }

    /// The number of the first key with which `key` begins, if `fits` holds of the number and of what follows in `key`.
    pub(super) fn start_of(&self, key: &str, fits: impl Fn(usize, &str) -> bool) -> Option<usize> {
        self.starts_of(key).filter(|&(number, rest)| fits(number, rest)).map(|(number, _)| number).min()
    }

    fn starts_of<'k>(&self, key: &'k str) -> impl Iterator<Item = (usize, &'k str)> {
        let lengths = (1..=key.len().min(LONGEST)).filter(|len| self.lengths >> len & 1 == 1);
        let parts = lengths.filter_map(|len| key.split_at_checked(len));
        parts.filter_map(|(start, rest)| Some((self.find(start)?, rest)))
    }

    /// The slot of `key`, or the free one where it would be, and the tag of its hash.
    fn slot(&self, key: &str) -> (usize, u32) {
        let last = self.slots.len() - 1;
        let hash = hash(key.as_bytes());
        let tag = (hash >> 32) as u32 & !NUMBER;
        let mut at = (hash >> 40) as usize & last;
        loop {
            let slot = self.slots.get(at).copied().unwrap_or_default();
            let known = ((slot & NUMBER) as usize).checked_sub(1).and_then(|number| self.keys.get(number));
            match known {
                Some(known) if slot & !NUMBER != tag || *known != key => at = (at + 1) & last,
                _ => return (at, tag),
            }
        }
    }
}

/// The bit of the first letter: in Cyrillic it is told by the second byte.
fn letter(key: &str) -> u64 {
    let byte = key.as_bytes().get(1).or(key.as_bytes().first()).copied().unwrap_or_default();
    1 << (byte & 63)
}

/// Of the length, the first eight bytes and the last eight: the rest seldom tells words apart.
fn hash(key: &[u8]) -> u64 {
    let number = |part: Option<&[u8]>| part.and_then(|p| p.try_into().ok()).map(u64::from_le_bytes);
    let short = || key.iter().fold(0, |number, &byte| number << 8 | u64::from(byte));
    let first = number(key.get(..8)).unwrap_or_else(short);
    let last = number(key.len().checked_sub(8).and_then(|from| key.get(from..))).unwrap_or_default();
    (first ^ last.rotate_left(23) ^ key.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: List = List::new("совет партия пар мэр");

    #[test]
    fn words_are_found_whole() {
        assert!(LIST.has("мэр") && LIST.has("пар"));
        assert!(!LIST.has("мэ") && !LIST.has("мэра") && !LIST.has(""));
    }

    #[test]
    fn a_start_of_a_longer_word_is_enough() {
        assert!(LIST.has_start_of("советовал") && LIST.has_start_of("мэр"));
        assert!(!LIST.has_start_of("сов") && !LIST.has_start_of("власть"));
    }

    #[test]
    fn forms_lead_to_the_word() {
        for (form, word) in [("совета", "совет"), ("партией", "партия"), ("пара", "пар"), ("мэром", "мэр")]
        {
            assert_eq!(LIST.form(form), Some(word));
        }
        assert_eq!(LIST.form("советник"), None);
    }
}
