//! When one claim speaks against another.

use super::matter::Matter;
use super::relations::{Ground, Overlap, Topic, Verdict};
use super::statement::Statement;
use super::weights::rest;
use super::{Reason, Relation};
use tarazy_corpus::text::Language;

/// A denial speaks of the same thing only when this much is in common.
const SAME_MATTER: f32 = 0.35;
/// Share of the shorter claim that a denial has in common with the longer.
const HELD: f32 = 0.55;
/// One voice that takes back its own words repeats less of them.
const OWN_MATTER: f32 = 0.25;
/// Words in common with what is disputed, beside the name of who said it.
const DISPUTED_WORDS: usize = 2;

/// Beginnings of words by which somebody's words are disputed.
const DISPUTES: &str = "опроверг опровер отверг отверга отрица обратное вопреки оспори оспарива неправд лжив ложь ложн \
    жоққа теріске жалған өтірік жанаспайды denied denies deny denying refut reject disput untrue contrary contradict rebut opposite";

/// Families of words that cannot both hold of one thing: beginnings of words, side against side.
const OPPOSITES: [[&str; 2]; 5] = [
    [
        "вырос возрос выраст увелич повыс подорожа өсті өскен көбейді артты қымбатта rose risen grew grown increas",
        "сниз сниж упал сократ уменьш понизи подешев төменде азай арзанда fell fallen dropp decreas declin",
    ],
    [
        "разреш одобр рұқсат мақұлда allow approv permit",
        "запре отклон тыйым қабылдама forbid forbad bann prohibit",
    ],
    [
        "открыл открыт откроет возобнов восстанов ашылды ашты қалпына opened reopen resumed restored",
        "закрыл закрыт закроет перекры приостан остановл жабыл жапты тоқтат closed shut suspended halted",
    ],
    ["победи выигра жеңді won", "проигра жеңілді lost"],
    ["исправен исправна исправн функционир жұмыс working", "сломан неисправ істемей істен broken faulty"],
];

/// The pair that tells states, which follow each other in time.
const STATES: u8 = 2;

/// What a word does in a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stance {
    /// It disputes somebody's words.
    Disputes,
    /// It stands on one side of a pair of opposites: number of the pair, and which side.
    Side(u8, bool),
}

/// The stance of a folded word.
pub(super) fn stance(word: &str) -> Option<Stance> {
    let begins = |list: &str| list.split_whitespace().any(|beginning| word.starts_with(beginning));
    if begins(DISPUTES) {
        return Some(Stance::Disputes);
    }
    let mut sides = OPPOSITES.iter().enumerate().flat_map(|(at, pair)| [(at, 0, pair[0]), (at, 1, pair[1])]);
    sides.find(|side| begins(side.2)).map(|(at, side, _)| Stance::Side(at as u8, side == 1))
}

