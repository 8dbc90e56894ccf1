//! All that is known of the compared documents before anything is judged.

use super::amounts::Counting;
use super::identity::skeleton;
use super::lexicon::Lexicon;
use super::questions::{Answer, Cues};
use super::similarity::{Features, Similarity, month_and_day};
use super::statement::{self, Statement, Word};
use super::weights::Weights;
use std::collections::BTreeSet;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::{Language, normalise};
use tarazy_corpus::{Corpus, Document, Question};

/// Documents of one language speak of one event when twice the share of common words, the share of
/// common names and that of common days and values add up to this. Set on pairs of news of different
/// events (most below 0.35) and on accounts of one event (0.8 and more).
const ONE_EVENT: f32 = 0.45;
/// The same for documents of two languages, which share few words.
const ONE_EVENT_ABROAD: f32 = 0.2;
/// Documents with so much of their words in common speak of one event whatever they name.
const ONE_TEXT: f32 = 0.5;
/// Words from which on documents can be told to be one text.
const LEAST_TEXT: usize = 24;
/// A share is taken of this many at least, so that one common name of two is not half.
const LEAST_NAMES: f32 = 4.0;
const LEAST_MARKS: f32 = 6.0;

/// The claims of the compared documents and what they answer.
pub(super) struct Matter<'a> {
    pub(super) documents: Vec<&'a Document>,
    pub(super) questions: &'a [Question],
    pub(super) statements: Vec<Statement>,
    /// For every statement the questions that it answers.
    pub(super) answers: Vec<Vec<Answer>>,
    pub(super) lexicon: Lexicon,
    pub(super) cues: Cues,
    pub(super) weights: Weights,
    pub(super) similarity: Similarity,
    /// For every pair of documents, whether they speak of one event; row by row.
    one_event: Vec<bool>,
    /// The same for whether they are one text.
    one_text: Vec<bool>,
}

impl<'a> Matter<'a> {
    pub(super) fn gather(corpus: &'a Corpus, facts: &[Facts], positions: &[usize]) -> Self {
        let mut lexicon = Lexicon::default();
        let documents: Vec<&Document> = positions.iter().filter_map(|&p| corpus.documents.get(p)).collect();
        let facts = positions.iter().filter_map(|&p| facts.get(p));
        let read = documents.iter().zip(facts).enumerate();
        let mut statements: Vec<Statement> = read
            .flat_map(|(at, (document, facts))| statement::read(&mut lexicon, at, document, facts))
            .collect();
        adopt_names(&documents, &mut statements, &lexicon);
        let weights = Weights::new(&statements, lexicon.stems().len());
        let cues = Cues::new(&corpus.questions, &lexicon);
        let answers = statements.iter().map(|s| cues.answers(s, &weights)).collect();
        let similarity = Similarity::new(Features::of_statements(&statements, &lexicon));
        let (one_event, one_text) = kinship(&documents, &statements, &lexicon, &weights);
        let questions = &corpus.questions;
        Self {
            documents,
            questions,
            statements,
            answers,
            lexicon,
            cues,
            weights,
            similarity,
            one_event,
            one_text,
        }
    }

    pub(super) fn counting(&self) -> Counting<'_> {
        Counting { lexicon: &self.lexicon, cues: &self.cues }
    }

    /// True when the two documents share enough to speak of one event.
    pub(super) fn one_event(&self, a: usize, b: usize) -> bool {
        self.one_event.get(a * self.documents.len() + b).copied().unwrap_or_default()
    }

    /// True when the two documents are one text, perhaps in two versions.
    pub(super) fn one_text(&self, a: usize, b: usize) -> bool {
        self.one_text.get(a * self.documents.len() + b).copied().unwrap_or_default()
    }

    /// True for a stem that stands for a name.
    pub(super) fn is_name(&self, stem: u32) -> bool {
        self.lexicon.stems().get(stem as usize).is_some_and(|text| text.starts_with('@'))
    }

    /// The weight of a word of one claim only, about.
    pub(super) fn rarest(&self) -> f32 {
        (1.0 + self.statements.len() as f32 / 1.5).ln()
    }

    /// True when the document stands among the compared ones twice.
    pub(super) fn is_repeated(&self, document: usize) -> bool {
        self.documents.iter().filter(|d| std::ptr::eq(**d, self.documents[document])).count() > 1
    }

    /// True when one of the two tells only of years before both were published, of which the other does not tell.
    pub(super) fn are_years_apart(&self, a: usize, b: usize) -> bool {
        let published = |s: usize| self.documents[self.statements[s].document].published.as_ref();
        let first = [a, b].into_iter().filter_map(published).filter_map(|p| p.iso.get(..4)).min();
        let of_old = |s: usize, other: usize| {
            let years = &self.statements[s].years;
            let old = |year: &String| {
                first.is_some_and(|first| year.as_str() < first)
                    && !self.statements[other].years.contains(year)
            };
            !years.is_empty() && years.iter().all(old)
        };
        of_old(a, b) || of_old(b, a)
    }

    /// When the statement was said, or else published.
    pub(super) fn date(&self, statement: usize) -> Option<&str> {
        let statement = &self.statements[statement];
        let published = self.documents[statement.document].published.as_ref();
        statement.said.as_deref().or(published.map(|p| p.iso.as_str()))
    }
}

