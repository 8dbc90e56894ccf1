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
const GROUPS: usize = 10;
/// Most groups between documents that do not speak of one event.
const STRAY_GROUPS: usize = 2;
/// What two claims must share, in units of the rarest word.
const ANCHORED: f32 = 1.5;
/// The same between documents of different events.
const STRAY_ANCHORED: f32 = 3.0;
/// Similarity beyond the usual one of both claims.
const STANDS_OUT: f32 = 0.02;

/// Groups of claims that stand in no pair yet, the best first.
pub(super) fn of_leftovers(matter: &Matter<'_>, rows: &[Draft]) -> Vec<Draft> {
    let used = order::set(rows.iter().flat_map(|row| row.pairs.iter().flat_map(|p| [p.a, p.b])));
    let mut candidates = candidates(matter, &used);
    candidates.order_by(|(s, p), (t, q)| t.total_cmp(s).then((p.a, p.b).cmp(&(q.a, q.b))));
    let mut taken = BTreeSet::new();
    let mut stray = 0;
    let mut groups = Vec::new();
    for (_, pair) in candidates {
        let free = taken.insert(pair.a) && taken.insert(pair.b);
        let one_event = is_one_event(matter, &pair);
        stray += usize::from(free && !one_event);
        if free && (one_event || stray <= STRAY_GROUPS) && groups.len() < GROUPS {
            groups.push(group(matter, pair));
        }
    }
    groups
}

fn is_one_event(matter: &Matter<'_>, pair: &Pair) -> bool {
    matter.one_event(matter.statements[pair.a].document, matter.statements[pair.b].document)
}

fn candidates(matter: &Matter<'_>, used: &BTreeSet<usize>) -> Vec<(f32, Pair)> {
    let mut candidates = Vec::new();
    let free = |statement: &usize| !used.contains(statement) && !matter.statements[*statement].frame;
    for a in (0..matter.statements.len()).filter(free) {
        let later = |&&(b, _): &&(usize, f32)| matter.statements[b].document > matter.statements[a].document;
        let near = matter.similarity.nearest(a).iter().filter(later).filter(|(b, _)| free(b));
        candidates.extend(near.filter_map(|&(b, _)| candidate(matter, a, b)));
    }
    candidates
}

/// A pair that shares enough, with how much it shares.
fn candidate(matter: &Matter<'_>, a: usize, b: usize) -> Option<(f32, Pair)> {
    let (x, y) = (&matter.statements[a], &matter.statements[b]);
    let beyond = matter.similarity.corrected(a, b);
    let rarest = (1.0 + matter.statements.len() as f32 / 1.5).ln();
    let anchored = matter.weights.sum(&shared(&x.content, &y.content)) / rarest + 0.7 * hard_anchors(x, y);
    let mut pair = Pair { a, b, verdict: matter.judge(a, b, None) };
    let one_event = is_one_event(matter, &pair);
    // A copy needs no more to show that it belongs together, nor does a denial of what is told of somebody.
    let evident = pair.verdict.score >= 1.0 || (one_event && pair.verdict.relation == Relation::Contradicts);
    if !one_event && !evident {
        let ground = Ground::Words(shared(&x.content, &y.content));
        pair.verdict =
            Verdict { relation: Relation::Related, reason: Reason::SharedAnchors, score: 0.2, ground };
    }
    let enough = if one_event { ANCHORED } else { STRAY_ANCHORED };
    (evident || (beyond >= STANDS_OUT && anchored >= enough)).then_some((beyond + pair.verdict.score, pair))
}

/// Dates exact to a month or a day and values that both claims name.
fn hard_anchors(x: &Statement, y: &Statement) -> f32 {
    let exact = |s: &&String| s.len() > 4;
    let dates = x.dates.iter().filter(exact);
    let dates = dates.filter(|d| y.dates.iter().any(|e| month_and_day(d) == month_and_day(e))).count();
    let value = |v: f64| y.quantities.iter().any(|q| q.value.total_cmp(&v).is_eq());
    (dates + x.quantities.iter().filter(|q| value(q.value)).count()) as f32
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
