//! The subject of a verb of speech, by the grammar of its language.

use super::actors::{Actor, is_governed, is_inside_body};
use super::attribution::View;
use super::cues::{self, Verb, is_preposition};
use crate::facts::words::{ends_in, ends_with_any};
use crate::text::Language;
use crate::text::normalise::is_small;

/// Most words between a verb and a subject that follows it.
const FARTHEST_SUBJECT: usize = 6;
/// The same after a speech and its dash.
const FARTHEST_SPEAKER: usize = 14;
/// Most words that describe a subject before its name.
const FARTHEST_APPOSED: usize = 8;
/// Most words from the subject that opens a sentence to its verb behind several commas.
const FARTHEST_OPENING: usize = 20;
/// Most words from the verb back to the `который` that is its subject.
const FARTHEST_RELATIVE: usize = 3;
/// Most phrases between an English subject and its verb.
const MOST_PHRASES: usize = 6;

impl View<'_, '_> {
    pub(super) fn subject(&self, at: usize) -> Option<&Actor> {
        let word = self.scene.words.get(at)?;
        if cues::is_participle(word) {
            return self.actors.iter().rev().find(|a| a.words.end <= at).filter(|a| a.words.end == at);
        }
        if cues::cites(word) || cues::is_words(self.key(at + 1)) {
            return self.cited(at);
        }
        let spoken_of = cues::is_passive(word) || (cues::is_reflexive(word) && self.is_relative(at));
        if spoken_of && cues::verb(word).is_some() {
            return self.author_of_document(at);
        }
        if cues::is_kazakh_passive(word) {
            return self.kazakh_author(at);
        }
        match word.language {
            Language::English => self.subject_english(at),
            Language::Kazakh => self.subject_kazakh(at),
            _ => self.subject_russian(at),
        }
    }

    /// `», — цитирует Серова агентство`, `приводит слова Серова агентство`: whose words somebody brings.
    fn cited(&self, at: usize) -> Option<&Actor> {
        let words = cues::is_words(self.key(at + 1));
        let within = |a: &&Actor| a.words.start > at && a.words.start - at <= FARTHEST_SPEAKER;
        let near = |a: &&Actor| within(a) && self.scene.breaks(at, a.words.start) == 0;
        let free = |a: &Actor| !a.marked && !is_governed(self.scene, a);
        let oblique = |a: &&Actor| words || !a.nominative;
        let body = |a: &Actor| words && (a.words.start == at + 2 || cues::speaks_for_body(self.key(at + 2)));
        let cited = || self.actors.iter().filter(near).filter(|a| (a.is_person() || body(a)) && free(a));
        let named = || cited().filter(|a| a.is_named_person());
        named().find(oblique).or_else(|| cited().find(oblique)).or_else(|| named().next())
    }

    fn is_relative(&self, at: usize) -> bool {
        (1..=4).any(|back| at.checked_sub(back).is_some_and(|i| self.key(i).starts_with("котор")))
    }

    /// After a speech the subject follows; after a comma it mostly does.
    fn subject_russian(&self, at: usize) -> Option<&Actor> {
        // `поддержали Серову, которая написала`: whom the clause describes, in any case.
        let relative =
            |i: &usize| matches!(self.key(*i), "который" | "которая") && self.scene.breaks(*i, at) == 0;
        if let Some(who) = (at.saturating_sub(FARTHEST_RELATIVE)..at).rev().find(relative) {
            return self.actors.iter().rev().find(|a| a.words.end == who && !a.marked);
        }
        if self.scene.gap_before(at).contains(['—', '–']) {
            return self.after(at);
        }
        let (after, before) = (|| self.after(at), || self.before(at));
        // `Партия обвиняет Шевченко в обмане`: who stands behind is accused.
        let object = self.scene.words.get(at).and_then(cues::verb) == Some(Verb::Acts)
            && self.conjunction(at, &["что"]).is_none();
        if self.opens_clause(at) {
            after().or_else(before)
        } else {
            before().or_else(|| after().filter(|_| !object))
        }
    }

    /// After a speech the subject follows; else it stands right before, but for phrases that hang on it.
    fn subject_english(&self, at: usize) -> Option<&Actor> {
        if self.is_spoken_before(at) && self.opens_clause(at) {
            return self.after(at);
        }
        self.before_english(at).or_else(|| self.after(at).filter(|_| self.opens_clause(at)))
    }

