//! What two articles say to each other, and what a page is told of either: nothing impossible.

use std::ops::Range;
use tarazy_corpus::Corpus;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::{Span, normalise, tokens};
use tarazy_engine::Engine;
use tarazy_engine::answers::{Compare, Show};
use tarazy_engine::compare::{Change, ChangeKind, Comparison, compare};

/// What is wrong between the two documents of a corpus, if anything is.
pub(crate) fn impossible(corpus: Corpus, facts: Vec<Facts>) -> Option<&'static str> {
    let comparison = compare(&corpus, &facts, &[0, 1]);
    let mirrored = compare(&corpus, &facts, &[1, 0]);
    let verdicts = |it: &Comparison| it.rows.iter().map(|row| (row.relation, row.reason)).collect::<Vec<_>>();
    if verdicts(&comparison) != verdicts(&mirrored) {
        return Some("the order of the documents decides what is said of them");
    }
    let changes = comparison.versions.map(|versions| versions.changes);
    if let Some(fault) = changes.and_then(|changes| not_rebuilt(&changes, &corpus, &facts)) {
        return Some(fault);
    }
    let engine = Engine::analysed(corpus, facts);
    let ids = ["a", "b"].map(str::to_owned);
    let shown: Vec<Show> = ids.iter().filter_map(|id| engine.show(id).ok()).collect();
    let Ok(answer) = engine.compare(&ids) else { return Some("two documents are not compared") };
    shown.iter().find_map(misplaced).or_else(|| astray(&answer, &shown))
}

/// All words of both bodies, each in one run, and in runs of both the same words.
fn not_rebuilt(changes: &[Change], corpus: &Corpus, facts: &[Facts]) -> Option<&'static str> {
    let [a, b] = [0, 1].map(|at| Body::of(&corpus.documents[at].text, &facts[at]));
    let runs: Vec<_> = changes.iter().filter_map(|change| change.a).collect();
    if !runs.is_sorted_by_key(|span| span.start) {
        return Some("changes are not in the order of the first text");
    }
    if !a.is_covered(runs) || !b.is_covered(changes.iter().filter_map(|change| change.b).collect()) {
        return Some("a text is not rebuilt from the changes");
    }
    let fits = |change: &Change| match (change.kind, change.a, change.b) {
        (ChangeKind::Kept | ChangeKind::Moved, Some(x), Some(y)) => a.words_in(x) == b.words_in(y),
        (ChangeKind::Deleted, Some(_), None) | (ChangeKind::Inserted, None, Some(_)) => true,
        _ => false,
    };
    (!changes.iter().all(fits)).then_some("what was kept differs")
}

/// The words that are compared, with their places.
struct Body(Vec<(Span, String)>);

impl Body {
    fn of(text: &str, facts: &Facts) -> Self {
        let segments = facts.segments.iter().filter(|segment| !segment.kind.is_furniture());
        let words = segments.flat_map(|segment| {
            let place = move |word: Span| Span {
                start: word.start + segment.span.start,
                end: word.end + segment.span.start,
            };
            let words = tokens::tokens(segment.span.of(text)).map(place);
            words.map(|word| (word, normalise::fold(word.of(text))))
        });
        Self(words.collect())
    }

    fn words_in(&self, run: Span) -> Vec<&str> {
        let words = self.0.iter().filter(|(word, _)| run.start <= word.start && word.end <= run.end);
        words.map(|(_, folded)| folded.as_str()).collect()
    }

    /// True when the runs hold every word once.
    fn is_covered(&self, mut runs: Vec<Span>) -> bool {
        runs.sort_by_key(|run| run.start);
        let held = runs.iter().map(|run| self.words_in(*run).len()).sum::<usize>();
        held == self.0.len() && runs.windows(2).all(|pair| pair[0].end <= pair[1].start)
    }
}

/// Places of an answer, which count UTF-16 units, in the text that is shown.
fn misplaced(shown: &Show) -> Option<&'static str> {
    let units: Vec<u16> = shown.text.encode_utf16().collect();
    let mut places: Vec<_> = shown.segments.iter().map(|it| (it.start, it.end)).collect();
    places.extend(shown.quotes.iter().map(|it| (it.start, it.end)));
    places.extend(shown.quotes.iter().filter_map(|it| it.cue.as_ref()).map(|it| (it.start, it.end)));
    places.extend(shown.figures.iter().map(|it| (it.start, it.end)));
    places.extend(shown.dates.iter().map(|it| (it.start, it.end)));
    places.extend(shown.names.iter().flat_map(|it| &it.mentions).map(|it| (it.start, it.end)));
    let all = places.into_iter().all(|(start, end)| are_words(&units, start, end));
    (!all).then_some("a fact is told at a place that is none of the text")
}

fn astray(answer: &Compare, shown: &[Show]) -> Option<&'static str> {
    let texts: Vec<Vec<u16>> = shown.iter().map(|it| it.text.encode_utf16().collect()).collect();
    let holds = |doc: &str, start, end| {
        let text = shown.iter().position(|it| it.id == doc).and_then(|at| texts.get(at));
        text.is_some_and(|text| are_words(text, start, end))
    };
    let mut cells = answer.rows.iter().flat_map(|row| &row.cells);
    if !cells.all(|cell| cell.claims.iter().all(|it| holds(&cell.doc, it.start, it.end))) {
        return Some("a claim is told at a place that is none of its text");
    }
    if !answer.rows.iter().all(|row| row.cells.iter().map(|cell| &cell.doc).eq(&row.docs)) {
        return Some("the cells of a row are not those of its documents");
    }
    let mut ends = answer.links.iter().flat_map(|link| [&link.a, &link.b]);
    if !ends.all(|end| holds(&end.doc, end.start, end.end)) {
        return Some("a link ends at a place that is none of its text");
    }
    let sides = answer.versions.iter().flat_map(|it| it.changes.iter().map(move |change| (it, change)));
    let mut runs = sides.flat_map(|(it, change)| [(&it.a, &change.a), (&it.b, &change.b)]);
    let told = runs.all(|(doc, run)| run.as_ref().is_none_or(|run| holds(doc, run.start, run.end)));
    (!told).then_some("a change is told at a place that is none of its text")
}

/// Something is there, and no half of a pair of surrogates.
fn are_words(text: &[u16], start: u32, end: u32) -> bool {
    let place: Range<usize> = start as usize..end as usize;
    let words = text.get(place).map(String::from_utf16);
    words.is_some_and(|words| words.is_ok_and(|words| !words.is_empty()))
}
