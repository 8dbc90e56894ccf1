//! What became of an answer, by rule. Every verdict names its ground; without one it is `Related`.

use super::amounts::{self, Amounts};
use super::matter::Matter;
use super::questions::Answer;
use super::statement::{Quantity, Statement};
use super::weights::{rest, shared};
use super::{Reason, Relation};

/// Two claims with this much of their weight in common say the same.
const SAME: f32 = 0.5;
/// Two answers with less than this in common are two answers.
const OTHER: f32 = 0.35;
/// Words with content in a claim that says one thing only.
const FEW_WORDS: usize = 4;
/// Claims with this much in common are alike.
const ALIKE: f32 = 0.5;
/// One claim holds this much of the other: it says the same and more.
const HELD: f32 = 0.45;

/// A relation of two claims with its ground.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Verdict {
    pub(super) relation: Relation,
    pub(super) reason: Reason,
    /// Certainty, 0 to 1.
    pub(super) score: f32,
    pub(super) ground: Ground,
}

/// What a verdict rests on.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ground {
    /// Stems that both claims hold.
    Words(Vec<u32>),
    /// The speaker of both.
    Speaker,
    /// A figure of each as statement and place in its list, the older first where that is known.
    Figures([(usize, usize); 2]),
}

/// The question in whose row two claims stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Topic<'a> {
    pub(super) question: usize,
    pub(super) a: &'a Answer,
    pub(super) b: &'a Answer,
}

/// How much two sets of stems have in common.
#[derive(Clone, Debug)]
pub(super) struct Overlap {
    pub(super) shared: Vec<u32>,
    /// Weight in common against the mean weight of both (Dice).
    pub(super) dice: f32,
    /// Weight in common against the lighter of the two.
    pub(super) held: f32,
}

