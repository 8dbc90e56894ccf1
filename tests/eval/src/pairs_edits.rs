//! How the edits between two versions of one text are shown.

use crate::pairs_gold::{Edit, Kind, Pair};
use crate::pairs_score::Score;
use tarazy_corpus::text::Span;
use tarazy_engine::compare::{Change, ChangeKind, Versions};

/// Counts into `score` what `versions` shows of the edits of `pair`.
pub(crate) fn count(pair: &Pair, versions: Option<&Versions>, score: &mut Score) {
    let told = versions.is_some();
    score.versions.count(told == (pair.kind == Kind::Versions));
    if told != (pair.kind == Kind::Versions) {
        score.misses.push(if told { "told as versions" } else { "not told as versions" }.to_owned());
    }
    let changes = versions.map_or(&[][..], |versions| &versions.changes);
    for edit in &pair.edits {
        let shown = is_shown(edit, changes);
        score.edits.count(shown);
        if !shown {
            score.misses.push(format!("edit not shown: {}", edit.shown));
        }
    }
    for change in changes.iter().filter(|change| change.kind != ChangeKind::Kept) {
        let known = pair.edits.iter().any(|edit| is_of(change, edit));
        score.true_edits.count(known);
        if !known {
            score.misses.push(format!("edit not in the notes: {}", told_of(pair, change)));
        }
    }
}

/// A move is shown when half of it is; words struck out or written in when any are, as the notes quote what stands around.
fn is_shown(edit: &Edit, changes: &[Change]) -> bool {
    let of =
        |kind, side: usize| changes.iter().filter(move |c| c.kind == kind).filter_map(move |c| end(c, side));
    if edit.moved {
        let covers =
            |moved: Span| edit.ends[0].is_some_and(|place| 2 * common(moved, place) as usize >= place.len());
        // What of two passages that changed places is the moved one is a matter of taste.
        return of(ChangeKind::Moved, 0).any(covers) || !stands_in_order(edit, changes);
    }
    let touched =
        |kind, side: usize| edit.ends[side].is_some_and(|place| of(kind, side).any(|c| common(c, place) > 0));
    touched(ChangeKind::Deleted, 0) || touched(ChangeKind::Inserted, 1)
}

/// True when the passage was kept in its place and nothing beside it moved over it.
fn stands_in_order(edit: &Edit, changes: &[Change]) -> bool {
    let [Some(a), Some(b)] = edit.ends else { return true };
    !changes.iter().filter(|change| change.kind == ChangeKind::Moved).any(|change| {
        let (Some(from), Some(to)) = (change.a, change.b) else { return false };
        (from.start < a.start) != (to.start < b.start)
    })
}

fn is_of(change: &Change, edit: &Edit) -> bool {
    let touches = |side: usize| end(change, side).zip(edit.ends[side]).is_some_and(|(c, e)| common(c, e) > 0);
    match change.kind {
        ChangeKind::Moved => edit.moved || touches(0),
        _ => touches(0) || touches(1),
    }
}

fn end(change: &Change, side: usize) -> Option<Span> {
    if side == 0 { change.a } else { change.b }
}

fn common(a: Span, b: Span) -> u32 {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

fn told_of(pair: &Pair, change: &Change) -> String {
    let text = |side: usize| end(change, side).map_or("", |span| span.of(&pair.corpus.documents[side].text));
    format!("{:?} | {} | {}", change.kind, text(0), text(1))
}
