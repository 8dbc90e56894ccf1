//! Rows of questions: what each document answers, and the relation that weighs most.

use super::matter::Matter;
use super::questions::Answer;
use super::relations::{Ground, Topic, Verdict};
use super::{Reason, Relation};
use std::collections::{BTreeMap, BTreeSet};
use tarazy_corpus::order::{self, Order};

/// Claims of one document that are weighed for a question, best answers first.
const CANDIDATES: usize = 24;
/// Claims of one document that a row shows.
const CLAIMS_PER_CELL: usize = 4;
/// Answers of one document that a row shows although they are linked to none.
const LOOSE_PER_CELL: usize = 2;
/// What a demoted verdict keeps of its certainty.
const DEMOTED: f32 = 0.5;

/// A row before it is written out.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) question: Option<usize>,
    pub(super) relation: Relation,
    pub(super) reason: Reason,
    /// The pair of statements that decides the relation; `None` when only one document speaks.
    pub(super) deciding: Option<Pair>,
    /// For every document its statements, best first.
    pub(super) cells: Vec<Vec<usize>>,
    /// Pairs of shown statements, most certain first, one partner each per pair of documents.
    pub(super) pairs: Vec<Pair>,
    /// The document inside which the account changes; its statements then fill two cells, the earlier first.
    pub(super) within: Option<usize>,
}

/// Two statements of different documents and what became of the answer.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) verdict: Verdict,
}

type Cell<'a> = Vec<(usize, &'a Answer)>;

/// A row for every question that a document answers; documents of different events stand in
/// different rows.
pub(super) fn of_questions(matter: &Matter<'_>) -> Vec<Draft> {
    (0..matter.questions.len()).flat_map(|question| of_question(matter, question)).collect()
}

fn of_question(matter: &Matter<'_>, question: usize) -> Vec<Draft> {
    let mut cells: Vec<Cell<'_>> = vec![Vec::new(); matter.documents.len()];
    for (at, answers) in matter.answers.iter().enumerate() {
        let answer = answers.iter().find(|a| a.question == question);
        cells[matter.statements[at].document].extend(answer.map(|a| (at, a)));
    }
    for cell in &mut cells {
        cell.order_by(|a, b| b.1.score.total_cmp(&a.1.score).then(a.0.cmp(&b.0)));
        cell.truncate(CANDIDATES);
    }
    let events = events(matter, &cells);
    events.iter().map(|documents| draft(matter, question, &cells, documents)).collect()
}

/// The answering documents in groups that speak of one event.
fn events(matter: &Matter<'_>, cells: &[Cell<'_>]) -> Vec<Vec<usize>> {
    let mut events: Vec<Vec<usize>> = Vec::new();
    for document in (0..cells.len()).filter(|&d| !cells[d].is_empty()) {
        let (same, mut other): (Vec<_>, Vec<_>) =
            events.into_iter().partition(|event| event.iter().any(|&d| matter.one_event(d, document)));
        let mut joined: Vec<usize> = same.into_iter().flatten().chain([document]).collect();
        joined.order();
        other.push(joined);
        events = other;
    }
    events.order();
    events
}

fn draft(matter: &Matter<'_>, question: usize, cells: &[Cell<'_>], documents: &[usize]) -> Draft {
    let mut pairs = Vec::new();
    for (at, &first) in documents.iter().enumerate() {
        for &second in &documents[at + 1..] {
            let mut between = judged(matter, question, &cells[first], &cells[second]);
            settle(matter, &mut between);
            pairs.extend(between);
        }
    }
    let deciding = deciding(&pairs).cloned();
    let cell = |d: usize| {
        if documents.contains(&d) { shown(&cells[d], &pairs, deciding.as_ref()) } else { Vec::new() }
    };
    let cells: Vec<Vec<usize>> = (0..cells.len()).map(cell).collect();
    let (relation, reason) = verdict_of(deciding.as_ref());
    let pairs = best_partners(matter, &cells, pairs);
    Draft { question: Some(question), relation, reason, deciding, cells, pairs, within: None }
}

fn verdict_of(deciding: Option<&Pair>) -> (Relation, Reason) {
    deciding.map_or((Relation::Only, Reason::OneSide), |p| (p.verdict.relation, p.verdict.reason))
}

fn judged(matter: &Matter<'_>, question: usize, first: &Cell<'_>, second: &Cell<'_>) -> Vec<Pair> {
    let pair = |&(a, x): &(usize, _), &(b, y): &(usize, _)| {
        let verdict = matter.judge(a, b, Some(Topic { question, a: x, b: y }));
        Pair { a, b, verdict }
    };
    first.iter().flat_map(|x| second.iter().map(move |y| pair(x, y))).collect()
}

/// Takes back differences between claims whose answer the other document also gives: an answer
/// differs only where it is not found on the other side.
fn settle(matter: &Matter<'_>, pairs: &mut [Pair]) {
    let agreeing = pairs.iter().filter(|p| p.verdict.relation == Relation::Agrees);
    let agreed = order::set(agreeing.flat_map(|p| [p.a, p.b]));
    let steady: Vec<usize> = pairs.iter().filter(|p| is_steady(matter, p)).map(|p| p.a).collect();
    for pair in pairs.iter_mut() {
        let (a, b) = (agreed.contains(&pair.a), agreed.contains(&pair.b));
        let same_voice =
            |&s: &usize| matter.statements[s].speaker.is_same(&matter.statements[pair.a].speaker);
        let taken_back = match pair.verdict.relation {
            Relation::Contradicts => a && b,
            Relation::Updated => a || b,
            Relation::Changed => {
                a || b || (pair.verdict.ground == Ground::Speaker && steady.iter().any(same_voice))
            }
            _ => false,
        };
        if taken_back {
            pair.take_back();
        }
    }
    keep_surest_change(pairs);
}