impl Matter<'_> {
    /// What became of the answer between the statements `a` and `b`.
    pub(super) fn judge(&self, a: usize, b: usize, topic: Option<Topic<'_>>) -> Verdict {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        if is_copy(x, y) {
            let ground = Ground::Words(x.content.clone());
            return Verdict { relation: Relation::Agrees, reason: Reason::SameAnswer, score: 1.0, ground };
        }
        let whole = self.overlap(&x.content, &y.content);
        let filler = self.fillers(x, y, topic);
        let by_figures = self.by_figures(a, b, &filler, topic);
        let (strong, weak) = match by_figures {
            Some(verdict) if verdict.relation >= Relation::Adds => (None, Some(verdict)),
            strong => (strong, None),
        };
        let verdict = strong.or_else(|| self.by_none(a, b, topic));
        let verdict = verdict.or_else(|| self.by_denial(a, b, &whole, topic));
        let verdict = verdict.or_else(|| self.by_value(a, b, &whole, topic)).or(weak);
        let verdict = verdict.or_else(|| self.by_words(&filler, &whole));
        let verdict = verdict.or_else(|| Self::by_run(x, y)).or_else(|| self.by_anchors(a, b, &whole));
        let verdict = verdict.or_else(|| self.by_voice(a, b, &filler, topic));
        verdict
            .or_else(|| by_part(&filler, topic.is_some()))
            .unwrap_or_else(|| self.nearby(a, b, whole, topic))
    }

    /// The questions that both statements answer.
    pub(super) fn topics(&self, a: usize, b: usize) -> impl Iterator<Item = Topic<'_>> {
        self.answers[a].iter().filter_map(move |x| {
            let y = self.answers[b].iter().find(|y| y.question == x.question)?;
            Some(Topic { question: x.question, a: x, b: y })
        })
    }

    fn overlap(&self, a: &[u32], b: &[u32]) -> Overlap {
        let shared = shared(a, b);
        let (common, a, b) = (self.weights.sum(&shared), self.weights.sum(a), self.weights.sum(b));
        let part = |whole: f32| if whole > 0.0 { common / whole } else { 0.0 };
        Overlap { dice: part(f32::midpoint(a, b)), held: part(a.min(b)), shared }
    }

    /// What the claims say beside the words that make them answers and the names of who speaks.
    fn fillers(&self, x: &Statement, y: &Statement, topic: Option<Topic<'_>>) -> Overlap {
        let cues = topic.map_or_else(Vec::new, |t| union(&t.a.cue, &t.b.cue));
        let speakers = union(&self.speaker_stem(x), &self.speaker_stem(y));
        self.overlap(&rest(&x.content, &[&cues, &speakers]), &rest(&y.content, &[&cues, &speakers]))
    }

    pub(super) fn speaker_stem(&self, statement: &Statement) -> Vec<u32> {
        let key = statement.speaker.key().and_then(|key| self.lexicon.known(&format!("@{key}")));
        key.into_iter().collect()
    }

    /// By two figures that count the same thing. Where the claims are alike, a number without an equal on the other side
    /// tells more than one that both have.
    fn by_figures(&self, a: usize, b: usize, filler: &Overlap, topic: Option<Topic<'_>>) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let dates = (self.date(a), self.date(b));
        let counted = topic.map(|t| t.question).filter(|&q| self.questions[q].counts);
        let comparable = !apart(&x.places, &y.places)
            && (counted.is_some() || (filler.held >= OTHER && x.language == y.language));
        let one_text = self.one_text(x.document, y.document);
        let alike = filler.dice >= ALIKE;
        let mut best: Option<Verdict> = None;
        for (i, p) in x.quantities.iter().enumerate() {
            for (j, q) in y.quantities.iter().enumerate() {
                if !self.counting().same_count(p, q, counted, x.language != y.language) {
                    continue;
                }
                let single = alike && lacks(&y.quantities, p) && lacks(&x.quantities, q);
                let amounts = match amounts::relate(p, q, dates) {
                    Amounts::Clash | Amounts::Differ if one_text => Amounts::FirstOlder,
                    amounts => amounts,
                };
                let verdict = from_amounts(amounts, comparable, [(a, i), (b, j)]);
                let verdict =
                    verdict.map(|v| Verdict { score: v.score + if single { 0.1 } else { 0.0 }, ..v });
                let better = |v: &Verdict| best.as_ref().is_none_or(|best| v.score > best.score);
                best = verdict.filter(better).or(best);
            }
        }
        best
    }

    /// By a count that one claim says to be none.
    fn by_none(&self, a: usize, b: usize, topic: Option<Topic<'_>>) -> Option<Verdict> {
        let topic = topic.filter(|t| self.questions[t.question].counts)?;
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let none = |s: &Statement, cue: &[u32]| {
            // In a longer claim the denial may be of anything.
            let of_count = s.content.len() <= FEW_WORDS || s.denied.iter().any(|stem| cue.contains(stem));
            s.negated && s.quantities.is_empty() && of_count
        };
        let (none_x, none_y) = (none(x, &topic.a.cue), none(y, &topic.b.cue));
        if none_x == none_y || x.negated == y.negated || apart(&x.places, &y.places) {
            return None;
        }
        let (denying, telling) = if none_x { (a, b) } else { (b, a) };
        let order = self.date(denying).zip(self.date(telling)).map(|(none, some)| none.cmp(some));
        let (relation, reason) = match order {
            Some(std::cmp::Ordering::Less) => (Relation::Updated, Reason::LaterValue),
            Some(std::cmp::Ordering::Equal) => (Relation::Contradicts, Reason::OtherValue),
            _ => return None,
        };
        Some(Verdict {
            relation,
            reason,
            score: 0.65,
            ground: Ground::Words(union(&topic.a.cue, &topic.b.cue)),
        })
    }

    /// By what both say in the same words.
    fn by_words(&self, filler: &Overlap, whole: &Overlap) -> Option<Verdict> {
        let same = |o: &Overlap, least: usize| o.dice >= SAME && o.shared.len() >= least;
        let telling = self.weights.sum(&filler.shared) > 0.0;
        (telling && (same(filler, 2) || same(whole, 4))).then(|| Verdict {
            relation: Relation::Agrees,
            reason: Reason::SameAnswer,
            score: 0.5 + 0.45 * filler.dice.max(whole.dice),
            ground: Ground::Words(filler.shared.clone()),
        })
    }

    /// By one voice that answers a question otherwise. Words of two languages have little in common whatever they say:
    /// between them, this tells nothing.
    fn by_voice(&self, a: usize, b: usize, filler: &Overlap, topic: Option<Topic<'_>>) -> Option<Verdict> {
        let (x, y, topic) = (&self.statements[a], &self.statements[b], topic?);
        let question = &self.questions[topic.question];
        let answers = |s: &Statement, cue: &[u32]| rest(&s.content, &[cue]).len() >= 2;
        let exclusive = question.exclusive && !question.counts;
        let comparable = x.speaker.is_same(&y.speaker) && x.language == y.language;
        let full = answers(x, &topic.a.cue) && answers(y, &topic.b.cue);
        let strength = self.strength(topic.a).min(self.strength(topic.b));
        (exclusive && comparable && full && filler.dice < OTHER).then(|| Verdict {
            relation: Relation::Changed,
            reason: Reason::SameVoiceOtherAnswer,
            // Two answers are the surer about one matter, the more the claims share beside them.
            score: (0.45 + 0.2 * strength + self.similarity.plain(a, b)).min(0.9),
            ground: Ground::Speaker,
        })
    }

    /// How telling the cue of an answer is, 0 to 1.
    pub(super) fn strength(&self, answer: &Answer) -> f32 {
        let rarest = (1.0 + self.statements.len() as f32).ln();
        (answer.score / rarest.max(1.0)).min(1.0)
    }

    fn nearby(&self, a: usize, b: usize, whole: Overlap, topic: Option<Topic<'_>>) -> Verdict {
        let reason = if topic.is_some() { Reason::SameQuestion } else { Reason::SharedAnchors };
        let strength = topic.map_or(0.0, |t| self.strength(t.a).min(self.strength(t.b)));
        let near = self.similarity.plain(a, b);
        let score = (0.1 + 0.15 * strength + near).min(0.6);
        Verdict { relation: Relation::Related, reason, score, ground: Ground::Words(whole.shared) }
    }
}

