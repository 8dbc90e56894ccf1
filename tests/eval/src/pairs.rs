//! Comparison of the pairs of `tests/gold/pairs`; those kept for a final look only as totals.

use crate::pairs_gold::{self, Kind, Pair};
use crate::pairs_score::{Score, Share, plain, score};
use crate::report::Report;
use crate::rows::RowsError;
use std::path::{Path, PathBuf};

/// Kinds with links, each with the least F1 of the pairs to tune on and of the final ones, in percent.
const KINDS: [(Kind, &str, [f64; 2]); 4] = [
    (Kind::SameDay, "same day", [62.0, 57.5]),
    (Kind::MonthsApart, "months apart", [57.5, 37.5]),
    (Kind::AcrossLanguages, "across languages", [58.0, 43.5]),
    (Kind::Versions, "versions", [97.5, 90.5]),
];

/// What is counted, and its least share of the pairs to tune on and of the final ones, in percent.
type Measure = (&'static str, fn(&Score) -> Share, [f64; 2]);

/// Measures over all kinds with links.
const WHOLE: [Measure; 8] = [
    ("strong links right", |score| score.strong, [88.0, 86.0]),
    ("relation right", |score| score.relation, [60.5, 55.0]),
    ("differences flagged", |score| score.flagged, [23.0, 16.5]),
    ("told by one side", |score| score.only, [62.5, 64.5]),
    ("versions told from others", |score| score.versions, [100.0, 100.0]),
    ("edits of versions shown", |score| score.edits, [100.0, 100.0]),
    ("edits shown are edits", |score| score.true_edits, [100.0, 96.5]),
    ("traps avoided", |score| score.traps, [96.5, 97.5]),
];

/// Links of more than `related` that unrelated articles may have, and links at all.
const STRAY: [usize; 2] = [0, 2];

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../gold/pairs")
}

/// Compares every pair and reports.
pub(crate) fn pairs(report: &mut Report) -> Result<(), RowsError> {
    let pairs = pairs_gold::read(&folder())?;
    let scored: Vec<(Pair, Score)> = pairs
        .into_iter()
        .map(|pair| {
            let score = score(&pair);
            (pair, score)
        })
        .collect();
    for (set, is_final) in ["tune", "final"].into_iter().zip([false, true]) {
        let of_set: Vec<_> = scored.iter().filter(|(pair, _)| pair.is_final == is_final).collect();
        for (kind, name, floors) in KINDS {
            let total = total(of_set.iter().filter(|(pair, _)| pair.kind == kind).map(|(_, score)| score));
            links(&format!("{name}, {set}"), &total, floors[usize::from(is_final)], report);
            hardness(
                &format!("{name}, {set}"),
                of_set.iter().map(|(pair, _)| pair).filter(|p| p.kind == kind),
            );
        }
        let total =
            total(of_set.iter().filter(|(pair, _)| pair.kind != Kind::Unrelated).map(|(_, score)| score));
        for (name, part, floors) in WHOLE {
            let share = part(&total);
            report.share(&format!("{name}, {set}"), share.part, share.whole, floors[usize::from(is_final)]);
        }
    }
    unrelated(&scored, report);
    for (pair, score) in scored.iter().filter(|(pair, _)| !pair.is_final) {
        score.misses.iter().for_each(|miss| report.miss(&pair.name, miss));
    }
    Ok(())
}

fn links(name: &str, total: &Score, floor: f64, report: &mut Report) {
    let (precision, recall) = (total.precision, total.recall);
    println!("links, {name}: precision {:.2}, recall {:.2}", precision.ratio(), recall.ratio());
    let both = precision.part * recall.whole + recall.part * precision.whole;
    report.share(&format!("links F1, {name}"), 2 * precision.part * recall.part, both, floor);
}

/// What plain similarity reaches on the same pairs, to read the measure beside.
fn hardness<'a>(name: &str, pairs: impl Iterator<Item = &'a Pair>) {
    let scores: Vec<Score> = pairs.map(plain).collect();
    let total = total(scores.iter());
    let (precision, recall) = (total.precision.ratio(), total.recall.ratio());
    let f1 = 200.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
    println!("plain similarity, {name}: precision {precision:.2}, recall {recall:.2}, F1 {f1:.2}");
}

fn unrelated(scored: &[(Pair, Score)], report: &mut Report) {
    let mut quiet = Share::default();
    let mut traps = Share::default();
    for (pair, score) in scored.iter().filter(|(pair, _)| pair.kind == Kind::Unrelated) {
        let [all, strong] = score.shown;
        println!("{}: {all} links, {strong} of them more than related", pair.name);
        quiet.count(strong <= STRAY[0] && all <= STRAY[1]);
        traps.add(score.traps);
    }
    report.share("unrelated articles left apart", quiet.part, quiet.whole, 100.0);
    report.share("traps avoided, unrelated", traps.part, traps.whole, 100.0);
}

fn total<'a>(scores: impl Iterator<Item = &'a Score>) -> Score {
    let mut total = Score::default();
    for score in scores {
        total.precision.add(score.precision);
        total.recall.add(score.recall);
        total.strong.add(score.strong);
        total.relation.add(score.relation);
        total.flagged.add(score.flagged);
        total.only.add(score.only);
        total.versions.add(score.versions);
        total.edits.add(score.edits);
        total.true_edits.add(score.true_edits);
        total.traps.add(score.traps);
    }
    total
}
