//! What became of an answer, by rule. Every verdict names its ground; without one it is `Related`.

use super::identity::Speaker;
use super::matter::Matter;
use super::questions::Answer;
use super::rows::{Draft, Pair};
use super::statement::Statement;
use super::weights::{rest, shared};
use super::{Reason, Relation};
use tarazy_corpus::order::Order;
use tarazy_corpus::text::Span;

/// Two claims with this much of their weight in common say the same.
const SAME: f32 = 0.5;
/// Two answers with less than this in common are two answers.
pub(super) const OTHER: f32 = 0.35;
/// One claim holds this much of the other: it says the same and more.
const HELD: f32 = 0.45;

/// Odds from which on little more is needed to tell what became of the answer.
const SURE: f32 = 1.0;
/// Words beside its question that an answer of no may have, where claims belong together.
const WORDS_OF_NO: usize = 2;

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
    /// A clause of each.
    Clauses([Span; 2]),
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

/// What joins two claims.
#[derive(Clone, Copy, Debug)]
pub(super) struct Joint<'a> {
    pub(super) topic: Option<Topic<'a>>,
    /// The logarithm of the odds that they belong together, where these are taken to do so.
    pub(super) odds: Option<f32>,
}

impl Joint<'_> {
    /// True when all that is known of both tells that they belong together.
    pub(super) fn linked(&self) -> bool {
        self.odds.is_some()
    }

    /// True when that is as sure as the odds of `least`.
    pub(super) fn surer(&self, least: f32) -> bool {
        self.odds.is_some_and(|odds| odds >= least)
    }
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
    /// What became of the answer between the statements `a` and `b` that may stand in one row.
    pub(super) fn judge(&self, a: usize, b: usize, topic: Option<Topic<'_>>) -> Verdict {
        self.weigh(a, b, Joint { topic, odds: None })
    }

    /// The same of statements that belong together with the `odds`.
    pub(super) fn judge_linked(&self, a: usize, b: usize, topic: Option<Topic<'_>>, odds: f32) -> Verdict {
        self.weigh(a, b, Joint { topic, odds: Some(odds) })
    }

    fn weigh(&self, a: usize, b: usize, joint: Joint<'_>) -> Verdict {
        let topic = joint.topic;
        let (x, y) = (&self.statements[a], &self.statements[b]);
        if is_copy(x, y) {
            let ground = Ground::Words(x.content.clone());
            return Verdict { relation: Relation::Agrees, reason: Reason::SameAnswer, score: 1.0, ground };
        }
        let whole = self.overlap(&x.content, &y.content);
        let filler = self.fillers(x, y, topic);
        let by_figures = self.by_rival(a, b).or_else(|| self.by_rival(b, a));
        let by_figures = by_figures.or_else(|| self.by_figures(a, b, &filler, joint));
        let (strong, weak) = match by_figures {
            Some(verdict) if verdict.relation >= Relation::Adds => (None, Some(verdict)),
            strong => (strong, None),
        };
        // Cues of two languages are not equally narrow.
        let answers = x.language == y.language || joint.surer(SURE);
        let verdict = strong.or_else(|| self.by_none(a, b, topic.filter(|_| answers)?, 0));
        let verdict = verdict.or_else(|| self.by_value(a, b, &whole, topic));
        let verdict = verdict.or_else(|| self.by_denial(a, b, &whole, joint));
        let none = || {
            self.topics(a, b)
                .filter(|_| answers && joint.linked())
                .find_map(|t| self.by_none(a, b, t, WORDS_OF_NO))
        };
        let slot = || self.by_slot(a, b).filter(|_| weak.is_none());
        let verdict = verdict.or_else(none).or_else(slot).or_else(|| self.by_equal(a, b, &whole, joint));
        let verdict = verdict.or(weak);
        let verdict = verdict.or_else(|| self.by_words(&filler, &whole));
        let verdict = verdict.or_else(|| Self::by_run(x, y)).or_else(|| self.by_anchors(a, b, &whole, joint));
        let verdict = verdict.or_else(|| self.by_outcome(a, b, joint));
        let verdict = verdict.or_else(|| self.by_voice(a, b, &filler, joint));
        let verdict = verdict.or_else(|| by_part(&filler, topic.is_some()));
        // A question affirms nothing and denies nothing, and what was so in another year is no other account of this one.
        let affirms = !x.asks && !y.asks && !self.are_years_apart(a, b);
        let verdict = verdict.filter(|v| affirms || v.relation >= Relation::Agrees);
        let verdict = verdict.unwrap_or_else(|| self.nearby(a, b, whole, topic));
        self.recalled(a, b, self.taken_back(a, b, verdict))
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

    /// By a question whose answers exclude each other, answered otherwise: by one voice, or by two where the claims are
    /// linked, both give an answer of their own and by the same word ("the cause was"). Words of two languages have little in common whatever they say: between them, this tells nothing.
    fn by_voice(&self, a: usize, b: usize, filler: &Overlap, joint: Joint<'_>) -> Option<Verdict> {
        let (x, y, topic) = (&self.statements[a], &self.statements[b], joint.topic?);
        let question = &self.questions[topic.question];
        let answers = |s: &Statement, cue: &[u32]| rest(&s.content, &[cue]).len() >= 2;
        let exclusive = question.exclusive && !question.counts && x.language == y.language;
        let full = answers(x, &topic.a.cue) && answers(y, &topic.b.cue);
        if !(exclusive && full && filler.dice < OTHER) {
            return None;
        }
        let [one, other] = [&x.speaker, &y.speaker];
        let known = *one != Speaker::Unknown && *other != Speaker::Unknown && one != other;
        let one_word = |&p: &u32| topic.b.cue.iter().any(|&q| p == q || self.counting().kin(p, q));
        let one_word = topic.a.cue.iter().any(one_word);
        let (relation, reason) = if one.is_same(other) {
            (Relation::Changed, Reason::SameVoiceOtherAnswer)
        } else if joint.linked() && known && one_word && !self.retells(x) && !self.retells(y) {
            (Relation::Contradicts, Reason::OtherVoiceOtherAnswer)
        } else {
            return None;
        };
        let strength = self.strength(topic.a).min(self.strength(topic.b));
        // Two answers are the surer about one matter, the more the claims share beside them.
        let score = (0.45 + 0.2 * strength + self.similarity.plain(a, b)).min(0.9);
        Some(Verdict { relation, reason, score, ground: Ground::Speaker })
    }

    /// True for the newsroom's words about somebody who speaks elsewhere: it tells whose answer that is, and gives none.
    fn retells(&self, s: &Statement) -> bool {
        let speaks = |o: &Statement| self.speaker_stem(o).iter().any(|name| s.content.contains(name));
        s.speaker == Speaker::Newsroom && (s.frame || self.statements.iter().any(speaks))
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

/// Lets what belongs together be told by more than standing in one row tells.
pub(super) fn sharpen(drafts: &mut [Draft], links: &[(f32, Pair)]) {
    let mut clashes: Vec<&Pair> =
        links.iter().map(|(_, p)| p).filter(|p| p.verdict.relation < Relation::Agrees).collect();
    clashes.order_by_key(|p| (p.a, p.b));
    let told = |pair: &Pair| {
        let at = clashes.binary_search_by_key(&(pair.a, pair.b), |p| (p.a, p.b)).ok()?;
        Some(clashes[at].verdict.clone())
    };
    for draft in drafts {
        for pair in &mut draft.pairs {
            let Some(verdict) = told(pair).filter(|v| v.relation < pair.verdict.relation) else { continue };
            pair.verdict = verdict;
            if pair.verdict.relation < draft.relation {
                draft.relation = pair.verdict.relation;
                draft.reason = pair.verdict.reason;
                draft.deciding = Some(pair.clone());
            }
        }
    }
}

/// True when the two say the same word for word, whatever the punctuation.
pub(super) fn is_copy(x: &Statement, y: &Statement) -> bool {
    let forms = |s: &Statement| s.words.iter().map(|w| w.form).collect::<Vec<_>>();
    !x.words.is_empty() && x.words.len() == y.words.len() && forms(x) == forms(y)
}

pub(super) fn union(a: &[u32], b: &[u32]) -> Vec<u32> {
    let mut all = [a, b].concat();
    all.sort_unstable();
    all.dedup();
    all
}
