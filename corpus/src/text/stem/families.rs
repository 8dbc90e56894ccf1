//! Which forms belong together, as the words of a corpus tell.

use super::{Candidate, weighed};
use crate::hash::fnv1a_64;
use crate::text::Language;
use crate::text::tokens::is_word_char;
use std::cmp::Reverse;

/// What the words of a corpus say about each other: a stem that many of them propose is likely to be one.
///
/// A form such as Kazakh `атаның` has several legal stems (`ата`, `ат`); which is right is not in the form.
/// Every word proposes all of its stems, and each word is then filed under the one that most words proposed.
/// Nothing has to be shipped: the words of the corpus are there when its index is made.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// Hashes of the stems that more than one word spoke for, sorted, with the sums of their weights.
    support: Vec<(u64, u32)>,
}

/// A second key must have this share, in percent, of the support of the first.
const SECOND_KEY: u32 = 50;

/// The word itself must speak for a second key at least so well, 1 to 10.
const LEAST_WEIGHT: u32 = 3;

/// A second key must have the support of more than one word.
const LEAST_SUPPORT: u32 = 15;

impl Families {
    /// Learns from the distinct folded words of a corpus. Takes O(n log n) for n words.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, Language)>) -> Self {
        let mut filing = Filing::default();
        for (word, language) in words {
            filing.add(word, language);
        }
        filing.finish().0
    }

    /// Knows of stems what an archive tells of them: the sums that [`Families::spoken_for`] gave.
    #[must_use]
    pub fn told<'a>(stems: impl IntoIterator<Item = (&'a str, u32)>) -> Self {
        let mut support: Vec<(u64, u32)> =
            stems.into_iter().map(|(stem, sum)| (Self::hash(stem), sum)).collect();
        support.sort_unstable();
        Self { support }
    }

    /// How well the words of the corpus speak for a stem; `None` when no more than one does.
    #[must_use]
    pub fn spoken_for(&self, stem: &str) -> Option<u32> {
        self.support(Self::hash(stem))
    }

    /// The keys under which a folded word is filed, one or two, the likelier first: two words are taken for forms of
    /// one when they share a key. Works for words that are not in the corpus, too; ask for it in each language that the
    /// word may be of.
    #[must_use]
    pub fn keys(&self, word: &str, language: Language) -> Vec<String> {
        let mut candidates = weighed(word, language);
        let proposed: Vec<Proposal> = candidates.iter().map(Proposal::new).collect();
        self.choose(&proposed).map(|chosen| std::mem::take(&mut candidates[chosen].key)).collect()
    }

    /// The hash of a key, as given by [`Filing::finish`].
    #[must_use]
    pub fn hash(key: &str) -> u64 {
        fnv1a_64(key) & STEM
    }

    /// Which stems of a word are its keys.
    fn choose(&self, proposed: &[Proposal]) -> impl Iterator<Item = usize> + use<> {
        let (mut best, mut second) = (None, None);
        for (place, proposal) in proposed.iter().enumerate() {
            // What no other word speaks for counts half.
            let support = self.support(proposal.stem()).unwrap_or(proposal.weight() / 2);
            let ranked = Some((support, proposal.letters(), Reverse(place)));
            if ranked > best {
                (best, second) = (ranked, best);
            } else {
                second = second.max(ranked);
            }
        }
        let enough = best.map_or(0, |best| best.0 * SECOND_KEY).max(LEAST_SUPPORT * 100);
        let speaks = |Reverse(place): Reverse<usize>| proposed[place].weight() >= LEAST_WEIGHT;
        let second = second.filter(|&(support, _, place)| support * 100 >= enough && speaks(place));
        best.into_iter().chain(second).map(|(_, _, Reverse(place))| place)
    }

    fn support(&self, stem: u64) -> Option<u32> {
        let at = self.support.binary_search_by_key(&stem, |known| known.0).ok()?;
        Some(self.support[at].1)
    }
}

/// The words of a corpus while they are read.
#[derive(Clone, Debug, Default)]
pub struct Filing {
    proposed: Vec<Proposal>,
    /// Where the proposals of every word end.
    ends: Vec<usize>,
}

impl Filing {
    /// A distinct folded word, once in each language that it may be of.
    pub fn add(&mut self, word: &str, language: Language) {
        self.proposed.extend(weighed(word, language).iter().map(Proposal::new));
        self.ends.push(self.proposed.len());
    }

