//! What the questions catch in one document, for whoever edits their cues.

use super::matter::Matter;
use tarazy_corpus::Corpus;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::Span;

/// A claim that a cue caught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caught {
    /// The claim.
    pub span: Span,
    /// Index into the corpus's questions.
    pub question: usize,
    /// Index into the cues of the question.
    pub cue: usize,
    /// The words that met the cue, as they stand in the text.
    pub words: Vec<Span>,
    /// True when the claim is weighed as an answer; false when others have caught it better.
    pub used: bool,
}

/// Every claim of the document at `position` that a cue of a question catches, in the order of the text.
#[must_use]
pub fn explain(corpus: &Corpus, facts: &[Facts], position: usize) -> Vec<Caught> {
    let matter = Matter::gather(corpus, facts, &[position]);
    let mut caught = Vec::new();
    for (statement, answers) in matter.statements.iter().zip(&matter.answers) {
        for (question, cue, stems) in matter.cues.met(statement) {
            let words = statement.words.iter().filter(|word| stems.contains(&word.stem));
            caught.push(Caught {
                span: statement.span,
                question,
                cue,
                words: words.map(|word| word.span).collect(),
                used: answers.iter().any(|answer| answer.question == question),
            });
        }
    }
    caught
}
