//! What stands against itself inside one document: one voice that changes its answer, or two voices that dispute one.

use super::identity::Speaker;
use super::matter::Matter;
use super::questions::Answer;
use super::relations::{Ground, Topic, Verdict};
use super::rows::{Draft, Pair};
use super::stances::Stance;
use super::statement::Statement;
use super::{Reason, Relation};
use tarazy_corpus::order::Order;

/// Answers of one voice to one question that are weighed.
const CANDIDATES: usize = 16;

/// The surest change or dispute of every question in every document.
pub(super) fn of_documents(matter: &Matter<'_>) -> Vec<Draft> {
    let documents = (0..matter.documents.len()).filter(|&d| !matter.is_repeated(d));
    let asked = documents.flat_map(|d| (0..matter.questions.len()).map(move |question| (d, question)));
    asked.filter_map(|(document, question)| change(matter, document, question)).collect()
}

fn change(matter: &Matter<'_>, document: usize, question: usize) -> Option<Draft> {
    let exclusive = matter.questions[question].exclusive;
    let own = (0..matter.statements.len()).filter(|&s| matter.statements[s].document == document);
    let answer = |s: usize| Some((s, matter.answers[s].iter().find(|a| a.question == question)?));
    let mut answers: Vec<(usize, &Answer)> = own.filter_map(answer).collect();
    answers.truncate(CANDIDATES);
    let mut pairs = Vec::new();
    for (at, &(a, x)) in answers.iter().enumerate() {
        for &(b, y) in &answers[at + 1..] {
            let topic = Some(Topic { question, a: x, b: y });
            let verdict = if is_disputed(matter, a, b) {
                Some(matter.judge_linked(a, b, topic, 0.0)).filter(is_denial)
            } else if exclusive && is_later(matter, a, b) {
                let told = [Relation::Changed, Relation::Updated];
                Some(matter.judge(a, b, topic)).filter(|v| told.contains(&v.relation))
            } else {
                None
            };
            pairs.extend(verdict.map(|verdict| Pair { a, b, verdict }));
        }
    }
    pairs.order_by(|p, q| q.verdict.score.total_cmp(&p.verdict.score).then((p.a, p.b).cmp(&(q.a, q.b))));
    let surest = pairs.into_iter().next()?;
    Some(Draft {
        question: Some(question),
        relation: surest.verdict.relation,
        reason: surest.verdict.reason,
        cells: vec![vec![surest.a], vec![surest.b]],
        pairs: vec![surest.clone()],
        deciding: Some(surest),
        within: Some(document),
    })
}

/// True when one clause denies another: an answer of no may be of another occasion.
fn is_denial(verdict: &Verdict) -> bool {
    verdict.reason == Reason::OtherVoiceDenies && matches!(verdict.ground, Ground::Clauses(_))
}

/// True when the newsroom may dispute what somebody says, or somebody what another says.
fn is_disputed(matter: &Matter<'_>, a: usize, b: usize) -> bool {
    let (x, y) = (&matter.statements[a], &matter.statements[b]);
    let known = |s: &Statement| s.speaker != Speaker::Unknown && !s.frame;
    known(x) && known(y) && x.speaker != y.speaker && !x.speaker.is_same(&y.speaker)
}

/// True when one voice says both and the text sets the times of the two apart.
fn is_later(matter: &Matter<'_>, a: usize, b: usize) -> bool {
    let (x, y) = (&matter.statements[a], &matter.statements[b]);
    let said_apart = x.said.as_ref().zip(y.said.as_ref()).is_some_and(|(a, b)| a != b);
    x.speaker.is_same(&y.speaker) && (said_apart || contrasts(x) || contrasts(y))
}

/// True when words of `statement` set one time against another.
fn contrasts(statement: &Statement) -> bool {
    let times = [Stance::Former, Stance::Later];
    statement.clauses.iter().any(|c| times.iter().any(|stance| c.stances.contains(stance)))
}
