//! Two claims of the same words but for one place, which is filled otherwise.

use super::matter::Matter;
use super::relations::{Ground, Verdict};
use super::statement::{Statement, Word};
use super::{Reason, Relation};
use tarazy_corpus::text::Span;

/// Words with content that the fillers of one place may have.
const FILLER: usize = 6;
/// Share of the shorter claim that must be the same.
const FRAME: f32 = 0.5;

impl Matter<'_> {
    /// By one place within a clause that one voice, or two versions, fill in two ways with the same words around.
    pub(super) fn by_slot(&self, a: usize, b: usize) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let [of_x, of_y] = fillers(x, y)?;
        let one_text = self.one_text(x.document, y.document);
        let exclusive = self.has_own(of_x, of_y) && self.has_own(of_y, of_x);
        let within = !begins(x, of_x) && !begins(y, of_y);
        let (relation, reason) = match (one_text, x.speaker.is_same(&y.speaker)) {
            (true, _) => (Relation::Updated, Reason::LaterValue),
            (_, true) => (Relation::Changed, Reason::SameVoiceOtherAnswer),
            _ => return None,
        };
        let ground = Ground::Clauses([span(of_x), span(of_y)]);
        (exclusive && within).then_some(Verdict { relation, reason, score: 0.75, ground })
    }

    /// True when `words` tell something that the `others` do not.
    fn has_own(&self, words: &[Word], others: &[Word]) -> bool {
        let text = |w: &Word| self.lexicon.forms()[w.form as usize].text.as_str();
        let tells = |w: &Word| w.content || text(w).starts_with(|c: char| c.is_ascii_digit());
        let told = |w: &Word| others.iter().any(|o| o.stem == w.stem || self.counting().kin(w.stem, o.stem));
        words.iter().filter(|w| w.content).count() <= FILLER && words.iter().any(|w| tells(w) && !told(w))
    }
}

/// True when a clause of `statement` begins with `words`.
fn begins(statement: &Statement, words: &[Word]) -> bool {
    statement.clauses.iter().any(|c| c.span.start == span(words).start)
}

/// What stands between the same words at the beginning and at the end of both.
fn fillers<'a>(x: &'a Statement, y: &'a Statement) -> Option<[&'a [Word]; 2]> {
    let same = |(v, w): &(&Word, &Word)| v.form == w.form;
    let first = x.words.iter().zip(&y.words).take_while(same).count();
    let (p, q) = (x.words.get(first..)?, y.words.get(first..)?);
    let last = p.iter().rev().zip(q.iter().rev()).take_while(same).count();
    let framed = (first + last) as f32 >= FRAME * x.words.len().min(y.words.len()) as f32;
    let (p, q) = (p.get(..p.len() - last)?, q.get(..q.len() - last)?);
    (first > 0 && framed && !p.is_empty() && !q.is_empty()).then_some([p, q])
}

fn span(words: &[Word]) -> Span {
    let ends = words
        .first()
        .zip(words.last())
        .map(|(first, last)| Span { start: first.span.start, end: last.span.end });
    ends.unwrap_or_default()
}
