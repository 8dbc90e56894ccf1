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
    let rarest = (1.0 + matter.statements.len() as f32 / 1.5).ln();
    let common = shared(&x.content, &y.content);
    let anchored = matter.weights.sum(&common) / rarest + 0.7 * hard_anchors(x, y);
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
    (same_dates(x, y) + x.quantities.iter().filter(|q| value(q.value)).count()) as f32
}

/// How many dates, exact to a month or a day, both name.
pub(super) fn same_dates(x: &Statement, y: &Statement) -> usize {
    let exact = x.dates.iter().filter(|date| date.len() > 4);
    exact.filter(|d| y.dates.iter().any(|e| month_and_day(d) == month_and_day(e))).count()
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
