//! What the figures of two claims tell: the same count with the same number, or another one.

use super::amounts::{self, Amounts};
use super::clauses::Clause;
use super::matter::Matter;
use super::relations::{Ground, Joint, OTHER, Overlap, Topic, Verdict, union};
use super::stances::Stance;
use super::statement::{Quantity, Statement};
use super::weights::{rest, shared};
use super::{Reason, Relation};
use tarazy_corpus::facts::Comparison;

/// Claims with this much in common are alike.
const ALIKE: f32 = 0.5;
/// A count grows between two accounts of an event to this many times at most...
const GROWTH: f64 = 5.0;
/// Odds from which on what is measured may have grown as counts do.
const SURE: f32 = 2.0;
/// ... and hardly, where nothing but the counted thing tells that the two are one count.
const LITTLE_GROWTH: f64 = 2.0;
/// From here on a number is not met by chance.
const TELLING: f64 = 10.0;
/// Units of what does not grow.
const SETTLED: &str = "минута час км м см";
/// Units of which one thing has so much and no more.
const MEASURES: &str = "минута час км м см га %";
/// Length of `2022-01`.
const MONTH: usize = 7;

impl Matter<'_> {
    /// By two figures that count the same thing. Where the claims are alike, a number without an equal on the other side
    /// tells more than one that both have.
    pub(super) fn by_figures(
        &self,
        a: usize,
        b: usize,
        filler: &Overlap,
        joint: Joint<'_>,
    ) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let alike = filler.dice >= ALIKE;
        let one_each = alike && lacking(x, y) == 1 && lacking(y, x) == 1;
        let mut best: Option<Verdict> = None;
        for (i, p) in x.quantities.iter().enumerate() {
            for (j, q) in y.quantities.iter().enumerate() {
                let single = alike && lacks(&y.quantities, p) && lacks(&x.quantities, q);
                let alone = single && one_each && p.unit == q.unit;
                let measured = joint.linked() && self.one_measure((x, p), (y, q), joint);
                if !alone && !measured && !self.one_count(p, q, x.language != y.language, joint) {
                    continue;
                }
                let amounts = amounts::relate(p, q, (self.date(a), self.date(b)));
                // What the other also tells has not become another number.
                let told = || self.is_told(p, y) || self.is_told(q, x);
                if amounts != Amounts::Same && amounts != Amounts::Compatible && told() {
                    continue;
                }
                let comparable = measured
                    || !apart(&x.places, &y.places) && self.comparable((x, p), (y, q), filler, joint);
                let verdict = self.by_amounts(amounts, comparable, [(a, i), (b, j)]);
                let verdict =
                    verdict.map(|v| Verdict { score: v.score + if single { 0.1 } else { 0.0 }, ..v });
                let better = |v: &Verdict| best.as_ref().is_none_or(|best| v.score > best.score);
                best = verdict.filter(better).or(best);
            }
        }
        best
    }

    /// True for the only figures of one unit in two claims, near each other, where the claims share a telling word: what is
    /// measured needs no name. A share is one of something and does.
    fn one_measure(
        &self,
        (x, p): (&Statement, &Quantity),
        (y, q): (&Statement, &Quantity),
        joint: Joint<'_>,
    ) -> bool {
        let extent = p.unit.as_deref().is_some_and(|unit| MEASURES.split(' ').any(|other| other == unit));
        let growth = if extent || joint.surer(SURE) { GROWTH } else { LITTLE_GROWTH };
        let near = |of: f64, other: f64| of.min(other) * growth >= of.max(other);
        let (of_p, of_q) = (clause_of(x, p), clause_of(y, q));
        let only = |s: &Statement, value: f64, clause: Option<&Clause>| {
            let here =
                |other: &Quantity| p.unit.is_some() || clause.is_none_or(|c| c.span.contains(other.span));
            let like = |other: &&Quantity| {
                other.unit == p.unit && other.part == p.part && near(other.value, value) && here(other)
            };
            s.quantities.iter().filter(like).count() == 1
        };
        let share = p.unit.as_deref() == Some("%");
        let telling = |stem: &u32| !self.lexicon.is_general(*stem) && (!share || !self.is_name(*stem));
        let common = match (p.unit.is_some(), of_p.zip(of_q)) {
            (false, Some((of_p, of_q))) => shared(&of_p.content, &of_q.content),
            _ => shared(&x.content, &y.content),
        };
        let common = rest(&common, &[&p.own, &q.own]);
        let measures = p.unit == q.unit
            && near(p.value, q.value)
            && (p.unit.is_some() || self.may_be_one_count((x, p), (y, q)));
        // Without a unit one place tells too little: "450 housed at the school", "300 came to the school for help".
        let shares = if p.unit.is_some() {
            common.iter().any(telling)
        } else {
            common.iter().filter(|stem| telling(stem) && !self.is_name(**stem)).count() >= 2
        };
        measures && only(x, q.value, of_p) && only(y, p.value, of_q) && shares
    }

    /// True where nothing tells that two numbers without a unit count two things: neither words nor places, nor who acts, nor
    /// that one of the documents tells both.
    fn may_be_one_count(&self, (x, p): (&Statement, &Quantity), (y, q): (&Statement, &Quantity)) -> bool {
        let things = x.language == y.language && !self.counting().other_things(p, q, None);
        p.part == q.part
            && things
            && !apart(&x.places, &y.places)
            && !self.tell_of_two(x, y)
            && !self.is_told_elsewhere(p, y)
            && !self.is_told_elsewhere(q, x)
    }

    /// True when the document of `statement` tells the number somewhere, so that another one is of something else.
    fn is_told_elsewhere(&self, quantity: &Quantity, statement: &Statement) -> bool {
        let others = self.statements.iter().filter(|other| other.document == statement.document);
        quantity.value >= TELLING && others.into_iter().any(|other| self.is_told(quantity, other))
    }

    /// True when the claims name who acts, and it is somebody else.
    fn tell_of_two(&self, x: &Statement, y: &Statement) -> bool {
        x.clauses
            .iter()
            .flat_map(|c| y.clauses.iter().map(move |d| (c, d)))
            .any(|(c, d)| self.are_acts_of_two(c, d))
    }

    /// By a claim that names the number of the other and sets its own against it.
    pub(super) fn by_rival(&self, a: usize, b: usize) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        if !y.clauses.iter().any(|c| c.stances.contains(&Stance::Against)) {
            return None;
        }
        let of_y = || y.quantities.iter().enumerate();
        let rival = |named: &Quantity| {
            let differs = |own: &Quantity| {
                let growth = own.value.max(named.value) / own.value.min(named.value);
                // A number with nothing behind it is of what was counted last.
                let bare = own.counts.is_empty() && own.unit.is_none();
                let one_count = bare || self.counting().same_count(named, own, None, false);
                let whole = !named.part && !own.part && growth <= GROWTH;
                one_count && whole && own.value.total_cmp(&named.value).is_ne() && !self.is_told(own, x)
            };
            of_y().find(|(_, own)| differs(own)).map(|(at, _)| at)
        };
        let same = |p: &Quantity, q: &Quantity| {
            p.value.total_cmp(&q.value).is_eq()
                && p.unit == q.unit
                && !self.counting().other_things(p, q, None)
        };
        let named = |p: &Quantity| y.quantities.iter().filter(|q| same(p, q)).find_map(rival);
        let found = x.quantities.iter().enumerate().find_map(|(at, p)| Some([(a, at), (b, named(p)?)]))?;
        let (relation, reason) = if x.speaker.is_same(&y.speaker) {
            (Relation::Changed, Reason::SameVoiceOtherAnswer)
        } else {
            (Relation::Contradicts, Reason::OtherValue)
        };
        // What the second tells of another time is no quarrel.
        let (relation, reason) = match relation {
            Relation::Contradicts if y.clauses.iter().any(|c| c.stances.contains(&Stance::Later)) => {
                (Relation::Updated, Reason::LaterValue)
            }
            _ => (relation, reason),
        };
        Some(Verdict { relation, reason, score: 0.75, ground: Ground::Figures(found) })
    }

    /// True when `statement` gives the number of `quantity`, be it in rough, and not of another thing.
    fn is_told(&self, quantity: &Quantity, statement: &Statement) -> bool {
        let near = |q: &&Quantity| {
            let rough = [quantity, q].iter().any(|q| q.comparison == Comparison::About);
            let apart = (q.value - quantity.value).abs();
            q.unit == quantity.unit && apart <= if rough { quantity.value.abs() / 10.0 } else { 0.0 }
        };
        let told = statement.quantities.iter().filter(near);
        told.into_iter().any(|q| !self.counting().other_things(quantity, q, None))
    }

    fn one_count(&self, p: &Quantity, q: &Quantity, abroad: bool, joint: Joint<'_>) -> bool {
        let counted = self.counted(joint);
        let whole = p.part == q.part || p.value.total_cmp(&q.value).is_eq();
        let things = counted.is_none() || abroad || !self.counting().other_things(p, q, counted);
        whole && things && self.counting().same_count(p, q, counted, abroad)
    }

    /// The question, when its figures count one thing.
    fn counted(&self, joint: Joint<'_>) -> Option<usize> {
        joint.topic.map(|t| t.question).filter(|&q| self.questions[q].counts)
    }

    /// True when another number of what is counted is another account of it.
    fn comparable(
        &self,
        (x, p): (&Statement, &Quantity),
        (y, q): (&Statement, &Quantity),
        filler: &Overlap,
        joint: Joint<'_>,
    ) -> bool {
        let (less, more) = (p.value.abs().min(q.value.abs()), p.value.abs().max(q.value.abs()));
        let growth = more / less;
        if self.counted(joint).is_some() {
            return growth <= if joint.linked() { 2.0 * GROWTH } else { GROWTH };
        }
        let counted = union(&self.counting().things(p), &self.counting().things(q));
        let counted = union(&counted, &union(&p.own, &q.own));
        // What answers a question and is counted befell those who are counted: the detained.
        let answers = joint.topic.is_some_and(|t| !shared(&union(&t.a.cue, &t.b.cue), &counted).is_empty());
        let beside = answers || !rest(&shared(&x.content, &y.content), &[&counted]).is_empty();
        let joined = joint.linked() && growth <= if beside { GROWTH } else { LITTLE_GROWTH };
        let joined = joined && (beside || less >= TELLING);
        x.language == y.language && (filler.held >= OTHER || joined)
    }

    fn by_amounts(
        &self,
        amounts: Amounts,
        comparable: bool,
        figures: [(usize, usize); 2],
    ) -> Option<Verdict> {
        let [first, second] = figures;
        let document = |of: (usize, usize)| self.statements[of.0].document;
        let one_text = self.one_text(document(first), document(second));
        let (relation, reason, score) = match amounts {
            Amounts::Compatible => (Relation::Adds, Reason::SameQuestion, 0.6),
            Amounts::Differ if !one_text => (Relation::Related, Reason::SameQuestion, 0.5),
            _ if !comparable => return None,
            Amounts::Same => (Relation::Agrees, Reason::SameValue, 0.9),
            _ if !one_text && figures.iter().all(|&of| self.is_settled(of)) && self.are_near(figures) => {
                (Relation::Related, Reason::SameQuestion, 0.5)
            }
            _ if self.is_taken_back(first.0, second.0, amounts) => {
                (Relation::Changed, Reason::SameVoiceOtherAnswer, 0.8)
            }
            Amounts::Clash if !self.is_moving(first, second.0) => {
                (Relation::Contradicts, Reason::OtherValue, 0.8)
            }
            _ if !one_text && figures.iter().all(|&of| self.is_settled(of)) => {
                (Relation::Contradicts, Reason::OtherValue, 0.8)
            }
            _ => (Relation::Updated, Reason::LaterValue, 0.85),
        };
        let later_first = amounts == Amounts::SecondOlder;
        let ground = Ground::Figures(if later_first { [second, first] } else { [first, second] });
        Some(Verdict { relation, reason, score, ground })
    }

    /// True for two numbers that differ by a twentieth at most, as watches and eyes do.
    fn are_near(&self, figures: [(usize, usize); 2]) -> bool {
        let [p, q] = figures.map(|(s, at)| self.statements[s].quantities[at].value);
        (p - q).abs() * 20.0 <= p.max(q)
    }

    /// True when one voice gives another number months later.
    fn is_taken_back(&self, a: usize, b: usize, amounts: Amounts) -> bool {
        let month = |s: usize| self.date(s).and_then(|date| date.get(..MONTH));
        let one_voice = self.statements[a].speaker.is_same(&self.statements[b].speaker);
        one_voice && amounts != Amounts::Clash && month(a) != month(b)
    }

    /// True when two numbers of one day may follow each other: those of what grows, unless two people differ.
    fn is_moving(&self, (a, quantity): (usize, usize), b: usize) -> bool {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let named = [x, y].iter().all(|s| s.speaker.key().is_some());
        let grows = x.quantities.get(quantity).is_some_and(|q| q.unit.is_none());
        self.one_text(x.document, y.document) || grows && !named && self.moves(a, b)
    }

    /// True for a length of time or of way: of what was, it does not grow as counts and sums do.
    fn is_settled(&self, (statement, quantity): (usize, usize)) -> bool {
        let unit = self.statements[statement].quantities.get(quantity).and_then(|q| q.unit.as_deref());
        unit.is_some_and(|unit| SETTLED.split(' ').any(|settled| settled == unit))
    }

    /// By an answer that says no and little more than `most` words ("No arrests"), where the other claim says yes.
    pub(super) fn by_none(&self, a: usize, b: usize, topic: Topic<'_>, most: usize) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let counts = self.questions[topic.question].counts;
        let of_cue = |c: &&Clause, cue: &[u32]| !shared(&c.content, cue).is_empty();
        let none = |s: &Statement, cue: &[u32]| {
            let most = most.max(usize::from(counts));
            let no_more = |c: &&Clause| c.denies && rest(&c.content, &[cue]).len() <= most;
            s.clauses.iter().filter(|c| of_cue(c, cue)).find(no_more).cloned()
        };
        let tells = |s: &Statement, cue: &[u32], none: &Clause| {
            let affirms = |c: &Clause| !c.denies && !self.are_acts_of_two(c, none);
            s.clauses.iter().filter(|c| of_cue(c, cue)).any(affirms)
        };
        let (none_x, none_y) = (none(x, &topic.a.cue), none(y, &topic.b.cue));
        let told = match (&none_x, &none_y) {
            (Some(none), None) => tells(y, &topic.b.cue, none),
            (None, Some(none)) => tells(x, &topic.a.cue, none),
            _ => false,
        };
        if !told || apart(&x.places, &y.places) {
            return None;
        }
        let none_x = none_x.is_some();
        let (denying, telling) = if none_x { (a, b) } else { (b, a) };
        let later = self.date(denying).zip(self.date(telling)).is_some_and(|(none, some)| none < some);
        let (relation, reason) =
            if counts && later { (Relation::Updated, Reason::LaterValue) } else { self.against(a, b) };
        let ground = Ground::Words(union(&topic.a.cue, &topic.b.cue));
        Some(Verdict { relation, reason, score: 0.65, ground })
    }
}

/// How many figures of `x` have no equal in `y`.
fn lacking(x: &Statement, y: &Statement) -> usize {
    x.quantities.iter().filter(|q| lacks(&y.quantities, q)).count()
}

/// The clause in which a figure stands.
fn clause_of<'a>(statement: &'a Statement, quantity: &Quantity) -> Option<&'a Clause> {
    statement.clauses.iter().find(|clause| clause.span.contains(quantity.span))
}

/// True when no figure of `quantities` has the value of `quantity`.
fn lacks(quantities: &[Quantity], quantity: &Quantity) -> bool {
    quantities.iter().all(|q| q.value.total_cmp(&quantity.value).is_ne())
}

/// True when each names a place that the other does not.
fn apart(a: &[u32], b: &[u32]) -> bool {
    !rest(a, &[b]).is_empty() && !rest(b, &[a]).is_empty()
}
