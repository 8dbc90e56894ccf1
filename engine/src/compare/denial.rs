//! When one claim speaks against another.

use super::clauses::Clause;
use super::identity::Speaker;
use super::matter::Matter;
use super::relations::{Ground, Joint, Overlap, Verdict};
use super::statement::Statement;
use super::weights::{rest, shared};
use super::{Reason, Relation};
use tarazy_corpus::text::Span;

/// Words in common with what is disputed, beside the name of who said it.
const DISPUTED_WORDS: usize = 2;
/// Weight in common, in units of the rarest word, by which a plan and what became of it are told to be of one thing.
const OUTCOME: f32 = 0.7;

/// Beginnings of words by which somebody's words are disputed: those that deny what is named beside them, and others.
const DENOUNCES: &str = "опроверг опровер отверг отверга отрица оспори оспарива неправд лживая лживы ложь ложны сказк выдум вымысел несерьезн чушь \
    жоққа теріске жалған өтірік ертегі жанаспайды denied denies deny denying refut reject disput untrue rebut myth nonsense baseless";
const DISPUTES: &str = "обратное вопреки contrary contradict opposite";

/// Words of what holds for now and is not final.
const MOMENTS: &str = "уже пока сейчас вечеру вечерним утренним утру предварительным уточненным таңертеңгі кешкі қазір әзірге \
    already preliminary";

/// Words of what was so before, of what came later, and of what takes its place.
const FORMER: &str = "прежде ранее раньше прежний прежние прежних прежнее сначала первоначально изначально поначалу бұрын бастапқыда алғашында \
    алдымен әуелі once formerly earlier previously initially originally";
const LATER: &str = "теперь позже позднее впоследствии енді кейін кейінірек now later subsequently";
const INSTEAD: &str = "вместо instead орнына";

/// Words that set what follows against what was told, and beginnings of words of what is yet to be.
const AGAINST: &str = "однако но а деле фактически алайда бірақ ал but however whereas actually though";
const PLANS: &str = "обеща пообеща рассчитыва планир намер ожида предстои уәде жоспар күтіл күтуде ниет plan promis pledg expect intend schedul";

/// Families of words that cannot both hold of one thing: beginnings of words, side against side.
/// Those that tell states, which follow each other in time, stand first.
const OPPOSITES: [[&str; 2]; 12] = [
    [
        "открыл открыт откроет возобнов восстанов ашылды ашты қалпына opened reopen resumed restored",
        "закрыл закрыт закроет перекры приостан остановл отмени отменен жабыл жапты тоқтат closed shut suspended halted cancel",
    ],
    [
        "заверш законч окончен потуш локализ ликвидирова аяқтал сөндір бітті completed finished extinguish contained",
        "продолжа горит бушу жалғас лаулап ongoing continu burning underway",
    ],
    [
        "найден нашли обнаружен табылды табылған found",
        "пропал исчез разыскива іздеу жоғал missing disappeared",
    ],
    [
        "освобод освобожд отпусти отпущен босат release freed",
        "арест задержан задержал ұсталды ұсталған ұстады қамауға қамалды arrest detained custody",
    ],
    [
        "назнач вернул возглав тағайында appointed reinstat",
        "уволен уволил отстран отставк жұмыстан орнынан dismissed sacked resigned",
    ],
    ["исправен исправна исправн функционир жұмыс working", "сломан неисправ істемей істен broken faulty"],
    [
        "вырос возрос выраст увелич повыс прибав подорожа өсті өскен көбейді артты қымбатта rose risen grew grown increas",
        "сниз сниж упал сократ уменьш понизи подешев төменде азай арзанда fell fallen dropp decreas declin",
    ],
    [
        "разреш одобр соглас поддержал рұқсат мақұлда қолдады келісті allow approv permit agreed backed",
        "запре отклон отказ тыйым қабылдама forbid forbad bann prohibit refus",
    ],
    ["победи выигра жеңді won", "проигра жеңілді lost"],
    [
        "стихийн случайн внезапн кездейсоқ spontaneous accident",
        "спланир умышлен намеренн заказн қасақана planned deliberate premeditated",
    ],
    [
        "добровол ерікті voluntary optional",
        "обязат принуд міндетті мәжбүр mandatory binding compulsory forced",
    ],
    [
        "обновл обновил заменен заменил новые новых жаңа renewed replaced",
        "старые старых изнош ескі worn outdated",
    ],
];

/// How many of the pairs tell states.
const STATES: u8 = 6;

/// What a word does in a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stance {
    /// It denies what is named beside it.
    Denounces,
    /// It disputes somebody's words.
    Disputes,
    /// It tells that what is said holds at some hour and may move on.
    Moment,
    /// It tells that what is said was so before.
    Former,
    /// It tells that what is said came to be so.
    Later,
    /// It sets what follows against what was told.
    Against,
    /// It tells of what is yet to be.
    Plans,
    /// It puts one thing in the place of another.
    Instead,
    /// It stands on one side of a pair of opposites: number of the pair, and which side.
    Side(u8, bool),
}

/// The stance of a folded word.
pub(super) fn stance(word: &str) -> Option<Stance> {
    let begins = |list: &str| list.split(' ').any(|beginning| word.starts_with(beginning));
    if begins(DENOUNCES) {
        return Some(Stance::Denounces);
    }
    if begins(DISPUTES) {
        return Some(Stance::Disputes);
    }
    let listed = |list: &str| list.split(' ').any(|listed| listed == word);
    let times = [
        (Stance::Moment, MOMENTS),
        (Stance::Former, FORMER),
        (Stance::Later, LATER),
        (Stance::Instead, INSTEAD),
        (Stance::Against, AGAINST),
    ];
    if let Some((stance, _)) = times.into_iter().find(|(_, list)| listed(list)) {
        return Some(stance);
    }
    if begins(PLANS) {
        return Some(Stance::Plans);
    }
    let mut sides = OPPOSITES.iter().enumerate().flat_map(|(at, pair)| [(at, 0, pair[0]), (at, 1, pair[1])]);
    sides.find(|side| begins(side.2)).map(|(at, side, _)| Stance::Side(at as u8, side == 1))
}

impl Matter<'_> {
    /// By a denial of what the other affirms: in the clauses that share most, by a word of dispute, or by opposites.
    pub(super) fn by_denial(&self, a: usize, b: usize, whole: &Overlap, joint: Joint<'_>) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let contest = self.contest(a, b, joint.topic).filter(|contest| contest.tells(joint.linked));
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
        let [planned, done] = if plans(x) { [a, b] } else { [b, a] };
        let in_order = self.date(planned).zip(self.date(done)).is_some_and(|(plan, act)| plan <= act);
        if !joint.linked || plans(x) == plans(y) || !in_order || x.frame || y.frame {
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
                Some((pair, true)) if common >= 2 || joint.linked && (common > 0 || pair < STATES) => {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_dispute_and_opposites_are_known_by_their_beginnings() {
        assert_eq!(stance("опровергла"), Some(Stance::Denounces));
        assert_eq!(stance("refuted"), Some(Stance::Denounces));
        let (up, down) = (stance("выросла"), stance("снизилась"));
        let pair =
            |stance| if let Some(Stance::Side(pair, side)) = stance { Some((pair, side)) } else { None };
        assert_eq!(pair(up).map(|(pair, _)| (pair, true)), pair(down));
        assert_eq!(stance("мост"), None);
    }
}
