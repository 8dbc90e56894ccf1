//! Who said what, over the whole corpus.

use super::searcher::Searcher;
use super::speech::{Spellings, one_spelling};
use super::{filters, naming};
use tarazy_corpus::facts::{Quote, QuoteKind};
use tarazy_corpus::order::Order;

/// Whose words to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    #[default]
    Anybody,
    /// Those of a speaker, by any form or beginning of the name, in any alphabet.
    Speaker(String),
    /// Those of speakers whom the texts do not name.
    Unknown,
}

/// Which quotations to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotesOptions {
    /// Whose.
    pub whose: Whose,
    /// Most quotations to list; `total` counts all.
    pub limit: usize,
}

impl Default for QuotesOptions {
    fn default() -> Self {
        Self { whose: Whose::Anybody, limit: 100 }
    }
}

/// The quotations of a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// Quotations in all.
    pub total: usize,
    /// Everybody who speaks, with the number of quotations, most first; `None` for speakers not named, last.
    pub speakers: Vec<(Option<String>, usize)>,
    /// Speaker by speaker, then by date, document and place, reported speech last in a document.
    pub quotes: Vec<Said>,
}

/// A quotation in the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The speaker's name as most quotations have it.
    pub speaker: Option<String>,
    /// Index into the corpus.
    pub document: usize,
    /// Index into the document's quotations.
    pub quote: usize,
}

impl Searcher<'_> {
    /// Lists who said what.
    pub(crate) fn quotes(self, options: &QuotesOptions) -> Quotes {
        let spellings = one_spelling(self.facts);
        let mut said: Vec<(Option<&str>, usize, usize)> = Vec::new();
        for (document, facts) in self.facts.iter().enumerate() {
            for (at, quote) in facts.quotes.iter().enumerate() {
                let speaker = spelling(quote, &spellings);
                said.push((speaker, document, at));
            }
        }
        let mut names: Vec<Option<&str>> = said.iter().map(|(speaker, ..)| *speaker).collect();
        names.order();
        // By name, those without one first.
        let mut speakers: Vec<(Option<&str>, usize)> =
            names.chunk_by(|a, b| a == b).map(|same| (same[0], same.len())).collect();
        let count = |speaker| {
            let at = speakers.partition_point(|(known, _)| *known < speaker);
            speakers.get(at).map_or(0, |(_, count)| *count)
        };
        let wanted = wanted(&options.whose, &speakers);
        said.retain(|(speaker, ..)| wanted.contains(speaker));
        let day = |document: usize| {
            let published = self.documents[document].published.as_ref();
            published.and_then(filters::published_days).map_or(u32::MAX, |(first, _)| first)
        };
        let days: Vec<u32> = (0..self.documents.len()).map(day).collect();
        said.order_by_key(|&(speaker, document, at)| {
            let is_reported = self.facts[document].quotes[at].kind == QuoteKind::Indirect;
            (place(speaker, count(speaker)), days[document], document, is_reported, at)
        });
        speakers.order_by_key(|&(speaker, count)| place(speaker, count));
        let owned = |name: Option<&str>| name.map(str::to_owned);
        let total = said.len();
        said.truncate(options.limit);
        let quotes = said.into_iter().map(|(speaker, document, quote)| Said {
            speaker: owned(speaker),
            document,
            quote,
        });
        Quotes {
            total,
            speakers: speakers.into_iter().map(|(speaker, count)| (owned(speaker), count)).collect(),
            quotes: quotes.collect(),
        }
    }
}

fn spelling<'a>(quote: &'a Quote, spellings: &Spellings<'a>) -> Option<&'a str> {
    spellings.get(quote.speaker.as_deref()?)
}

fn wanted<'a>(whose: &Whose, speakers: &[(Option<&'a str>, usize)]) -> Vec<Option<&'a str>> {
    let all = speakers.iter().map(|(speaker, _)| *speaker);
    match whose {
        Whose::Anybody => all.collect(),
        Whose::Unknown => vec![None],
        Whose::Speaker(name) => {
            let words = naming::words_of(name);
            let is_meant =
                |speaker: &str| !words.is_empty() && naming::is_meant(&words, &naming::words_of(speaker));
            all.filter(|speaker| speaker.is_some_and(is_meant)).collect()
        }
    }
}

/// Whoever is quoted most comes first, whoever is not named comes last.
fn place(speaker: Option<&str>, count: usize) -> (bool, std::cmp::Reverse<usize>, Option<&str>) {
    (speaker.is_none(), std::cmp::Reverse(count), speaker)
}