impl Matter<'_> {
    /// By a denial of what the other affirms.
    pub(super) fn by_denial(
        &self,
        a: usize,
        b: usize,
        whole: &Overlap,
        topic: Option<Topic<'_>>,
    ) -> Option<Verdict> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let contested = contested(x, y, whole);
        let same_voice = x.speaker.is_same(&y.speaker);
        let least = if same_voice { (OWN_MATTER, 2) } else { (SAME_MATTER, 3) };
        let same_matter = whole.dice >= least.0 && whole.shared.len() >= least.1;
        // A short denial holds little else than what it denies.
        let short = whole.held >= HELD && whole.shared.len() >= 2;
        let turned = whole.shared.len() >= 2 && self.has_turned(a, b);
        let opposed =
            turned || (same_matter && self.is_opposed(a, b, |_| true) && self.date(a) == self.date(b));
        let rejected = self.rejects(x, y, &contested) || self.rejects(y, x, &contested);
        let disputed = self.disputes(x, y, whole, topic) || self.disputes(y, x, whole, topic);
        let denied = !contested.is_empty() && (same_matter || short || rejected);
        let (relation, reason) = if !denied && self.has_turned(a, b) {
            (Relation::Updated, Reason::LaterValue)
        } else if same_voice {
            (Relation::Changed, Reason::SameVoiceOtherAnswer)
        } else {
            (Relation::Contradicts, Reason::OtherVoiceDenies)
        };
        let ground = if contested.is_empty() { whole.shared.clone() } else { contested };
        let score = (if rejected || disputed { 0.6 } else { 0.4 }) + 0.4 * whole.dice;
        (denied || opposed || (disputed && !same_voice)).then_some(Verdict {
            relation,
            reason,
            score,
            ground: Ground::Words(ground),
        })
    }

    /// True when `x` tells something of a person who in `y` says that it is not so.
    fn rejects(&self, x: &Statement, y: &Statement, contested: &[u32]) -> bool {
        let told_of = self.speaker_stem(y).iter().any(|name| x.content.binary_search(name).is_ok());
        let denies = contested.iter().any(|stem| y.denied.binary_search(stem).is_ok());
        told_of && denies && !x.speaker.is_same(&y.speaker)
    }

    /// True when `y` disputes words of the speaker of `x`, whom it names.
    fn disputes(&self, x: &Statement, y: &Statement, whole: &Overlap, topic: Option<Topic<'_>>) -> bool {
        let disputing = |s: &Statement| s.stances.contains(&Stance::Disputes);
        let speaker = self.speaker_stem(x);
        let named = speaker.iter().any(|name| y.content.binary_search(name).is_ok());
        let in_common = rest(&whole.shared, &[&speaker]).len();
        let enough = in_common >= DISPUTED_WORDS || (topic.is_some() && in_common > 0);
        named && disputing(y) && !disputing(x) && enough
    }

    /// True when a state, such as that of a closed road, is told and later its opposite.
    fn has_turned(&self, a: usize, b: usize) -> bool {
        let one_text = self.one_text(self.statements[a].document, self.statements[b].document);
        let later = self.date(a).zip(self.date(b)).is_some_and(|(a, b)| a != b) || one_text;
        later && self.is_opposed(a, b, |pair| pair == STATES)
    }

    /// True when the claims stand on two sides of a pair of opposites and nothing tells that they speak of two times.
    fn is_opposed(&self, a: usize, b: usize, counts: impl Fn(u8) -> bool) -> bool {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        let times_apart =
            !x.dates.is_empty() && !y.dates.is_empty() && x.dates.iter().all(|d| !y.dates.contains(d));
        let other_side = |stance: &Stance| match *stance {
            Stance::Side(pair, side) => {
                counts(pair) && y.stances.contains(&Stance::Side(pair, !side)) && !y.stances.contains(stance)
            }
            Stance::Disputes => false,
        };
        let affirmed = !x.negated && !y.negated && x.denied.is_empty() && y.denied.is_empty();
        affirmed && !times_apart && x.stances.iter().any(other_side)
    }
}

/// Shared stems that one claim denies and the other does not.
fn contested(x: &Statement, y: &Statement, whole: &Overlap) -> Vec<u32> {
    if [x.language, y.language].contains(&Language::Kazakh) {
        return if x.negated == y.negated { Vec::new() } else { whole.shared.clone() };
    }
    let denied = |s: &Statement, stem: &u32| s.denied.binary_search(stem).is_ok();
    whole.shared.iter().copied().filter(|stem| denied(x, stem) != denied(y, stem)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_dispute_and_opposites_are_known_by_their_beginnings() {
        assert_eq!(stance("опровергла"), Some(Stance::Disputes));
        assert_eq!(stance("refuted"), Some(Stance::Disputes));
        let (up, down) = (stance("выросла"), stance("снизилась"));
        assert_eq!((up, down), (Some(Stance::Side(0, false)), Some(Stance::Side(0, true))));
        assert_eq!(stance("мост"), None);
    }
}