/// A capitalised word that is a name in any of the documents stands for it where its own document does not tell, as a
/// surname alone may not.
fn adopt_names(documents: &[&Document], statements: &mut [Statement], lexicon: &Lexicon) {
    for statement in statements {
        let text = &documents[statement.document].text;
        let is_loose = |w: &Word| w.content && !lexicon.stems()[w.stem as usize].starts_with('@');
        let capitalised = |w: &&mut Word| is_loose(w) && normalise::is_capitalised(w.span.of(text));
        for word in statement.words.iter_mut().filter(capitalised) {
            let form = &lexicon.forms()[word.form as usize];
            let named = |spelt: &String| lexicon.known(&["@", &skeleton(spelt)].concat());
            word.stem = named(&form.text).or_else(|| named(&form.root)).unwrap_or(word.stem);
        }
        let content = statement.words.iter().filter(|w| w.content).map(|w| w.stem);
        statement.content = statement::sorted(content);
    }
}

/// What two documents have in common, each part as a share of the poorer one.
#[derive(Clone, Debug, Default)]
struct Traits {
    language: Language,
    /// Stems of words that are not names.
    words: BTreeSet<u32>,
    /// Stems that stand for names.
    names: BTreeSet<u32>,
    /// Days and values.
    marks: BTreeSet<String>,
}

/// For every pair of documents, whether they speak of one event, and whether they are one text.
fn kinship(
    documents: &[&Document],
    statements: &[Statement],
    lexicon: &Lexicon,
    weights: &Weights,
) -> (Vec<bool>, Vec<bool>) {
    let empty = |d: &&Document| Traits { language: d.language, ..Traits::default() };
    let mut traits: Vec<Traits> = documents.iter().map(empty).collect();
    for statement in statements {
        traits[statement.document].add(statement, lexicon);
    }
    let together = |a: &Traits, b: &Traits| {
        let words = share(&a.words, &b.words, 1.0, |&stem| weights.of(stem));
        let names = share(&a.names, &b.names, LEAST_NAMES, |_| 1.0);
        let marks = share(&a.marks, &b.marks, LEAST_MARKS, |_| 1.0);
        let enough = if a.language == b.language { ONE_EVENT } else { ONE_EVENT_ABROAD };
        // Accounts of one kind of event share words and round numbers; those of one event share a name too, though
        // between two languages it may not be known for the same.
        let strangers =
            names <= 0.0 && !a.names.is_empty() && !b.names.is_empty() && a.language == b.language;
        let one_text = words >= ONE_TEXT && a.words.len().min(b.words.len()) >= LEAST_TEXT;
        (2.0 * words + names + marks >= enough && (one_text || !strangers), one_text)
    };
    let all = 0..documents.len();
    let pairs = all.clone().flat_map(|a| all.clone().map(move |b| (a, b)));
    // A text of a word or two says too little to weigh, but a copy of it speaks of the same.
    let copies = |a: usize, b: usize| documents[a].text == documents[b].text;
    let kin = |(a, b): (usize, usize)| {
        let (event, text) = together(&traits[a], &traits[b]);
        (copies(a, b) || event, copies(a, b) || text)
    };
    pairs.map(kin).unzip()
}

fn share<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>, least: f32, weight: impl Fn(&T) -> f32) -> f32 {
    let mass = |items: &mut dyn Iterator<Item = &T>| items.map(&weight).sum::<f32>();
    let whole = mass(&mut a.iter()).min(mass(&mut b.iter()));
    mass(&mut a.intersection(b)) / whole.max(least)
}

impl Traits {
    fn add(&mut self, statement: &Statement, lexicon: &Lexicon) {
        let is_name = |stem: &u32| lexicon.stems()[*stem as usize].starts_with('@');
        let (names, words): (Vec<u32>, Vec<u32>) = statement.content.iter().partition(|s| is_name(s));
        self.names.extend(names);
        self.words.extend(words);
        let days = statement.dates.iter().map(|d| month_and_day(d)).filter(|d| d.len() == 5);
        self.marks.extend(days.map(str::to_owned));
        let telling = |v: f64| (v >= 10.0 || v.fract() > 0.0) && !(1900.0..2100.0).contains(&v);
        let values = statement.quantities.iter().map(|q| q.value).filter(|&v| telling(v));
        self.marks.extend(values.map(|v| v.to_bits().to_string()));
    }
}
