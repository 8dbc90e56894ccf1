//! An account that changes inside one document: one voice, one question, two answers, two times.

use super::Relation;
use super::matter::Matter;
use super::questions::Answer;
use super::relations::Topic;
use super::rows::{Draft, Pair};
use super::statement::Statement;
use tarazy_corpus::order::Order;

/// Words that set one time against another.
const CONTRAST: &str = "ранее прежде сначала первоначально поначалу изначально теперь позже позднее впоследствии \
    бастапқыда алдымен әуелі енді кейін кейінірек earlier initially previously formerly now later subsequently";
/// Answers of one voice to one question that are weighed.
const CANDIDATES: usize = 16;

/// The surest change of every question in every document.
pub(super) fn of_documents(matter: &Matter<'_>) -> Vec<Draft> {
    let documents = (0..matter.documents.len()).filter(|&d| !matter.is_repeated(d));
    let asked = documents.flat_map(|d| (0..matter.questions.len()).map(move |question| (d, question)));
    asked.filter_map(|(document, question)| change(matter, document, question)).collect()
}

fn change(matter: &Matter<'_>, document: usize, question: usize) -> Option<Draft> {
    if !matter.questions[question].exclusive {
        return None;
    }
    let own = (0..matter.statements.len()).filter(|&s| matter.statements[s].document == document);
    let answer = |s: usize| Some((s, matter.answers[s].iter().find(|a| a.question == question)?));
    let mut answers: Vec<(usize, &Answer)> = own.filter_map(answer).collect();
    answers.retain(|(s, _)| matter.statements[*s].speaker.key().is_some());
    answers.truncate(CANDIDATES);
    let mut pairs = Vec::new();
    for (at, &(a, x)) in answers.iter().enumerate() {
        let later = answers[at + 1..].iter().filter(|(b, _)| is_later(matter, a, *b));
        let judged = later.map(|&(b, y)| Pair {
            a,
            b,
            verdict: matter.judge(a, b, Some(Topic { question, a: x, b: y })),
        });
        pairs.extend(judged.filter(|p| matches!(p.verdict.relation, Relation::Changed | Relation::Updated)));
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

/// True when one voice says both and the text sets the times of the two apart.
fn is_later(matter: &Matter<'_>, a: usize, b: usize) -> bool {
    let (x, y) = (&matter.statements[a], &matter.statements[b]);
    let said_apart = x.said.as_ref().zip(y.said.as_ref()).is_some_and(|(a, b)| a != b);
    x.speaker.is_same(&y.speaker) && (said_apart || [x, y].iter().any(|s| contrasts(matter, s)))
}

fn contrasts(matter: &Matter<'_>, statement: &Statement) -> bool {
    let forms = matter.lexicon.forms();
    let contrast = |form: &str| CONTRAST.split_whitespace().any(|word| word == form);
    statement.words.iter().any(|w| contrast(&forms[w.form as usize].text))
}
