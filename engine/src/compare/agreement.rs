//! When two claims say the same though not in the same words: an equal number of an equal thing, a common run of words.

use super::clauses::Clause;
use super::matter::Matter;
use super::relations::{Ground, Joint, Overlap, Topic, Verdict};
use super::similarity::month_and_day;
use super::stances::Stance;
use super::statement::{Quantity, Statement, sorted};
use super::weights::{rest, shared};
use super::{Reason, Relation};
use tarazy_corpus::facts::Comparison;

/// Words in a row that two accounts do not choose by chance.
const RUN: usize = 5;
/// Words with content among them.
const RUN_CONTENT: usize = 3;
/// Digits, without zeros at the end, by which a number is known for itself.
const TELLING_DIGITS: usize = 3;
/// The same where words of two languages cannot tell what is counted.
const TELLING_DIGITS_ABROAD: usize = 2;

/// Words before a name that tell who that is.
const TITLE: usize = 3;
/// Weight in common, in units of the rarest word, without which an anchor is chance.
const LEAST_WEIGHT: f32 = 0.5;
/// Weight in common that needs no anchor when it is this much of both; two languages have few words in common, and where
/// the claims belong together these are names and what is spoken of.
const TOLD: (f32, f32) = (2.0, 0.3);
const TOLD_ABROAD: (f32, f32) = (1.0, 0.15);