/// By a claim that holds most of the other and more; where no question tells that both are on one matter, by more words.
fn by_part(filler: &Overlap, answers: bool) -> Option<Verdict> {
    let words = if answers { 2 } else { 3 };
    (filler.held >= HELD && filler.shared.len() >= words).then(|| Verdict {
        relation: Relation::Adds,
        reason: Reason::SameQuestion,
        score: 0.35 + 0.3 * filler.held,
        ground: Ground::Words(filler.shared.clone()),
    })
}

fn from_amounts(amounts: Amounts, comparable: bool, figures: [(usize, usize); 2]) -> Option<Verdict> {
    let (relation, reason, score) = match amounts {
        Amounts::Compatible => (Relation::Adds, Reason::SameQuestion, 0.6),
        Amounts::Differ => (Relation::Related, Reason::SameQuestion, 0.5),
        _ if !comparable => return None,
        Amounts::Same => (Relation::Agrees, Reason::SameValue, 0.9),
        Amounts::FirstOlder | Amounts::SecondOlder => (Relation::Updated, Reason::LaterValue, 0.85),
        Amounts::Clash => (Relation::Contradicts, Reason::OtherValue, 0.8),
    };
    let [first, second] = figures;
    let ground =
        Ground::Figures(if amounts == Amounts::SecondOlder { [second, first] } else { [first, second] });
    Some(Verdict { relation, reason, score, ground })
}

/// True when the two say the same word for word, whatever the punctuation.
pub(super) fn is_copy(x: &Statement, y: &Statement) -> bool {
    let forms = |s: &Statement| s.words.iter().map(|w| w.form).collect::<Vec<_>>();
    !x.words.is_empty() && x.words.len() == y.words.len() && forms(x) == forms(y)
}

/// True when no figure of `quantities` has the value of `quantity`.
fn lacks(quantities: &[Quantity], quantity: &Quantity) -> bool {
    quantities.iter().all(|q| q.value.total_cmp(&quantity.value).is_ne())
}

/// True when each names a place that the other does not.
fn apart(a: &[u32], b: &[u32]) -> bool {
    !rest(a, &[b]).is_empty() && !rest(b, &[a]).is_empty()
}

fn union(a: &[u32], b: &[u32]) -> Vec<u32> {
    let mut all = [a, b].concat();
    all.sort_unstable();
    all.dedup();
    all
}
