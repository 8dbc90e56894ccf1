//! Whose words stand where.

use super::expand::slip_key;
use super::facets::Column;
use super::matches::Match;
use std::cmp::Reverse;
#[cfg(feature = "shards")]
use std::ops::Range;
use tarazy_corpus::facts::{Facts, Quote};
use tarazy_corpus::order::Order;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::tokens;

/// From every spelling of a speaker's name to the one that most quotations have: a name in Russian, Kazakh and
/// English letters is one speaker. Cyrillic goes before Latin, which two of the three languages do not write.
pub(crate) fn one_spelling(facts: &[Facts]) -> Spellings<'_> {
    let quotes = facts.iter().flat_map(|facts| &facts.quotes);
    let mut names: Vec<&str> = quotes.filter_map(|quote| quote.speaker.as_deref()).collect();
    names.order();
    let weighed = names.chunk_by(|a, b| a == b).map(|same| {
        let is_cyrillic = !same[0].contains(|c: char| c.is_ascii_alphabetic());
        (spoken_key(same[0]), Reverse((is_cyrillic, same.len())), same[0])
    });
    let mut weighed: Vec<_> = weighed.collect();
    weighed.order();
    let one_person = weighed.chunk_by(|a, b| a.0 == b.0);
    let mut spellings: Vec<(&str, &str)> =
        one_person.flat_map(|names| names.iter().map(|&(_, _, name)| (name, names[0].2))).collect();
    spellings.order();
    Spellings(spellings)
}

/// From every spelling of a name to the usual one.
pub(crate) struct Spellings<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Spellings<'a> {
    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        let at = self.0.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        Some(self.0[at].1)
    }
}

/// Where the spellings of a name in several alphabets meet.
fn spoken_key(name: &str) -> String {
    let words = tokens::tokens(name).map(|word| slip_key(&fold(word.of(name))) + " ");
    words.collect()
}

/// The quotations of a corpus, by the positions of their words.
#[derive(Debug, Default)]
pub(super) struct Speech {
    /// By start; one may stand inside another.
    utterances: Vec<Utterance>,
    /// Where anybody speaks but the newsroom.
    anybody: Ranges,
}

#[derive(Clone, Copy, Debug)]
struct Utterance {
    /// Position of the first word.
    start: u32,
    /// One past the position of the last word.
    end: u32,
    document: u32,
    /// A value of the column of speakers; [`NOBODY`] when not known.
    speaker: u32,
}

const NOBODY: u32 = u32::MAX;

/// Positions from a first one to one before a last one; in order, without overlap.
pub(super) type Ranges = Vec<(u32, u32)>;

impl Speech {
    /// Adds the quotations of the next document. `words` lists where its words begin, in bytes, and their positions.
    pub(super) fn add(
        &mut self,
        document: u32,
        quotes: &[Quote],
        words: &[(u32, u32)],
        number: impl Fn(&str) -> Option<u32>,
    ) {
        for quote in quotes {
            let first = words.partition_point(|word| word.0 < quote.span.start);
            let end = words.partition_point(|word| word.0 < quote.span.end);
            if first < end {
                let speaker = quote.speaker.as_deref().and_then(&number).unwrap_or(NOBODY);
                let (start, end) = (words[first].1, words[end - 1].1 + 1);
                self.utterances.push(Utterance { start, end, document, speaker });
            }
        }
    }

    /// Adds a single word behind all that are there; `None` for a speaker who is not known. [`Speech::finish`] ends it.
    #[cfg(feature = "shards")]
    pub(super) fn add_word(&mut self, document: u32, position: u32, speaker: Option<u32>) {
        let speaker = speaker.unwrap_or(NOBODY);
        self.utterances.push(Utterance { start: position, end: position + 1, document, speaker });
    }

    /// Where quotations start and end, their documents, and who speaks where that is known.
    #[cfg(feature = "shards")]
    pub(super) fn utterances(&self) -> impl Iterator<Item = (Range<u32>, u32, Option<u32>)> {
        let speaker = |speaker| if speaker == NOBODY { None } else { Some(speaker) };
        self.utterances.iter().map(move |u| (u.start..u.end, u.document, speaker(u.speaker)))
    }

    /// To be called once, after the last [`Speech::add`].
    pub(super) fn sort(&mut self) {
        self.utterances.order_by_key(|utterance| utterance.start);
        self.finish();
    }

    /// To be called when the quotations are in order.
    pub(super) fn finish(&mut self) {
        self.utterances.shrink_to_fit();
        self.anybody = merged(self.utterances.iter());
    }

    /// Where the speakers stand that are `wanted`.
    pub(super) fn of_speakers(&self, wanted: &[bool]) -> Ranges {
        let is_wanted = |speaker: u32| wanted.get(speaker as usize).is_some_and(|&wanted| wanted);
        merged(self.utterances.iter().filter(|utterance| is_wanted(utterance.speaker)))
    }

    /// Where anybody speaks but the newsroom.
    pub(super) fn of_anybody(&self) -> &[(u32, u32)] {
        &self.anybody
    }

    /// Pairs of speaker and document, where a speaker says one of the words found.
    pub(super) fn speakers_of(&self, matches: &[Match], pairs: &mut Vec<(u32, u32)>) {
        let mut at = 0;
        for utterance in &self.utterances {
            while matches.get(at).is_some_and(|found| found.position < utterance.start) {
                at += 1;
            }
            let says = matches.get(at).is_some_and(|found| found.position < utterance.end);
            let pair = (utterance.speaker, utterance.document);
            if says && utterance.speaker != NOBODY && pairs.last() != Some(&pair) {
                pairs.push(pair);
            }
        }
    }
}

fn merged<'a>(utterances: impl Iterator<Item = &'a Utterance>) -> Ranges {
    let mut ranges: Ranges = Vec::new();
    for utterance in utterances {
        match ranges.last_mut() {
            Some(last) if utterance.start <= last.1 => last.1 = last.1.max(utterance.end),
            _ => ranges.push((utterance.start, utterance.end)),
        }
    }
    ranges
}

/// Keeps the matches that begin inside of `ranges`, or those outside. Linear.
pub(super) fn keep(matches: &mut Vec<Match>, ranges: &[(u32, u32)], inside: bool) {
    let mut rest = ranges;
    matches.retain(|found| {
        while rest.first().is_some_and(|range| range.1 <= found.position) {
            rest = &rest[1..];
        }
        rest.first().is_some_and(|range| range.0 <= found.position) == inside
    });
}

/// The speakers of every document, under one spelling each.
pub(super) fn column(facts: &[Facts], spellings: &Spellings<'_>) -> Column {
    Column::new(facts.iter().map(|facts| {
        let names = facts.quotes.iter().filter_map(|quote| quote.speaker.as_deref());
        let mut names: Vec<&str> = names.filter_map(|name| spellings.get(name)).collect();
        names.order();
        names.dedup();
        names
    }))
}
