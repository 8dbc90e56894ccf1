//! All that is known of the compared documents before anything is judged.

use super::amounts::Counting;
use super::lexicon::Lexicon;
use super::questions::{Answer, Cues};
use super::similarity::Similarity;
use super::statement::{self, Statement};
use super::weights::Weights;
use std::collections::BTreeSet;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::{Corpus, Document, Question};

/// Two documents that share less than this part of their weight do not speak of one event.
const ONE_EVENT: f32 = 0.12;

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
}

impl<'a> Matter<'a> {
    pub(super) fn gather(corpus: &'a Corpus, facts: &[Facts], positions: &[usize]) -> Self {
        let mut lexicon = Lexicon::default();
        let documents: Vec<&Document> = positions.iter().filter_map(|&p| corpus.documents.get(p)).collect();
        let facts = positions.iter().filter_map(|&p| facts.get(p));
        let read = documents.iter().zip(facts).enumerate();
        let statements: Vec<Statement> = read
            .flat_map(|(at, (document, facts))| statement::read(&mut lexicon, at, document, facts))
            .collect();
        let weights = Weights::new(&statements, lexicon.stems().len());
        let cues = Cues::new(&corpus.questions, &lexicon);
        let answers = statements.iter().map(|s| cues.answers(s, &weights)).collect();
        let similarity = Similarity::new(&statements, &lexicon);
        let one_event = one_event(documents.len(), &statements, &weights);
        let questions = &corpus.questions;
        Self { documents, questions, statements, answers, lexicon, cues, weights, similarity, one_event }
    }

    pub(super) fn counting(&self) -> Counting<'_> {
        Counting { lexicon: &self.lexicon, cues: &self.cues }
    }

    /// True when the two documents share enough to speak of one event.
    pub(super) fn one_event(&self, a: usize, b: usize) -> bool {
        self.one_event.get(a * self.documents.len() + b).copied().unwrap_or_default()
    }

    /// When the statement was said, or else published.
    pub(super) fn date(&self, statement: usize) -> Option<&str> {
        let statement = &self.statements[statement];
        let published = self.documents[statement.document].published.as_ref();
        statement.said.as_deref().or(published.map(|p| p.iso.as_str()))
    }
}

fn one_event(documents: usize, statements: &[Statement], weights: &Weights) -> Vec<bool> {
    let vocabulary = |d| -> BTreeSet<u32> {
        let own = statements.iter().filter(|s| s.document == d);
        own.flat_map(|s| s.content.iter().copied()).collect()
    };
    let vocabularies: Vec<BTreeSet<u32>> = (0..documents).map(vocabulary).collect();
    let mass = |stems: &mut dyn Iterator<Item = &u32>| stems.map(|&s| weights.of(s)).sum::<f32>();
    let mut pairs = Vec::with_capacity(documents * documents);
    for a in &vocabularies {
        for b in &vocabularies {
            let common = mass(&mut a.intersection(b));
            let smaller = mass(&mut a.iter()).min(mass(&mut b.iter()));
            pairs.push(common >= ONE_EVENT * smaller);
        }
    }
    pairs
}