    fn before_english(&self, at: usize) -> Option<&Actor> {
        let first = self.sentence.words.start;
        let mut end = at;
        for _ in 0..MOST_PHRASES {
            while end > first && cues::is_auxiliary(self.key(end - 1)) {
                end -= 1;
            }
            let last = end.checked_sub(1).filter(|&last| last >= first)?;
            let ends = |end: usize| {
                self.actors.iter().rev().find(|a| a.words.end == end && self.can_be_subject(a, at))
            };
            if ends(end).is_some() {
                return ends(end);
            }
            match self.key(last) {
                "who" => return ends(last),
                "and" | "but" | "then" => return self.first_subject(at),
                _ if cues::is_noun_too(self.key(at)) => return None,
                _ => end = self.start_of_phrase(end)?,
            }
        }
        None
    }

    /// Where the phrase begins that stands before `end` in commas or behind a preposition.
    fn start_of_phrase(&self, end: usize) -> Option<usize> {
        let comma = |i: &usize| self.scene.gap_before(*i).contains(',');
        let mut back = (self.sentence.words.start + 1..end).rev();
        if comma(&end) {
            return back.find(comma);
        }
        back.take_while(|&i| self.scene.words.joined(i)).find(|&i| is_preposition(self.key(i)))
    }

    /// `Reed closed the bridge and said …`: the one with whom the sentence begins.
    fn first_subject(&self, at: usize) -> Option<&Actor> {
        let first = self.actors.iter().find(|a| self.can_be_subject(a, at))?;
        let opens = first.words.start - self.sentence.words.start <= 2;
        (opens && !cues::is_subordinator(self.key(self.sentence.words.start))).then_some(first)
    }

    /// The subject opens the sentence or closes it, after the verb.
    fn subject_kazakh(&self, at: usize) -> Option<&Actor> {
        let spoken = self.follows_speech(at);
        let can = |a: &&Actor| {
            self.can_be_subject(a, at) && !self.is_modifier(a, a.words.start > at) && !self.is_led(a)
        };
        let reached = |a: &&Actor| {
            let aside = self.scene.gap_before(a.words.start).contains('(');
            a.words.start > at && !aside && (spoken || self.scene.breaks(at, a.words.start) == 0)
        };
        let following = || self.actors.iter().rev().filter(reached).filter(can);
        let after = following().find(|a| a.is_person()).or_else(|| following().next());
        after.or_else(|| self.actors.iter().filter(|a| a.words.end <= at).find(can))
    }

    /// True for the first noun of `Серіков қоры`: who acts is named by the last. Before the verb `Серіков қорының …` may
    /// tell what Серіков speaks of.
    fn is_modifier(&self, actor: &Actor, after_verb: bool) -> bool {
        const NEVER: &[&str] = &["ды", "ді", "ты", "ті", "ны", "ні", "ғы", "гі", "қы", "кі"];
        let Some(next) = self.scene.words.near(actor.words.end - 1, 1) else { return false };
        let key = next.key.as_str();
        let genitive = key.ends_with("ының") || key.ends_with("інің");
        // "Facebook парақшасында".
        let place = ends_in(key, "ында інде сына сіне") && actor.is_body() && after_verb;
        let owned = place
            || (genitive && (after_verb || actor.is_body()))
            || (key.ends_with(['ы', 'і']) && !ends_with_any(key, NEVER));
        actor.is_name()
            && self.scene.words.joined(actor.words.end - 1)
            && owned
            && key.chars().count() > 4
            && (next.text.starts_with(is_small) || actor.is_body())
    }

    /// True for the body of `компания өкілі Ерлан Серіков`: the person who follows without a break acts for it.
    fn is_led(&self, body: &Actor) -> bool {
        let person = self.actors.iter().find(|a| a.words.start > body.words.end && a.is_named_person());
        person.is_some_and(|a| {
            let near = a.words.start - body.words.end <= FARTHEST_APPOSED;
            let joined = (body.words.end - 1..a.words.start).all(|i| self.scene.words.joined(i));
            let titled = self.scene.words.get(a.words.start).is_some_and(|w| !w.is_capitalised());
            let held = titled || self.key(a.words.start - 1).ends_with(['ы', 'і']);
            body.is_body() && near && joined && held && a.nominative
        })
    }

