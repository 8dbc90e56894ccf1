//! Cues inserted in what they report: `— Мы идём, — сказал он. — Мы дойдём.`, in quotation marks or after a dash.

use super::cues;
use super::marks::Marked;
use crate::facts::words::Words;
use crate::text::Span;
use crate::text::normalise::is_small;
use std::ops::Range;

/// The verb of an inserted cue stands among so many words after the dash.
const FARTHEST_VERB: usize = 3;

/// Where speech may be parted by its cue.
pub(super) struct Speech<'s, 't> {
    pub(super) text: &'t str,
    pub(super) words: &'s Words<'t>,
}

impl Speech<'_, '_> {
    /// Speech after a dash that opens a paragraph, up to the dash before its speaker, and what follows the speaker
    /// after another dash. Empty for a paragraph that names no speaker so.
    pub(super) fn dialogue(&self, words: Range<usize>, part: Span) -> Vec<Marked> {
        let opens = part.of(self.text).starts_with(['—', '–']);
        let Some(cue) = self.inserted(&words).filter(|_| opens) else { return Vec::new() };
        self.around(&cue, part).into_iter().filter_map(|outer| self.spoken(outer)).collect()
    }

    /// A paragraph after a dash that ends as a sentence does.
    pub(super) fn whole(&self, part: Span) -> Option<Marked> {
        let text = part.of(self.text);
        let speaks = text.starts_with(['—', '–']) && text.ends_with(['.', '!', '?', '…']);
        speaks.then(|| self.spoken(part)).flatten()
    }

    /// The parts of a quotation before and after the cue inserted in it; the whole when there is none.
    pub(super) fn parted(&self, marked: Marked) -> Vec<Marked> {
        let first = self.words.position_at(marked.inner.start);
        let inside = |&i: &usize| self.words.get(i).is_some_and(|w| w.span.end <= marked.inner.end);
        let count = (first..self.words.len()).take_while(inside).count();
        let Some(cue) = self.inserted(&(first..first + count)) else { return vec![marked] };
        let mut parts: Vec<Marked> =
            self.around(&cue, marked.inner).into_iter().filter_map(|outer| self.spoken(outer)).collect();
        if let Some(first) = parts.first_mut() {
            first.outer.start = marked.outer.start;
        }
        if let Some(second) = parts.get_mut(1) {
            second.outer.end = marked.outer.end;
        }
        parts
    }

    /// The cue among `words`: the gap before it, and the gap after it when speech goes on.
    pub(super) fn inserted(&self, words: &Range<usize>) -> Option<(Span, Option<Span>)> {
        let at = words.clone().skip(1).find(|&i| self.opens_cue(i, words.end))?;
        let resumes = (at + 1..words.end).find(|&i| is_speech_dash(self.gap(i).of(self.text)));
        Some((self.gap(at), resumes.map(|i| self.gap(i))))
    }

    /// True for the word after `, — ` with a verb of speech soon.
    fn opens_cue(&self, at: usize, end: usize) -> bool {
        let small = self.words.get(at).is_some_and(|w| w.text.starts_with(is_small));
        let speaks = |i: usize| {
            self.words.get(i).is_some_and(|w| {
                cues::verb(w).is_some() || (i == at && (cues::is_finite(w) || w.key == "деп"))
            })
        };
        let near = || (at..end.min(at + FARTHEST_VERB)).any(speaks);
        is_speech_dash(self.gap(at).of(self.text)) && small && near()
    }

    /// What stands between the word and the one before.
    fn gap(&self, at: usize) -> Span {
        let between = || {
            let before = self.words.get(at.checked_sub(1)?)?;
            Some(Span { start: before.span.end, end: self.words.get(at)?.span.start })
        };
        between().unwrap_or_default()
    }

    fn around(&self, (before, after): &(Span, Option<Span>), part: Span) -> Vec<Span> {
        let first = Span { start: part.start, end: before.start + closing(before.of(self.text)) };
        let second = after.map(|gap| Span { start: gap.start + dash_at(gap.of(self.text)), end: part.end });
        std::iter::once(first).chain(second).collect()
    }

    /// What is spoken in a part that may begin with a dash.
    pub(super) fn spoken(&self, outer: Span) -> Option<Marked> {
        let inner = outer.of(self.text).trim_start_matches(['—', '–', '-', ' ', '\u{a0}']);
        let inner = Span { start: outer.end - inner.len() as u32, end: outer.end };
        (!inner.is_empty()).then_some(Marked { outer, inner, closed: true, interview: None, label: None })
    }
}

/// True for `, — ` and its like.
fn is_speech_dash(gap: &str) -> bool {
    let rest = gap.trim_start_matches(['»', '"', '”', '“', '’']);
    rest.starts_with([',', '.', '!', '?', '…', ':'])
        && rest.contains([' ', '\u{a0}'])
        && rest.contains(DASHES)
}

const DASHES: [char; 3] = ['—', '–', '-'];

fn dash_at(gap: &str) -> u32 {
    gap.find(DASHES).unwrap_or(0) as u32
}

/// Bytes of the marks with which speech ends before its cue, the comma left out.
fn closing(gap: &str) -> u32 {
    (gap.len() - gap.trim_start_matches(['»', '"', '”', '“', '’', '!', '?', '…']).len()) as u32
}
