//! When one claim speaks against another.

use super::clauses::Clause;
use super::identity::Speaker;
use super::matter::Matter;
use super::relations::{Ground, Joint, Overlap, Verdict};
use super::stances::{STATES, Stance};
use super::statement::Statement;
use super::weights::{rest, shared};
use super::{Reason, Relation};
use tarazy_corpus::text::Span;

/// Words in common with what is disputed, beside the name of who said it.
const DISPUTED_WORDS: usize = 2;
/// Odds from which on few words in common tell that clauses speak of one thing.
const LIKELY: f32 = -1.5;
/// Weight in common, in units of the rarest word, by which a plan and what became of it are told to be of one thing.
const OUTCOME: f32 = 0.7;

impl Matter<'_> {
    /// By a denial of what the other affirms: in the clauses that share most, by a word of dispute, or by opposites.
    pub(super) fn by_denial(&self, a: usize, b: usize, whole: &Overlap, joint: Joint<'_>) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let contest = self.contest(a, b, joint.topic).filter(|contest| contest.tells(joint.surer(LIKELY)));
        let disputed = self.disputes(x, y, whole, joint) || self.disputes(y, x, whole, joint);
        let opposed = self.opposed(a, b, joint);
        let (score, ground) = match (contest, opposed) {
            (Some(contest), _) => (0.6 + 0.1 * contest.weight.min(2.0), Ground::Clauses(contest.clauses)),
            (None, Some(clauses)) => (0.6, Ground::Clauses(clauses)),
            _ if disputed && !x.speaker.is_same(&y.speaker) => (0.6, Ground::Words(whole.shared.clone())),
            _ => return None,
        };
        let (relation, reason) = self.against(a, b);
        Some(Verdict { relation, reason, score: score + 0.2 * whole.dice, ground })
    }

    /// By what became of a plan: one clause tells what is yet to be, a clause of as late an account tells of the same as done.
    pub(super) fn by_outcome(&self, a: usize, b: usize, joint: Joint<'_>) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let plans = |s: &Statement| s.clauses.iter().any(|c| c.stances.contains(&Stance::Plans));
        let fails = |s: &Statement| s.clauses.iter().any(|c| c.denies && c.stances.contains(&Stance::Plans));
        // Of two plans the one that failed is the later.
        let first = if plans(x) == plans(y) { fails(y) } else { plans(x) };
        let [planned, done] = if first { [a, b] } else { [b, a] };
        let in_order = self.date(planned).zip(self.date(done)).is_some_and(|(plan, act)| plan <= act);
        let told = plans(x) != plans(y) || fails(x) != fails(y);
        if !joint.linked() || !told || !in_order || x.frame || y.frame {
            return None;
        }
        let pairs = x.clauses.iter().flat_map(|c| y.clauses.iter().map(move |d| [c, d]));
        let telling = |pair: &[&Clause; 2]| {
            let common = shared(&pair[0].content, &pair[1].content);
            common.iter().any(|&stem| !self.is_name(stem) && !self.lexicon.is_general(stem))
                && self.weights.sum(&common) >= OUTCOME * self.rarest()
                && pair.iter().any(|clause| clause.stances.contains(&Stance::Plans))
        };
        let clauses = pairs.into_iter().find(telling)?.map(|clause| clause.span);
        let (relation, reason) = (Relation::Updated, Reason::LaterValue);
        Some(Verdict { relation, reason, score: 0.5, ground: Ground::Clauses(clauses) })
    }

    /// What is told as former beside what is now, where the other claim told it as it was then.
    pub(super) fn recalled(&self, a: usize, b: usize, verdict: Verdict) -> Verdict {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let has = |s: &Statement, stance| s.clauses.iter().any(|c| c.stances.contains(&stance));
        let next = [Stance::Moment, Stance::Later, Stance::Instead];
        let recalls = |s| has(s, Stance::Former) && next.iter().any(|&stance| has(s, stance));
        let told_then = |s| !has(s, Stance::Former);
        let recalling = recalls(x) && told_then(y) || recalls(y) && told_then(x);
        if !matches!(verdict.relation, Relation::Agrees | Relation::Adds) || !recalling {
            return verdict;
        }
        let (relation, reason) = if x.speaker.is_same(&y.speaker) {
            (Relation::Changed, Reason::SameVoiceOtherAnswer)
        } else {
            (Relation::Updated, Reason::LaterValue)
        };
        Verdict { relation, reason, ..verdict }
    }

    /// True when the claims may be of two times: two days, two versions, or accounts that tell the hour.
    pub(super) fn moves(&self, a: usize, b: usize) -> bool {
        let documents = [a, b].map(|s| self.statements[s].document);
        let of_moment = |s: &Statement| s.clauses.iter().any(|c| c.stances.contains(&Stance::Moment));
        self.date(a) != self.date(b)
            || self.one_text(documents[0], documents[1])
            || self.statements.iter().any(|s| documents.contains(&s.document) && of_moment(s))
    }

    /// What it is when one claim speaks against the other: two accounts of the newsrooms follow each other, a voice that is
    /// denied is contradicted, by itself it is changed.
    pub(super) fn against(&self, a: usize, b: usize) -> (Relation, Reason) {
        let both = [&self.statements[a], &self.statements[b]];
        let for_now =
            |s: &&Statement| s.clauses.iter().any(|c| c.denies && c.stances.contains(&Stance::Moment));
        if both[0].speaker.is_same(&both[1].speaker) {
            (Relation::Changed, Reason::SameVoiceOtherAnswer)
        } else if both.iter().all(|s| s.speaker == Speaker::Newsroom) && self.moves(a, b)
            || both.iter().any(for_now)
        {
            (Relation::Updated, Reason::LaterValue)
        } else {
            (Relation::Contradicts, Reason::OtherVoiceDenies)
        }
    }

    /// True when `y` disputes words of the speaker of `x`, whom it names.
    fn disputes(&self, x: &Statement, y: &Statement, whole: &Overlap, joint: Joint<'_>) -> bool {
        let words = [Stance::Denounces, Stance::Disputes];
        let disputing =
            |s: &Statement| s.clauses.iter().any(|c| words.iter().any(|word| c.stances.contains(word)));
        let speaker = self.speaker_stem(x);
        let named = speaker.iter().any(|name| y.content.binary_search(name).is_ok());
        let in_common = rest(&whole.shared, &[&speaker]).len();
        let enough = in_common >= DISPUTED_WORDS || (joint.topic.is_some() && in_common > 0);
        named && disputing(y) && !disputing(x) && enough
    }

    /// Clauses that stand on two sides of a pair of opposites, a denial turning the side, when nothing tells that they speak of
    /// two times and no clauses stand on one side.
    fn opposed(&self, a: usize, b: usize, joint: Joint<'_>) -> Option<[Span; 2]> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let times_apart =
            !x.dates.is_empty() && !y.dates.is_empty() && x.dates.iter().all(|d| !y.dates.contains(d));
        let mut found = None;
        for (c, d) in x.clauses.iter().flat_map(|c| y.clauses.iter().map(move |d| (c, d))) {
            if self.are_acts_of_two(c, d) {
                continue;
            }
            let common = shared(&c.content, &d.content).len();
            match c.sides().find_map(|(pair, side)| Some((pair, d.side(pair)? != side))) {
                Some((_, false)) => return None,
                Some((pair, true)) if common >= 2 || joint.linked() && (common > 0 || pair < STATES) => {
                    found = Some([c.span, d.span]);
                }
                _ => {}
            }
        }
        found.filter(|_| !times_apart)
    }
}

impl Clause {
    /// True when one of the two tells by a word of its own what the other denies: "is closed", "does not work".
    pub(super) fn ceases_as(&self, other: &Clause) -> bool {
        let (denying, affirming) = if self.denies { (self, other) } else { (other, self) };
        affirming.sides().any(|(pair, side)| side && pair < STATES && denying.side(pair).is_none())
    }

    /// True when a denial of one of two opposites is the other: what was not shut is open.
    pub(super) fn turns_to(&self, other: &Clause) -> bool {
        self.denies != other.denies && self.sides().any(|(pair, side)| other.side(pair) == Some(side))
    }

    /// The pairs of opposites and on which side of each the clause stands.
    fn sides(&self) -> impl Iterator<Item = (u8, bool)> + '_ {
        self.stances.iter().filter_map(|stance| match *stance {
            Stance::Side(pair, side) => Some((pair, side != self.denies)),
            _ => None,
        })
    }

    fn side(&self, pair: u8) -> Option<bool> {
        self.sides().find(|side| side.0 == pair).map(|side| side.1)
    }
}