    /// True right after words in marks.
    pub(super) fn is_spoken_before(&self, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| self.sentence.words.contains(&before) && self.scene.is_marked(before))
    }

    fn after(&self, at: usize) -> Option<&Actor> {
        let spoken = self.is_spoken_before(at) && self.scene.gap_before(at).contains(['—', '–', '-']);
        let farthest = if spoken { FARTHEST_SPEAKER } else { FARTHEST_SUBJECT };
        let near = |a: &&Actor| a.words.start > at && a.words.start - at <= farthest;
        let reached = |a: &&Actor| self.scene.breaks(at, a.words.start) == 0;
        let subjects = || {
            let can = |a: &&Actor| self.can_be_subject(a, at) && self.is_head_after(a, at);
            self.actors.iter().filter(near).filter(reached).filter(can)
        };
        subjects()
            .find(|a| a.is_named_person())
            .or_else(|| subjects().find(|a| a.who.is_some()))
            .or_else(|| self.apposed(at))
            .or_else(|| subjects().next())
    }

    /// False for the body of `сообщил собеседник РБК`: whom another noun parts from the verb.
    fn is_head_after(&self, actor: &Actor, at: usize) -> bool {
        let last = actor.words.start.checked_sub(1).filter(|&i| i > at).and_then(|i| self.scene.words.get(i));
        if self.language(at) == Language::English {
            return (at + 1..actor.words.start).all(|i| self.describes(i) && !is_preposition(self.key(i)));
        }
        let describes = |i: usize| {
            let key = self.key(i);
            cues::is_adverb(key)
                || ends_with_any(key, &["ая", "яя", "ое", "ее", "ый", "ий", "ой", "ые", "ие"])
        };
        !actor.is_body()
            || self.language(at) != Language::Russian
            || is_inside_body(self.scene, actor)
            || last.is_none_or(|w| cues::is_head_of_name(w) || cues::speaks_for_body(&w.key))
                && (last.is_some_and(|w| w.key == "пресс-служба")
                    || (at + 1..actor.words.start.saturating_sub(1)).all(describes))
    }

    /// `said the first officer, Anna Reed`: one comma between, and nothing but words of description.
    fn apposed(&self, at: usize) -> Option<&Actor> {
        let free = |a: &&Actor| a.nominative && !a.marked;
        let next = self.actors.iter().filter(free).find(|a| a.words.start > at && a.who.is_some())?;
        let between = at + 1..next.words.start;
        let comma = |i: usize| self.scene.gap_after(i, self.sentence).contains(',');
        let one = !between.is_empty() && self.scene.breaks(at, next.words.start) == 1 && !comma(at);
        let near = between.len() <= FARTHEST_APPOSED
            && between.clone().any(comma)
            && between.clone().all(|i| self.describes(i));
        (one && near && next.is_person()).then_some(next)
    }

    /// True for a word that may belong to the description of a subject.
    fn describes(&self, at: usize) -> bool {
        let relative = matches!(self.key(at), "that" | "which" | "who");
        let word = self.scene.words.get(at);
        !relative && word.is_some_and(|w| cues::verb(w).is_none() && !cues::is_subordinator(&w.key))
    }

    /// No comma between, or a pair of them around a clause that describes the subject, which may have more of them where the
    /// sentence begins with it: `Иван Серов, инженер, строивший мост, сказал`.
    fn before(&self, at: usize) -> Option<&Actor> {
        let first = self.sentence.words.start;
        let comma = |gap: &str| gap.starts_with(',');
        let opens = |a: &Actor| {
            let apposed = self.scene.words.gap(a.words.end - 1).is_some_and(comma);
            a.words.start == first
                && apposed
                && comma(self.scene.gap_before(at))
                && at - first <= FARTHEST_OPENING
        };
        let reached = |a: &&Actor| {
            let breaks = self.scene.breaks(a.words.end - 1, at);
            matches!(breaks, 0 | 2) || breaks == 3 && opens(a) && a.is_named_person()
        };
        let before = self.actors.iter().rev().filter(|a| a.words.end <= at);
        before.filter(reached).find(|a| self.can_be_subject(a, at))
    }

    /// True when case, number and gender allow `actor` to be the subject of the verb at `at`.
    fn can_be_subject(&self, actor: &Actor, at: usize) -> bool {
        let word = self.scene.words.get(at);
        let plural = word.is_some_and(cues::is_plural);
        match (plural, actor.is_body()) {
            (true, true) => is_inside_body(self.scene, actor) && self.is_adjunct(actor, at),
            (true, false) => false,
            _ => {
                let agrees =
                    word.and_then(cues::gender).is_none_or(|verb| actor.female.is_none_or(|f| f == verb));
                agrees && actor.nominative && !actor.marked && !is_governed(self.scene, actor)
            }
        }
    }

    /// True unless a noun stands between the verb and `в` of `сообщили жители в МЧС`.
    fn is_adjunct(&self, actor: &Actor, at: usize) -> bool {
        let noun = |i: usize| !cues::is_adverb(self.key(i)) && !self.scene.is_marked(i);
        let place = (at + 1..actor.words.start).find(|&i| matches!(self.key(i), "в" | "во"));
        place.is_none_or(|place| !(at + 1..place).any(noun))
    }
}
