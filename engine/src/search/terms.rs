use std::ops::Range;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::normalise::fold;

/// The distinct folded words of a corpus in one string, in byte order; a term's id is its rank.
#[derive(Debug, Default)]
pub(super) struct Terms {
    letters: String,
    /// Where each term ends in `letters`.
    ends: Vec<u32>,
}

impl Terms {
    pub(super) fn new<'a>(sorted: impl Iterator<Item = &'a str>) -> Self {
        let mut terms = Self::default();
        for term in sorted {
            terms.letters.push_str(term);
            terms.ends.push(terms.letters.len() as u32);
        }
        terms.letters.shrink_to_fit();
        terms.ends.shrink_to_fit();
        terms
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The letters of a term; empty for an id that is not in use.
    pub(super) fn get(&self, id: u32) -> &str {
        let id = id as usize;
        let start = id.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(id).copied().unwrap_or(start);
        &self.letters[start as usize..end as usize]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|id| self.get(id))
    }

    pub(super) fn find(&self, term: &str) -> Option<u32> {
        let at = self.place(term);
        (self.get(at) == term && !term.is_empty()).then_some(at)
    }

    /// The id of the first term that does not stand before `term` in byte order.
    pub(super) fn place(&self, term: &str) -> u32 {
        self.lower_bound(|known| known < term)
    }

    /// The ids of all terms that begin with `prefix`.
    pub(super) fn starting_with(&self, prefix: &str) -> Range<u32> {
        let start = self.place(prefix);
        let end = self.lower_bound(|known| known < prefix || known.starts_with(prefix));
        start..end
    }

    /// The first id for which `before` is false; `before` must hold for a head of the list only.
    fn lower_bound(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len() as u32);
        while low < high {
            let middle = low.midpoint(high);
            if before(self.get(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// Gives the words of a corpus numbers, folding each distinct spelling once.
#[derive(Default)]
pub(super) struct Interner {
    /// A hash table: of every spelling, the folded ones too, its hash and the number of its word, more by one;
    /// 0 is empty. The letters need not be looked at, the hashes are so wide. At most half is full.
    slots: Vec<(u64, u32)>,
    filled: usize,
    /// By number.
    folded: Vec<String>,
}

impl Interner {
    /// The number of the folded form of `word`, in order of first appearance.
    pub(super) fn intern(&mut self, word: &str) -> u32 {
        let spelling = fnv1a_64(word);
        if let Some(number) = self.number_of(spelling) {
            return number;
        }
        let folded = fold(word);
        let hash = fnv1a_64(&folded);
        let number = self.number_of(hash).unwrap_or_else(|| {
            let number = self.folded.len() as u32;
            self.folded.push(folded);
            self.insert(hash, number);
            number
        });
        if hash != spelling {
            self.insert(spelling, number);
        }
        number
    }

    fn number_of(&self, hash: u64) -> Option<u32> {
        self.slots.get(self.slot(hash))?.1.checked_sub(1)
    }

    /// Where a spelling stands in the table, or the empty slot where it would.
    fn slot(&self, hash: u64) -> usize {
        let mask = self.slots.len().saturating_sub(1);
        let mut at = hash as usize & mask;
        while self.slots.get(at).is_some_and(|&(other, number)| number > 0 && other != hash) {
            at = (at + 1) & mask;
        }
        at
    }

    fn insert(&mut self, hash: u64, number: u32) {
        self.filled += 1;
        if self.slots.len() < 2 * self.filled {
            let larger = vec![(0, 0); (4 * self.filled).next_power_of_two()];
            for slot in std::mem::replace(&mut self.slots, larger) {
                self.put(slot);
            }
        }
        self.put((hash, number + 1));
    }

    fn put(&mut self, slot: (u64, u32)) {
        let at = self.slot(slot.0);
        if slot.1 > 0 {
            self.slots[at] = slot;
        }
    }

    /// The sorted terms, and for every number given out the term's id.
    pub(super) fn finish(self) -> (Terms, Vec<u32>) {
        drop(self.slots);
        let mut numbers: Vec<u32> = (0..self.folded.len() as u32).collect();
        let word = |number: u32| &self.folded[number as usize];
        numbers.order_by(|&a, &b| word(a).cmp(word(b)));
        let mut ids = vec![0; numbers.len()];
        for (id, &number) in numbers.iter().enumerate() {
            ids[number as usize] = id as u32;
        }
        (Terms::new(numbers.into_iter().map(|number| word(number).as_str())), ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(words: &[&'static str]) -> Terms {
        let mut interner = Interner::default();
        for word in words {
            interner.intern(word);
        }
        interner.finish().0
    }

    #[test]
    fn spellings_of_one_word_are_one_term() {
        assert_eq!(terms(&["Ёлка", "елка", "ЕЛКА"]).iter().collect::<Vec<_>>(), ["елка"]);
    }

    #[test]
    fn a_prefix_finds_a_range() {
        let terms = terms(&["мост", "порт", "пора", "портал", "рота"]);
        let found: Vec<&str> = terms.starting_with("порт").map(|id| terms.get(id)).collect();
        assert_eq!(found, ["порт", "портал"]);
        assert!(terms.starting_with("я").is_empty());
    }

    #[test]
    fn only_whole_terms_are_found() {
        let terms = terms(&["мост", "порт"]);
        assert_eq!(terms.find("порт"), Some(1));
        assert_eq!(terms.find("пор"), None);
        assert_eq!(terms.find(""), None);
    }
}
