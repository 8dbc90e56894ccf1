//! What is shown to people as the ground of a relation, and the labels of groups.

use super::matter::Matter;
use super::relations::Ground;
use super::rows::{Draft, Pair};
use tarazy_corpus::Label;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::Span;

/// Words shown at most.
const WORDS: usize = 4;
/// Words in the label of a group.
const LABEL_WORDS: usize = 3;

/// The label of what answers no question and has no like on the other side.
const ONE_SIDE: [&str; 3] =
    ["О чём ещё говорит только один", "Тек біреуі айтатын өзге жайттар", "What else only one of them tells"];

/// Names, words or numbers on which the relation of `draft` rests.
pub(super) fn of(matter: &Matter<'_>, draft: &Draft) -> Vec<String> {
    let Some(pair) = &draft.deciding else { return Vec::new() };
    match &pair.verdict.ground {
        Ground::Words(stems) => words(matter, pair.a, stems, WORDS),
        Ground::Speaker => speaker(matter, pair),
        Ground::Clauses(clauses) => {
            let text = |(s, span): (usize, &Span)| {
                span.of(&matter.documents[matter.statements[s].document].text).to_owned()
            };
            [pair.a, pair.b].into_iter().zip(clauses).map(text).collect()
        }
        Ground::Figures(figures) => {
            let mut shown: Vec<String> = figures.iter().filter_map(|&(s, i)| figure(matter, s, i)).collect();
            shown.dedup();
            shown
        }
    }
}

/// The question, or for a group the rarest words that its claims share.
pub(super) fn label(matter: &Matter<'_>, draft: &Draft) -> Label {
    if let Some(question) = draft.question.and_then(|q| matter.questions.get(q)) {
        return question.label.clone();
    }
    if draft.deciding.is_none() {
        return Label { ru: ONE_SIDE[0].to_owned(), kk: ONE_SIDE[1].to_owned(), en: ONE_SIDE[2].to_owned() };
    }
    let text = draft.deciding.as_ref().map_or_else(String::new, |pair| shared_words(matter, pair).join(", "));
    Label { ru: text.clone(), kk: text.clone(), en: text }
}

fn shared_words(matter: &Matter<'_>, pair: &Pair) -> Vec<String> {
    let (x, y) = (&matter.statements[pair.a], &matter.statements[pair.b]);
    words(matter, pair.a, &super::weights::shared(&x.content, &y.content), LABEL_WORDS)
}

/// The rarest of `stems` as they stand in the statement, in its order.
fn words(matter: &Matter<'_>, statement: usize, stems: &[u32], most: usize) -> Vec<String> {
    let statement = &matter.statements[statement];
    let text = &matter.documents[statement.document].text;
    let mut rarest = stems.to_vec();
    rarest.order_by(|&a, &b| matter.weights.of(b).total_cmp(&matter.weights.of(a)).then(a.cmp(&b)));
    rarest.truncate(most);
    let mut shown: Vec<String> = Vec::new();
    for word in statement.words.iter().filter(|w| w.content) {
        if let Some(at) = rarest.iter().position(|&stem| stem == word.stem) {
            rarest.remove(at);
            shown.push(word.span.of(text).to_owned());
        }
    }
    shown
}

fn speaker(matter: &Matter<'_>, pair: &Pair) -> Vec<String> {
    let mut shown: Vec<String> = [pair.a, pair.b]
        .iter()
        .filter_map(|&s| matter.statements[s].speaker.shown())
        .map(str::to_owned)
        .collect();
    shown.dedup();
    shown
}

fn figure(matter: &Matter<'_>, statement: usize, place: usize) -> Option<String> {
    matter.statements.get(statement)?.quantities.get(place).map(|q| q.shown.clone())
}
