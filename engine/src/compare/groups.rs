//! Rows for claims that belong together although no question asks for them: they share rare names,
//! figures, dates and words.

use super::matter::Matter;
use super::relations::{Ground, Verdict};
use super::rows::{Draft, Pair};
use super::similarity::month_and_day;
use super::statement::Statement;
use super::weights::shared;
use super::{Reason, Relation};
use std::collections::BTreeSet;
use tarazy_corpus::order::{self, Order};

/// Most groups of one comparison.
const GROUPS: usize = 24;
/// Words with content in a claim that tells something by itself.
const TELLING: usize = 3;
/// Claims of one document shown as told by it alone.
const MOST_TOLD: usize = 16;
/// Most groups between documents that do not speak of one event.
const STRAY_GROUPS: usize = 2;
/// What two claims of different events must share, in units of the rarest word.
const STRAY_ANCHORED: f32 = 3.0;
/// Similarity beyond the usual one of both claims.
const STANDS_OUT: f32 = 0.02;

/// Groups of the links whose claims stand in no pair yet, the best first; between documents of different events only of
/// what is beyond chance.
pub(super) fn of_leftovers(matter: &Matter<'_>, rows: &[Draft], links: &[(f32, Pair)]) -> Vec<Draft> {
    let used = order::set(rows.iter().flat_map(|row| row.pairs.iter().map(|p| (p.a, p.b))));
    let loose = links.iter().filter(|(_, p)| !used.contains(&(p.a, p.b))).take(GROUPS);
    let mut groups: Vec<Draft> = loose.map(|(_, pair)| group(matter, pair.clone())).collect();
    let mut candidates = stray_candidates(matter);
    candidates.order_by(|(s, p), (t, q)| t.total_cmp(s).then((p.a, p.b).cmp(&(q.a, q.b))));
    let mut taken = BTreeSet::new();
    let free = |(_, pair): &(f32, Pair)| taken.insert(pair.a) && taken.insert(pair.b);
    groups
        .extend(candidates.into_iter().filter(free).take(STRAY_GROUPS).map(|(_, pair)| group(matter, pair)));
    groups
}

/// What only one document tells, a row for each: its claims that stand in no pair. Of a document that speaks of its own
/// event, everything is.
pub(super) fn of_one_side(matter: &Matter<'_>, drafts: &[Draft], links: &[(f32, Pair)]) -> Vec<Draft> {
    let paired = drafts.iter().flat_map(|draft| &draft.pairs).chain(links.iter().map(|(_, pair)| pair));
    let told = drafts
        .iter()
        .filter(|d| d.relation == Relation::Only)
        .flat_map(|d| d.cells.iter().flatten().copied());
    let used = order::set(paired.flat_map(|pair| [pair.a, pair.b]).chain(told));
    let count = matter.documents.len();
    let accompanied = |&d: &usize| (0..count).any(|other| other != d && matter.one_event(d, other));
    let row = |document: usize| {
        let tells = |s: &usize| {
            let statement = &matter.statements[*s];
            statement.document == document
                && !statement.frame
                && statement.content.len() >= TELLING
                && !used.contains(s)
        };
        let own: Vec<usize> = (0..matter.statements.len()).filter(tells).take(MOST_TOLD).collect();
        let mut cells = vec![Vec::new(); count];
        cells[document] = own;
        let (relation, reason) = (Relation::Only, Reason::OneSide);
        Draft { question: None, relation, reason, deciding: None, cells, pairs: Vec::new(), within: None }
    };
    (0..count)
        .filter(accompanied)
        .map(row)
        .filter(|draft| draft.cells.iter().any(|cell| !cell.is_empty()))
        .collect()
}

fn stray_candidates(matter: &Matter<'_>) -> Vec<(f32, Pair)> {
    let mut candidates = Vec::new();
    for a in (0..matter.statements.len()).filter(|&a| !matter.statements[a].frame) {
        let later = |&&(b, _): &&(usize, f32)| matter.statements[b].document > matter.statements[a].document;
        let near = matter.similarity.nearest(a).iter().filter(later);
        candidates.extend(near.filter_map(|&(b, _)| stray_candidate(matter, a, b)));
    }
    candidates
}

/// A pair of documents of different events that shares very much, with how much it shares.
fn stray_candidate(matter: &Matter<'_>, a: usize, b: usize) -> Option<(f32, Pair)> {
    let (x, y) = (&matter.statements[a], &matter.statements[b]);
    if matter.one_event(x.document, y.document) {
        return None;
    }
    let beyond = matter.similarity.corrected(a, b);
    let common = shared(&x.content, &y.content);
    let anchored = matter.weights.sum(&common) / matter.rarest() + 0.7 * hard_anchors(x, y);
    let verdict = Verdict {
        relation: Relation::Related,
        reason: Reason::SharedAnchors,
        score: 0.2,
        ground: Ground::Words(common),
    };
    (beyond >= STANDS_OUT && anchored >= STRAY_ANCHORED).then_some((beyond, Pair { a, b, verdict }))
}

/// Dates exact to a month or a day and values that both claims name.
fn hard_anchors(x: &Statement, y: &Statement) -> f32 {
    let value = |v: f64| y.quantities.iter().any(|q| q.value.total_cmp(&v).is_eq());
    (same_days(x, y).count() + x.quantities.iter().filter(|q| value(q.value)).count()) as f32
}

/// The days or months that both name.
pub(super) fn same_days<'a>(x: &'a Statement, y: &'a Statement) -> impl Iterator<Item = &'a str> {
    let exact = x.dates.iter().filter(|date| date.len() > 4).map(|date| month_and_day(date));
    exact.filter(|day| y.dates.iter().any(|other| month_and_day(other) == *day))
}

fn group(matter: &Matter<'_>, pair: Pair) -> Draft {
    let mut cells = vec![Vec::new(); matter.documents.len()];
    for statement in [pair.a, pair.b] {
        cells[matter.statements[statement].document].push(statement);
    }
    let Verdict { relation, reason, .. } = pair.verdict;
    Draft {
        question: None,
        relation,
        reason,
        deciding: Some(pair.clone()),
        cells,
        pairs: vec![pair],
        within: None,
    }
}
