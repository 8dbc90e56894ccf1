//! Articles of sentences torn apart and put together: what is found in them, and what two of them say to each other.

use crate::Target;
use crate::comparisons::impossible;
use crate::random::Random;
use std::ops::Range;
use tarazy_corpus::facts::{Claim, Facts, analyse_all};
use tarazy_corpus::text::Span;
use tarazy_corpus::{Corpus, Document, Title};

/// What stands between sentences, and inside of them, where it should not.
const BREAKS: &[&str] = &[
    " ",
    "\n",
    "\n\n",
    "",
    "\r\n",
    "«",
    "»",
    "“",
    "\"",
    "— ",
    "– ",
    ": «",
    "», — сказал ",
    " деп мәлімдеді ",
    ", said ",
    "(",
    "Читайте также: ",
    "Фото: ",
    "#",
    "%",
    " 1 095 из 1 205 ",
    " 31 апреля ",
    "--",
    "т. е. ",
    "№ ",
    "$",
    " млн ",
    "2022-13-45",
    ">",
    "<p>",
    "&#0;",
    "[",
    "\\",
];

pub(crate) struct Texts {
    random: Random,
    corpus: Corpus,
    sentences: Vec<String>,
}

impl Texts {
    /// Texts are made of the sentences of `corpus`; its questions are asked.
    pub(crate) fn new(seed: u64, corpus: Corpus) -> Self {
        let texts =
            corpus.documents.iter().flat_map(|document| document.text.split_inclusive(['.', '\n', '!', '?']));
        Self { random: Random::new(seed), sentences: texts.map(str::to_owned).collect(), corpus }
    }

    fn text(&mut self) -> String {
        let length = [1, 8, 8, 8, 40, 200][self.random.below(6)];
        let mut text = String::new();
        for _ in 0..self.random.below(length + 1) {
            match self.random.below(8) {
                0 => text += *self.random.of(BREAKS),
                1 => text.push(self.random.strange()),
                2 => text += &self.torn(),
                3 => text += &self.random.of(BREAKS).repeat(self.count()),
                _ => text += self.random.of(&self.sentences[..]).as_str(),
            }
        }
        text
    }

    fn count(&mut self) -> usize {
        [2, 3, 50, 3_000][self.random.below(4)]
    }

    /// A sentence without its beginning or end.
    fn torn(&mut self) -> String {
        let sentence: Vec<char> = self.random.of(&self.sentences).chars().collect();
        let cut = self.random.below(sentence.len());
        let kept = if self.random.below(2) == 0 { &sentence[cut..] } else { &sentence[..cut] };
        kept.iter().collect()
    }

    /// The same with parts struck out, written anew, doubled and moved.
    fn edited(&mut self, text: &str) -> String {
        let mut parts: Vec<String> = text.split_inclusive(['.', ' ', '\n']).map(str::to_owned).collect();
        for _ in 0..self.random.below(9) {
            let at = self.random.below(parts.len() + 1);
            let end = (at + self.random.below(40)).min(parts.len());
            match self.random.below(4) {
                0 => drop(parts.drain(at..end)),
                1 => parts.insert(at, self.torn()),
                2 => parts.extend_from_within(at..end),
                _ => parts[at..].rotate_left(end - at),
            }
        }
        parts.concat()
    }

    fn document(&mut self, id: &str) -> Document {
        let title = Title { text: self.random.of(&self.sentences).clone(), derived: false };
        Document { id: id.to_owned(), title, text: self.text(), ..Document::default() }
    }
}

impl Target for Texts {
    type Input = (Document, Document);

    fn input(&mut self) -> Self::Input {
        let first = self.document("a");
        let mut second = self.document("b");
        if self.random.below(3) == 0 {
            second.text = self.edited(&first.text);
        }
        (first, second)
    }

    fn fault(&self, (first, second): &Self::Input) -> Option<&'static str> {
        let documents = vec![first.clone(), second.clone()];
        let facts = analyse_all(&documents, || ());
        if let Some(fault) =
            documents.iter().zip(&facts).find_map(|(document, facts)| outside(document, facts))
        {
            return Some(fault);
        }
        let corpus = Corpus { documents, questions: self.corpus.questions.clone() };
        impossible(corpus, facts)
    }
}

/// Every place lies in the text, on borders of characters; segments stand one after the other.
pub(crate) fn outside(document: &Document, facts: &Facts) -> Option<&'static str> {
    let lies = |span: &Span| document.text.get(range(*span)).is_some_and(|words| !words.is_empty());
    let all = |mut spans: Box<dyn Iterator<Item = Span> + '_>| spans.all(|span| lies(&span));
    let wrong = [
        (all(Box::new(facts.segments.iter().map(|it| it.span))), "a segment is empty or outside of the text"),
        (
            all(Box::new(facts.quotes.iter().flat_map(|it| [Some(it.span), it.cue]).flatten())),
            "a quotation is",
        ),
        (all(Box::new(facts.figures.iter().map(|it| it.span))), "a figure is empty or outside of the text"),
        (all(Box::new(facts.dates.iter().map(|it| it.span))), "a date is empty or outside of the text"),
        (all(Box::new(facts.names.iter().flat_map(|it| it.mentions.iter().copied()))), "a name is"),
        (all(Box::new(facts.claims.iter().map(|it| it.span))), "a claim is empty or outside of the text"),
        (facts.segments.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "segments overlap"),
        (facts.claims.iter().all(|claim| knows(facts, claim)), "a claim has a fact that is not there"),
    ];
    wrong.into_iter().find_map(|(right, fault)| (!right).then_some(fault))
}

fn knows(facts: &Facts, claim: &Claim) -> bool {
    let all = |those: &[u32], count: usize| those.iter().all(|&at| (at as usize) < count);
    all(&claim.figures, facts.figures.len())
        && all(&claim.names, facts.names.len())
        && all(&claim.dates, facts.dates.len())
}

fn range(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}