/// Leaves of several changes told by the voice alone only the surest: answers to one question are
/// paired by little else, and a second pairing is mostly chance.
fn keep_surest_change(pairs: &mut [Pair]) {
    let told = |p: &Pair| p.verdict.relation == Relation::Changed && p.verdict.ground == Ground::Speaker;
    let surest = pairs.iter().enumerate().filter(|(_, p)| told(p)).rev();
    let surest =
        surest.max_by(|(_, p), (_, q)| p.verdict.score.total_cmp(&q.verdict.score)).map(|(at, _)| at);
    let others = pairs.iter_mut().enumerate().filter(|(at, p)| Some(*at) != surest && told(p));
    others.for_each(|(_, pair)| pair.take_back());
}

impl Draft {
    /// How sure it is that what the row shows is one matter: by how certain its `links` are, or else by a question alone.
    pub(super) fn certainty(&self, links: &BTreeMap<(usize, usize), f32>) -> f32 {
        let linked = self.pairs.iter().filter_map(|p| links.get(&(p.a, p.b))).map(|certain| 1.0 + certain);
        linked.fold(0.0, f32::max).max(self.pairs.first().map_or(0.0, |pair| pair.verdict.score))
    }
}

impl Pair {
    /// Leaves no more than that both speak of the question.
    pub(super) fn take_back(&mut self) {
        self.verdict.relation = Relation::Related;
        self.verdict.reason = Reason::SameQuestion;
        self.verdict.score *= DEMOTED;
    }
}

/// True when one voice says the same on both sides.
fn is_steady(matter: &Matter<'_>, pair: &Pair) -> bool {
    let same = matter.statements[pair.a].speaker.is_same(&matter.statements[pair.b].speaker);
    same && matches!(pair.verdict.relation, Relation::Agrees | Relation::Adds)
}

/// The strongest relation, of several the most certain.
fn deciding(pairs: &[Pair]) -> Option<&Pair> {
    let order = |p: &&Pair, q: &&Pair| {
        let certain = q.verdict.score.total_cmp(&p.verdict.score);
        p.verdict.relation.cmp(&q.verdict.relation).then(certain).then((p.a, p.b).cmp(&(q.a, q.b)))
    };
    pairs.iter().min_by(order)
}

/// The statements of a cell that are shown: those of the deciding pair, then the best answers that
/// have most to do with the other side.
fn shown(cell: &Cell<'_>, pairs: &[Pair], deciding: Option<&Pair>) -> Vec<usize> {
    let strongest = cell.first().map_or(1.0, |(_, answer)| answer.score.max(f32::MIN_POSITIVE));
    let rank = |&(at, answer): &(usize, &Answer)| {
        let decides = deciding.is_some_and(|p| p.a == at || p.b == at);
        let certain = pairs.iter().filter(|p| p.a == at || p.b == at).map(|p| p.verdict.score);
        (if decides { 10.0 } else { 0.0 }) + answer.score / strongest + certain.fold(0.0, f32::max)
    };
    let mut ranked: Vec<(f32, usize)> = cell.iter().map(|entry| (rank(entry), entry.0)).collect();
    ranked.order_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    ranked.into_iter().take(CLAIMS_PER_CELL).map(|(_, at)| at).collect()
}

/// Leaves in the rows of questions what is linked across and what decides; of other answers few, since a question alone
/// does not make them one matter.
pub(super) fn narrow(drafts: &mut [Draft], links: &[(f32, Pair)]) {
    for draft in drafts.iter_mut().filter(|draft| draft.deciding.is_some()) {
        let shown: Vec<usize> = draft.cells.iter().flatten().copied().collect();
        let decides = draft.deciding.iter();
        let tied = decides.chain(
            links.iter().map(|(_, pair)| pair).filter(|p| shown.contains(&p.a) && shown.contains(&p.b)),
        );
        let tied = order::set(tied.flat_map(|p| [p.a, p.b]));
        for cell in &mut draft.cells {
            let count = cell.iter().filter(|s| tied.contains(s)).count();
            let mut loose = LOOSE_PER_CELL.saturating_sub(count);
            cell.retain(|s| {
                let stays = tied.contains(s) || loose > 0;
                loose -= usize::from(stays && !tied.contains(s));
                stays
            });
        }
        let cells = &draft.cells;
        draft.pairs.retain(|p| [p.a, p.b].iter().all(|s| cells.iter().any(|cell| cell.contains(s))));
    }
}

/// Pairs of shown statements, most certain first, in which a statement has one partner in every
/// other document.
pub(super) fn best_partners(matter: &Matter<'_>, cells: &[Vec<usize>], mut pairs: Vec<Pair>) -> Vec<Pair> {
    let shown = order::set(cells.iter().flatten().copied());
    pairs.retain(|p| shown.contains(&p.a) && shown.contains(&p.b));
    pairs.order_by(|p, q| q.verdict.score.total_cmp(&p.verdict.score).then((p.a, p.b).cmp(&(q.a, q.b))));
    let document = |statement: usize| matter.statements[statement].document;
    let mut taken = BTreeSet::new();
    pairs.retain(|p| {
        let ends = [(p.a, document(p.b)), (p.b, document(p.a))];
        let free = ends.iter().all(|end| !taken.contains(end));
        if free {
            taken.extend(ends);
        }
        free
    });
    pairs
}