    /// How many words were added.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether none was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// As [`Families::new`], with the hashes of every word's keys and the word's place. Faster than asking for each.
    #[must_use]
    pub fn finish(self) -> (Families, Vec<(u64, u32)>) {
        let families = Families { support: support(&self.proposed) };
        let (mut filed, mut start) = (Vec::new(), 0);
        for (word, end) in (0..).zip(self.ends) {
            let proposed = &self.proposed[start..end];
            filed.extend(families.choose(proposed).map(|chosen| (proposed[chosen].stem(), word)));
            start = end;
        }
        (families, filed)
    }
}

/// The stems proposed more than once, with the sums of their weights.
fn support(proposed: &[Proposal]) -> Vec<(u64, u32)> {
    let mut proposed: Vec<u64> = proposed.iter().map(|proposal| proposal.0).collect();
    proposed.sort_unstable();
    let same_stem = proposed.chunk_by(|a, b| (a ^ b) & STEM == 0);
    let several = same_stem.filter(|votes| votes.len() > 1);
    several.map(|votes| (votes[0] & STEM, votes.iter().map(|&vote| Proposal(vote).weight()).sum())).collect()
}

/// A stem that a word may have: the high bits of its hash, so many that two stems of a corpus do not meet, then its
/// number of letters, then its weight.
#[derive(Clone, Copy, Debug)]
struct Proposal(u64);

const STEM: u64 = !0xffff;

impl Proposal {
    fn new(candidate: &Candidate) -> Self {
        let letters = candidate.key.chars().filter(|&c| is_word_char(c)).count().min(0xff) as u64;
        Self(Families::hash(&candidate.key) | letters << 8 | u64::from(candidate.weight))
    }

    fn stem(self) -> u64 {
        self.0 & STEM
    }

    fn letters(self) -> u8 {
        (self.0 >> 8) as u8
    }

    fn weight(self) -> u32 {
        self.0 as u32 & 0xff
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(corpus: &[&str], word: &str) -> String {
        let families = Families::new(corpus.iter().map(|&word| (word, Language::Kazakh)));
        families.keys(word, Language::Kazakh).swap_remove(0)
    }

    #[test]
    fn other_words_tell_which_ending_is_one() {
        let corpus = ["атаның", "атасы", "атаға", "аталар", "баланың", "балаға"];
        assert_eq!(key(&corpus, "атаның"), "ата");
        assert_eq!(key(&corpus, "атамыз"), "ата");
    }

    #[test]
    fn a_word_without_relatives_keeps_a_key() {
        assert_eq!(key(&[], "көл"), "көл");
    }

    fn together(corpus: &[&str], language: Language) {
        let families = Families::new(corpus.iter().map(|&word| (word, language)));
        let first = families.keys(corpus[0], language);
        for word in corpus {
            let keys = families.keys(word, language);
            assert!(keys.iter().any(|key| first.contains(key)), "{word} {keys:?} {first:?}");
        }
    }

    #[test]
    fn forms_of_russian_names_and_verbs_meet() {
        together(
            &["узбекистан", "узбекистана", "узбекистану", "узбекистаном", "узбекистане"],
            Language::Russian,
        );
        together(&["сериков", "серикова", "серикову", "сериковым", "сериковых"], Language::Russian);
        together(&["погибших", "погибло", "погибли", "погиб", "погибший"], Language::Russian);
        together(&["требовать", "требует", "требовал", "требующие"], Language::Russian);
        together(&["борозда", "бороздой", "борозд"], Language::Russian);
        together(&["низок", "низкая", "ниже", "низкого"], Language::Russian);
        together(&["тревожен", "тревожная", "тревожнее"], Language::Russian);
        together(&["островитянин", "островитяне", "островитян", "островитянина"], Language::Russian);
        together(&["козленок", "козленка", "козлята", "козлятам"], Language::Russian);
        together(&["вырезать", "вырежут", "вырезал", "вырезанный"], Language::Russian);
        together(&["заячий", "заячья", "заячьего"], Language::Russian);
        together(&["рассматривать", "рассматривает", "рассматривается"], Language::Russian);
        together(&["участок", "участка", "участке", "участками"], Language::Russian);
    }
}