impl Matter<'_> {
    /// By one number, told by itself: too long to be met by chance, of one unit, and on one matter.
    pub(super) fn by_value(
        &self,
        a: usize,
        b: usize,
        whole: &Overlap,
        topic: Option<Topic<'_>>,
    ) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let abroad = x.language != y.language;
        if topic.is_none() && whole.shared.is_empty() {
            return None;
        }
        let digits = if abroad && topic.is_some() { TELLING_DIGITS_ABROAD } else { TELLING_DIGITS };
        let same = |p: &Quantity, q: &Quantity| {
            let exact =
                p.comparison == q.comparison || [p, q].iter().all(|q| q.comparison != Comparison::About);
            let units = abroad || p.unit == q.unit;
            p.value.total_cmp(&q.value).is_eq() && exact && units && tells(p) >= digits
        };
        let (of_x, of_y) = first_pair(x, y, same)?;
        Some(Verdict {
            relation: Relation::Agrees,
            reason: Reason::SameValue,
            score: 0.8,
            ground: Ground::Figures([(a, of_x), (b, of_y)]),
        })
    }

    /// By a day, a number or several rare words that both name.
    pub(super) fn by_anchors(
        &self,
        a: usize,
        b: usize,
        whole: &Overlap,
        joint: Joint<'_>,
    ) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let weight = self.weights.sum(&whole.shared) / self.rarest();
        let linked_abroad = joint.linked() && x.language != y.language;
        if weight < LEAST_WEIGHT && !linked_abroad {
            return None;
        }
        let ground = Ground::Words(whole.shared.clone());
        let agrees =
            |reason, score, ground| Some(Verdict { relation: Relation::Agrees, reason, score, ground });
        let day = |date: &&String| month_and_day(date).len() == 5;
        let same_day =
            x.dates.iter().filter(day).any(|d| y.dates.iter().any(|e| month_and_day(d) == month_and_day(e)));
        let telling = self.weights.sum(&self.telling(x, y, whole)) / self.rarest();
        if telling <= 0.0 || telling < LEAST_WEIGHT && !linked_abroad {
            return None;
        }
        let told = if linked_abroad && denies(x) == denies(y) { TOLD_ABROAD } else { TOLD };
        if same_day || (weight >= told.0 && whole.dice >= told.1) {
            return agrees(Reason::SameAnswer, 0.5 + 0.3 * whole.dice, ground);
        }
        None
    }

    /// A number that both claims give, one of them as of what has ended.
    pub(super) fn taken_back(&self, a: usize, b: usize, verdict: Verdict) -> Verdict {
        let Ground::Figures([(first, of_first), (second, of_second)]) = verdict.ground else {
            return verdict;
        };
        let clause = |s: usize, at: usize| {
            let s = &self.statements[s];
            s.clauses.iter().find(|c| c.span.contains(s.quantities[at].span))
        };
        let Some((c, d)) = clause(first, of_first).zip(clause(second, of_second)) else { return verdict };
        let ended = |c: &Clause| c.stances.contains(&Stance::Side(0, true)) && !c.denies;
        if verdict.relation != Relation::Agrees || ended(c) == ended(d) {
            return verdict;
        }
        let (relation, reason) = self.against(a, b);
        Verdict { relation, reason, ground: Ground::Clauses([c.span, d.span]), ..verdict }
    }

    /// What both say beside the names, who is named there, and the days.
    fn telling(&self, x: &Statement, y: &Statement, whole: &Overlap) -> Vec<u32> {
        rest(&whole.shared, &[&self.who(x), &self.who(y), &x.days, &y.days])
    }

    /// Stems of names and of the words before them, which tell who that is.
    fn who(&self, s: &Statement) -> Vec<u32> {
        let names = (0..s.words.len()).filter(|&at| self.is_name(s.words[at].stem));
        let titles = names.flat_map(|at| s.words[at.saturating_sub(TITLE)..=at].iter().map(|w| w.stem));
        sorted(titles)
    }

    /// By a number that both claims give of what may be one thing: a long one where they have weighty words in common; where
    /// they belong together one of the same unit, a long one in two languages, and any beside other words in common.
    pub(super) fn by_equal(&self, a: usize, b: usize, whole: &Overlap, joint: Joint<'_>) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let abroad = x.language != y.language;
        let weighty = self.weights.sum(&whole.shared) >= LEAST_WEIGHT * self.rarest();
        let same = |p: &Quantity, q: &Quantity| {
            let nameless = [p, q].iter().any(|q| q.unit.is_none() && (weighty || q.counts.is_empty()));
            let units = abroad || p.unit == q.unit || nameless;
            let long = p.value >= 10.0 || p.value.fract() > 0.0;
            let alone =
                weighty && long || joint.linked() && (abroad && long || p.unit.is_some() && p.unit == q.unit);
            let other = || !abroad && self.counting().other_things(p, q, None);
            let common = || joint.linked() && self.counting().have_common(p, q);
            p.value.total_cmp(&q.value).is_eq()
                && (units && tells(p) > 0 && (common() || !other()))
                && (alone || joint.linked() && self.have_more((x, p), (y, q)))
        };
        let (of_x, of_y) = first_pair(x, y, same)?;
        let (relation, reason) = (Relation::Agrees, Reason::SameValue);
        Some(Verdict { relation, reason, score: 0.7, ground: Ground::Figures([(a, of_x), (b, of_y)]) })
    }

    /// True when the claims share something beside the two figures, what these count, who is named and the days.
    fn have_more(&self, (x, p): (&Statement, &Quantity), (y, q): (&Statement, &Quantity)) -> bool {
        let thing = shared(&sorted(self.counting().things(p)), &sorted(self.counting().things(q)));
        let common = shared(&x.content, &y.content);
        let beside = rest(&common, &[&thing, &p.own, &q.own, &self.who(x), &self.who(y), &x.days, &y.days]);
        beside.iter().any(|&stem| !self.lexicon.is_general(stem))
    }

    /// By a run of the same words, as when both quote one sentence.
    pub(super) fn by_run(x: &Statement, y: &Statement) -> Option<Verdict> {
        let forms = |s: &Statement| -> Vec<u32> { s.words.iter().map(|w| w.form).collect() };
        let (of_x, of_y) = (forms(x), forms(y));
        let content =
            |at: &usize| x.words[*at..*at + RUN].iter().filter(|w| w.content).count() >= RUN_CONTENT;
        let met = |at: &usize| of_y.windows(RUN).any(|run| run == &of_x[*at..*at + RUN]);
        let at = (0..(of_x.len() + 1).saturating_sub(RUN)).find(|at| content(at) && met(at))?;
        let mut stems: Vec<u32> =
            x.words[at..at + RUN].iter().filter(|w| w.content).map(|w| w.stem).collect();
        stems.sort_unstable();
        Some(Verdict {
            relation: Relation::Agrees,
            reason: Reason::SameAnswer,
            score: 0.75,
            ground: Ground::Words(stems),
        })
    }
}

fn denies(s: &Statement) -> bool {
    s.clauses.iter().any(|c| c.denies)
}

/// Places of the first quantities of both claims that are the `same`.
fn first_pair(
    x: &Statement,
    y: &Statement,
    same: impl Fn(&Quantity, &Quantity) -> bool,
) -> Option<(usize, usize)> {
    let partner = |p: &Quantity| y.quantities.iter().position(|q| same(p, q));
    x.quantities.iter().enumerate().find_map(|(at, p)| Some((at, partner(p)?)))
}

fn tells(quantity: &Quantity) -> usize {
    if quantity.may_be_year() { 0 } else { telling_digits(quantity.value) }
}

/// Digits of a number without zeros at either end.
#[allow(clippy::cast_sign_loss, reason = "of an absolute value")]
fn telling_digits(value: f64) -> usize {
    let mut digits = (value.abs() * 1000.0).round() as u64;
    while digits > 0 && digits.is_multiple_of(10) {
        digits /= 10;
    }
    digits.checked_ilog10().map_or(0, |log| log as usize + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_numbers_tell_little() {
        assert_eq!([225.0, 20_000.0, 6.4, 0.05].map(telling_digits), [3, 1, 2, 1]);
    }
}
